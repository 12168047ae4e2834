-- Joint decisions. The choices of secret votes stand in a table of their own, sealed and without times.

CREATE TABLE decisions (
    id            INTEGER PRIMARY KEY,
    kind          TEXT NOT NULL,
    state         TEXT NOT NULL,
    state_at      INTEGER NOT NULL,
    until         INTEGER,                        -- when the phase ends
    title         TEXT NOT NULL,
    author_id     INTEGER NOT NULL REFERENCES members (id),
    scope         TEXT,                           -- the thing whose people decide; NULL: the whole network
    number        TEXT UNIQUE,                    -- 2026-004, since it was put up
    secret        INTEGER NOT NULL,
    rules         TEXT NOT NULL,                  -- JSON
    revision      INTEGER NOT NULL,               -- the newest
    created_at    INTEGER NOT NULL,
    put_up_at     INTEGER,
    about         INTEGER REFERENCES members (id),
    recall        INTEGER NOT NULL DEFAULT 0,
    agreed_at     INTEGER,                        -- when the person agreed to be voted on
    change        TEXT,                           -- JSON: what a norm changes in the charter
    -- frozen at the opening
    rule          TEXT,                           -- JSON: what ballots are counted by
    n             INTEGER,                        -- active members
    size          INTEGER,                        -- voters
    electorate    TEXT,                           -- fingerprint of the list of voters
    fingerprints  TEXT,                           -- JSON
    opened_at     INTEGER,
    closed_at     INTEGER,
    -- since the counting
    outcome       TEXT,                           -- JSON
    chain         TEXT,
    next_step     TEXT,                           -- «what now», in a person's words
    next_owner    INTEGER REFERENCES members (id),
    next_due      INTEGER,
    review_at     INTEGER,
    -- how it ended otherwise
    reason        TEXT,                           -- public
    left_in       TEXT,                           -- the state in which its author left it
    instead       INTEGER REFERENCES decisions (id)  -- merged into it, or replaced by it
) STRICT;
CREATE INDEX decisions_by_state ON decisions (state, state_at);
CREATE INDEX decisions_by_author ON decisions (author_id);
CREATE INDEX decisions_by_scope ON decisions (scope) WHERE scope IS NOT NULL;
CREATE INDEX decisions_by_about ON decisions (about) WHERE about IS NOT NULL;
CREATE INDEX decisions_by_next_owner ON decisions (next_owner) WHERE next_owner IS NOT NULL;
CREATE INDEX decisions_by_instead ON decisions (instead) WHERE instead IS NOT NULL;

CREATE TABLE decision_revisions (
    decision_id INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    number      INTEGER NOT NULL,
    text        TEXT NOT NULL,
    author_id   INTEGER REFERENCES members (id),
    at          INTEGER NOT NULL,
    PRIMARY KEY (decision_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_revisions_by_author ON decision_revisions (author_id) WHERE author_id IS NOT NULL;

CREATE TABLE decision_supports (
    decision_id INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    member_id   INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    revision    INTEGER NOT NULL,                 -- the text that was supported
    at          INTEGER NOT NULL,
    PRIMARY KEY (decision_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_supports_by_member ON decision_supports (member_id);

CREATE TABLE decision_alternatives (
    decision_id  INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    number       INTEGER NOT NULL,                -- from 1
    text         TEXT NOT NULL,
    PRIMARY KEY (decision_id, number)
) STRICT, WITHOUT ROWID;

-- Who may vote; nobody is added after the opening.
CREATE TABLE electorate (
    decision_id INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    member_id   INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    active      INTEGER NOT NULL,                 -- whether counted in N
    PRIMARY KEY (decision_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX electorate_by_member ON electorate (member_id);

-- Open votes. An erasure takes the member and the salt: who voted can't be found any more, and the chain still verifies.
CREATE TABLE ballots (
    decision_id INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    who         TEXT NOT NULL,                    -- H(salt, member)
    member_id   INTEGER REFERENCES members (id),
    salt        TEXT,
    choice      TEXT NOT NULL,
    reason      TEXT,                             -- of an objection
    at          INTEGER NOT NULL,
    changes     INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (decision_id, who)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX ballots_by_member ON ballots (member_id, decision_id) WHERE member_id IS NOT NULL;
