-- Events by link: the link carries a token that can't be guessed, and whoever has opened it is let in from then on.

ALTER TABLE events ADD COLUMN token TEXT NOT NULL DEFAULT '';
UPDATE events SET token = lower(hex(randomblob(8)));

CREATE TABLE event_guests (
    event_id  INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    PRIMARY KEY (event_id, member_id)
) STRICT, WITHOUT ROWID;
