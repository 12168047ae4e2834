-- Secret ballots: no times, no numbers that count up, one length (docs/decisions/0012-secret-ballots.md).
CREATE TABLE sealed_ballots (
    decision_id INTEGER NOT NULL,
    slot        BLOB NOT NULL CHECK (length(slot) = 16),
    sealed      BLOB NOT NULL CHECK (length(sealed) = 156),
    PRIMARY KEY (decision_id, slot)
) STRICT, WITHOUT ROWID;

-- Votes with sealed ballots: each has its key in the folder of keys, and no key is there without one.
CREATE TABLE sealed_votes (
    decision_id INTEGER PRIMARY KEY
) STRICT;
