-- Whatever weeks alone don't say of a series (domain/base/recurrence.py: `Rule.code`); NULL: every so many weeks.
ALTER TABLE event_series ADD COLUMN rule TEXT;
