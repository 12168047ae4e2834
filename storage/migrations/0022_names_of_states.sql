-- Names of states and kinds stand in the program alone (domain/): the tables that checked them by name are made anew
-- without the check, by the twelve steps of https://www.sqlite.org/lang_altertable.html#otheralter. The runner does the
-- first, the second and the last three (storage/base/migrations.py): foreign keys are off, and are looked at before the
-- commit. Tables as they stand in the schema otherwise; each keeps its rows in their order, indices and triggers.

CREATE TABLE new_announcements (
    id           INTEGER PRIMARY KEY,
    author_id    INTEGER NOT NULL REFERENCES members (id),
    state        TEXT NOT NULL DEFAULT 'draft',
    attachment   TEXT,                                 -- JSON: {kind, file_id, name}
    buttons      TEXT NOT NULL DEFAULT '[]',           -- JSON: [{label, url} or {label, payload}], two at most
    segment      TEXT NOT NULL DEFAULT '{}',           -- JSON: part → values
    chats        TEXT NOT NULL DEFAULT '[]',           -- JSON: ids of linked groups and channels
    timing       TEXT NOT NULL DEFAULT 'now',
    at           INTEGER,                              -- 'at': UTC; 'local': what everybody's clock shows, read as UTC
    recipients   INTEGER,                              -- members written into the outbox
    repeats      INTEGER REFERENCES announcements (id),
    created_at   INTEGER NOT NULL,
    confirmed_at INTEGER,
    approved_by  INTEGER REFERENCES members (id),
    started_at   INTEGER,
    finished_at  INTEGER,
    is_checked   INTEGER NOT NULL DEFAULT 0,           -- resumed after a pause by errors: not paused by them again
    confirmed_by INTEGER REFERENCES members (id),
    paused_by    TEXT,
    let_go_at    INTEGER,
    asks_since   INTEGER
) STRICT;
INSERT INTO new_announcements (
    id, author_id, state, attachment, buttons, segment, chats, timing, at, recipients, repeats, created_at,
    confirmed_at, approved_by, started_at, finished_at, is_checked, confirmed_by, paused_by, let_go_at, asks_since
) SELECT
    id, author_id, state, attachment, buttons, segment, chats, timing, at, recipients, repeats, created_at,
    confirmed_at, approved_by, started_at, finished_at, is_checked, confirmed_by, paused_by, let_go_at, asks_since
FROM announcements ORDER BY rowid;
DROP TABLE announcements;
ALTER TABLE new_announcements RENAME TO announcements;
CREATE INDEX announcements_by_state ON announcements (state, id);

CREATE TABLE new_applications (
    id         INTEGER PRIMARY KEY,
    member_id  INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    verdict    TEXT,
    decided_by INTEGER REFERENCES members (id),
    decided_at INTEGER,
    reason     TEXT
) STRICT;
INSERT INTO new_applications (
    id, member_id, created_at, verdict, decided_by, decided_at, reason
) SELECT
    id, member_id, created_at, verdict, decided_by, decided_at, reason
FROM applications ORDER BY rowid;
DROP TABLE applications;
ALTER TABLE new_applications RENAME TO applications;
CREATE UNIQUE INDEX one_open_application ON applications (member_id) WHERE verdict IS NULL;

CREATE TABLE new_attendance_disputes (
    id         INTEGER PRIMARY KEY,
    event_id   INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    member_id  INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    words      TEXT NOT NULL,
    at         INTEGER NOT NULL,
    verdict    TEXT,
    decided_by INTEGER REFERENCES members (id),
    decided_at INTEGER,
    UNIQUE (event_id, member_id)
) STRICT;
INSERT INTO new_attendance_disputes (
    id, event_id, member_id, words, at, verdict, decided_by, decided_at
) SELECT
    id, event_id, member_id, words, at, verdict, decided_by, decided_at
FROM attendance_disputes ORDER BY rowid;
DROP TABLE attendance_disputes;
ALTER TABLE new_attendance_disputes RENAME TO attendance_disputes;

