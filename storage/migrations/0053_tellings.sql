-- What all voters of a decision are being told, some hundred a transaction: up to after_member they have been (PRODUCT §7).

CREATE TABLE decision_tellings (
    decision_id  INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    what         TEXT NOT NULL,      -- 'open', 'half', 'last-day', 'outcome'
    kind         TEXT NOT NULL,      -- of the notice
    of           INTEGER NOT NULL,   -- the end of the vote that it is about
    after_member INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (decision_id, what)
) STRICT, WITHOUT ROWID;
