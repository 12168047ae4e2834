-- «I know this colleague»: a sign by which somebody may vote on norms and people (PRODUCT §7).
CREATE TABLE vouches (
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    by_id     INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    at        INTEGER NOT NULL,
    PRIMARY KEY (member_id, by_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX vouches_by_giver ON vouches (by_id, at);

CREATE TABLE vouch_links (                            -- by which somebody asks a colleague for it
    member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
    code      TEXT NOT NULL UNIQUE
) STRICT;

-- Whether an application was accepted is asked of everybody when such a vote opens.
CREATE INDEX applications_of_member ON applications (member_id);
