-- An announcement can be held for more reasons, let go anew, and its bar can ask whether to cancel.

ALTER TABLE announcements ADD COLUMN held_by TEXT;           -- why it is paused (domain/announcements.PausedBy)
UPDATE announcements SET held_by = paused_by;
ALTER TABLE announcements DROP COLUMN paused_by;
ALTER TABLE announcements RENAME COLUMN held_by TO paused_by;
ALTER TABLE announcements ADD COLUMN let_go_at INTEGER;      -- resumed or given another time last
ALTER TABLE announcements ADD COLUMN asks_since INTEGER;     -- since when its bar asks whether to cancel
