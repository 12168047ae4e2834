-- What organizers ask whoever applies, and what they answer. `by_id` is the applicant's for an answer; `at` in UTC epoch seconds.

CREATE TABLE application_words (
    id             INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    by_id          INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    at             INTEGER NOT NULL,
    text           TEXT NOT NULL
) STRICT;
CREATE INDEX application_words_of_application ON application_words (application_id, id);
CREATE INDEX application_words_of_member ON application_words (by_id);
