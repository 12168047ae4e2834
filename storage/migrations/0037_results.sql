-- What came out of projects that are over.

CREATE TABLE results (
    idea_id INTEGER PRIMARY KEY REFERENCES ideas (id) ON DELETE CASCADE,
    words   TEXT NOT NULL,
    lessons TEXT,                       -- what the team would do differently
    version INTEGER NOT NULL,           -- how often it was said
    at      INTEGER NOT NULL
) STRICT;
CREATE INDEX results_by_time ON results (at);