CREATE TABLE new_attendance_marks (
    id        INTEGER PRIMARY KEY,
    event_id  INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    state     TEXT NOT NULL,
    source    TEXT NOT NULL,
    marked_by INTEGER REFERENCES members (id),        -- null: the closing of the list
    at        INTEGER NOT NULL,
    undone_by INTEGER REFERENCES members (id),
    undone_at INTEGER
) STRICT;
INSERT INTO new_attendance_marks (
    id, event_id, member_id, state, source, marked_by, at, undone_by, undone_at
) SELECT
    id, event_id, member_id, state, source, marked_by, at, undone_by, undone_at
FROM attendance_marks ORDER BY rowid;
DROP TABLE attendance_marks;
ALTER TABLE new_attendance_marks RENAME TO attendance_marks;
CREATE INDEX attendance_of_event ON attendance_marks (event_id, member_id, id);

CREATE TABLE new_consent_shipped (
    digest TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    came_at INTEGER NOT NULL
) STRICT;
INSERT INTO new_consent_shipped (
    digest, state, came_at
) SELECT
    digest, state, came_at
FROM consent_shipped ORDER BY rowid;
DROP TABLE consent_shipped;
ALTER TABLE new_consent_shipped RENAME TO consent_shipped;

CREATE TABLE new_contact_requests (
    id         INTEGER PRIMARY KEY,
    from_id    INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    to_id      INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    state      TEXT NOT NULL DEFAULT 'asked',
    note       TEXT,
    created_at INTEGER NOT NULL,
    decided_at INTEGER,
    from_username TEXT,
    to_username   TEXT
) STRICT;
INSERT INTO new_contact_requests (
    id, from_id, to_id, state, note, created_at, decided_at, from_username, to_username
) SELECT
    id, from_id, to_id, state, note, created_at, decided_at, from_username, to_username
FROM contact_requests ORDER BY rowid;
DROP TABLE contact_requests;
ALTER TABLE new_contact_requests RENAME TO contact_requests;
CREATE INDEX contact_requests_from ON contact_requests (from_id, created_at);
CREATE INDEX contact_requests_to ON contact_requests (to_id, state);
CREATE UNIQUE INDEX one_contact_request ON contact_requests (from_id, to_id) WHERE state = 'asked';

CREATE TABLE new_event_people (
    event_id   INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    member_id  INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    role       TEXT NOT NULL,
    state      TEXT NOT NULL,
    invited_by INTEGER REFERENCES members (id),
    at         INTEGER NOT NULL,
    PRIMARY KEY (event_id, member_id, role)
) STRICT;
INSERT INTO new_event_people (
    event_id, member_id, role, state, invited_by, at
) SELECT
    event_id, member_id, role, state, invited_by, at
FROM event_people ORDER BY rowid;
DROP TABLE event_people;
ALTER TABLE new_event_people RENAME TO event_people;
CREATE INDEX event_people_of_member ON event_people (member_id, state);

CREATE TABLE new_events (
    id             INTEGER PRIMARY KEY,
    uid            TEXT NOT NULL UNIQUE,              -- iCalendar UID, never changes
    form           TEXT NOT NULL,
    state          TEXT NOT NULL DEFAULT 'draft',
    title          TEXT NOT NULL,
    description    TEXT NOT NULL DEFAULT '',
    words          TEXT NOT NULL DEFAULT '',          -- stems of title and description, for the search
    starts_at      INTEGER NOT NULL,
    minutes        INTEGER NOT NULL,
    ends_at        INTEGER GENERATED ALWAYS AS (starts_at + minutes * 60) STORED,
    zone           TEXT NOT NULL,                     -- IANA
    place          TEXT,                              -- null: online
    link           TEXT,
    capacity       INTEGER CHECK (capacity >= 0),     -- null: no limit
    audience       TEXT NOT NULL DEFAULT 'all',
    region         TEXT,
    subject        TEXT,
    priority       TEXT NOT NULL DEFAULT 'none',
    silence_frees  INTEGER NOT NULL DEFAULT 0,
    vacancy        INTEGER NOT NULL DEFAULT 0,        -- grows each time a seat becomes free
    tickets        INTEGER NOT NULL DEFAULT 0,        -- the last number drawn in the queue
    sequence       INTEGER NOT NULL DEFAULT 0,        -- iCalendar SEQUENCE
    series_id      INTEGER REFERENCES event_series (id),
    materials      TEXT,
    recording      TEXT,
    code_word      TEXT,
    cancel_reason  TEXT,
    list_closed_at INTEGER,
    created_by     INTEGER NOT NULL REFERENCES members (id),
    created_at     INTEGER NOT NULL,
    published_at   INTEGER,
    token          TEXT NOT NULL DEFAULT '',          -- what the link to an event by link carries
    wall_start     INTEGER,                           -- what its clocks show at the start, read as UTC
    wall_end       INTEGER
) STRICT;
INSERT INTO new_events (
    id, uid, form, state, title, description, words, starts_at, minutes, zone, place, link, capacity, audience,
    region, subject, priority, silence_frees, vacancy, tickets, sequence, series_id, materials, recording,
    code_word, cancel_reason, list_closed_at, created_by, created_at, published_at, token, wall_start, wall_end
) SELECT
    id, uid, form, state, title, description, words, starts_at, minutes, zone, place, link, capacity, audience,
    region, subject, priority, silence_frees, vacancy, tickets, sequence, series_id, materials, recording,
    code_word, cancel_reason, list_closed_at, created_by, created_at, published_at, token, wall_start, wall_end
