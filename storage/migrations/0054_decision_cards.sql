-- Linked groups and channels into which decisions are shown, and the cards of decisions that lie there (PRODUCT §7).

CREATE TABLE decision_chats (
    chat_id INTEGER PRIMARY KEY REFERENCES linked_chats (chat_id) ON UPDATE CASCADE ON DELETE CASCADE
) STRICT;

CREATE TABLE decision_cards (
    id          INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    chat_id     INTEGER NOT NULL REFERENCES linked_chats (chat_id) ON UPDATE CASCADE ON DELETE CASCADE,
    lies_in     INTEGER,             -- the chat's number when it was posted: a supergroup has another, and none of its messages
    message_id  INTEGER,             -- Telegram's; NULL: not posted yet
    said        INTEGER NOT NULL DEFAULT 0,  -- how often it was written or is to be
    UNIQUE (decision_id, chat_id)
) STRICT;
CREATE INDEX decision_cards_by_chat ON decision_cards (chat_id);
