-- Events: what happens when, who has a seat, who waits, who came, what was said of it.
-- Times are UTC epoch seconds, lengths minutes; flags are 0/1.

CREATE TABLE event_series (
    id          INTEGER PRIMARY KEY,
    every_weeks INTEGER NOT NULL,
    created_by  INTEGER NOT NULL REFERENCES members (id),
    created_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE events (
    id             INTEGER PRIMARY KEY,
    uid            TEXT NOT NULL UNIQUE,              -- iCalendar UID, never changes
    form           TEXT NOT NULL,
    state          TEXT NOT NULL DEFAULT 'draft'
                   CHECK (state IN ('draft', 'published', 'running', 'finished', 'archived', 'cancelled')),
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
    audience       TEXT NOT NULL DEFAULT 'all' CHECK (audience IN ('all', 'region', 'link')),
    region         TEXT,
    subject        TEXT,
    priority       TEXT NOT NULL DEFAULT 'none' CHECK (priority IN ('none', 'region', 'newcomers')),
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
    published_at   INTEGER
) STRICT;
CREATE INDEX events_by_start ON events (state, starts_at, id);
CREATE INDEX events_by_end ON events (state, ends_at);
CREATE INDEX events_of_series ON events (series_id, starts_at) WHERE series_id IS NOT NULL;
CREATE INDEX events_of_author ON events (created_by, state);

-- Hosts, speakers, jury. The author is the first host.
CREATE TABLE event_people (
    event_id   INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    member_id  INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    role       TEXT NOT NULL CHECK (role IN ('host', 'speaker', 'jury')),
    state      TEXT NOT NULL CHECK (state IN ('invited', 'accepted', 'declined')),
    invited_by INTEGER REFERENCES members (id),
    at         INTEGER NOT NULL,
    PRIMARY KEY (event_id, member_id, role)
) STRICT;
CREATE INDEX event_people_of_member ON event_people (member_id, state);

-- Colleagues who come together.
CREATE TABLE event_parties (
    id         INTEGER PRIMARY KEY,
    event_id   INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    leader_id  INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    code       TEXT NOT NULL UNIQUE,
    together   INTEGER NOT NULL,                      -- 1: all or none; 0: as many as there are seats for
    created_at INTEGER NOT NULL,
    settled_at INTEGER                                -- when the group was signed up
) STRICT;
CREATE UNIQUE INDEX one_open_party ON event_parties (event_id, leader_id) WHERE settled_at IS NULL;
CREATE TABLE event_party_members (
    party_id  INTEGER NOT NULL REFERENCES event_parties (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    at        INTEGER NOT NULL,
    PRIMARY KEY (party_id, member_id)
) STRICT;

-- One person's way through one event: one row, whose state changes.
CREATE TABLE seats (
    id             INTEGER PRIMARY KEY,
    event_id       INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    member_id      INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    state          TEXT NOT NULL CHECK (state IN ('waiting', 'offered', 'confirmed', 'expired', 'left',
                                                  'cancelled', 'attended', 'no_show', 'excused')),
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
    CHECK ((state = 'offered') = (offer_until IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX one_seat ON seats (event_id, member_id);
CREATE UNIQUE INDEX one_code ON seats (event_id, code);
CREATE INDEX seats_in_order ON seats (event_id, state, priority DESC, ticket);
CREATE INDEX seats_of_member ON seats (member_id, state);
CREATE INDEX offers_by_end ON seats (offer_until) WHERE state = 'offered';

-- The moments of an event still to come: reminders, and the end of silence (domain/reminders.py).
CREATE TABLE event_moments (
    event_id   INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    kind       TEXT NOT NULL,
    due_at     INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (event_id, kind)
) STRICT;
CREATE INDEX event_moments_due ON event_moments (due_at);

-- A change of start, place or link that people haven't been told of yet; old_* is what they know.
CREATE TABLE event_changes (
    event_id  INTEGER PRIMARY KEY REFERENCES events (id) ON DELETE CASCADE,
    old_start INTEGER NOT NULL,
    old_place TEXT,
    old_link  TEXT,
    notify_at INTEGER NOT NULL
) STRICT;

-- Every mark is kept, also one taken back: who, when, from where.
CREATE TABLE attendance_marks (
    id        INTEGER PRIMARY KEY,
    event_id  INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    state     TEXT NOT NULL CHECK (state IN ('attended', 'no_show', 'excused')),
    source    TEXT NOT NULL CHECK (source IN ('qr', 'code', 'word', 'list', 'paper', 'dispute')),
    marked_by INTEGER REFERENCES members (id),        -- null: the closing of the list
    at        INTEGER NOT NULL,
    undone_by INTEGER REFERENCES members (id),
    undone_at INTEGER
) STRICT;
CREATE INDEX attendance_of_event ON attendance_marks (event_id, member_id, id);

CREATE TABLE attendance_disputes (
    id         INTEGER PRIMARY KEY,
    event_id   INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    member_id  INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    words      TEXT NOT NULL,
    at         INTEGER NOT NULL,
    verdict    TEXT CHECK (verdict IN ('accepted', 'declined')),
    decided_by INTEGER REFERENCES members (id),
    decided_at INTEGER,
    UNIQUE (event_id, member_id)
) STRICT;

-- Who has rated, apart from what was said: an anonymous rating has no author at all.
CREATE TABLE event_rated (
    event_id  INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    PRIMARY KEY (event_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE event_ratings (
    event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    author   INTEGER REFERENCES members (id) ON DELETE SET NULL,
    rating   INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5),
    words    TEXT
) STRICT;
CREATE INDEX event_ratings_of_event ON event_ratings (event_id, author);

-- Contests: submissions until a date, blind scores, a protocol, one appeal.
CREATE TABLE contests (
    event_id     INTEGER PRIMARY KEY REFERENCES events (id) ON DELETE CASCADE,
    submit_until INTEGER NOT NULL,
    criteria     TEXT NOT NULL,                       -- JSON list, published before the first submission
    published_at INTEGER,
    jury_called  INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE contest_entries (
    id        INTEGER PRIMARY KEY,
    event_id  INTEGER NOT NULL REFERENCES contests (event_id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    number    INTEGER NOT NULL,                       -- all that the jury knows of the author
    title     TEXT NOT NULL,
    words     TEXT NOT NULL,
    link      TEXT,
    file      TEXT,                                   -- JSON of what Telegram knows of the file
    at        INTEGER NOT NULL,
    UNIQUE (event_id, member_id),
    UNIQUE (event_id, number)
) STRICT;
CREATE TABLE contest_scores (
    entry_id INTEGER NOT NULL REFERENCES contest_entries (id) ON DELETE CASCADE,
    juror_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    scores   TEXT NOT NULL,                           -- JSON list of integers, one a criterion
    words    TEXT NOT NULL,
    at       INTEGER NOT NULL,
    PRIMARY KEY (entry_id, juror_id)
) STRICT;
CREATE TABLE contest_appeals (
    entry_id    INTEGER PRIMARY KEY REFERENCES contest_entries (id) ON DELETE CASCADE,
    words       TEXT NOT NULL,
    at          INTEGER NOT NULL,
    answer      TEXT,
    answered_by INTEGER REFERENCES members (id),
    answered_at INTEGER
) STRICT;
