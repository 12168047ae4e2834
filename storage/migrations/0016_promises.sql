-- What somebody who isn't in the network yet came for: kept until they are in, the last one of each person.

CREATE TABLE promises (
    member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
    kind      TEXT NOT NULL,
    key       TEXT NOT NULL,
    at        INTEGER NOT NULL
) STRICT;
