-- The charter. The first clauses have no words here: those come in every language (locales/*/charter).

CREATE TABLE clauses (
    id          INTEGER PRIMARY KEY,
    chapter     INTEGER NOT NULL,
    place       INTEGER NOT NULL,
    state       TEXT NOT NULL,
    norm        TEXT UNIQUE,                      -- what of the network's rules it sets
    review_at   INTEGER,                          -- it lapses some time later, unless it is renewed
    open_change TEXT,                             -- the thing that would change it
    UNIQUE (chapter, place)
) STRICT;

CREATE TABLE clause_versions (
    clause_id INTEGER NOT NULL REFERENCES clauses (id),
    number    INTEGER NOT NULL,
    text      TEXT,                               -- NULL: the words that the network began with
    value     TEXT,                               -- what its norm is set to; NULL: as the network began
    made_by   TEXT,                               -- the thing that made it; NULL: the beginning
    since     INTEGER NOT NULL,
    until     INTEGER,
    PRIMARY KEY (clause_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX clause_versions_by_moment ON clause_versions (since);

ALTER TABLE norms ADD COLUMN made_by TEXT;        -- the thing that set it; NULL: an organizer

INSERT INTO clauses (chapter, place, state, norm) VALUES
    (1, 1, 'in_force', NULL),
    (1, 2, 'in_force', NULL),
    (1, 3, 'in_force', NULL),
    (1, 4, 'in_force', NULL),
    (1, 5, 'in_force', NULL),
    (1, 6, 'in_force', NULL),
    (2, 1, 'in_force', NULL),
    (2, 2, 'in_force', NULL),
    (2, 3, 'in_force', NULL),
    (2, 4, 'in_force', NULL),
    (2, 5, 'in_force', NULL),
    (3, 1, 'in_force', 'admission'),
    (3, 2, 'in_force', 'quiet-from'),
    (3, 3, 'in_force', 'quiet-to'),
    (3, 4, 'in_force', 'weekly-measure'),
    (3, 5, 'in_force', 'two-people'),
    (3, 6, 'in_force', 'contest-scores'),
    (4, 1, 'in_force', NULL),
    (4, 2, 'in_force', NULL),
    (4, 3, 'in_force', NULL),
    (5, 1, 'in_force', 'proposal-gather'),
    (5, 2, 'in_force', 'proposal-discuss'),
    (5, 3, 'in_force', 'proposal-freeze'),
    (5, 4, 'in_force', 'proposal-vote'),
    (5, 5, 'in_force', 'norm-gather'),
    (5, 6, 'in_force', 'norm-discuss'),
    (5, 7, 'in_force', 'norm-freeze'),
    (5, 8, 'in_force', 'norm-vote'),
    (5, 9, 'in_force', 'norm-protest'),
    (5, 10, 'in_force', 'alternatives-gather'),
    (5, 11, 'in_force', 'alternatives-discuss'),
    (5, 12, 'in_force', 'alternatives-freeze'),
    (5, 13, 'in_force', 'alternatives-vote'),
    (5, 14, 'in_force', 'people-gather'),
    (5, 15, 'in_force', 'people-discuss'),
    (5, 16, 'in_force', 'people-freeze'),
    (5, 17, 'in_force', 'people-vote'),
    (5, 18, 'in_force', 'people-protest'),
    (5, 19, 'in_force', 'pulse-vote'),
    (5, 20, 'in_force', 'consent-discuss'),
    (5, 21, 'in_force', 'consent-freeze'),
    (5, 22, 'in_force', 'consent-vote'),
    (5, 23, 'in_force', 'proposal-share'),
    (5, 24, 'in_force', 'norm-share'),
    (5, 25, 'in_force', 'people-share'),
    (5, 26, 'in_force', 'quorum');

INSERT INTO clause_versions (clause_id, number, since) SELECT id, 1, 0 FROM clauses;
