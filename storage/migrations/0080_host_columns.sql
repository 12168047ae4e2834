-- Which columns a host wants in the tables of their events, where it isn't what is usual (PRODUCT §5).

CREATE TABLE host_columns (
    member_id INTEGER NOT NULL REFERENCES members (id),
    name      TEXT NOT NULL,
    is_shown  INTEGER NOT NULL,
    PRIMARY KEY (member_id, name)
) STRICT;
