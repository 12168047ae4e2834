-- What the bot says unasked: a row of the use case's own transaction, sent by the one sender.
CREATE TABLE outbox (
    id         INTEGER PRIMARY KEY,
    dedup_key  TEXT NOT NULL UNIQUE,
    member_id  INTEGER REFERENCES members (id) ON DELETE CASCADE,
    chat_id    INTEGER,                               -- a group or channel; exactly one of the two
    kind       TEXT NOT NULL,
    payload    TEXT NOT NULL DEFAULT '{}',
    lane       TEXT NOT NULL DEFAULT 'personal' CHECK (lane IN ('personal', 'announcement')),
    due_at     INTEGER NOT NULL,
    expires_at INTEGER,
    state      TEXT NOT NULL DEFAULT 'due'
               CHECK (state IN ('due', 'claimed', 'sent', 'failed', 'dropped')),
    attempts   INTEGER NOT NULL DEFAULT 0,
    claimed_at INTEGER,
    settled_at INTEGER,
    message_id INTEGER,
    error      TEXT,
    CHECK ((member_id IS NULL) <> (chat_id IS NULL))
) STRICT;
CREATE INDEX outbox_due ON outbox (lane, due_at, id) WHERE state = 'due';
CREATE INDEX outbox_claimed ON outbox (id) WHERE state = 'claimed';
CREATE INDEX outbox_of_member ON outbox (member_id, state);
