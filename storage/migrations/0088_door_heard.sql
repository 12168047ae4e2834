-- The update that the door heard last: one that is handled again after the process died counts nobody twice.
ALTER TABLE event_doors ADD COLUMN heard INTEGER;
