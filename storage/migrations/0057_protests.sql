-- Protests against how something was decided: who signs, and the three drawn by lot who look at it.
CREATE TABLE protests (
    id          INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    author_id   INTEGER NOT NULL REFERENCES members (id),
    reason      TEXT NOT NULL,
    at          INTEGER NOT NULL,
    need        INTEGER NOT NULL,                 -- how many must sign
    seed        TEXT NOT NULL,                    -- of the lot; only its fingerprint is shown until then
    signed      INTEGER,                          -- how many had when the lot was drawn
    signers     TEXT,                             -- fingerprint of their list
    pool_size   INTEGER,
    pool        TEXT,                             -- fingerprint of the list of those who could be drawn
    drawn_at    INTEGER,
    rounds      INTEGER NOT NULL DEFAULT 0,       -- how often those who didn't answer gave way
    ended       TEXT,
    ended_at    INTEGER
) STRICT;
CREATE INDEX protests_by_decision ON protests (decision_id, id);
CREATE UNIQUE INDEX protests_one_open ON protests (decision_id) WHERE ended IS NULL;
CREATE INDEX protests_by_author ON protests (author_id);

CREATE TABLE protest_signers (
    protest_id INTEGER NOT NULL REFERENCES protests (id) ON DELETE CASCADE,
    member_id  INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    reason     TEXT,                              -- what they add to it
    at         INTEGER NOT NULL,
    PRIMARY KEY (protest_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX protest_signers_by_member ON protest_signers (member_id);

-- Who could be drawn: the vote may be repeated with another list of voters, and the lot is checked all the same.
CREATE TABLE protest_pool (
    protest_id INTEGER NOT NULL REFERENCES protests (id) ON DELETE CASCADE,
    member_id  INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    PRIMARY KEY (protest_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX protest_pool_by_member ON protest_pool (member_id);

CREATE TABLE protest_drawn (
    protest_id INTEGER NOT NULL REFERENCES protests (id) ON DELETE CASCADE,
    place      INTEGER NOT NULL,                  -- from 1, in the order of drawing
    member_id  INTEGER REFERENCES members (id),   -- NULL: erased since
    said       TEXT,                              -- confirm or repeat
    replaced   INTEGER NOT NULL DEFAULT 0,        -- didn't answer, or left
    PRIMARY KEY (protest_id, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX protest_drawn_by_member ON protest_drawn (member_id) WHERE member_id IS NOT NULL;
