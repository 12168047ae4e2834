-- What is found is read in the order in which it is shown: of a word that ten thousands of things have, a page is a
-- few rows. What is over stands behind, so what isn't over yet has an index of its own; what never is over has neither.
CREATE INDEX searched_in_order ON searched (kind, used DESC, at DESC, id DESC, over_at);
CREATE INDEX searched_till ON searched (kind, over_at, used, at, key, audience) WHERE over_at IS NOT NULL;
