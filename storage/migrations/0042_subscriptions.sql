-- What new things people asked to hear of, and the new things of which they are being told.

CREATE TABLE subscriptions (
    id         INTEGER PRIMARY KEY,
    member_id  INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    kind       TEXT NOT NULL,                 -- of things
    form       TEXT NOT NULL,                 -- in all four: '' for any
    subject    TEXT NOT NULL,
    region     TEXT NOT NULL,
    words      TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    off_at     INTEGER,                       -- switched off then; it can be brought back for a while
    UNIQUE (member_id, kind, form, subject, region, words)
) STRICT;
CREATE INDEX subscriptions_by_kind ON subscriptions (kind, member_id) WHERE off_at IS NULL;

-- Each thing once, for ever: people up to after_member have been told.
CREATE TABLE subscription_news (
    kind         TEXT NOT NULL,
    thing_id     INTEGER NOT NULL,
    due_at       INTEGER NOT NULL,
    after_member INTEGER NOT NULL DEFAULT 0,
    done_at      INTEGER,
    PRIMARY KEY (kind, thing_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX subscription_news_by_due ON subscription_news (due_at) WHERE done_at IS NULL;
