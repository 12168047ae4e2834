-- A material's number is never given twice: links carry it, and what moderators decided of one that is gone would be
-- said of the next.

CREATE TABLE materials_new (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    state        TEXT NOT NULL,
    state_at     INTEGER NOT NULL,
    title        TEXT NOT NULL,
    about        TEXT,
    subject      TEXT,                            -- NULL: of several, or of none
    grade_first  INTEGER,                         -- 0: preschool; NULL: for any class
    grade_last   INTEGER,
    form         TEXT NOT NULL,
    licence      TEXT NOT NULL,
    sources      TEXT,
    open_to      TEXT NOT NULL,
    author_id    INTEGER NOT NULL REFERENCES members (id),
    version      INTEGER NOT NULL,
    recommended  INTEGER,                         -- the version that reviewers recommend
    got          INTEGER NOT NULL DEFAULT 0,      -- how many people have taken it; an erasure takes none away
    declared_at  INTEGER,                         -- when its author said that it may be shared and shows nobody's data
    created_at   INTEGER NOT NULL,
    published_at INTEGER,
    hidden_at    INTEGER,                         -- when a moderator has hidden it, the last time
    used         INTEGER NOT NULL DEFAULT 0,
    thanked      INTEGER NOT NULL DEFAULT 0,
    advice_shown INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO materials_new (id, state, state_at, title, about, subject, grade_first, grade_last, form, licence, sources,
                           open_to, author_id, version, recommended, got, declared_at, created_at, published_at,
                           hidden_at, used, thanked, advice_shown)
SELECT id, state, state_at, title, about, subject, grade_first, grade_last, form, licence, sources, open_to, author_id,
       version, recommended, got, declared_at, created_at, published_at, hidden_at, used, thanked, advice_shown
FROM materials;
-- Those that are gone already and that moderators have looked at keep their numbers, too.
DELETE FROM sqlite_sequence WHERE name = 'materials_new';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'materials_new', max((SELECT coalesce(max(id), 0) FROM materials),
                            (SELECT coalesce(max(thing_id), 0) FROM cases WHERE thing_kind = 'material'));
DROP TABLE materials;
ALTER TABLE materials_new RENAME TO materials;
CREATE INDEX materials_by_age ON materials (state, published_at, id);
CREATE INDEX materials_by_use ON materials (state, got, id);
CREATE INDEX materials_of_author ON materials (author_id, created_at);
