CREATE INDEX amendment_supports_by_member ON amendment_supports (member_id);

CREATE INDEX amendments_by_author ON amendments (author_id);

CREATE INDEX amendments_by_decision ON amendments (decision_id, state);

CREATE INDEX announcement_taps_of_member ON announcement_taps (member_id);

CREATE INDEX announcements_being_written ON announcements (id) WHERE written_to IS NOT NULL;

CREATE INDEX announcements_by_state ON announcements (state, id);

CREATE INDEX application_words_of_application ON application_words (application_id, id);

CREATE INDEX application_words_of_member ON application_words (by_id);

CREATE INDEX applications_of_member ON applications (member_id);

CREATE INDEX attendance_disputes_of_member ON attendance_disputes (member_id);

CREATE INDEX attendance_marks_of_member ON attendance_marks (member_id);

CREATE INDEX attendance_of_event ON attendance_marks (event_id, member_id, id);

CREATE INDEX audit_of_subject ON audit (subject, id);

CREATE UNIQUE INDEX ballots_by_member ON ballots (member_id, decision_id) WHERE member_id IS NOT NULL;

CREATE INDEX cases_in_state ON cases (state, created_at);

CREATE INDEX cases_of_author ON cases (author_id);

CREATE INDEX cases_of_thing ON cases (thing_kind, thing_id);

CREATE INDEX clause_versions_by_moment ON clause_versions (since);

CREATE INDEX collection_items_of_material ON collection_items (material_id);

CREATE INDEX collections_by_age ON collections (state, state_at, id);

CREATE INDEX collections_of_owner ON collections (owner_id, changed_at);

CREATE INDEX consents_of_member ON consents (member_id, purpose, id);

CREATE INDEX contact_blocks_of_other ON contact_blocks (other_id);

CREATE INDEX contact_requests_from ON contact_requests (from_id, created_at);

CREATE INDEX contact_requests_to ON contact_requests (to_id, state);

CREATE INDEX contest_entries_of_member ON contest_entries (member_id);

CREATE INDEX decision_cards_by_chat ON decision_cards (chat_id);

CREATE INDEX decision_merges_by_into ON decision_merges (into_id);

CREATE INDEX decision_revisions_by_author ON decision_revisions (author_id) WHERE author_id IS NOT NULL;

CREATE INDEX decision_secrecy_by_member ON decision_secrecy (member_id);

CREATE INDEX decision_supports_by_member ON decision_supports (member_id);

CREATE INDEX decisions_by_about ON decisions (about) WHERE about IS NOT NULL;

CREATE INDEX decisions_by_author ON decisions (author_id);

CREATE INDEX decisions_by_instead ON decisions (instead) WHERE instead IS NOT NULL;

CREATE INDEX decisions_by_next_owner ON decisions (next_owner) WHERE next_owner IS NOT NULL;

CREATE INDEX decisions_by_scope ON decisions (scope) WHERE scope IS NOT NULL;

CREATE INDEX decisions_by_state ON decisions (state, state_at);

CREATE INDEX diary_files_by_step ON diary_files (step_id);

CREATE INDEX diary_steps_by_author ON diary_steps (author_id);

CREATE INDEX diary_steps_by_idea ON diary_steps (idea_id, at);

CREATE INDEX diary_steps_by_item ON diary_steps (item_id) WHERE item_id IS NOT NULL;

CREATE INDEX due_by_moment ON due (look_at, id);

CREATE INDEX due_of_member ON due (who) WHERE who IS NOT NULL;

CREATE INDEX electorate_by_member ON electorate (member_id);

CREATE INDEX event_answers_of_member ON event_answers (member_id);

CREATE INDEX event_beliefs_of_member ON event_beliefs (member_id);

CREATE INDEX event_doors_of_event ON event_doors (event_id);

CREATE INDEX event_guests_of_member ON event_guests (member_id);

CREATE INDEX event_parties_of_leader ON event_parties (leader_id);

CREATE INDEX event_party_members_of_member ON event_party_members (member_id);

CREATE INDEX event_rated_of_member ON event_rated (member_id);

CREATE INDEX event_ratings_of_author ON event_ratings (author) WHERE author IS NOT NULL;

CREATE INDEX event_ratings_of_event ON event_ratings (event_id, author);

CREATE INDEX event_visitors_by_host ON event_visitors (noted_by);

CREATE INDEX event_visitors_of_event ON event_visitors (event_id, id);

CREATE INDEX events_by_about ON events (about, starts_at) WHERE about IS NOT NULL;

CREATE INDEX events_by_end ON events (state, ends_at);

CREATE INDEX events_by_start ON events (state, starts_at, id);

CREATE INDEX events_of_author ON events (created_by, state);

CREATE INDEX events_of_series ON events (series_id, starts_at) WHERE series_id IS NOT NULL;

CREATE INDEX idea_backers_by_member ON idea_backers (member_id);

CREATE INDEX idea_tags_by_tag ON idea_tags (tag);

CREATE INDEX ideas_by_author ON ideas (author_id);

CREATE INDEX ideas_by_time ON ideas (published_at);

CREATE INDEX invitation_openings_of_member ON invitation_openings (member_id);

CREATE INDEX judgements_of_judge ON judgements (judge_id);

CREATE INDEX material_batches_by_age ON material_batches (at);

CREATE INDEX material_favourites_by ON material_favourites (member_id, at);

CREATE INDEX material_files_by_content ON material_files (sha256) WHERE sha256 IS NOT NULL;

CREATE INDEX material_files_by_unique_id ON material_files (unique_id) WHERE unique_id <> '';

CREATE INDEX material_files_of ON material_files (material_id, version, position);

CREATE INDEX material_got_by ON material_got (member_id);

CREATE INDEX material_hung_by_material ON material_hung (material_id);

CREATE INDEX material_looks_by_age ON material_looks (looked_at) WHERE looked_at IS NOT NULL;

CREATE INDEX material_looks_next ON material_looks (next_at) WHERE next_at IS NOT NULL;

CREATE INDEX material_outs_of ON material_outs (material_id);

CREATE INDEX material_parcels_by_age ON material_parcels (at);

CREATE INDEX material_pieces_by_content ON material_pieces (unique_id);

CREATE INDEX material_thanks_by ON material_thanks (member_id);

CREATE INDEX material_uses_by ON material_uses (member_id);

CREATE INDEX material_versions_by ON material_versions (by_id);

CREATE INDEX materials_by_age ON materials (state, published_at, id);

CREATE INDEX materials_by_use ON materials (state, got, id);

CREATE INDEX materials_of_author ON materials (author_id, created_at);

CREATE INDEX member_schools_of ON member_schools (school_id);

CREATE INDEX members_by_invitation ON members (invitation) WHERE invitation IS NOT NULL;

CREATE INDEX members_by_status ON members (status, joined_at);

CREATE INDEX members_in_reach ON members (status, reachable, seen_at, paused_until, telegram_id);

CREATE INDEX members_to_erase ON members (erase_at) WHERE erase_at IS NOT NULL;

CREATE INDEX notice_modes_off ON notice_modes (category, member_id) WHERE mode = 'off';

