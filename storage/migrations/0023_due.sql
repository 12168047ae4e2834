-- What falls due, of all areas: one row a thing, kind and (where each has their own) person.
-- Times are UTC epoch seconds. `look_at` is when the tick looks: `due_at`, or later after a handler has failed.

CREATE TABLE due (
    id         INTEGER PRIMARY KEY,
    thing      TEXT NOT NULL,                         -- event:17
    kind       TEXT NOT NULL,
    who        INTEGER REFERENCES members (id) ON DELETE CASCADE,
    due_at     INTEGER NOT NULL,
    expires_at INTEGER,                               -- null: it keeps its sense
    look_at    INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX one_term ON due (thing, kind, coalesce(who, 0));
CREATE INDEX due_by_moment ON due (look_at, id);
CREATE INDEX due_of_member ON due (who) WHERE who IS NOT NULL;

INSERT INTO due (thing, kind, due_at, expires_at, look_at)
    SELECT 'event:' || event_id, kind, due_at, expires_at, due_at FROM event_moments ORDER BY due_at;
INSERT INTO due (thing, kind, due_at, look_at)
    SELECT 'event:' || event_id, 'change', notify_at, notify_at FROM event_changes;

-- The next step of each event's life; a step that comes too early looks, and waits on.
INSERT INTO due (thing, kind, due_at, look_at)
    SELECT 'event:' || id, 'step', at, at FROM (
        SELECT id, CASE WHEN state = 'published' OR (form = 'contest' AND state = 'running') THEN starts_at
                        ELSE ends_at END AS at
        FROM events WHERE state IN ('published', 'running', 'finished'));

-- Offers that end, and those who think too long: the first look says when the next is.
INSERT INTO due (thing, kind, due_at, look_at)
    SELECT DISTINCT 'event:' || s.event_id, 'queue', 0, 0
    FROM seats s JOIN events e ON e.id = s.event_id
    WHERE s.state IN ('offered', 'waiting') AND e.state = 'published';

-- What people believe of an event hung on the change to be told; now on the event, and the change is a term.
CREATE TABLE beliefs (
    event_id    INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    member_id   INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    old_start   INTEGER NOT NULL,
    old_place   TEXT,
    old_link    TEXT,
    old_results INTEGER,                              -- the end of a contest; null: of anything else
    PRIMARY KEY (event_id, member_id)
) STRICT, WITHOUT ROWID;
INSERT INTO beliefs SELECT event_id, member_id, old_start, old_place, old_link, old_results FROM event_beliefs;
DROP TABLE event_beliefs;
ALTER TABLE beliefs RENAME TO event_beliefs;
CREATE INDEX event_beliefs_of_member ON event_beliefs (member_id);

DROP TABLE event_moments;
DROP INDEX offers_by_end;
DROP TABLE event_changes;
