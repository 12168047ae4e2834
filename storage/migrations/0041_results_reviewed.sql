-- A result is submitted with files and links, reviewed, and published with those of its authors who wish to be named.

ALTER TABLE results ADD COLUMN links TEXT NOT NULL DEFAULT '[]';            -- JSON, a list of addresses
ALTER TABLE results ADD COLUMN advice_shown INTEGER NOT NULL DEFAULT 0;     -- may all read what reviewers advised?

CREATE TABLE result_files (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    idea_id INTEGER NOT NULL REFERENCES results (idea_id) ON DELETE CASCADE,
    by_id   INTEGER NOT NULL REFERENCES members (id),
    file    TEXT NOT NULL               -- JSON, {kind, file_id, unique_id, name, size}
) STRICT;
CREATE INDEX result_files_by_result ON result_files (idea_id);
CREATE INDEX result_files_by_member ON result_files (by_id);

CREATE TABLE result_authors (
    idea_id   INTEGER NOT NULL REFERENCES results (idea_id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members (id),
    role      TEXT NOT NULL,
    seat      TEXT,                     -- which of the project's own roles, in its words
    shown     INTEGER,                  -- may their name stand there? NULL: they haven't said
    asked_at  INTEGER NOT NULL,
    PRIMARY KEY (idea_id, member_id)
) STRICT;
CREATE INDEX result_authors_by_member ON result_authors (member_id);
