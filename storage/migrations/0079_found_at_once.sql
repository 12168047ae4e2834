-- How many things of a kind there are for an audience: asked for by every first page, so it is kept and not counted.
CREATE TABLE searched_counts (
    kind     TEXT NOT NULL,
    audience TEXT NOT NULL,
    things   INTEGER NOT NULL,
    PRIMARY KEY (kind, audience)
) STRICT, WITHOUT ROWID;

INSERT INTO searched_counts SELECT kind, audience, count(*) FROM searched GROUP BY kind, audience;

CREATE TRIGGER searched_one_more AFTER INSERT ON searched BEGIN
    INSERT INTO searched_counts VALUES (new.kind, new.audience, 1)
    ON CONFLICT (kind, audience) DO UPDATE SET things = things + 1;
END;

CREATE TRIGGER searched_one_less AFTER DELETE ON searched BEGIN
    UPDATE searched_counts SET things = things - 1 WHERE kind = old.kind AND audience = old.audience;
END;

CREATE TRIGGER searched_by_others AFTER UPDATE OF kind, audience ON searched
WHEN old.kind <> new.kind OR old.audience <> new.audience BEGIN
    UPDATE searched_counts SET things = things - 1 WHERE kind = old.kind AND audience = old.audience;
    INSERT INTO searched_counts VALUES (new.kind, new.audience, 1)
    ON CONFLICT (kind, audience) DO UPDATE SET things = things + 1;
END;

-- Whom an announcement reaches is counted by these alone, without a look at every member's row.
DROP INDEX members_in_reach;
CREATE INDEX members_in_reach ON members (status, reachable, seen_at, paused_until, telegram_id);
CREATE INDEX notice_modes_off ON notice_modes (category, member_id) WHERE mode = 'off';

-- What an export and an erasure look for is one person's.
CREATE INDEX event_ratings_of_author ON event_ratings (author) WHERE author IS NOT NULL;
CREATE INDEX event_rated_of_member ON event_rated (member_id);
CREATE INDEX event_guests_of_member ON event_guests (member_id);
CREATE INDEX event_party_members_of_member ON event_party_members (member_id);
CREATE INDEX attendance_disputes_of_member ON attendance_disputes (member_id);
CREATE INDEX attendance_marks_of_member ON attendance_marks (member_id);
CREATE INDEX contest_entries_of_member ON contest_entries (member_id);
CREATE INDEX trust_by_case ON trust (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX event_parties_of_leader ON event_parties (leader_id);
CREATE INDEX contact_blocks_of_other ON contact_blocks (other_id);
