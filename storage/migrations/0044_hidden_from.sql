-- What moderators have hidden remembers where it returns to, problems and projects alike.

ALTER TABLE problems ADD COLUMN hidden_from TEXT;
ALTER TABLE projects ADD COLUMN hidden_from TEXT;
UPDATE problems SET hidden_from = CASE WHEN outcome IS NULL THEN 'open' ELSE 'solved' END WHERE state = 'hidden';
