-- Who can be found by colleagues, and who may be asked for a contact.

-- One row (rowid = member id) per person who is shown; the terms are what others may see: words, stems
-- ('=физик') and ids ('s=math', 'r=ru-ta'). Hidden fields never get here. services/listing.py writes it.
CREATE VIRTUAL TABLE directory USING fts5 (
    terms,
    detail = none,
    columnsize = 0,
    tokenize = "unicode61 remove_diacritics 0 tokenchars '=-'"
);
-- The terms with the number of people who have them: for the counts and for forgiving typing errors.
CREATE VIRTUAL TABLE directory_terms USING fts5vocab (directory, row);
-- However a person leaves the network, the card goes at the same moment.
CREATE TRIGGER directory_is_of_members AFTER UPDATE OF status ON members
WHEN NEW.status <> 'member'
BEGIN DELETE FROM directory WHERE rowid = NEW.id; END;

-- What each agreed to show at the moment of agreeing: without a username a link may not open (Bot API).
ALTER TABLE contact_requests ADD COLUMN from_username TEXT;
ALTER TABLE contact_requests ADD COLUMN to_username TEXT;
CREATE INDEX contact_requests_from ON contact_requests (from_id, created_at);

-- «Больше не спрашивать»: of one person, or of everybody.
CREATE TABLE contact_blocks (
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    other_id  INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    at        INTEGER NOT NULL,
    PRIMARY KEY (member_id, other_id)
) STRICT;
CREATE TABLE contact_quiet (
    member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
    since     INTEGER NOT NULL
) STRICT;
