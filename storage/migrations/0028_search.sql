-- One search over things: who may find what stands in the index itself (decision 0007).

-- A thing that can be found. over_at: when it is over (NULL: never); at: what its being new counts from;
-- used: how often it was of use. Times in UTC epoch seconds.
CREATE TABLE searched (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    kind     TEXT NOT NULL,
    key      TEXT NOT NULL,                     -- a row's number, or the code by which the thing is known
    audience TEXT NOT NULL,                     -- public, members, organizers, region:RU-TA, group:17 …
    at       INTEGER NOT NULL,
    over_at  INTEGER,
    used     INTEGER NOT NULL DEFAULT 0,
    UNIQUE (kind, key)
) STRICT;

-- What things are found by, apart for each kind and audience: who may not see a thing doesn't meet its words.
-- Stems as they are, 't=' before those of a title, 'n=' before the forms of a name, other beginnings before ids.
CREATE TABLE search_terms (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    term     TEXT NOT NULL,
    kind     TEXT NOT NULL,
    audience TEXT NOT NULL,
    things   INTEGER NOT NULL,                  -- how many have it; none: the row is gone
    UNIQUE (term, kind, audience)
) STRICT;

CREATE TABLE search_postings (
    term_id INTEGER NOT NULL REFERENCES search_terms (id),
    doc     INTEGER NOT NULL REFERENCES searched (id),
    PRIMARY KEY (term_id, doc)
) STRICT, WITHOUT ROWID;
CREATE INDEX search_postings_of ON search_postings (doc);

-- Every word with one letter left out: how a word with a slip meets the one that was meant.
CREATE TABLE search_slips (
    slip TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (slip, word)
) STRICT, WITHOUT ROWID;

DROP TRIGGER directory_is_of_members;
DROP TABLE directory_terms;
DROP TABLE directory;
ALTER TABLE events DROP COLUMN words;
