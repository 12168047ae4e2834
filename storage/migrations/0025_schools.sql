-- Schools as records: found, picked or added by people, merged and corrected by organizers (PRODUCT §1).

CREATE TABLE schools (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    name        TEXT NOT NULL,
    town        TEXT,
    region      TEXT,
    region_name TEXT,
    -- Who added it; NULL when that person was erased, or when it was a line on several people's pages.
    added_by    INTEGER REFERENCES members (id),
    added_at    INTEGER NOT NULL,
    -- Whether others find it: a line that its writer shows to nobody is found by nobody else.
    is_listed   INTEGER NOT NULL,
    -- What it was merged into, kept as it was so that it can be taken back; `root` is where that leads in the end,
    -- the record itself when it wasn't merged.
    merged_into INTEGER REFERENCES schools (id),
    root        INTEGER NOT NULL REFERENCES schools (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX schools_root ON schools (root);
CREATE INDEX schools_added_by ON schools (added_by);

-- What a record is found by: numbers, stems of names and towns (services/people/schools/reading.py).
CREATE TABLE school_terms (
    term      TEXT NOT NULL,
    school_id INTEGER NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    PRIMARY KEY (term, school_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX school_terms_of ON school_terms (school_id);

-- Pairs that an organizer has said are two schools; the smaller number first.
CREATE TABLE schools_apart (
    first  INTEGER NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    second INTEGER NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    PRIMARY KEY (first, second)
) STRICT, WITHOUT ROWID;

-- The record a person picked. It stays when that is merged, so that taking a merge back gives everybody their own.
-- Who may see it stands in profile_fields.
CREATE TABLE member_schools (
    member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
    school_id INTEGER NOT NULL REFERENCES schools (id)
) STRICT;
CREATE INDEX member_schools_of ON member_schools (school_id);

-- The lines on people's pages become records of their own; the next start joins those that differ by letters only.
INSERT INTO schools (name, region, region_name, added_by, added_at, is_listed, root)
SELECT trim(json_extract(p.value, '$')), m.region, m.region_name,
       CASE WHEN count(*) = 1 THEN min(m.id) END, min(coalesce(m.joined_at, m.created_at)),
       max(p.visibility = 'members'), 0
FROM profile_fields p JOIN members m ON m.id = p.member_id
WHERE p.field = 'school' AND trim(json_extract(p.value, '$')) <> ''
GROUP BY 1, 2, 3 ORDER BY min(m.id);
UPDATE schools SET root = id;
INSERT INTO member_schools (member_id, school_id)
SELECT p.member_id, s.id
FROM profile_fields p JOIN members m ON m.id = p.member_id
JOIN schools s ON s.name = trim(json_extract(p.value, '$')) AND s.region IS m.region AND s.region_name IS m.region_name
WHERE p.field = 'school';
UPDATE profile_fields SET value = '""' WHERE field = 'school';
