-- Copies of an announcement are written as it goes out, some hundred members a transaction: how far that has come.
ALTER TABLE announcements ADD COLUMN written_to INTEGER;  -- members up to this number have been looked at; NULL: all
ALTER TABLE announcements ADD COLUMN last_member INTEGER;  -- the newest member when it was confirmed: nobody newer gets it
ALTER TABLE announcements ADD COLUMN written INTEGER NOT NULL DEFAULT 0;  -- copies for members so far
UPDATE announcements SET written = coalesce(recipients, 0) WHERE started_at IS NOT NULL;
CREATE INDEX announcements_being_written ON announcements (id) WHERE written_to IS NOT NULL;
