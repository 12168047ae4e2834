-- Materials that belong to things of other areas: a recording to an event, a result to a project, help to a problem.

CREATE TABLE material_hung (
    thing       TEXT NOT NULL,                        -- as domain/base/things.Thing spells it: «event:17»
    material_id INTEGER NOT NULL REFERENCES materials (id) ON DELETE CASCADE,
    at          INTEGER NOT NULL,
    PRIMARY KEY (thing, material_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX material_hung_by_material ON material_hung (material_id);

-- A number may be given again: what comes next under it has nothing of what is gone.
CREATE TRIGGER material_hung_without_event AFTER DELETE ON events BEGIN
    DELETE FROM material_hung WHERE thing = 'event:' || old.id;
END;
CREATE TRIGGER material_hung_without_idea AFTER DELETE ON ideas BEGIN
    DELETE FROM material_hung WHERE thing = 'idea:' || old.id;
END;
