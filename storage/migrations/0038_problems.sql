-- What problems have beside all ideas, who was asked about them, and who was thanked.

ALTER TABLE problems ADD COLUMN tried TEXT;
ALTER TABLE problems ADD COLUMN outcome TEXT;                  -- what helped, in the author's words
ALTER TABLE problems ADD COLUMN project_id INTEGER REFERENCES ideas (id) ON DELETE SET NULL;
CREATE INDEX problems_by_project ON problems (project_id) WHERE project_id IS NOT NULL;

-- Never twice for one problem, so rows stay as long as the problem does.
CREATE TABLE problem_asked (
    idea_id   INTEGER NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    at        INTEGER NOT NULL,
    answer    TEXT NOT NULL,
    PRIMARY KEY (idea_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX problem_asked_by_member ON problem_asked (member_id, at);

-- Who doesn't want to be asked («не спрашивать меня»).
CREATE TABLE problem_unasked (
    member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
    at        INTEGER NOT NULL
) STRICT;

CREATE TABLE problem_thanks (
    idea_id INTEGER NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
    from_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    to_id   INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    said    TEXT NOT NULL,
    at      INTEGER NOT NULL,
    PRIMARY KEY (idea_id, from_id, to_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX problem_thanks_by_from ON problem_thanks (from_id);
CREATE INDEX problem_thanks_by_to ON problem_thanks (to_id);

-- Answers that the author of the problem marked as a help.
CREATE TABLE problem_helped (
    remark_id INTEGER PRIMARY KEY REFERENCES remarks (id) ON DELETE CASCADE,
    idea_id   INTEGER NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,  -- who has written it
    at        INTEGER NOT NULL
) STRICT;
CREATE INDEX problem_helped_by_idea ON problem_helped (idea_id);
CREATE INDEX problem_helped_by_member ON problem_helped (member_id);
