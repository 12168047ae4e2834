-- Who has given a lesson with a material, and who has thanked; whether reviewers' advice is shown to all (PRODUCT §8).

ALTER TABLE materials ADD COLUMN used INTEGER NOT NULL DEFAULT 0;         -- by how many; an erasure takes none away
ALTER TABLE materials ADD COLUMN thanked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE materials ADD COLUMN advice_shown INTEGER NOT NULL DEFAULT 0;

CREATE TABLE material_uses (
    material_id INTEGER NOT NULL REFERENCES materials (id) ON DELETE CASCADE,
    member_id   INTEGER NOT NULL REFERENCES members (id),
    at          INTEGER NOT NULL,
    note        TEXT,
    PRIMARY KEY (material_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX material_uses_by ON material_uses (member_id);

CREATE TABLE material_thanks (
    material_id INTEGER NOT NULL REFERENCES materials (id) ON DELETE CASCADE,
    member_id   INTEGER NOT NULL REFERENCES members (id),
    at          INTEGER NOT NULL,
    PRIMARY KEY (material_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX material_thanks_by ON material_thanks (member_id);
