-- Who confirmed an announcement: two people must stand for a large one, whoever has written it.

ALTER TABLE announcements ADD COLUMN confirmed_by INTEGER REFERENCES members (id);