FROM events ORDER BY rowid;
DROP TABLE events;
ALTER TABLE new_events RENAME TO events;
CREATE INDEX events_by_end ON events (state, ends_at);
CREATE INDEX events_by_start ON events (state, starts_at, id);
CREATE INDEX events_of_author ON events (created_by, state);
CREATE INDEX events_of_series ON events (series_id, starts_at) WHERE series_id IS NOT NULL;

CREATE TABLE new_members (
    id            INTEGER PRIMARY KEY,
    telegram_id   INTEGER UNIQUE,                     -- null once erased: nothing leads back to a person
    status        TEXT NOT NULL DEFAULT 'guest',
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
INSERT INTO new_members (
    id, telegram_id, status, language, name, region, region_name, zone, rules_version, rules_at, joined_at,
    paused_until, left_at, erase_at, status_before, invitation, reachable, created_at, seen_at
) SELECT
    id, telegram_id, status, language, name, region, region_name, zone, rules_version, rules_at, joined_at,
    paused_until, left_at, erase_at, status_before, invitation, reachable, created_at, seen_at
FROM members ORDER BY rowid;
DROP TABLE members;
ALTER TABLE new_members RENAME TO members;
CREATE INDEX members_by_status ON members (status, joined_at);
CREATE INDEX members_to_erase ON members (erase_at) WHERE erase_at IS NOT NULL;
CREATE TRIGGER directory_is_of_members AFTER UPDATE OF status ON members
WHEN NEW.status <> 'member'
BEGIN DELETE FROM directory WHERE rowid = NEW.id; END;

CREATE TABLE new_notice_modes (
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    category  TEXT NOT NULL,
    mode      TEXT NOT NULL,
    PRIMARY KEY (member_id, category)
) STRICT;
INSERT INTO new_notice_modes (
    member_id, category, mode
) SELECT
    member_id, category, mode
FROM notice_modes ORDER BY rowid;
DROP TABLE notice_modes;
ALTER TABLE new_notice_modes RENAME TO notice_modes;

CREATE TABLE new_outbox (
    id              INTEGER PRIMARY KEY,
    dedup_key       TEXT NOT NULL UNIQUE,
    member_id       INTEGER REFERENCES members (id) ON DELETE CASCADE,
    chat_id         INTEGER CHECK (chat_id < 0),        -- a group or channel; exactly one of the two
    kind            TEXT NOT NULL,
    payload         TEXT NOT NULL DEFAULT '{}',
    lane            TEXT NOT NULL,
    category        TEXT,                               -- null: an answer, which no switch holds back
    urgent          INTEGER NOT NULL DEFAULT 0,         -- doesn't wait for the morning
    announcement_id INTEGER,
    due_at          INTEGER NOT NULL,
    expires_at      INTEGER,                            -- senseless from then on
    state           TEXT NOT NULL DEFAULT 'due',
    attempts        INTEGER NOT NULL DEFAULT 0,
    claimed_at      INTEGER,
    settled_at      INTEGER,
    message_id      INTEGER,
    error           TEXT,                               -- Telegram's words, or why it was dropped
    asked           INTEGER NOT NULL DEFAULT 0,         -- no switch, muted thing or leave holds it back
    CHECK ((member_id IS NULL) <> (chat_id IS NULL))
) STRICT;
INSERT INTO new_outbox (
    id, dedup_key, member_id, chat_id, kind, payload, lane, category, urgent, announcement_id, due_at, expires_at,
    state, attempts, claimed_at, settled_at, message_id, error, asked
) SELECT
    id, dedup_key, member_id, chat_id, kind, payload, lane, category, urgent, announcement_id, due_at, expires_at,
    state, attempts, claimed_at, settled_at, message_id, error, asked
FROM outbox ORDER BY rowid;
DROP TABLE outbox;
ALTER TABLE new_outbox RENAME TO outbox;
CREATE INDEX outbox_claimed ON outbox (id) WHERE state = 'claimed';
CREATE INDEX outbox_due ON outbox (lane, due_at, id) WHERE state = 'due';
CREATE INDEX outbox_of_announcement ON outbox (announcement_id, state) WHERE announcement_id IS NOT NULL;
CREATE INDEX outbox_of_member ON outbox (member_id, state, settled_at);
CREATE INDEX outbox_settled ON outbox (settled_at) WHERE settled_at IS NOT NULL AND announcement_id IS NULL;

CREATE TABLE new_profile_fields (
    member_id  INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    field      TEXT NOT NULL,
    value      TEXT NOT NULL,                         -- JSON: a string, or a list of strings for tags
    visibility TEXT NOT NULL DEFAULT 'members',
    PRIMARY KEY (member_id, field)
) STRICT;
INSERT INTO new_profile_fields (
    member_id, field, value, visibility
) SELECT
    member_id, field, value, visibility
FROM profile_fields ORDER BY rowid;
DROP TABLE profile_fields;
ALTER TABLE new_profile_fields RENAME TO profile_fields;

CREATE TABLE new_seats (
    id             INTEGER PRIMARY KEY,
    event_id       INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    member_id      INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    state          TEXT NOT NULL,
    priority       INTEGER NOT NULL DEFAULT 0,
    ticket         INTEGER NOT NULL,
    signed_at      INTEGER NOT NULL,
    state_at       INTEGER NOT NULL,
    offer_until    INTEGER,
    asked_at       INTEGER,
    skipped        INTEGER,
    last_moment    INTEGER NOT NULL DEFAULT 0,
    party_id       INTEGER REFERENCES event_parties (id),
    code           TEXT NOT NULL,
    reconfirmed_at INTEGER,
    word_attempts  INTEGER NOT NULL DEFAULT 0,
    turns          INTEGER NOT NULL DEFAULT 0,        -- changes of state so far: keys of notices
    walk_in        INTEGER NOT NULL DEFAULT 0,        -- came without a seat
    CHECK ((state = 'offered') = (offer_until IS NOT NULL))
) STRICT;
INSERT INTO new_seats (
    id, event_id, member_id, state, priority, ticket, signed_at, state_at, offer_until, asked_at, skipped,
    last_moment, party_id, code, reconfirmed_at, word_attempts, turns, walk_in
) SELECT
    id, event_id, member_id, state, priority, ticket, signed_at, state_at, offer_until, asked_at, skipped,
    last_moment, party_id, code, reconfirmed_at, word_attempts, turns, walk_in
FROM seats ORDER BY rowid;
DROP TABLE seats;
ALTER TABLE new_seats RENAME TO seats;
CREATE INDEX offers_by_end ON seats (offer_until) WHERE state = 'offered';
CREATE UNIQUE INDEX one_code ON seats (event_id, code);
CREATE UNIQUE INDEX one_seat ON seats (event_id, member_id);
CREATE INDEX seats_in_order ON seats (event_id, state, priority DESC, ticket);
CREATE INDEX seats_of_member ON seats (member_id, state);
