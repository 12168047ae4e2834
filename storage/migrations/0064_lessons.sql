-- Lessons on the method: those that every network begins with have a name, and their words come in every language
-- (locales/*/method/lessons.ftl); the network's own have their words here (PRODUCT §14).

CREATE TABLE lessons (
    id     INTEGER PRIMARY KEY,
    name   TEXT UNIQUE,
    place  INTEGER NOT NULL,
    hidden INTEGER NOT NULL DEFAULT 0,
    about  TEXT,                               -- a thing of the network: kind:id
    at     INTEGER NOT NULL                    -- when it was added
) STRICT;
INSERT INTO lessons (id, name, place, at) VALUES
    (1, 'what', 1, 0), (2, 'traits', 2, 0), (3, 'conditions', 3, 0), (4, 'types', 4, 0),
    (5, 'forms', 5, 0), (6, 'environment', 6, 0), (7, 'region', 7, 0), (8, 'project', 8, 0);

CREATE TABLE lesson_words (
    lesson_id INTEGER NOT NULL REFERENCES lessons (id) ON DELETE CASCADE,
    language  TEXT NOT NULL,
    title     TEXT NOT NULL,
    text      TEXT NOT NULL,
    PRIMARY KEY (lesson_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE lesson_reads (
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    lesson_id INTEGER NOT NULL REFERENCES lessons (id) ON DELETE CASCADE,
    at        INTEGER NOT NULL,                -- when it was opened last
    PRIMARY KEY (member_id, lesson_id)
) STRICT, WITHOUT ROWID;
