"""The fields of people's pages."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from domain.people.profile import Entry, Profile, ProfileField, Visibility
from storage.people import schools


def of_members(db: sqlite3.Connection, ids: Iterable[int]) -> dict[int, Profile]:
    """Pages by member; a person without one is there with an empty page."""
    pages: dict[int, dict[ProfileField, Entry]] = {int(i): {} for i in ids}
    marks = ", ".join(map(str, pages)) or "NULL"
    for row in db.execute(f"SELECT * FROM profile_fields WHERE member_id IN ({marks})"):
        value = json.loads(row["value"])
        entry = Entry(tuple(value) if isinstance(value, list) else value, Visibility(row["visibility"]))
        pages[row["member_id"]][ProfileField(row["field"])] = entry
    # A school is a record of its own; its row among the fields says who may see it.
    for member_id, school in schools.of_members(db, pages).items():
        known = pages[member_id].get(ProfileField.SCHOOL)
        visibility = known.visibility if known is not None else Visibility.MEMBERS
        pages[member_id][ProfileField.SCHOOL] = Entry(school, visibility)
    return dict(pages)


def of_member(db: sqlite3.Connection, member_id: int) -> Profile:
    return of_members(db, [member_id])[member_id]


def put(db: sqlite3.Connection, member_id: int, field: ProfileField, value: str | tuple[str, ...]) -> None:
    """Set a value; who may see it stays as it was."""
    db.execute(
        "INSERT INTO profile_fields (member_id, field, value) VALUES (:m, :f, :v)"
        " ON CONFLICT (member_id, field) DO UPDATE SET value = excluded.value",
        {"m": member_id, "f": field, "v": json.dumps(value, ensure_ascii=False)},
    )


def clear(db: sqlite3.Connection, member_id: int, field: ProfileField) -> None:
    """Empty a field. Its visibility is kept: what was hidden stays hidden when it is filled in again."""
    db.execute(
        "UPDATE profile_fields SET value = '\"\"' WHERE member_id = :m AND field = :f",
        {"m": member_id, "f": field},
    )
    if field is ProfileField.SCHOOL:
        schools.unpick(db, member_id)


def set_visibility(db: sqlite3.Connection, member_id: int, field: ProfileField, visibility: Visibility) -> None:
    db.execute(
        "INSERT INTO profile_fields (member_id, field, value, visibility) VALUES (:m, :f, '\"\"', :v)"
        " ON CONFLICT (member_id, field) DO UPDATE SET visibility = excluded.visibility",
        {"m": member_id, "f": field, "v": visibility},
    )


def forget(db: sqlite3.Connection, member_id: int) -> None:
    """Delete the whole page (erasure)."""
    db.execute("DELETE FROM profile_fields WHERE member_id = :m", {"m": member_id})