CREATE UNIQUE INDEX one_code ON seats (event_id, code);

CREATE UNIQUE INDEX one_contact_request ON contact_requests (from_id, to_id) WHERE state = 'asked';

CREATE UNIQUE INDEX one_grant_in_force ON role_grants (member_id, role) WHERE revoked_at IS NULL;

CREATE UNIQUE INDEX one_open_application ON applications (member_id) WHERE verdict IS NULL;

CREATE UNIQUE INDEX one_open_party ON event_parties (event_id, leader_id) WHERE settled_at IS NULL;

CREATE UNIQUE INDEX one_seat ON seats (event_id, member_id);

CREATE UNIQUE INDEX one_term ON due (thing, kind, coalesce(who, 0));

CREATE UNIQUE INDEX one_thread ON threads (thing, coalesce(asker_id, 0));

CREATE INDEX outbox_claimed ON outbox (id) WHERE state = 'claimed';

CREATE INDEX outbox_due ON outbox (lane, due_at, id) WHERE state = 'due';

CREATE INDEX outbox_of_announcement ON outbox (announcement_id, state) WHERE announcement_id IS NOT NULL;

CREATE INDEX outbox_of_member ON outbox (member_id, state, settled_at);

CREATE INDEX outbox_settled ON outbox (settled_at) WHERE settled_at IS NOT NULL AND announcement_id IS NULL;

CREATE INDEX parts_of_member ON parts (member_id, thing_kind, state);

CREATE INDEX plan_items_by_idea ON plan_items (idea_id);

CREATE INDEX plan_items_by_milestone ON plan_items (milestone_id) WHERE milestone_id IS NOT NULL;

