-- Reviews: a version of a thing before reviewers. Who they are stands in parts; their judgements, and those of the juries
-- of contests, in one table.

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
CREATE INDEX reviews_of_thing ON reviews (thing_kind, thing_id, version);
CREATE INDEX reviews_by_state ON reviews (state);
CREATE INDEX reviews_asked_by ON reviews (asked_by);

CREATE TABLE judgements (
    thing_kind TEXT NOT NULL,
    thing_id   INTEGER NOT NULL,
    judge_id   INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    scores     TEXT NOT NULL,                         -- JSON list of integers, one a criterion
    words      TEXT NOT NULL,
    at         INTEGER NOT NULL,
    PRIMARY KEY (thing_kind, thing_id, judge_id)
) STRICT;
CREATE INDEX judgements_of_judge ON judgements (judge_id);

-- Who lets the number of their reviews be seen on their page.
CREATE TABLE shown_reviewers (
    member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
    since     INTEGER NOT NULL
) STRICT;
