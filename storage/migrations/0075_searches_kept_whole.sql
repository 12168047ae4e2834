-- A search is kept with all that it had, and what colleagues recommend is news of its own. Numbers stand in buttons.

CREATE TABLE subscriptions_new (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id  INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    kind       TEXT NOT NULL,                 -- of things
    form       TEXT NOT NULL,                 -- in these four, and in grades: '' for any
    subject    TEXT NOT NULL,
    region     TEXT NOT NULL,
    words      TEXT NOT NULL,
    grades     TEXT NOT NULL,                 -- '5-9', or 'my': those of the member's own page
    best       INTEGER NOT NULL CHECK (best IN (0, 1)),   -- only what colleagues recommend
    used       INTEGER NOT NULL CHECK (used IN (0, 1)),   -- the most used first
    created_at INTEGER NOT NULL,
    off_at     INTEGER,                       -- switched off then; it can be brought back for a while
    UNIQUE (member_id, kind, form, subject, region, words, grades, best, used)
) STRICT;
-- Materials are of no region: whoever had chosen one has heard of nothing.
INSERT OR IGNORE INTO subscriptions_new (id, member_id, kind, form, subject, region, words, grades, best, used,
                                         created_at, off_at)
SELECT id, member_id, kind, form, subject, CASE kind WHEN 'material' THEN '' ELSE region END, words, '', 0, 0,
       created_at, off_at
FROM subscriptions ORDER BY off_at IS NOT NULL, id;
DROP TABLE subscriptions;
ALTER TABLE subscriptions_new RENAME TO subscriptions;
CREATE INDEX subscriptions_by_kind ON subscriptions (kind, member_id) WHERE off_at IS NULL;

CREATE TABLE subscription_news_new (
    kind         TEXT NOT NULL,
    thing_id     INTEGER NOT NULL,
    best         INTEGER NOT NULL CHECK (best IN (0, 1)),   -- 0: it is there, 1: it is recommended
    due_at       INTEGER NOT NULL,
    after_member INTEGER NOT NULL DEFAULT 0,
    done_at      INTEGER,
    PRIMARY KEY (kind, thing_id, best)
) STRICT, WITHOUT ROWID;
INSERT INTO subscription_news_new (kind, thing_id, best, due_at, after_member, done_at)
SELECT kind, thing_id, 0, due_at, after_member, done_at FROM subscription_news;
DROP TABLE subscription_news;
ALTER TABLE subscription_news_new RENAME TO subscription_news;
CREATE INDEX subscription_news_by_due ON subscription_news (due_at) WHERE done_at IS NULL;
