-- An announcement for groups and channels alone, and when the first copy of one that is planned goes out.
ALTER TABLE announcements ADD COLUMN only_chats INTEGER NOT NULL DEFAULT 0;
ALTER TABLE announcements ADD COLUMN begins_at INTEGER;
UPDATE announcements
SET begins_at = (SELECT min(o.due_at) FROM outbox o WHERE o.announcement_id = announcements.id)
WHERE started_at IS NOT NULL AND finished_at IS NULL;
