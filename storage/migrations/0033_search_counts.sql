-- How many things of a kind somebody may find is counted without reading them.
CREATE INDEX searched_by_audience ON searched (kind, audience);
