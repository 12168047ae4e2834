-- A link of invitation has a name for whoever made it, can be put out and back, and says how many opened it.

ALTER TABLE invitations ADD COLUMN label TEXT;
ALTER TABLE invitations ADD COLUMN revoked_by INTEGER REFERENCES members (id);  -- null: its maker, or not put out

-- Who opened a link before they were in: each person once. `at` in UTC epoch seconds.
CREATE TABLE invitation_openings (
    code      TEXT NOT NULL REFERENCES invitations (code) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    at        INTEGER NOT NULL,
    PRIMARY KEY (code, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX invitation_openings_of_member ON invitation_openings (member_id);

CREATE INDEX members_by_invitation ON members (invitation) WHERE invitation IS NOT NULL;
