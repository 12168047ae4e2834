-- The menu asks who was marked lately: what a person came to years ago isn't read for it.
DROP INDEX seats_of_member;
CREATE INDEX seats_of_member ON seats (member_id, state, state_at);
