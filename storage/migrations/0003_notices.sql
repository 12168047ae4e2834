-- What people want to hear of and when; no row is the default (domain/notices.py).

CREATE TABLE notice_modes (
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    category  TEXT NOT NULL CHECK (category IN ('mine', 'votes', 'announcements', 'discussions', 'digest')),
    mode      TEXT NOT NULL CHECK (mode IN ('now', 'digest', 'off')),
    PRIMARY KEY (member_id, category)
) STRICT;

-- Minutes after midnight in the person's zone; both null: no quiet hours.
CREATE TABLE quiet_hours (
    member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
    start     INTEGER CHECK (start BETWEEN 0 AND 1439),
    "end"     INTEGER CHECK ("end" BETWEEN 0 AND 1439),
    CHECK ((start IS NULL) = ("end" IS NULL))
) STRICT;
