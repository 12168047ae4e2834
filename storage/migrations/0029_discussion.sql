-- Remarks under a thing of any kind, and private threads between one person and those who answer for it.
-- Times are UTC epoch seconds.

CREATE TABLE threads (
    id         INTEGER PRIMARY KEY,
    thing      TEXT NOT NULL,                          -- event:17
    asker_id   INTEGER REFERENCES members (id) ON DELETE CASCADE,  -- null: everybody's, under the card
    state      TEXT NOT NULL,                          -- domain/discussion/remarks.ThreadState
    stopped_by INTEGER REFERENCES members (id) ON DELETE SET NULL,
    created_at INTEGER NOT NULL,
    last_at    INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX one_thread ON threads (thing, coalesce(asker_id, 0));
CREATE INDEX threads_of_asker ON threads (asker_id, created_at) WHERE asker_id IS NOT NULL;

CREATE TABLE remarks (
    id        INTEGER PRIMARY KEY,
    thread_id INTEGER NOT NULL REFERENCES threads (id) ON DELETE CASCADE,
    author_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    answers   INTEGER REFERENCES remarks (id) ON DELETE SET NULL,  -- which remark it quotes
    words     TEXT NOT NULL,
    files     TEXT NOT NULL,                           -- JSON: [{kind, file_id, unique_id, name, size}]
    album     TEXT,                                    -- of which album of Telegram's its files are
    state     TEXT NOT NULL,                           -- domain/discussion/remarks.RemarkState
    at        INTEGER NOT NULL,
    edited_at INTEGER
) STRICT;
CREATE INDEX remarks_of_thread ON remarks (thread_id, id);
CREATE INDEX remarks_of_author ON remarks (author_id, at);
CREATE INDEX remarks_by_answered ON remarks (answers) WHERE answers IS NOT NULL;

-- Who has a thread before them: how far each has read; of a private thread, those who were written to as well.
CREATE TABLE thread_readers (
    thread_id INTEGER NOT NULL REFERENCES threads (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    seen      INTEGER NOT NULL,                        -- the number of the last remark that was read; 0: none
    PRIMARY KEY (thread_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX thread_readers_of_member ON thread_readers (member_id);
