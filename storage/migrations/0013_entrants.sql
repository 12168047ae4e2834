-- Who had sent a work before sending one meant taking part takes part now: sees the contest, hears of its dates.
-- Nobody queues for a contest or shows a ticket at one, so any number and a code that can't be typed will do.

INSERT INTO seats (event_id, member_id, state, ticket, signed_at, state_at, code)
SELECT event_id, member_id, 'confirmed', 0, at, at, lower(hex(randomblob(8))) FROM contest_entries
WHERE true  -- without it SQLite reads ON as the one of a join
ON CONFLICT (event_id, member_id) DO NOTHING;

-- Groups that were gathering for an event by link come in as if they had opened their link today.
INSERT INTO event_guests (event_id, member_id)
SELECT p.event_id, m.member_id FROM event_parties p JOIN event_party_members m ON m.party_id = p.id
WHERE true
ON CONFLICT DO NOTHING;
