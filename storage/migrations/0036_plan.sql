-- The work of a project: its plan, and the diary of its steps.

CREATE TABLE plan_items (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    idea_id      INTEGER NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
    milestone_id INTEGER REFERENCES plan_items (id) ON DELETE CASCADE,  -- NULL: it is a milestone itself
    title        TEXT NOT NULL,
    owner_id     INTEGER REFERENCES members (id) ON DELETE SET NULL,
    due_at       INTEGER,               -- start of the day by which it is to be done
    state        TEXT NOT NULL,
    state_at     INTEGER NOT NULL,
    created_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX plan_items_by_idea ON plan_items (idea_id);
CREATE INDEX plan_items_by_milestone ON plan_items (milestone_id) WHERE milestone_id IS NOT NULL;
CREATE INDEX plan_items_by_owner ON plan_items (owner_id) WHERE owner_id IS NOT NULL;

CREATE TABLE diary_steps (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    idea_id   INTEGER NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
    item_id   INTEGER REFERENCES plan_items (id) ON DELETE SET NULL,
    author_id INTEGER NOT NULL REFERENCES members (id),
    words     TEXT NOT NULL,
    at        INTEGER NOT NULL,
    shown_at  INTEGER                   -- when a leader showed its photos and files to all who may look
) STRICT;
CREATE INDEX diary_steps_by_idea ON diary_steps (idea_id, at);
CREATE INDEX diary_steps_by_item ON diary_steps (item_id) WHERE item_id IS NOT NULL;
CREATE INDEX diary_steps_by_author ON diary_steps (author_id);

CREATE TABLE diary_files (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    step_id INTEGER NOT NULL REFERENCES diary_steps (id) ON DELETE CASCADE,
    file    TEXT NOT NULL               -- JSON {kind, file_id, unique_id, name, size}
) STRICT;
CREATE INDEX diary_files_by_step ON diary_files (step_id);
