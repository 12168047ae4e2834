-- What a project says of itself, its roles with seats, and what its supervisor says at its gates.
-- Who leads, takes part, supervises and has signed stands in parts.

ALTER TABLE projects ADD COLUMN from_above INTEGER NOT NULL DEFAULT 0;
ALTER TABLE projects ADD COLUMN problem TEXT;
ALTER TABLE projects ADD COLUMN goal TEXT;
ALTER TABLE projects ADD COLUMN methods TEXT;
ALTER TABLE projects ADD COLUMN result TEXT;
ALTER TABLE projects ADD COLUMN months INTEGER;
ALTER TABLE projects ADD COLUMN answer_by INTEGER;   -- until when people may ask to join
ALTER TABLE projects ADD COLUMN ethics_at INTEGER;   -- when a leader said: no pupils' data, all sources named

CREATE TABLE project_roles (
    id      INTEGER PRIMARY KEY,
    idea_id INTEGER NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
    name    TEXT NOT NULL,
    seats   INTEGER NOT NULL,
    place   INTEGER NOT NULL
) STRICT;
CREATE INDEX project_roles_by_idea ON project_roles (idea_id);

CREATE TABLE project_seats (
    idea_id   INTEGER NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    role_id   INTEGER NOT NULL REFERENCES project_roles (id) ON DELETE CASCADE,
    PRIMARY KEY (idea_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX project_seats_by_role ON project_seats (role_id);
CREATE INDEX project_seats_by_member ON project_seats (member_id);

CREATE TABLE project_advice (
    id        INTEGER PRIMARY KEY,
    idea_id   INTEGER NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    gate      TEXT NOT NULL,              -- the state in which it was said
    words     TEXT NOT NULL,
    at        INTEGER NOT NULL
) STRICT;
CREATE INDEX project_advice_by_idea ON project_advice (idea_id);
CREATE INDEX project_advice_by_member ON project_advice (member_id);

-- Projects that were proposed before there were teams: their authors lead them.
INSERT INTO parts (thing_kind, thing_id, member_id, role, state, given_by, at, since)
SELECT 'idea', id, author_id, 'leader', 'accepted', author_id, created_at, created_at FROM ideas WHERE kind = 'project';
