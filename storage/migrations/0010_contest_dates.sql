-- A contest's last moment for works is the start of its event, its end the day of the results: one truth of dates.
-- Reminders of contests made before go by another start and are dropped.

UPDATE events SET
    minutes = max(5, (ends_at - (SELECT c.submit_until FROM contests c WHERE c.event_id = events.id)) / 60),
    starts_at = (SELECT c.submit_until FROM contests c WHERE c.event_id = events.id)
WHERE id IN (SELECT event_id FROM contests);
DELETE FROM event_moments WHERE kind <> 'news' AND event_id IN (SELECT event_id FROM contests);
ALTER TABLE contests DROP COLUMN submit_until;
