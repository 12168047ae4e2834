-- What a host asks those who have signed up, and what they answered (PRODUCT §5).

CREATE TABLE event_questions (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,   -- buttons carry it: never given twice
    event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    words    TEXT NOT NULL,
    options  TEXT NOT NULL,                       -- a JSON array; empty: answered in words
    UNIQUE (event_id, words)
) STRICT;

CREATE TABLE event_answers (
    question_id INTEGER NOT NULL REFERENCES event_questions (id) ON DELETE CASCADE,
    member_id   INTEGER NOT NULL REFERENCES members (id),
    answer      TEXT NOT NULL,
    at          INTEGER NOT NULL,
    PRIMARY KEY (question_id, member_id)
) STRICT;
CREATE INDEX event_answers_of_member ON event_answers (member_id);
