-- What the bot says unasked: a row of the use case's own transaction, sent by the one sender.
CREATE TABLE outbox (
    id              INTEGER PRIMARY KEY,
    dedup_key       TEXT NOT NULL UNIQUE,
    member_id       INTEGER REFERENCES members (id) ON DELETE CASCADE,
    chat_id         INTEGER CHECK (chat_id < 0),        -- a group or channel; exactly one of the two
    kind            TEXT NOT NULL,
    payload         TEXT NOT NULL DEFAULT '{}',
    lane            TEXT NOT NULL CHECK (lane IN ('personal', 'announcement')),
    category        TEXT,                               -- null: an answer, which no switch holds back
    urgent          INTEGER NOT NULL DEFAULT 0,         -- doesn't wait for the morning
    announcement_id INTEGER,
    due_at          INTEGER NOT NULL,
    expires_at      INTEGER,                            -- senseless from then on
    state           TEXT NOT NULL DEFAULT 'due'
                    CHECK (state IN ('due', 'held', 'digest', 'claimed', 'sent', 'failed', 'dropped')),
    attempts        INTEGER NOT NULL DEFAULT 0,
    claimed_at      INTEGER,
    settled_at      INTEGER,
    message_id      INTEGER,
    error           TEXT,                               -- Telegram's words, or why it was dropped
    CHECK ((member_id IS NULL) <> (chat_id IS NULL))
) STRICT;
CREATE INDEX outbox_due ON outbox (lane, due_at, id) WHERE state = 'due';
CREATE INDEX outbox_claimed ON outbox (id) WHERE state = 'claimed';
CREATE INDEX outbox_of_member ON outbox (member_id, state, settled_at);
CREATE INDEX outbox_of_announcement ON outbox (announcement_id, state) WHERE announcement_id IS NOT NULL;
