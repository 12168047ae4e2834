-- What the network has set for itself; no row: what it started with.
CREATE TABLE norms (
    name        TEXT PRIMARY KEY,
    value       TEXT,                             -- NULL: as it started
    held        TEXT,                             -- another one for a while,
    held_until  INTEGER,                          -- until then,
    held_reason TEXT                              -- and why: public
) STRICT, WITHOUT ROWID;

INSERT INTO norms (name, value) SELECT key, value FROM network_settings WHERE key = 'admission';
DELETE FROM network_settings WHERE key = 'admission';

-- The rule by which something was begun stays the rule by which it ends.
ALTER TABLE announcements ADD COLUMN second_above INTEGER NOT NULL DEFAULT 500;
ALTER TABLE contests ADD COLUMN scores_least INTEGER NOT NULL DEFAULT 2;
