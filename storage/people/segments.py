"""Parts of a segment that people's own rows answer: a condition on `members m` each (services/base/areas.py)."""

from __future__ import annotations

import sqlite3

ROLE = """(EXISTS (SELECT 1 FROM role_grants g WHERE g.member_id = m.id AND g.revoked_at IS NULL
                   AND (g.until IS NULL OR g.until > :now) AND g.role IN (SELECT value FROM json_each(:chosen_role)))
           OR 'member' IN (SELECT value FROM json_each(:chosen_role)) AND NOT EXISTS (SELECT 1 FROM role_grants g
                   WHERE g.member_id = m.id AND g.revoked_at IS NULL AND (g.until IS NULL OR g.until > :now)))"""

REGION = "m.region IN (SELECT value FROM json_each(:chosen_region))"

# What a person shows to nobody isn't a reason to write to them.
SUBJECT = """EXISTS (SELECT 1 FROM profile_fields p, json_each(p.value) v WHERE p.member_id = m.id
             AND p.field = 'subjects' AND p.visibility <> 'nobody'
             AND v.value IN (SELECT value FROM json_each(:chosen_subject)))"""

# Where somebody works is a reason only when they show it to everybody: a school may have one person in the network.
SCHOOL = """EXISTS (SELECT 1 FROM member_schools p JOIN schools o ON o.id = p.school_id
            JOIN profile_fields f ON f.member_id = p.member_id AND f.field = 'school' AND f.visibility = 'members'
            WHERE p.member_id = m.id AND o.root IN (SELECT w.root FROM json_each(:chosen_school) v
                                                    JOIN schools w ON w.id = CAST(v.value AS INTEGER)))"""

SEEN = """EXISTS (SELECT 1 FROM json_each(:chosen_seen) s
          WHERE CAST(s.value AS INTEGER) > 0 AND m.seen_at >= :now - CAST(s.value AS INTEGER) * 86400
             OR CAST(s.value AS INTEGER) < 0 AND m.seen_at < :now + CAST(s.value AS INTEGER) * 86400)"""


def regions(db: sqlite3.Connection) -> list[tuple[str, int]]:
    """Regions that members have, with the number of people, most people first."""
    rows = db.execute(
        "SELECT region AS value, count(*) AS n FROM members"
        " WHERE status = 'member' AND region IS NOT NULL GROUP BY region ORDER BY n DESC, region"
    )
    return [(row["value"], row["n"]) for row in rows]


def subjects(db: sqlite3.Connection) -> list[tuple[str, int]]:
    """Subjects that members show to somebody, with the number of people, most people first."""
    rows = db.execute(
        "SELECT v.value AS value, count(DISTINCT p.member_id) AS n FROM profile_fields p,"
        " json_each(p.value) v JOIN members m ON m.id = p.member_id WHERE p.field = 'subjects'"
        " AND p.visibility <> 'nobody' AND m.status = 'member' GROUP BY v.value ORDER BY n DESC, v.value"
    )
    return [(row["value"], row["n"]) for row in rows]
