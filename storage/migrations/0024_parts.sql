-- A person's part on a thing, of whatever kind: hosts, speakers and jury of events are the first.

CREATE TABLE parts (
    id         INTEGER PRIMARY KEY,
    thing_kind TEXT NOT NULL,
    thing_id   INTEGER NOT NULL,
    member_id  INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    role       TEXT NOT NULL,
    state      TEXT NOT NULL,                         -- domain/base/parts.PartState
    given_by   INTEGER REFERENCES members (id),       -- who invited, or the person who asked; null: the network
    at         INTEGER NOT NULL,                      -- when it was given or asked for
    since      INTEGER NOT NULL,                      -- when it came into this state
    note       TEXT,
    instead_of INTEGER REFERENCES members (id) ON DELETE SET NULL,  -- whose part ends when this one is accepted
    UNIQUE (thing_kind, thing_id, role, member_id)
) STRICT;
CREATE INDEX parts_of_member ON parts (member_id, thing_kind, state);

INSERT INTO parts (thing_kind, thing_id, member_id, role, state, given_by, at, since)
SELECT 'event', event_id, member_id, role, state, invited_by, at, at FROM event_people ORDER BY at, rowid;
DROP TABLE event_people;
