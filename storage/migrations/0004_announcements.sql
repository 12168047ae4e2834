-- Announcements: the draft and its life. Who gets it, and what became of each copy, is in the outbox.

CREATE TABLE announcements (
    id           INTEGER PRIMARY KEY,
    author_id    INTEGER NOT NULL REFERENCES members (id),
    state        TEXT NOT NULL DEFAULT 'draft'
                 CHECK (state IN ('draft', 'approval', 'sending', 'paused', 'done', 'cancelled')),
    attachment   TEXT,                                 -- JSON: {kind, file_id, name}
    buttons      TEXT NOT NULL DEFAULT '[]',           -- JSON: [{label, url} or {label, payload}], two at most
    segment      TEXT NOT NULL DEFAULT '{}',           -- JSON: part → values
    chats        TEXT NOT NULL DEFAULT '[]',           -- JSON: ids of linked groups and channels
    timing       TEXT NOT NULL DEFAULT 'now' CHECK (timing IN ('now', 'at', 'local')),
    at           INTEGER,                              -- 'at': UTC; 'local': what everybody's clock shows, read as UTC
    recipients   INTEGER,                              -- members written into the outbox
    repeats      INTEGER REFERENCES announcements (id),
    created_at   INTEGER NOT NULL,
    confirmed_at INTEGER,
    approved_by  INTEGER REFERENCES members (id),
    started_at   INTEGER,
    finished_at  INTEGER,
    paused_by    TEXT CHECK (paused_by IN ('organizer', 'errors')),
    is_checked   INTEGER NOT NULL DEFAULT 0            -- resumed after a pause by errors: not paused by them again
) STRICT;
CREATE INDEX announcements_by_state ON announcements (state, id);

CREATE TABLE announcement_texts (
    announcement_id INTEGER NOT NULL REFERENCES announcements (id) ON DELETE CASCADE,
    language        TEXT NOT NULL,
    html            TEXT NOT NULL,                     -- as Telegram parses it
    words           TEXT NOT NULL,                     -- without markup
    folded          TEXT NOT NULL,                     -- the same in small letters, for the search
    PRIMARY KEY (announcement_id, language)
) STRICT;

-- Who pressed a button of it: 0 and 1 are its own, -1 is «don't send announcements any more».
CREATE TABLE announcement_taps (
    announcement_id INTEGER NOT NULL REFERENCES announcements (id) ON DELETE CASCADE,
    member_id       INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    button          INTEGER NOT NULL,
    at              INTEGER NOT NULL,
    PRIMARY KEY (announcement_id, member_id, button)
) STRICT;
CREATE INDEX announcement_taps_of_member ON announcement_taps (member_id);

-- Groups and channels that the network may post into.
CREATE TABLE linked_chats (
    chat_id   INTEGER PRIMARY KEY CHECK (chat_id < 0),
    title     TEXT NOT NULL,
    kind      TEXT NOT NULL CHECK (kind IN ('group', 'channel')),
    linked_by INTEGER REFERENCES members (id),
    linked_at INTEGER NOT NULL
) STRICT;
