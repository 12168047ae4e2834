-- Who speaks at an event and isn't in the network: names as a host wrote them, one a line.

ALTER TABLE events ADD COLUMN speakers TEXT;
