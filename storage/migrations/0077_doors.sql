-- Who stands at the door of which event: what they write marks who came, until it is shut.

CREATE TABLE event_doors (
    member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
    event_id  INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    opened_at INTEGER NOT NULL,
    asked     TEXT NOT NULL DEFAULT ''            -- the name that nobody signed up has, while it is asked about
) STRICT;
CREATE INDEX event_doors_of_event ON event_doors (event_id);
