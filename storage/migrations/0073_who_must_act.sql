-- Who must act is told once more before it is too late. A term that comes too early only looks, and sets the next.

-- Roles are told of a day before their end, too.
UPDATE due SET due_at = due_at - 86400, look_at = look_at - 86400 WHERE kind = 'role-ends';

-- Events to which nobody comes are looked at a day before they begin, too.
INSERT INTO due (thing, kind, due_at, expires_at, look_at)
    SELECT thing, 'nobody-day', due_at + 86400, expires_at, due_at + 86400 FROM due WHERE kind = 'nobody';

-- An application that nobody has answered for three days.
INSERT INTO due (thing, kind, due_at, look_at)
    SELECT 'member:' || member_id, 'application-waits', created_at + 259200, created_at + 259200
    FROM applications WHERE verdict IS NULL;
