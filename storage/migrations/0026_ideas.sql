-- Ideas: problems and projects. Each kind has a life of its own, so its state stands in a table of its own.

CREATE TABLE ideas (
    id           INTEGER PRIMARY KEY,
    kind         TEXT NOT NULL,
    title        TEXT NOT NULL,
    words        TEXT NOT NULL,
    author_id    INTEGER NOT NULL REFERENCES members (id),
    level        TEXT,
    region       TEXT,                  -- where the author worked
    open_to      TEXT NOT NULL DEFAULT 'members',
    created_at   INTEGER NOT NULL,
    published_at INTEGER                -- when others could first see it
) STRICT;
CREATE INDEX ideas_by_time ON ideas (published_at);
CREATE INDEX ideas_by_author ON ideas (author_id);

CREATE TABLE problems (
    idea_id  INTEGER PRIMARY KEY REFERENCES ideas (id) ON DELETE CASCADE,
    state    TEXT NOT NULL,
    state_at INTEGER NOT NULL
) STRICT;
CREATE INDEX problems_by_state ON problems (state);

CREATE TABLE projects (
    idea_id  INTEGER PRIMARY KEY REFERENCES ideas (id) ON DELETE CASCADE,
    state    TEXT NOT NULL,
    state_at INTEGER NOT NULL
) STRICT;
CREATE INDEX projects_by_state ON projects (state);

CREATE TABLE idea_tags (
    idea_id INTEGER NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
    tag     TEXT NOT NULL,              -- a subject's id, or the author's own words
    place   INTEGER NOT NULL,
    PRIMARY KEY (idea_id, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX idea_tags_by_tag ON idea_tags (tag);

CREATE TABLE idea_backers (
    idea_id   INTEGER NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    at        INTEGER NOT NULL,
    PRIMARY KEY (idea_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX idea_backers_by_member ON idea_backers (member_id);
