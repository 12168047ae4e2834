-- Many files that somebody sends at once: each is to become a material, with the same answers for all.

CREATE TABLE material_batches (
    id          INTEGER PRIMARY KEY,
    member_id   INTEGER NOT NULL UNIQUE REFERENCES members (id),
    at          INTEGER NOT NULL,                 -- when the last file came
    screen      INTEGER,                          -- the message that tells how many have come
    shown_at    INTEGER,                          -- since when it lies there
    subject     TEXT,                             -- NULL: of several, or of none
    grade_first INTEGER,
    grade_last  INTEGER,
    form        TEXT,                             -- NULL: nothing is answered yet
    licence     TEXT
) STRICT;
CREATE INDEX material_batches_by_age ON material_batches (at);

CREATE TABLE material_pieces (
    id        INTEGER PRIMARY KEY,
    batch_id  INTEGER NOT NULL REFERENCES material_batches (id) ON DELETE CASCADE,
    source    TEXT NOT NULL,                      -- the album, or the message
    kind      TEXT NOT NULL,
    file_id   TEXT NOT NULL,
    unique_id TEXT NOT NULL,
    name      TEXT NOT NULL,
    size      INTEGER NOT NULL,
    mime      TEXT NOT NULL,
    words     TEXT NOT NULL,
    title     TEXT,                               -- NULL: its author gives it one
    is_out    INTEGER NOT NULL,                   -- not to be published
    refusal   TEXT,                               -- the key of why it wasn't taken
    args      TEXT,                               -- JSON
    UNIQUE (batch_id, unique_id)
) STRICT;
CREATE INDEX material_pieces_by_content ON material_pieces (unique_id);
