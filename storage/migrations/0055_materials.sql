-- Materials: what teachers share, with versions and files. What somebody has sent and may share waits as a parcel.

CREATE TABLE materials (
    id           INTEGER PRIMARY KEY,
    state        TEXT NOT NULL,
    state_at     INTEGER NOT NULL,
    title        TEXT NOT NULL,
    about        TEXT,
    subject      TEXT,                            -- NULL: of several, or of none
    grade_first  INTEGER,                         -- 0: preschool; NULL: for any class
    grade_last   INTEGER,
    form         TEXT NOT NULL,
    licence      TEXT NOT NULL,
    sources      TEXT,
    open_to      TEXT NOT NULL,
    author_id    INTEGER NOT NULL REFERENCES members (id),
    version      INTEGER NOT NULL,
    recommended  INTEGER,                         -- the version that reviewers recommend
    got          INTEGER NOT NULL DEFAULT 0,      -- how many people have taken it; an erasure takes none away
    declared_at  INTEGER,                         -- when its author said that it may be shared and shows nobody's data
    created_at   INTEGER NOT NULL,
    published_at INTEGER,
    hidden_at    INTEGER                          -- when a moderator has hidden it, the last time
) STRICT;
CREATE INDEX materials_of_author ON materials (author_id, created_at);
CREATE INDEX materials_by_age ON materials (state, published_at, id);
CREATE INDEX materials_by_use ON materials (state, got, id);

CREATE TABLE material_versions (
    material_id INTEGER NOT NULL REFERENCES materials (id) ON DELETE CASCADE,
    number      INTEGER NOT NULL,
    changes     TEXT,                             -- NULL: the first
    at          INTEGER NOT NULL,
    by_id       INTEGER NOT NULL REFERENCES members (id),
    PRIMARY KEY (material_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX material_versions_by ON material_versions (by_id);

CREATE TABLE material_files (
    id          INTEGER PRIMARY KEY,
    material_id INTEGER NOT NULL REFERENCES materials (id) ON DELETE CASCADE,
    version     INTEGER NOT NULL,
    position    INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    file_id     TEXT NOT NULL,                    -- at Telegram, for this bot alone; '' for links and texts
    unique_id   TEXT NOT NULL,
    name        TEXT NOT NULL,
    size        INTEGER NOT NULL,
    mime        TEXT NOT NULL,
    words       TEXT NOT NULL,                    -- the address of a link, a text itself
    sha256      TEXT                              -- NULL until it was looked at
) STRICT;
CREATE INDEX material_files_of ON material_files (material_id, version, position);
CREATE INDEX material_files_by_content ON material_files (sha256) WHERE sha256 IS NOT NULL;

CREATE TABLE material_got (
    material_id INTEGER NOT NULL REFERENCES materials (id) ON DELETE CASCADE,
    member_id   INTEGER NOT NULL REFERENCES members (id),
    at          INTEGER NOT NULL,
    PRIMARY KEY (material_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX material_got_by ON material_got (member_id);

CREATE TABLE material_parcels (
    id          INTEGER PRIMARY KEY,
    member_id   INTEGER NOT NULL REFERENCES members (id),
    source      TEXT NOT NULL,                    -- the album, or the message
    at          INTEGER NOT NULL,
    screen      INTEGER,                          -- the message that offers to share it
    items       TEXT NOT NULL,                    -- JSON
    material_id INTEGER REFERENCES materials (id) ON DELETE CASCADE,
    version     INTEGER,                          -- which version of it this has become
    UNIQUE (member_id, source)
) STRICT;
CREATE INDEX material_parcels_by_age ON material_parcels (at);
