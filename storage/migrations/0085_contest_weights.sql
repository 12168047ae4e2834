-- How much each criterion of a contest counts, in their order; none: all equally.

ALTER TABLE contests ADD COLUMN weights TEXT NOT NULL DEFAULT '[]';
