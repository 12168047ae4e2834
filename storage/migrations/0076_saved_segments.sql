-- Whom announcements are often for, under a name of the organizers'.
CREATE TABLE saved_segments (
    id      INTEGER PRIMARY KEY,
    name    TEXT    NOT NULL,
    folded  TEXT    NOT NULL UNIQUE,
    segment TEXT    NOT NULL,
    made_by INTEGER REFERENCES members (id),
    made_at INTEGER NOT NULL
) STRICT;
