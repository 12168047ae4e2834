-- One queue of cases: a thing of any kind that waits to be looked at, and what was decided of it; whose things are
-- published at once. An event that was proposed by somebody who may not make events waits there first.

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
) STRICT;
CREATE INDEX cases_in_state ON cases (state, created_at);
CREATE INDEX cases_of_thing ON cases (thing_kind, thing_id);
CREATE INDEX cases_of_author ON cases (author_id);

CREATE TABLE reports (
    case_id     INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    reporter_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    reason      TEXT NOT NULL,                  -- domain/moderation/cases.Reason
    words       TEXT,
    at          INTEGER NOT NULL,
    PRIMARY KEY (case_id, reporter_id)          -- counts once a person
) STRICT;
CREATE INDEX reports_of_reporter ON reports (reporter_id);

CREATE TABLE trust (
    member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
    trust     TEXT NOT NULL,                    -- domain/moderation/trust.Trust: earned, given or taken
    at        INTEGER NOT NULL,
    given_by  INTEGER REFERENCES members (id) ON DELETE SET NULL,
    reason    TEXT,
    case_id   INTEGER REFERENCES cases (id) ON DELETE SET NULL   -- by which it was earned
) STRICT;

ALTER TABLE events ADD COLUMN proposed INTEGER NOT NULL DEFAULT 0;
