-- What is kept of secret votes once they are counted: choices without anybody, in no order of time.
CREATE TABLE secret_counts (
    decision_id INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    choice      TEXT NOT NULL,
    votes       INTEGER NOT NULL,
    PRIMARY KEY (decision_id, choice)
) STRICT, WITHOUT ROWID;