CREATE INDEX plan_items_by_owner ON plan_items (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX problem_asked_by_member ON problem_asked (member_id, at);

CREATE INDEX problem_groups_by_chat ON problem_groups (chat_id);

CREATE INDEX problem_groups_by_remark ON problem_groups (remark_id) WHERE remark_id IS NOT NULL;

CREATE INDEX problem_helped_by_idea ON problem_helped (idea_id);

CREATE INDEX problem_helped_by_member ON problem_helped (member_id);

CREATE INDEX problem_thanks_by_from ON problem_thanks (from_id);

CREATE INDEX problem_thanks_by_to ON problem_thanks (to_id);

CREATE INDEX problems_by_project ON problems (project_id) WHERE project_id IS NOT NULL;

CREATE INDEX problems_by_state ON problems (state);

CREATE INDEX project_advice_by_idea ON project_advice (idea_id);

CREATE INDEX project_advice_by_member ON project_advice (member_id);

CREATE INDEX project_roles_by_idea ON project_roles (idea_id);

CREATE INDEX project_seats_by_member ON project_seats (member_id);

CREATE INDEX project_seats_by_role ON project_seats (role_id);

CREATE INDEX projects_by_state ON projects (state);

CREATE INDEX protest_drawn_by_member ON protest_drawn (member_id) WHERE member_id IS NOT NULL;

CREATE INDEX protest_pool_by_member ON protest_pool (member_id);

CREATE INDEX protest_signers_by_member ON protest_signers (member_id);

CREATE INDEX protests_by_author ON protests (author_id);

CREATE INDEX protests_by_decision ON protests (decision_id, id);

CREATE UNIQUE INDEX protests_one_open ON protests (decision_id) WHERE ended IS NULL;

CREATE INDEX remarks_by_answered ON remarks (answers) WHERE answers IS NOT NULL;

CREATE INDEX remarks_of_author ON remarks (author_id, at);

CREATE INDEX remarks_of_thread ON remarks (thread_id, id);

CREATE INDEX reports_of_reporter ON reports (reporter_id);

CREATE INDEX result_authors_by_member ON result_authors (member_id);

CREATE INDEX result_files_by_member ON result_files (by_id);

CREATE INDEX result_files_by_result ON result_files (idea_id);

CREATE INDEX results_by_time ON results (at);

CREATE INDEX reviews_asked_by ON reviews (asked_by);

CREATE INDEX reviews_by_state ON reviews (state);

CREATE INDEX reviews_of_thing ON reviews (thing_kind, thing_id, version);

CREATE INDEX school_terms_of ON school_terms (school_id);

CREATE INDEX schools_added_by ON schools (added_by);

CREATE INDEX schools_root ON schools (root);

CREATE INDEX search_postings_of ON search_postings (doc);

CREATE INDEX searched_by_audience ON searched (kind, audience);

CREATE INDEX searched_in_order ON searched (kind, used DESC, at DESC, id DESC, over_at);

CREATE INDEX searched_till ON searched (kind, over_at, used, at, key, audience) WHERE over_at IS NOT NULL;

CREATE INDEX seats_in_order ON seats (event_id, state, priority DESC, ticket);

CREATE INDEX seats_of_member ON seats (member_id, state, state_at);

CREATE INDEX subscription_news_by_due ON subscription_news (due_at) WHERE done_at IS NULL;

CREATE INDEX subscriptions_by_kind ON subscriptions (kind, member_id) WHERE off_at IS NULL;

CREATE INDEX thread_readers_of_member ON thread_readers (member_id);

CREATE INDEX threads_of_asker ON threads (asker_id, created_at) WHERE asker_id IS NOT NULL;

CREATE INDEX trust_by_case ON trust (case_id) WHERE case_id IS NOT NULL;

CREATE INDEX vouches_by_giver ON vouches (by_id, at);

CREATE TABLE amendment_supports (
    amendment_id INTEGER NOT NULL REFERENCES amendments (id) ON DELETE CASCADE,
    member_id    INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    PRIMARY KEY (amendment_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE amendments (
    id          INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    revision    INTEGER NOT NULL,                 -- the text that it replies to
    paragraph   INTEGER NOT NULL,                 -- from 1
    text        TEXT NOT NULL,
    reason      TEXT NOT NULL,
    author_id   INTEGER NOT NULL REFERENCES members (id),
    state       TEXT NOT NULL,
    state_at    INTEGER NOT NULL,
    at          INTEGER NOT NULL,
    answer      TEXT                              -- why it wasn't accepted
) STRICT;

CREATE TABLE announcement_taps (
    announcement_id INTEGER NOT NULL REFERENCES announcements (id) ON DELETE CASCADE,
    member_id       INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    button          INTEGER NOT NULL,
    at              INTEGER NOT NULL,
    PRIMARY KEY (announcement_id, member_id, button)
) STRICT;

CREATE TABLE announcement_texts (
    announcement_id INTEGER NOT NULL REFERENCES announcements (id) ON DELETE CASCADE,
    language        TEXT NOT NULL,
    html            TEXT NOT NULL,                     -- as Telegram parses it
    words           TEXT NOT NULL,                     -- without markup
    folded          TEXT NOT NULL,                     -- the same in small letters, for the search
    PRIMARY KEY (announcement_id, language)
) STRICT;

CREATE TABLE "announcements" (
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
, second_above INTEGER NOT NULL DEFAULT 500, only_chats INTEGER NOT NULL DEFAULT 0, begins_at INTEGER, written_to INTEGER, last_member INTEGER, written INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE application_words (
    id             INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    by_id          INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    at             INTEGER NOT NULL,
    text           TEXT NOT NULL
) STRICT;

CREATE TABLE "applications" (
    id         INTEGER PRIMARY KEY,
    member_id  INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    verdict    TEXT,
    decided_by INTEGER REFERENCES members (id),
    decided_at INTEGER,
    reason     TEXT
) STRICT;

CREATE TABLE "attendance_disputes" (
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

CREATE TABLE "attendance_marks" (
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

CREATE TABLE ballots (
    decision_id INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    who         TEXT NOT NULL,                    -- H(salt, member)
    member_id   INTEGER REFERENCES members (id),
    salt        TEXT,
    choice      TEXT NOT NULL,
    reason      TEXT,                             -- of an objection
    at          INTEGER NOT NULL,
    changes     INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (decision_id, who)
) STRICT, WITHOUT ROWID;

CREATE TABLE cases (
    id           INTEGER PRIMARY KEY,
    thing_kind   TEXT NOT NULL,
    thing_id     INTEGER NOT NULL,
    author_id    INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    why          TEXT NOT NULL,                 -- domain/moderation/cases.Why
    state        TEXT NOT NULL,                 -- domain/moderation/cases.CaseState
    created_at   INTEGER NOT NULL,
    since        INTEGER NOT NULL,              -- when it came into this state
    locked_by    INTEGER REFERENCES members (id) ON DELETE SET NULL,  -- who has it open, until the next
    locked_until INTEGER,
    decided_by   INTEGER REFERENCES members (id) ON DELETE SET NULL,
    decided_at   INTEGER,
    reason       TEXT,                          -- domain/moderation/cases.Reason
    words        TEXT,                          -- the moderator's own, beside the reason
    appeal       TEXT,
    appealed_at  INTEGER,
    answered_by  INTEGER REFERENCES members (id) ON DELETE SET NULL,  -- who decided on the appeal
    answer       TEXT
, reply TEXT, contested_at INTEGER, left_by INTEGER REFERENCES members (id) ON DELETE SET NULL) STRICT;

CREATE TABLE clause_versions (
    clause_id INTEGER NOT NULL REFERENCES clauses (id),
    number    INTEGER NOT NULL,
    text      TEXT,                               -- NULL: the words that the network began with
    value     TEXT,                               -- what its norm is set to; NULL: as the network began
    made_by   TEXT,                               -- the thing that made it; NULL: the beginning
    since     INTEGER NOT NULL,
    until     INTEGER,
    PRIMARY KEY (clause_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE clauses (
    id          INTEGER PRIMARY KEY,
    chapter     INTEGER NOT NULL,
    place       INTEGER NOT NULL,
    state       TEXT NOT NULL,
    norm        TEXT UNIQUE,                      -- what of the network's rules it sets
    review_at   INTEGER,                          -- it lapses some time later, unless it is renewed
    open_change TEXT,                             -- the thing that would change it
    UNIQUE (chapter, place)
) STRICT;

CREATE TABLE collection_items (
    collection_id INTEGER NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
    material_id   INTEGER NOT NULL REFERENCES materials (id) ON DELETE CASCADE,
    place         INTEGER NOT NULL,                 -- the smallest first; gaps mean nothing
    PRIMARY KEY (collection_id, material_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE collections (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,   -- links carry it: never given twice
    state      TEXT NOT NULL,
    state_at   INTEGER NOT NULL,
    owner_id   INTEGER NOT NULL REFERENCES members (id),
    title      TEXT NOT NULL,
    about      TEXT,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE "consent_shipped" (
    digest TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    came_at INTEGER NOT NULL
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

CREATE TABLE contact_blocks (
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    other_id  INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    at        INTEGER NOT NULL,
    PRIMARY KEY (member_id, other_id)
) STRICT;

CREATE TABLE contact_quiet (
    member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
    since     INTEGER NOT NULL
) STRICT;

CREATE TABLE "contact_requests" (
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

CREATE TABLE contest_appeals (
    entry_id    INTEGER PRIMARY KEY REFERENCES contest_entries (id) ON DELETE CASCADE,
    words       TEXT NOT NULL,
    at          INTEGER NOT NULL,
    answer      TEXT,
    answered_by INTEGER REFERENCES members (id),
    answered_at INTEGER
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

CREATE TABLE contests (
    event_id     INTEGER PRIMARY KEY REFERENCES events (id) ON DELETE CASCADE,
    criteria     TEXT NOT NULL,                       -- JSON list, published before the first submission
    published_at INTEGER,
    jury_called  INTEGER NOT NULL DEFAULT 0
, scores_least INTEGER NOT NULL DEFAULT 2, weights TEXT NOT NULL DEFAULT '[]') STRICT;

CREATE TABLE conversations (
    key        TEXT PRIMARY KEY,
    state      TEXT,
    data       TEXT NOT NULL DEFAULT '{}',
    changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE decision_alternatives (
    decision_id  INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    number       INTEGER NOT NULL,                -- from 1
    text         TEXT NOT NULL,
    PRIMARY KEY (decision_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision_cards (
    id          INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    chat_id     INTEGER NOT NULL REFERENCES linked_chats (chat_id) ON UPDATE CASCADE ON DELETE CASCADE,
    lies_in     INTEGER,             -- the chat's number when it was posted: a supergroup has another, and none of its messages
    message_id  INTEGER,             -- Telegram's; NULL: not posted yet
    said        INTEGER NOT NULL DEFAULT 0,  -- how often it was written or is to be
    UNIQUE (decision_id, chat_id)
) STRICT;

CREATE TABLE decision_chats (
    chat_id INTEGER PRIMARY KEY REFERENCES linked_chats (chat_id) ON UPDATE CASCADE ON DELETE CASCADE
) STRICT;

CREATE TABLE decision_merges (
    decision_id INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,  -- would be no more
    into_id     INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    at          INTEGER NOT NULL,
    refused_at  INTEGER,
    PRIMARY KEY (decision_id, into_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision_revisions (
    decision_id INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    number      INTEGER NOT NULL,
    text        TEXT NOT NULL,
    author_id   INTEGER REFERENCES members (id),
    at          INTEGER NOT NULL,
    PRIMARY KEY (decision_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision_secrecy (                   -- who asked for a secret vote before it opened
    decision_id INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    member_id   INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    PRIMARY KEY (decision_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision_supports (
    decision_id INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    member_id   INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    revision    INTEGER NOT NULL,                 -- the text that was supported
    at          INTEGER NOT NULL,
    PRIMARY KEY (decision_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision_tellings (
    decision_id  INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    what         TEXT NOT NULL,      -- 'open', 'half', 'last-day', 'outcome'
    kind         TEXT NOT NULL,      -- of the notice
    of           INTEGER NOT NULL,   -- the end of the vote that it is about
    after_member INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (decision_id, what)
) STRICT, WITHOUT ROWID;

CREATE TABLE decisions (
    id            INTEGER PRIMARY KEY,
    kind          TEXT NOT NULL,
    state         TEXT NOT NULL,
    state_at      INTEGER NOT NULL,
    until         INTEGER,                        -- when the phase ends
    title         TEXT NOT NULL,
    author_id     INTEGER NOT NULL REFERENCES members (id),
    scope         TEXT,                           -- the thing whose people decide; NULL: the whole network
    number        TEXT UNIQUE,                    -- 2026-004, since it was put up
    secret        INTEGER NOT NULL,
    rules         TEXT NOT NULL,                  -- JSON
    revision      INTEGER NOT NULL,               -- the newest
    created_at    INTEGER NOT NULL,
    put_up_at     INTEGER,
    about         INTEGER REFERENCES members (id),
    recall        INTEGER NOT NULL DEFAULT 0,
    agreed_at     INTEGER,                        -- when the person agreed to be voted on
    change        TEXT,                           -- JSON: what a norm changes in the charter
    -- frozen at the opening
    rule          TEXT,                           -- JSON: what ballots are counted by
    n             INTEGER,                        -- active members
    size          INTEGER,                        -- voters
    electorate    TEXT,                           -- fingerprint of the list of voters
    fingerprints  TEXT,                           -- JSON
    opened_at     INTEGER,
    closed_at     INTEGER,
    -- since the counting
    outcome       TEXT,                           -- JSON
    chain         TEXT,
    next_step     TEXT,                           -- «what now», in a person's words
    next_owner    INTEGER REFERENCES members (id),
    next_due      INTEGER,
    review_at     INTEGER,
    -- how it ended otherwise
    reason        TEXT,                           -- public
    left_in       TEXT,                           -- the state in which its author left it
    instead       INTEGER REFERENCES decisions (id)  -- merged into it, or replaced by it
, asked_at INTEGER) STRICT;

CREATE TABLE diary_files (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    step_id INTEGER NOT NULL REFERENCES diary_steps (id) ON DELETE CASCADE,
    file    TEXT NOT NULL               -- JSON {kind, file_id, unique_id, name, size}
) STRICT;

CREATE TABLE diary_steps (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    idea_id   INTEGER NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
    item_id   INTEGER REFERENCES plan_items (id) ON DELETE SET NULL,
    author_id INTEGER NOT NULL REFERENCES members (id),
    words     TEXT NOT NULL,
    at        INTEGER NOT NULL,
    shown_at  INTEGER                   -- when a leader showed its photos and files to all who may look
) STRICT;

CREATE TABLE due (
    id         INTEGER PRIMARY KEY,
    thing      TEXT NOT NULL,                         -- event:17
    kind       TEXT NOT NULL,
    who        INTEGER REFERENCES members (id) ON DELETE CASCADE,
    due_at     INTEGER NOT NULL,
    expires_at INTEGER,                               -- null: it keeps its sense
    look_at    INTEGER NOT NULL
) STRICT;

CREATE TABLE electorate (
    decision_id INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    member_id   INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    active      INTEGER NOT NULL,                 -- whether counted in N
    PRIMARY KEY (decision_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_answers (
    question_id INTEGER NOT NULL REFERENCES event_questions (id) ON DELETE CASCADE,
    member_id   INTEGER NOT NULL REFERENCES members (id),
    answer      TEXT NOT NULL,
    at          INTEGER NOT NULL,
    PRIMARY KEY (question_id, member_id)
) STRICT;

CREATE TABLE "event_beliefs" (
    event_id    INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    member_id   INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    old_start   INTEGER NOT NULL,
    old_place   TEXT,
    old_link    TEXT,
    old_results INTEGER,                              -- the end of a contest; null: of anything else
    PRIMARY KEY (event_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_doors (
    member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
    event_id  INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    opened_at INTEGER NOT NULL,
    asked     TEXT NOT NULL DEFAULT ''            -- the name that nobody signed up has, while it is asked about
, heard INTEGER) STRICT;

CREATE TABLE event_guests (
    event_id  INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    PRIMARY KEY (event_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_parties (
    id         INTEGER PRIMARY KEY,
    event_id   INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    leader_id  INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    code       TEXT NOT NULL UNIQUE,
    together   INTEGER NOT NULL,                      -- 1: all or none; 0: as many as there are seats for
    created_at INTEGER NOT NULL,
    settled_at INTEGER                                -- when the group was signed up
) STRICT;

CREATE TABLE event_party_members (
    party_id  INTEGER NOT NULL REFERENCES event_parties (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    at        INTEGER NOT NULL,
    PRIMARY KEY (party_id, member_id)
) STRICT;

CREATE TABLE event_questions (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,   -- buttons carry it: never given twice
    event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    words    TEXT NOT NULL,
    options  TEXT NOT NULL,                       -- a JSON array; empty: answered in words
    UNIQUE (event_id, words)
) STRICT;

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

CREATE TABLE event_series (
    id          INTEGER PRIMARY KEY,
    every_weeks INTEGER NOT NULL,
    created_by  INTEGER NOT NULL REFERENCES members (id),
    created_at  INTEGER NOT NULL
, rule TEXT) STRICT;

CREATE TABLE event_visitors (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    words    TEXT,                                -- NULL: not named, or named no more
    count    INTEGER NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES members (id),
    at       INTEGER NOT NULL
) STRICT;

CREATE TABLE "events" (
    id             INTEGER PRIMARY KEY,
    uid            TEXT NOT NULL UNIQUE,              -- iCalendar UID, never changes
    form           TEXT NOT NULL,
    state          TEXT NOT NULL DEFAULT 'draft',
    title          TEXT NOT NULL,
    description    TEXT NOT NULL DEFAULT '',
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
, proposed INTEGER NOT NULL DEFAULT 0, about TEXT, speakers TEXT) STRICT;

CREATE TABLE first_steps_away (
    member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
    at        INTEGER NOT NULL
) STRICT;

CREATE TABLE group_links (
    chat_id INTEGER PRIMARY KEY REFERENCES linked_chats (chat_id) ON UPDATE CASCADE ON DELETE CASCADE,
    code    TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE host_columns (
    member_id INTEGER NOT NULL REFERENCES members (id),
    name      TEXT NOT NULL,
    is_shown  INTEGER NOT NULL,
    PRIMARY KEY (member_id, name)
) STRICT;

CREATE TABLE idea_backers (
    idea_id   INTEGER NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    at        INTEGER NOT NULL,
    PRIMARY KEY (idea_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE idea_tags (
    idea_id INTEGER NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
    tag     TEXT NOT NULL,              -- a subject's id, or the author's own words
    place   INTEGER NOT NULL,
    PRIMARY KEY (idea_id, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE ideas (
    id           INTEGER PRIMARY KEY,
    kind         TEXT NOT NULL,
    title        TEXT NOT NULL,
    words        TEXT NOT NULL,
    author_id    INTEGER NOT NULL REFERENCES members (id),
    level        TEXT,
    region       TEXT,                  -- where the author worked
    open_to      TEXT NOT NULL DEFAULT 'members',
    created_at   INTEGER NOT NULL,
    published_at INTEGER                -- when others could first see it
) STRICT;

CREATE TABLE inbox (
    update_id   INTEGER PRIMARY KEY,
    telegram_id INTEGER,                     -- whose it is; nobody's if it came from a channel
    body        TEXT,                        -- JSON as Telegram sent it; NULL once handled: the number alone is kept
    tries       INTEGER NOT NULL DEFAULT 0   -- how many processes ended before they had handled it
, begun INTEGER NOT NULL DEFAULT 0 CHECK (begun IN (0, 1))) STRICT;

CREATE TABLE invitation_openings (
    code      TEXT NOT NULL REFERENCES invitations (code) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    at        INTEGER NOT NULL,
    PRIMARY KEY (code, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE invitations (
    code       TEXT PRIMARY KEY,
    created_by INTEGER NOT NULL REFERENCES members (id),
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    max_uses   INTEGER,
    uses       INTEGER NOT NULL DEFAULT 0,
    revoked_at INTEGER
, label TEXT, revoked_by INTEGER REFERENCES members (id)) STRICT;

CREATE TABLE judgements (
    thing_kind TEXT NOT NULL,
    thing_id   INTEGER NOT NULL,
    judge_id   INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    scores     TEXT NOT NULL,                         -- JSON list of integers, one a criterion
    words      TEXT NOT NULL,
    at         INTEGER NOT NULL,
    PRIMARY KEY (thing_kind, thing_id, judge_id)
) STRICT;

CREATE TABLE lesson_reads (
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    lesson_id INTEGER NOT NULL REFERENCES lessons (id) ON DELETE CASCADE,
    at        INTEGER NOT NULL,                -- when it was opened last
    PRIMARY KEY (member_id, lesson_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE lesson_words (
    lesson_id INTEGER NOT NULL REFERENCES lessons (id) ON DELETE CASCADE,
    language  TEXT NOT NULL,
    title     TEXT NOT NULL,
    text      TEXT NOT NULL,
    PRIMARY KEY (lesson_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE lessons (
    id     INTEGER PRIMARY KEY,
    name   TEXT UNIQUE,
    place  INTEGER NOT NULL,
    hidden INTEGER NOT NULL DEFAULT 0,
    about  TEXT,                               -- a thing of the network: kind:id
    at     INTEGER NOT NULL                    -- when it was added
) STRICT;

CREATE TABLE linked_chats (
    chat_id   INTEGER PRIMARY KEY CHECK (chat_id < 0),
    title     TEXT NOT NULL,
    kind      TEXT NOT NULL CHECK (kind IN ('group', 'channel')),
    linked_by INTEGER REFERENCES members (id),
    linked_at INTEGER NOT NULL
) STRICT;

CREATE TABLE material_batches (
    id          INTEGER PRIMARY KEY,
    member_id   INTEGER NOT NULL UNIQUE REFERENCES members (id),
    at          INTEGER NOT NULL,                 -- when the last file came
    screen      INTEGER,                          -- the message that tells how many have come
    shown_at    INTEGER,                          -- since when it lies there
    subject     TEXT,                             -- NULL: of several, or of none
    grade_first INTEGER,
    grade_last  INTEGER,
    form        TEXT,                             -- NULL: nothing is answered yet
    licence     TEXT
) STRICT;

CREATE TABLE material_favourites (
    material_id INTEGER NOT NULL REFERENCES materials (id) ON DELETE CASCADE,
    member_id   INTEGER NOT NULL REFERENCES members (id),
    at          INTEGER NOT NULL,
    PRIMARY KEY (material_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE material_files (
    id          INTEGER PRIMARY KEY,
    material_id INTEGER NOT NULL REFERENCES materials (id) ON DELETE CASCADE,
    version     INTEGER NOT NULL,
    position    INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    file_id     TEXT NOT NULL,                    -- at Telegram, for this bot alone; '' for links and texts
    unique_id   TEXT NOT NULL,
    name        TEXT NOT NULL,
    size        INTEGER NOT NULL,
    mime        TEXT NOT NULL,
    words       TEXT NOT NULL,                    -- the address of a link, a text itself
    sha256      TEXT                              -- NULL until it was looked at
) STRICT;

CREATE TABLE material_got (
    material_id INTEGER NOT NULL REFERENCES materials (id) ON DELETE CASCADE,
    member_id   INTEGER NOT NULL REFERENCES members (id),
    at          INTEGER NOT NULL,
    PRIMARY KEY (material_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE material_hung (
    thing       TEXT NOT NULL,                        -- as domain/base/things.Thing spells it: «event:17»
    material_id INTEGER NOT NULL REFERENCES materials (id) ON DELETE CASCADE,
    at          INTEGER NOT NULL,
    PRIMARY KEY (thing, material_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE material_looks (
    unique_id TEXT PRIMARY KEY,                   -- Telegram's name for the content, whoever sends it on
    file_id   TEXT NOT NULL,
    asked_at  INTEGER NOT NULL,
    tries     INTEGER NOT NULL DEFAULT 0,
    next_at   INTEGER,                            -- NULL: looked at, or given up
    looked_at INTEGER,                            -- NULL: still to be looked at
    sha256    TEXT,                               -- NULL: Telegram doesn't give it
    look      TEXT                                -- JSON
) STRICT, WITHOUT ROWID;

CREATE TABLE material_news (
    material_id INTEGER PRIMARY KEY REFERENCES materials (id) ON DELETE CASCADE,
    version     INTEGER NOT NULL,  -- that they are told of, or were the last time
    begun_at    INTEGER NOT NULL,
    told_up_to  INTEGER            -- a member; NULL: all have been told
) STRICT;

CREATE TABLE material_outs (
    id          INTEGER PRIMARY KEY,
    material_id INTEGER NOT NULL REFERENCES materials (id) ON DELETE CASCADE,
    name        TEXT NOT NULL,
    refusal     TEXT NOT NULL,                    -- the key of its text
    args        TEXT NOT NULL,                    -- JSON
    at          INTEGER NOT NULL
) STRICT;

CREATE TABLE material_parcels (
    id          INTEGER PRIMARY KEY,
    member_id   INTEGER NOT NULL REFERENCES members (id),
    source      TEXT NOT NULL,                    -- the album, or the message
    at          INTEGER NOT NULL,
    screen      INTEGER,                          -- the message that offers to share it
    items       TEXT NOT NULL,                    -- JSON
    material_id INTEGER REFERENCES materials (id) ON DELETE CASCADE,
    version     INTEGER,                          -- which version of it this has become
    UNIQUE (member_id, source)
) STRICT;

CREATE TABLE material_pieces (
    id        INTEGER PRIMARY KEY,
    batch_id  INTEGER NOT NULL REFERENCES material_batches (id) ON DELETE CASCADE,
    source    TEXT NOT NULL,                      -- the album, or the message
    kind      TEXT NOT NULL,
    file_id   TEXT NOT NULL,
    unique_id TEXT NOT NULL,
    name      TEXT NOT NULL,
    size      INTEGER NOT NULL,
    mime      TEXT NOT NULL,
    words     TEXT NOT NULL,
    title     TEXT,                               -- NULL: its author gives it one
    is_out    INTEGER NOT NULL,                   -- not to be published
    refusal   TEXT,                               -- the key of why it wasn't taken
    args      TEXT,                               -- JSON
    UNIQUE (batch_id, unique_id)
) STRICT;

CREATE TABLE material_thanks (
    material_id INTEGER NOT NULL REFERENCES materials (id) ON DELETE CASCADE,
    member_id   INTEGER NOT NULL REFERENCES members (id),
    at          INTEGER NOT NULL,
    PRIMARY KEY (material_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE material_uses (
    material_id INTEGER NOT NULL REFERENCES materials (id) ON DELETE CASCADE,
    member_id   INTEGER NOT NULL REFERENCES members (id),
    at          INTEGER NOT NULL,
    note        TEXT,
    PRIMARY KEY (material_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE material_versions (
    material_id INTEGER NOT NULL REFERENCES materials (id) ON DELETE CASCADE,
    number      INTEGER NOT NULL,
    changes     TEXT,                             -- NULL: the first
    at          INTEGER NOT NULL,
    by_id       INTEGER NOT NULL REFERENCES members (id),
    PRIMARY KEY (material_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE "materials" (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    state        TEXT NOT NULL,
    state_at     INTEGER NOT NULL,
    title        TEXT NOT NULL,
    about        TEXT,
    subject      TEXT,                            -- NULL: of several, or of none
    grade_first  INTEGER,                         -- 0: preschool; NULL: for any class
    grade_last   INTEGER,
    form         TEXT NOT NULL,
    licence      TEXT NOT NULL,
    sources      TEXT,
    open_to      TEXT NOT NULL,
    author_id    INTEGER NOT NULL REFERENCES members (id),
    version      INTEGER NOT NULL,
    recommended  INTEGER,                         -- the version that reviewers recommend
    got          INTEGER NOT NULL DEFAULT 0,      -- how many people have taken it; an erasure takes none away
    declared_at  INTEGER,                         -- when its author said that it may be shared and shows nobody's data
    created_at   INTEGER NOT NULL,
    published_at INTEGER,
    hidden_at    INTEGER,                         -- when a moderator has hidden it, the last time
    used         INTEGER NOT NULL DEFAULT 0,
    thanked      INTEGER NOT NULL DEFAULT 0,
    advice_shown INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE member_schools (
    member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
    school_id INTEGER NOT NULL REFERENCES schools (id)
) STRICT;

CREATE TABLE "members" (
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
, takes_along INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL, digest TEXT NOT NULL) STRICT;

CREATE TABLE muted_things (
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    kind      TEXT NOT NULL,
    thing_id  INTEGER NOT NULL,
    at        INTEGER NOT NULL,
    PRIMARY KEY (member_id, kind, thing_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE network_settings (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE norms (
    name        TEXT PRIMARY KEY,
    value       TEXT,                             -- NULL: as it started
    held        TEXT,                             -- another one for a while,
    held_until  INTEGER,                          -- until then,
    held_reason TEXT                              -- and why: public
, made_by TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE "notice_modes" (
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    category  TEXT NOT NULL,
    mode      TEXT NOT NULL,
    PRIMARY KEY (member_id, category)
) STRICT;

CREATE TABLE "outbox" (
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

CREATE TABLE parts (
    id         INTEGER PRIMARY KEY,
    thing_kind TEXT NOT NULL,
    thing_id   INTEGER NOT NULL,
    member_id  INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    role       TEXT NOT NULL,
    state      TEXT NOT NULL,                         -- domain/base/parts.PartState
    given_by   INTEGER REFERENCES members (id),       -- who invited, or the person who asked; null: the network
    at         INTEGER NOT NULL,                      -- when it was given or asked for
    since      INTEGER NOT NULL,                      -- when it came into this state
    note       TEXT,
    instead_of INTEGER REFERENCES members (id) ON DELETE SET NULL,  -- whose part ends when this one is accepted
    UNIQUE (thing_kind, thing_id, role, member_id)
) STRICT;

CREATE TABLE plan_items (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    idea_id      INTEGER NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
    milestone_id INTEGER REFERENCES plan_items (id) ON DELETE CASCADE,  -- NULL: it is a milestone itself
    title        TEXT NOT NULL,
    owner_id     INTEGER REFERENCES members (id) ON DELETE SET NULL,
    due_at       INTEGER,               -- start of the day by which it is to be done
    state        TEXT NOT NULL,
    state_at     INTEGER NOT NULL,
    created_at   INTEGER NOT NULL
) STRICT;

CREATE TABLE problem_asked (
    idea_id   INTEGER NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    at        INTEGER NOT NULL,
    answer    TEXT NOT NULL,
    PRIMARY KEY (idea_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE problem_groups (
    idea_id   INTEGER PRIMARY KEY REFERENCES ideas (id) ON DELETE CASCADE,
    chat_id   INTEGER NOT NULL REFERENCES linked_chats (chat_id) ON UPDATE CASCADE ON DELETE CASCADE,
    remark_id INTEGER REFERENCES remarks (id) ON DELETE SET NULL,  -- the answer that went there
    told_at   INTEGER
) STRICT;

CREATE TABLE problem_helped (
    remark_id INTEGER PRIMARY KEY REFERENCES remarks (id) ON DELETE CASCADE,
    idea_id   INTEGER NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,  -- who has written it
    at        INTEGER NOT NULL
) STRICT;

CREATE TABLE problem_thanks (
    idea_id INTEGER NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
    from_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    to_id   INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    said    TEXT NOT NULL,
    at      INTEGER NOT NULL,
    PRIMARY KEY (idea_id, from_id, to_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE problem_unasked (
    member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
    at        INTEGER NOT NULL
) STRICT;

CREATE TABLE problems (
    idea_id  INTEGER PRIMARY KEY REFERENCES ideas (id) ON DELETE CASCADE,
    state    TEXT NOT NULL,
    state_at INTEGER NOT NULL
, tried TEXT, outcome TEXT, project_id INTEGER REFERENCES ideas (id) ON DELETE SET NULL, hidden_from TEXT) STRICT;

CREATE TABLE "profile_fields" (
    member_id  INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    field      TEXT NOT NULL,
    value      TEXT NOT NULL,                         -- JSON: a string, or a list of strings for tags
    visibility TEXT NOT NULL DEFAULT 'members',
    PRIMARY KEY (member_id, field)
) STRICT;

CREATE TABLE project_advice (
    id        INTEGER PRIMARY KEY,
    idea_id   INTEGER NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    gate      TEXT NOT NULL,              -- the state in which it was said
    words     TEXT NOT NULL,
    at        INTEGER NOT NULL
) STRICT;

CREATE TABLE project_roles (
    id      INTEGER PRIMARY KEY,
    idea_id INTEGER NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
    name    TEXT NOT NULL,
    seats   INTEGER NOT NULL,
    place   INTEGER NOT NULL
) STRICT;

CREATE TABLE project_seats (
    idea_id   INTEGER NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    role_id   INTEGER NOT NULL REFERENCES project_roles (id) ON DELETE CASCADE,
    PRIMARY KEY (idea_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE projects (
    idea_id  INTEGER PRIMARY KEY REFERENCES ideas (id) ON DELETE CASCADE,
    state    TEXT NOT NULL,
    state_at INTEGER NOT NULL
, from_above INTEGER NOT NULL DEFAULT 0, problem TEXT, goal TEXT, methods TEXT, result TEXT, months INTEGER, answer_by INTEGER, ethics_at INTEGER, hidden_from TEXT) STRICT;

CREATE TABLE promises (
    member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
    kind      TEXT NOT NULL,
    key       TEXT NOT NULL,
    at        INTEGER NOT NULL
) STRICT;

CREATE TABLE protest_drawn (
    protest_id INTEGER NOT NULL REFERENCES protests (id) ON DELETE CASCADE,
    place      INTEGER NOT NULL,                  -- from 1, in the order of drawing
    member_id  INTEGER REFERENCES members (id),   -- NULL: erased since
    said       TEXT,                              -- confirm or repeat
    replaced   INTEGER NOT NULL DEFAULT 0,        -- didn't answer, or left
    PRIMARY KEY (protest_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE protest_pool (
    protest_id INTEGER NOT NULL REFERENCES protests (id) ON DELETE CASCADE,
    member_id  INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    PRIMARY KEY (protest_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE protest_signers (
    protest_id INTEGER NOT NULL REFERENCES protests (id) ON DELETE CASCADE,
    member_id  INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    reason     TEXT,                              -- what they add to it
    at         INTEGER NOT NULL,
    PRIMARY KEY (protest_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE protests (
    id          INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    author_id   INTEGER NOT NULL REFERENCES members (id),
    reason      TEXT NOT NULL,
    at          INTEGER NOT NULL,
    need        INTEGER NOT NULL,                 -- how many must sign
    seed        TEXT NOT NULL,                    -- of the lot; only its fingerprint is shown until then
    signed      INTEGER,                          -- how many had when the lot was drawn
    signers     TEXT,                             -- fingerprint of their list
    pool_size   INTEGER,
    pool        TEXT,                             -- fingerprint of the list of those who could be drawn
    drawn_at    INTEGER,
    rounds      INTEGER NOT NULL DEFAULT 0,       -- how often those who didn't answer gave way
    ended       TEXT,
    ended_at    INTEGER
) STRICT;

CREATE TABLE quiet_hours (
    member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
    start     INTEGER CHECK (start BETWEEN 0 AND 1439),
    "end"     INTEGER CHECK ("end" BETWEEN 0 AND 1439),
    CHECK ((start IS NULL) = ("end" IS NULL))
) STRICT;

CREATE TABLE remarks (
    id        INTEGER PRIMARY KEY,
    thread_id INTEGER NOT NULL REFERENCES threads (id) ON DELETE CASCADE,
    author_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    answers   INTEGER REFERENCES remarks (id) ON DELETE SET NULL,  -- which remark it quotes
    words     TEXT NOT NULL,
    files     TEXT NOT NULL,                           -- JSON: [{kind, file_id, unique_id, name, size}]
    album     TEXT,                                    -- of which album of Telegram's its files are
    state     TEXT NOT NULL,                           -- domain/discussion/remarks.RemarkState
    at        INTEGER NOT NULL,
    edited_at INTEGER
) STRICT;

CREATE TABLE reports (
    case_id     INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    reporter_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    reason      TEXT NOT NULL,                  -- domain/moderation/cases.Reason
    words       TEXT,
    at          INTEGER NOT NULL, appeal TEXT,
    PRIMARY KEY (case_id, reporter_id)          -- counts once a person
) STRICT;

CREATE TABLE result_authors (
    idea_id   INTEGER NOT NULL REFERENCES results (idea_id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members (id),
    role      TEXT NOT NULL,
    seat      TEXT,                     -- which of the project's own roles, in its words
    shown     INTEGER,                  -- may their name stand there? NULL: they haven't said
    asked_at  INTEGER NOT NULL,
    PRIMARY KEY (idea_id, member_id)
) STRICT;

CREATE TABLE result_files (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    idea_id INTEGER NOT NULL REFERENCES results (idea_id) ON DELETE CASCADE,
    by_id   INTEGER NOT NULL REFERENCES members (id),
    file    TEXT NOT NULL               -- JSON, {kind, file_id, unique_id, name, size}
) STRICT;

CREATE TABLE results (
    idea_id INTEGER PRIMARY KEY REFERENCES ideas (id) ON DELETE CASCADE,
    words   TEXT NOT NULL,
    lessons TEXT,                       -- what the team would do differently
    version INTEGER NOT NULL,           -- how often it was said
    at      INTEGER NOT NULL
, links TEXT NOT NULL DEFAULT '[]', advice_shown INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE reviews (
    id          INTEGER PRIMARY KEY,
    thing_kind  TEXT NOT NULL,
    thing_id    INTEGER NOT NULL,
    version     INTEGER NOT NULL,
    asked_by    INTEGER REFERENCES members (id) ON DELETE SET NULL,
    rubric      TEXT NOT NULL,                        -- domain/reviews/reviews.RUBRICS
    subjects    TEXT NOT NULL,                        -- JSON lists of a profile's tags
    grades      TEXT NOT NULL,
    state       TEXT NOT NULL,                        -- domain/reviews/reviews.ReviewState
    asked_at    INTEGER NOT NULL,
    state_at    INTEGER NOT NULL,
    few_since   INTEGER,                              -- since when there are too few reviewers; null: enough
    answer      TEXT,                                 -- the author's, once
    answered_at INTEGER
) STRICT;

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

CREATE TABLE rolls (
    decision_id  INTEGER PRIMARY KEY REFERENCES decisions (id) ON DELETE CASCADE,
    of           INTEGER NOT NULL,  -- since when the decision has waited to be voted on: another time is another list
    at           INTEGER NOT NULL,  -- the moment by which it is drawn up
    last_member  INTEGER NOT NULL,  -- the newest member at that moment
    after_member INTEGER NOT NULL   -- members up to this number have been looked at
) STRICT;

CREATE TABLE "saved_segments" (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,   -- buttons carry it: never given twice
    name    TEXT    NOT NULL,
    folded  TEXT    NOT NULL UNIQUE,
    segment TEXT    NOT NULL,
    made_by INTEGER REFERENCES members (id),
    made_at INTEGER NOT NULL
) STRICT;

CREATE TABLE school_terms (
    term      TEXT NOT NULL,
    school_id INTEGER NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    PRIMARY KEY (term, school_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE schools (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    name        TEXT NOT NULL,
    town        TEXT,
    region      TEXT,
    region_name TEXT,
    -- Who added it; NULL when that person was erased, or when it was a line on several people's pages.
    added_by    INTEGER REFERENCES members (id),
    added_at    INTEGER NOT NULL,
    -- Whether others find it: a line that its writer shows to nobody is found by nobody else.
    is_listed   INTEGER NOT NULL,
    -- What it was merged into, kept as it was so that it can be taken back; `root` is where that leads in the end,
    -- the record itself when it wasn't merged.
    merged_into INTEGER REFERENCES schools (id),
    root        INTEGER NOT NULL REFERENCES schools (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE schools_apart (
    first  INTEGER NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    second INTEGER NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    PRIMARY KEY (first, second)
) STRICT, WITHOUT ROWID;

CREATE TABLE sealed_ballots (
    decision_id INTEGER NOT NULL,
    slot        BLOB NOT NULL CHECK (length(slot) = 16),
    sealed      BLOB NOT NULL CHECK (length(sealed) = 156),
    PRIMARY KEY (decision_id, slot)
) STRICT, WITHOUT ROWID;

CREATE TABLE sealed_votes (
    decision_id INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE search_postings (
    term_id INTEGER NOT NULL REFERENCES search_terms (id),
    doc     INTEGER NOT NULL REFERENCES searched (id),
    PRIMARY KEY (term_id, doc)
) STRICT, WITHOUT ROWID;

CREATE TABLE search_slips (
    slip TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (slip, word)
) STRICT, WITHOUT ROWID;

CREATE TABLE search_terms (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    term     TEXT NOT NULL,
    kind     TEXT NOT NULL,
    audience TEXT NOT NULL,
    things   INTEGER NOT NULL,                  -- how many have it; none: the row is gone
    UNIQUE (term, kind, audience)
) STRICT;

CREATE TABLE searched (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    kind     TEXT NOT NULL,
    key      TEXT NOT NULL,                     -- a row's number, or the code by which the thing is known
    audience TEXT NOT NULL,                     -- public, members, organizers, region:RU-TA, group:17 …
    at       INTEGER NOT NULL,
    over_at  INTEGER,
    used     INTEGER NOT NULL DEFAULT 0,
    UNIQUE (kind, key)
) STRICT;

CREATE TABLE searched_counts (
    kind     TEXT NOT NULL,
    audience TEXT NOT NULL,
    things   INTEGER NOT NULL,
    PRIMARY KEY (kind, audience)
) STRICT, WITHOUT ROWID;

CREATE TABLE "seats" (
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

CREATE TABLE secret_counts (
    decision_id INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    choice      TEXT NOT NULL,
    votes       INTEGER NOT NULL,
    PRIMARY KEY (decision_id, choice)
) STRICT, WITHOUT ROWID;

CREATE TABLE shown_reviewers (
    member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
    since     INTEGER NOT NULL
) STRICT;

CREATE TABLE "subscription_news" (
    kind         TEXT NOT NULL,
    thing_id     INTEGER NOT NULL,
    best         INTEGER NOT NULL CHECK (best IN (0, 1)),   -- 0: it is there, 1: it is recommended
    due_at       INTEGER NOT NULL,
    after_member INTEGER NOT NULL DEFAULT 0,
    done_at      INTEGER,
    PRIMARY KEY (kind, thing_id, best)
) STRICT, WITHOUT ROWID;

CREATE TABLE "subscriptions" (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id  INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    kind       TEXT NOT NULL,                 -- of things
    form       TEXT NOT NULL,                 -- in these four, and in grades: '' for any
    subject    TEXT NOT NULL,
    region     TEXT NOT NULL,
    words      TEXT NOT NULL,
    grades     TEXT NOT NULL,                 -- '5-9', or 'my': those of the member's own page
    best       INTEGER NOT NULL CHECK (best IN (0, 1)),   -- only what colleagues recommend
    used       INTEGER NOT NULL CHECK (used IN (0, 1)),   -- the most used first
    created_at INTEGER NOT NULL,
    off_at     INTEGER,                       -- switched off then; it can be brought back for a while
    UNIQUE (member_id, kind, form, subject, region, words, grades, best, used)
) STRICT;

CREATE TABLE synonyms (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,   -- buttons carry it: never given twice
    words TEXT NOT NULL                        -- «урок, занятие»
) STRICT;

CREATE TABLE thread_readers (
    thread_id INTEGER NOT NULL REFERENCES threads (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    seen      INTEGER NOT NULL,                        -- the number of the last remark that was read; 0: none
    PRIMARY KEY (thread_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE threads (
    id         INTEGER PRIMARY KEY,
    thing      TEXT NOT NULL,                          -- event:17
    asker_id   INTEGER REFERENCES members (id) ON DELETE CASCADE,  -- null: everybody's, under the card
    state      TEXT NOT NULL,                          -- domain/discussion/remarks.ThreadState
    stopped_by INTEGER REFERENCES members (id) ON DELETE SET NULL,
    created_at INTEGER NOT NULL,
    last_at    INTEGER NOT NULL
) STRICT;

CREATE TABLE trust (
    member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
    trust     TEXT NOT NULL,                    -- domain/moderation/trust.Trust: earned, given or taken
    at        INTEGER NOT NULL,
    given_by  INTEGER REFERENCES members (id) ON DELETE SET NULL,
    reason    TEXT,
    case_id   INTEGER REFERENCES cases (id) ON DELETE SET NULL   -- by which it was earned
) STRICT;

CREATE TABLE vouch_links (                            -- by which somebody asks a colleague for it
    member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
    code      TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE vouches (
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    by_id     INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    at        INTEGER NOT NULL,
    PRIMARY KEY (member_id, by_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is never deleted'); END;

CREATE TRIGGER audit_is_only_blackened BEFORE UPDATE ON audit
WHEN NOT (
    NEW.id = OLD.id AND NEW.at = OLD.at AND NEW.actor_id IS OLD.actor_id
    AND NEW.action = OLD.action AND NEW.subject = OLD.subject
    AND (NEW.before IS OLD.before OR NEW.before = '■')
    AND (NEW.after IS OLD.after OR NEW.after = '■')
    AND (NEW.why IS OLD.why OR NEW.why = '■')
)
BEGIN SELECT RAISE(ABORT, 'the audit is never changed'); END;

CREATE TRIGGER material_hung_without_event AFTER DELETE ON events BEGIN
    DELETE FROM material_hung WHERE thing = 'event:' || old.id;
END;

CREATE TRIGGER material_hung_without_idea AFTER DELETE ON ideas BEGIN
    DELETE FROM material_hung WHERE thing = 'idea:' || old.id;
END;

CREATE TRIGGER searched_by_others AFTER UPDATE OF kind, audience ON searched
WHEN old.kind <> new.kind OR old.audience <> new.audience BEGIN
    UPDATE searched_counts SET things = things - 1 WHERE kind = old.kind AND audience = old.audience;
    INSERT INTO searched_counts VALUES (new.kind, new.audience, 1)
    ON CONFLICT (kind, audience) DO UPDATE SET things = things + 1;
END;

CREATE TRIGGER searched_one_less AFTER DELETE ON searched BEGIN
    UPDATE searched_counts SET things = things - 1 WHERE kind = old.kind AND audience = old.audience;
END;

CREATE TRIGGER searched_one_more AFTER INSERT ON searched BEGIN
    INSERT INTO searched_counts VALUES (new.kind, new.audience, 1)
    ON CONFLICT (kind, audience) DO UPDATE SET things = things + 1;
END;
