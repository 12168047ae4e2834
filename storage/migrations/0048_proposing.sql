-- On whom a decision is, they are asked first; and three members together make a vote secret before it opens.

ALTER TABLE decisions ADD COLUMN asked_at INTEGER;   -- when the person was asked to agree

CREATE TABLE decision_secrecy (                   -- who asked for a secret vote before it opened
    decision_id INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    member_id   INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    PRIMARY KEY (decision_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_secrecy_by_member ON decision_secrecy (member_id);
