-- What was seen of a file's content, and files that it has put out of a material.

CREATE TABLE material_looks (
    unique_id TEXT PRIMARY KEY,                   -- Telegram's name for the content, whoever sends it on
    file_id   TEXT NOT NULL,
    asked_at  INTEGER NOT NULL,
    tries     INTEGER NOT NULL DEFAULT 0,
    next_at   INTEGER,                            -- NULL: looked at, or given up
    looked_at INTEGER,                            -- NULL: still to be looked at
    sha256    TEXT,                               -- NULL: Telegram doesn't give it
    look      TEXT                                -- JSON
) STRICT, WITHOUT ROWID;
CREATE INDEX material_looks_next ON material_looks (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX material_looks_by_age ON material_looks (looked_at) WHERE looked_at IS NOT NULL;
CREATE INDEX material_files_by_unique_id ON material_files (unique_id) WHERE unique_id <> '';

CREATE TABLE material_outs (
    id          INTEGER PRIMARY KEY,
    material_id INTEGER NOT NULL REFERENCES materials (id) ON DELETE CASCADE,
    name        TEXT NOT NULL,
    refusal     TEXT NOT NULL,                    -- the key of its text
    args        TEXT NOT NULL,                    -- JSON
    at          INTEGER NOT NULL
) STRICT;
CREATE INDEX material_outs_of ON material_outs (material_id);
