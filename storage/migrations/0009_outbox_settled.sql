-- What was said long ago is cleared away from its oldest end; announcements keep theirs, their reports count them.

CREATE INDEX outbox_settled ON outbox (settled_at) WHERE settled_at IS NOT NULL AND announcement_id IS NULL;
