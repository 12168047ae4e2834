-- The texts of the consent that came with the bot, by the digest of all languages: a new one is offered to the organizers.

CREATE TABLE consent_shipped (
    digest TEXT PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('known', 'offered')),
    came_at INTEGER NOT NULL
) STRICT;

-- A network that is at work already came with this text, and isn't asked about it.
INSERT INTO consent_shipped (digest, state, came_at)
SELECT '03eb9b9fda446acffcdd044448bdbe554b0d8b7c77334c9f58d5e39b5209bcc6', 'known', min(published_at)
FROM consent_texts HAVING count(*) > 0;
