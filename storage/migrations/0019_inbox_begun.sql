-- Only what was being handled when a process died counts as tried, not all that waited in its hand.

ALTER TABLE inbox ADD COLUMN begun INTEGER NOT NULL DEFAULT 0 CHECK (begun IN (0, 1));
UPDATE inbox SET tries = 0;
