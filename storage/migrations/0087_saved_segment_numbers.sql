-- A saved segment's number stands in buttons: given twice, an old «remove» would remove the next one.
CREATE TABLE saved_segments_new (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,   -- buttons carry it: never given twice
    name    TEXT    NOT NULL,
    folded  TEXT    NOT NULL UNIQUE,
    segment TEXT    NOT NULL,
    made_by INTEGER REFERENCES members (id),
    made_at INTEGER NOT NULL
) STRICT;
INSERT INTO saved_segments_new (id, name, folded, segment, made_by, made_at)
SELECT id, name, folded, segment, made_by, made_at FROM saved_segments;
DROP TABLE saved_segments;
ALTER TABLE saved_segments_new RENAME TO saved_segments;
