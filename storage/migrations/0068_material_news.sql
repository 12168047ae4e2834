-- How far the news of a version has come among those who have the material, and when it began: one a day at most (PRODUCT §8).

CREATE TABLE material_news (
    material_id INTEGER PRIMARY KEY REFERENCES materials (id) ON DELETE CASCADE,
    version     INTEGER NOT NULL,  -- that they are told of, or were the last time
    begun_at    INTEGER NOT NULL,
    told_up_to  INTEGER            -- a member; NULL: all have been told
) STRICT;
