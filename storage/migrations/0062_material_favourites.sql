-- What members keep at hand of the materials that others and they themselves share (PRODUCT §8).

CREATE TABLE material_favourites (
    material_id INTEGER NOT NULL REFERENCES materials (id) ON DELETE CASCADE,
    member_id   INTEGER NOT NULL REFERENCES members (id),
    at          INTEGER NOT NULL,
    PRIMARY KEY (material_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX material_favourites_by ON material_favourites (member_id, at);
