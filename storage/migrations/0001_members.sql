-- Who is in the network, on what grounds, and what was done with rights.
-- Times are UTC epoch seconds; flags are 0/1.

CREATE TABLE members (
    id            INTEGER PRIMARY KEY,
    telegram_id   INTEGER UNIQUE,                     -- null once erased: nothing leads back to a person
    status        TEXT NOT NULL DEFAULT 'guest'
                  CHECK (status IN ('guest', 'applicant', 'member', 'left', 'erasing', 'erased')),
    language      TEXT NOT NULL DEFAULT 'ru',
    name          TEXT,                               -- as it will stand on certificates
    region        TEXT,                               -- ISO 3166-2 (or ISO 3166-1 for another country)
    region_name   TEXT,                               -- typed by the person when the list has no such region
    zone          TEXT,                               -- IANA
    rules_version INTEGER,
    rules_at      INTEGER,
    joined_at     INTEGER,
    paused_until  INTEGER,
    left_at       INTEGER,
    erase_at      INTEGER,                            -- end of the grace after «erase»
    status_before TEXT,                               -- what a return within the grace restores
    invitation    TEXT,                               -- the code the person came by
    reachable     INTEGER NOT NULL DEFAULT 1,
    created_at    INTEGER NOT NULL,
    seen_at       INTEGER NOT NULL
) STRICT;
CREATE INDEX members_by_status ON members (status, joined_at);
CREATE INDEX members_to_erase ON members (erase_at) WHERE erase_at IS NOT NULL;

CREATE TABLE profile_fields (
    member_id  INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    field      TEXT NOT NULL,
    value      TEXT NOT NULL,                         -- JSON: a string, or a list of strings for tags
    visibility TEXT NOT NULL DEFAULT 'members' CHECK (visibility IN ('members', 'groups', 'nobody')),
    PRIMARY KEY (member_id, field)
) STRICT;

CREATE TABLE consent_texts (
    version      INTEGER NOT NULL,
    language     TEXT NOT NULL,
    body         TEXT NOT NULL,
    sha256       TEXT NOT NULL,
    substantial  INTEGER NOT NULL,                    -- purposes, fields or recipients changed: ask everyone again
    answer_by    INTEGER,                             -- until then the earlier consent carries
    published_at INTEGER NOT NULL,
    PRIMARY KEY (version, language)
) STRICT;

-- Every answer is kept; the newest row of a purpose is what is in force.
CREATE TABLE consents (
    id        INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    purpose   TEXT NOT NULL,
    given     INTEGER NOT NULL,
    version   INTEGER NOT NULL,
    language  TEXT NOT NULL,
    sha256    TEXT NOT NULL,
    button    TEXT NOT NULL,                          -- the words on the button that was pressed
    at        INTEGER NOT NULL
) STRICT;
CREATE INDEX consents_of_member ON consents (member_id, purpose, id);

CREATE TABLE invitations (
    code       TEXT PRIMARY KEY,
    created_by INTEGER NOT NULL REFERENCES members (id),
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    max_uses   INTEGER,
    uses       INTEGER NOT NULL DEFAULT 0,
    revoked_at INTEGER
) STRICT;

CREATE TABLE applications (
    id         INTEGER PRIMARY KEY,
    member_id  INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    verdict    TEXT CHECK (verdict IN ('accepted', 'refused', 'withdrawn')),
    decided_by INTEGER REFERENCES members (id),
    decided_at INTEGER,
    reason     TEXT
) STRICT;
CREATE UNIQUE INDEX one_open_application ON applications (member_id) WHERE verdict IS NULL;

CREATE TABLE role_grants (
    id         INTEGER PRIMARY KEY,
    member_id  INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    role       TEXT NOT NULL,
    granted_by INTEGER REFERENCES members (id),       -- null: named in the settings
    granted_at INTEGER NOT NULL,
    until      INTEGER,
    revoked_by INTEGER REFERENCES members (id),
    revoked_at INTEGER
) STRICT;
CREATE UNIQUE INDEX one_grant_in_force ON role_grants (member_id, role) WHERE revoked_at IS NULL;

CREATE TABLE contact_requests (
    id         INTEGER PRIMARY KEY,
    from_id    INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    to_id      INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    state      TEXT NOT NULL DEFAULT 'asked' CHECK (state IN ('asked', 'opened', 'declined')),
    note       TEXT,
    created_at INTEGER NOT NULL,
    decided_at INTEGER
) STRICT;
CREATE UNIQUE INDEX one_contact_request ON contact_requests (from_id, to_id) WHERE state = 'asked';
CREATE INDEX contact_requests_to ON contact_requests (to_id, state);

CREATE TABLE network_settings (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE audit (
    id         INTEGER PRIMARY KEY,
    at         INTEGER NOT NULL,
    actor_id   INTEGER,                               -- null: the bot itself
    action     TEXT NOT NULL,
    subject    TEXT NOT NULL,                         -- 'member:17', 'invitation:abc'
    before     TEXT,
    after      TEXT,
    why        TEXT
) STRICT;
CREATE INDEX audit_of_subject ON audit (subject, id);
CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is never deleted'); END;
-- The one change allowed is blackening the free text at a person's erasure.
CREATE TRIGGER audit_is_only_blackened BEFORE UPDATE ON audit
WHEN NOT (
    NEW.id = OLD.id AND NEW.at = OLD.at AND NEW.actor_id IS OLD.actor_id
    AND NEW.action = OLD.action AND NEW.subject = OLD.subject
    AND (NEW.before IS OLD.before OR NEW.before = '■')
    AND (NEW.after IS OLD.after OR NEW.after = '■')
    AND (NEW.why IS OLD.why OR NEW.why = '■')
)
BEGIN SELECT RAISE(ABORT, 'the audit is never changed'); END;

-- Where a person stands in a conversation: forms, drafts. aiogram's FSM storage lives here.
CREATE TABLE conversations (
    key        TEXT PRIMARY KEY,
    state      TEXT,
    data       TEXT NOT NULL DEFAULT '{}',
    changed_at INTEGER NOT NULL
) STRICT;
