"""Exports and erasures of materials: what one shares, has taken, has sent and not shared (PRODUCT §2)."""

from __future__ import annotations

from domain.materials.materials import Item, MaterialState
from services.base.areas import PersonalData, Words
from services.base.records import File, Record, Word, at, file
from services.base.unit import Unit
from services.materials import sharing
from storage.materials import batches, favourites, looks, materials, parcels, using


def _file(item: Item) -> File | None:
    if not item.kind.is_at_telegram:
        return None
    return file({"file_id": item.file_id, "name": item.name, "size": item.size})


def export(unit: Unit, member_id: int) -> list[Record]:
    """One's own materials with their files, what one has taken, and what one has sent."""
    made: list[Record] = []
    for row in materials.of_author(unit.db, member_id):
        made.append(
            {
                "title": row["title"],
                "about": row["about"],
                "kind": Word(f"material-form-{row['form']}", row["form"]),
                "state": Word(f"material-state-{row['state']}", row["state"]),
                "subject": row["subject"] and Word(f"subject-{row['subject']}", row["subject"]),
                "grade_first": row["grade_first"],
                "grade_last": row["grade_last"],
                "licence": Word(f"material-licence-{row['licence']}", row["licence"]),
                "sources": row["sources"],
                "open_to": Word(f"material-open-{row['open_to']}", row["open_to"]),
                "version": row["version"],
                "recommended": row["recommended"],
                "got": row["got"],
                "used_by": row["used"],
                "thanked_by": row["thanked"],
                "advice_shown": bool(row["advice_shown"]),
                "when": at(row["created_at"]),
                "declared_at": at(row["declared_at"]),
                "published_at": at(row["published_at"]),
                "hidden_at": at(row["hidden_at"]),
                "since": at(row["state_at"]),
            }
        )
    versions: list[Record] = [
        {"title": row["title"], "version": row["number"], "changes": row["changes"], "when": at(row["at"])}
        for row in materials.versions_by(unit.db, member_id)
    ]
    files: list[Record] = [
        {"title": title, "version": one.version, "file": _file(one.item), "words": one.item.words or None}
        for title, one in materials.files_by(unit.db, member_id)
    ]
    taken: list[Record] = [
        {"taken": row["title"], "when": at(row["at"])} for row in materials.got_by(unit.db, member_id)
    ]
    sent: list[Record] = [
        {"sent": item.name or str(item.kind), "file": _file(item), "words": item.words or None, "when": at(parcel.at)}
        for parcel in parcels.of_member(unit.db, member_id)
        for item in parcel.items
    ]
    batch = batches.of_member(unit.db, member_id)
    many: list[Record] = (
        [
            {
                "sent": one.title or one.item.name or str(one.item.kind),
                "file": _file(one.item),
                "words": one.item.words or None,
                "left_out": one.is_out,
                "when": at(batch.at),
            }
            for one in batches.pieces(unit.db, batch.id)
        ]
        if batch is not None
        else []
    )
    used: list[Record] = [
        {"used": row["title"], "note": row["note"], "when": at(row["at"])} for row in using.uses_by(unit.db, member_id)
    ]
    thanked: list[Record] = [
        {"thanked": row["title"], "when": at(row["at"])} for row in using.thanks_by(unit.db, member_id)
    ]
    kept: list[Record] = [{"kept": row["title"], "when": at(row["at"])} for row in favourites.by(unit.db, member_id)]
    return made + versions + files + taken + used + thanked + kept + sent + many


def erase(unit: Unit, member_id: int) -> None:
    """Drafts, and what was sent and not shared, go; what others use stays as of «Бывший участник №…».

    Copies at Telegram and with those who have taken it are beyond us (docs/operating.md).
    """
    looks.forget(unit.db, member_id, unit.now)
    materials.forget_got(unit.db, member_id)
    using.forget(unit.db, member_id)
    favourites.forget(unit.db, member_id)
    parcels.forget(unit.db, member_id)
    batches.forget(unit.db, member_id)
    for row in materials.of_author(unit.db, member_id):
        if materials.discard(unit.db, row["id"]):
            sharing.forget(unit, row["id"])


def count(unit: Unit, member_id: int) -> int:
    """How many of one's materials others have seen."""
    return sum(row["published_at"] is not None for row in materials.of_author(unit.db, member_id))


def take_along(unit: Unit, member_id: int) -> None:
    """Whoever is erased takes their materials along, with all that hangs on them."""
    looks.forget(unit.db, member_id, unit.now)
    for row in materials.of_author(unit.db, member_id):
        if row["state"] != MaterialState.DRAFT:
            materials.delete(unit.db, row["id"])
            sharing.forget(unit, row["id"])


PERSONAL_DATA = (
    PersonalData(
        name="materials",
        tables=frozenset(
            {
                "materials",
                "material_versions",
                "material_got",
                "material_uses",
                "material_thanks",
                "material_favourites",
                "material_parcels",
                "material_batches",
                "material_pieces",
            }
        ),
        export=export,
        erase=erase,
        stays=True,
        words=Words(count, take_along),
    ),
)
