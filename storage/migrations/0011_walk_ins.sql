-- Who came without a seat: marked as present, but outside of the capacity.

ALTER TABLE seats ADD COLUMN walk_in INTEGER NOT NULL DEFAULT 0;
