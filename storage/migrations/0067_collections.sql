-- Collections of materials: in an order, private or shared with the network (PRODUCT §8).

CREATE TABLE collections (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,   -- links carry it: never given twice
    state      TEXT NOT NULL,
    state_at   INTEGER NOT NULL,
    owner_id   INTEGER NOT NULL REFERENCES members (id),
    title      TEXT NOT NULL,
    about      TEXT,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX collections_of_owner ON collections (owner_id, changed_at);
CREATE INDEX collections_by_age ON collections (state, state_at, id);

CREATE TABLE collection_items (
    collection_id INTEGER NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
    material_id   INTEGER NOT NULL REFERENCES materials (id) ON DELETE CASCADE,
    place         INTEGER NOT NULL,                 -- the smallest first; gaps mean nothing
    PRIMARY KEY (collection_id, material_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX collection_items_of_material ON collection_items (material_id);
