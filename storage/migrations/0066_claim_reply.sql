-- Claims that a thing is somebody else's work (PRODUCT §8): what the author answers, once, before it is decided; and that
-- whoever claimed it disagrees with its being left as it was, with their words, once.

ALTER TABLE cases ADD COLUMN reply TEXT;
ALTER TABLE cases ADD COLUMN contested_at INTEGER;
-- who left it as it was, when that is contested
ALTER TABLE cases ADD COLUMN left_by INTEGER REFERENCES members (id) ON DELETE SET NULL;
ALTER TABLE reports ADD COLUMN appeal TEXT;
