-- Problems that are asked from a linked group by its own link, and the answer that went back there (PRODUCT §6).
CREATE TABLE group_links (
    chat_id INTEGER PRIMARY KEY REFERENCES linked_chats (chat_id) ON UPDATE CASCADE ON DELETE CASCADE,
    code    TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE problem_groups (
    idea_id   INTEGER PRIMARY KEY REFERENCES ideas (id) ON DELETE CASCADE,
    chat_id   INTEGER NOT NULL REFERENCES linked_chats (chat_id) ON UPDATE CASCADE ON DELETE CASCADE,
    remark_id INTEGER REFERENCES remarks (id) ON DELETE SET NULL,  -- the answer that went there
    told_at   INTEGER
) STRICT;
CREATE INDEX problem_groups_by_chat ON problem_groups (chat_id);
CREATE INDEX problem_groups_by_remark ON problem_groups (remark_id) WHERE remark_id IS NOT NULL;
