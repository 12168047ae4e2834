-- An event may belong to a thing: a project's own meeting. The thing as it is spelled, «idea:17».

ALTER TABLE events ADD COLUMN about TEXT;
CREATE INDEX events_by_about ON events (about, starts_at) WHERE about IS NOT NULL;
