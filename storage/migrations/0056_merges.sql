-- Whose author asks another one to take their proposal in (PRODUCT §7). Taken back, the row goes; refused, it stays.

CREATE TABLE decision_merges (
    decision_id INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,  -- would be no more
    into_id     INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    at          INTEGER NOT NULL,
    refused_at  INTEGER,
    PRIMARY KEY (decision_id, into_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_merges_by_into ON decision_merges (into_id);
