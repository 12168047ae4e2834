-- The cabinet counts who is in reach and who was here since when by this alone, without a look at every member's row.
CREATE INDEX members_in_reach ON members (status, reachable, seen_at);
