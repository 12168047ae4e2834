-- The list of voters is drawn up some thousand members a transaction, and the vote opens when it stands.
CREATE TABLE rolls (
    decision_id  INTEGER PRIMARY KEY REFERENCES decisions (id) ON DELETE CASCADE,
    of           INTEGER NOT NULL,  -- since when the decision has waited to be voted on: another time is another list
    at           INTEGER NOT NULL,  -- the moment by which it is drawn up
    last_member  INTEGER NOT NULL,  -- the newest member at that moment
    after_member INTEGER NOT NULL   -- members up to this number have been looked at
) STRICT;
