-- Who came to an event from outside of the network: by plain name, for a month, or only how many.

CREATE TABLE event_visitors (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    words    TEXT,                                -- NULL: not named, or named no more
    count    INTEGER NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES members (id),
    at       INTEGER NOT NULL
) STRICT;
CREATE INDEX event_visitors_of_event ON event_visitors (event_id, id);
CREATE INDEX event_visitors_by_host ON event_visitors (noted_by);
