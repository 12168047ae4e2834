-- What somebody should act upon is said in time: the ends of roles, events to which nobody comes, hosts who don't hear.
-- A term that is too early looks and waits on, one that is too late is dropped.

INSERT INTO due (thing, kind, due_at, look_at)
    SELECT DISTINCT 'member:' || member_id, 'role-ends', 0, 0 FROM role_grants
    WHERE revoked_at IS NULL AND until IS NOT NULL;

INSERT INTO due (thing, kind, due_at, expires_at, look_at)
    SELECT 'event:' || e.id, k.kind, e.starts_at - k.before, e.starts_at - k.until, e.starts_at - k.before
    FROM events e JOIN (
        SELECT 'nobody' AS kind, 172800 AS before, 21600 AS until
        UNION ALL SELECT 'hosts-away', 259200, 0
        UNION ALL SELECT 'hosts-away-day', 86400, 0) k
    WHERE e.state = 'published' AND e.form <> 'contest';
