-- A contest is over with its protocol, not with the day of its results: until then jury and dates can be changed.

UPDATE events SET state = 'running' WHERE state IN ('finished', 'archived')
    AND id IN (SELECT event_id FROM contests WHERE published_at IS NULL);
UPDATE events SET state = 'finished' WHERE state = 'running'
    AND id IN (SELECT event_id FROM contests WHERE published_at IS NOT NULL);

-- Whoever has left the network can't judge.
DELETE FROM event_people WHERE role = 'jury'
    AND member_id IN (SELECT id FROM members WHERE status <> 'member')
    AND event_id IN (SELECT event_id FROM contests WHERE published_at IS NULL);

-- The reminders of judging (domain/reminders.py); those whose time has passed are dropped by the next tick.
INSERT INTO event_moments (event_id, kind, due_at, expires_at)
SELECT e.id, k.kind, e.ends_at + k.after, e.ends_at + k.until
FROM events e JOIN contests c ON c.event_id = e.id JOIN (
    SELECT 'judge-days' AS kind, -259200 AS after, -86400 AS until
    UNION ALL SELECT 'judge-day', -86400, 0
    UNION ALL SELECT 'results', 0, 259200
    UNION ALL SELECT 'overdue', 259200, 2592000) k
WHERE c.published_at IS NULL AND e.state IN ('published', 'running')
  AND (k.after >= 0 OR e.ends_at + k.after >= e.starts_at + 43200);

-- Whose day of the results had been told before the update isn't told of it again.
DELETE FROM event_moments WHERE kind = 'results' AND event_id IN
    (SELECT json_extract(payload, '$.event') FROM outbox WHERE kind = 'event-over');
