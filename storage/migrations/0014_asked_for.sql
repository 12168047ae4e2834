-- What a person asked for always comes (PRODUCT §3), and a single thing can be muted.

ALTER TABLE outbox ADD COLUMN asked INTEGER NOT NULL DEFAULT 0;   -- no switch, muted thing or leave holds it back

-- What waits already is treated as what is said from now on (domain/outbox.py).
UPDATE outbox SET asked = 1 WHERE settled_at IS NULL AND (kind IN (
    'application-decided', 'role', 'consent-new', 'contact-answer', 'announcement-progress', 'announcement-news',
    'event-signed-up', 'event-series-signed-up', 'event-offer', 'event-ask', 'event-seat-gone', 'event-offer-expired',
    'event-offer-withdrawn', 'event-queue-closed', 'event-removed', 'event-silence', 'event-changed', 'event-cancelled',
    'event-absent', 'event-dispute-decided', 'event-invitation-answered', 'event-handed', 'contest-judging',
    'contest-published', 'contest-appeal-answered'
) OR kind = 'event-reminder' AND json_extract(payload, '$.reminder') = 'link');

CREATE TABLE muted_things (
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    kind      TEXT NOT NULL,
    thing_id  INTEGER NOT NULL,
    at        INTEGER NOT NULL,
    PRIMARY KEY (member_id, kind, thing_id)
) STRICT, WITHOUT ROWID;
