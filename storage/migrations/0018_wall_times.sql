-- An event keeps its wall time: what the clocks of its zone show at its start and its end, read as if it were UTC. When the
-- zone's rules change, the moments follow. Null: from before this version; the next start of the bot notes it.

ALTER TABLE events ADD COLUMN wall_start INTEGER;
ALTER TABLE events ADD COLUMN wall_end INTEGER;
