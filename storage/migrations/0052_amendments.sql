-- What people would write otherwise in a proposal, paragraph by paragraph.

CREATE TABLE amendments (
    id          INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    revision    INTEGER NOT NULL,                 -- the text that it replies to
    paragraph   INTEGER NOT NULL,                 -- from 1
    text        TEXT NOT NULL,
    reason      TEXT NOT NULL,
    author_id   INTEGER NOT NULL REFERENCES members (id),
    state       TEXT NOT NULL,
    state_at    INTEGER NOT NULL,
    at          INTEGER NOT NULL,
    answer      TEXT                              -- why it wasn't accepted
) STRICT;
CREATE INDEX amendments_by_decision ON amendments (decision_id, state);
CREATE INDEX amendments_by_author ON amendments (author_id);

CREATE TABLE amendment_supports (
    amendment_id INTEGER NOT NULL REFERENCES amendments (id) ON DELETE CASCADE,
    member_id    INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    PRIMARY KEY (amendment_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX amendment_supports_by_member ON amendment_supports (member_id);
