-- Of a change hears whoever believes something else: what each person knew when it was made is kept until they are told.

CREATE TABLE event_beliefs (
    event_id    INTEGER NOT NULL REFERENCES event_changes (event_id) ON DELETE CASCADE,
    member_id   INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    old_start   INTEGER NOT NULL,
    old_place   TEXT,
    old_link    TEXT,
    old_results INTEGER,                              -- the end of a contest; null: of anything else
    PRIMARY KEY (event_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_beliefs_of_member ON event_beliefs (member_id);

INSERT INTO event_beliefs (event_id, member_id, old_start, old_place, old_link)
SELECT c.event_id, p.member_id, c.old_start, c.old_place, c.old_link FROM event_changes c JOIN (
    SELECT event_id, member_id FROM seats WHERE state IN ('waiting', 'offered', 'confirmed')
    UNION SELECT event_id, member_id FROM event_people WHERE state = 'accepted') p ON p.event_id = c.event_id;

ALTER TABLE event_changes DROP COLUMN old_start;
ALTER TABLE event_changes DROP COLUMN old_place;
ALTER TABLE event_changes DROP COLUMN old_link;
