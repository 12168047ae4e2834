-- The first steps of a newcomer are read from what they did; only that somebody has put the list away is kept (PRODUCT §14).

CREATE TABLE first_steps_away (
    member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
    at        INTEGER NOT NULL
) STRICT;
