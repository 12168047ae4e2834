"""The demo's materials (materials.json): shared by its people, taken by others, put together (collections.json).

What they share here are texts and links: files are sent to the bot (bot/demo/files.py).
"""

from __future__ import annotations

from typing import Any

from bot.demo.past import done
from bot.demo.rows import member, read
from domain.base.levels import read_grades
from domain.materials.materials import (
    MATERIAL,
    FileKind,
    Item,
    Licence,
    MaterialForm,
    OpenTo,
)
from services.base.unit import Unit, Units
from services.materials import looking, parcels, sharing, taking
from services.materials.access import material_of, thing
from services.materials.collections import collecting
from services.moderation import deciding, queue

SAID = (MATERIAL,)
"""How the keys of what is said of materials begin."""


async def seed(units: Units, owner: int) -> None:
    ids: dict[str, int] = {}
    for row in read("materials"):
        parcel = await done(units, row["days_ago"], SAID, _bring, row)
        ids[row["title"]] = await share(units, owner, row, parcel)
    for row in read("collections"):
        await done(units, row["days_ago"], SAID, _collect, row, [ids[title] for title in row["materials"]])


async def share(units: Units, owner: int, row: dict[str, Any], parcel: int) -> int:
    """What its author has brought becomes a material, which others take; returns its number."""
    material_id = await done(units, row["days_ago"], SAID, _share, owner, row, parcel)
    for person in row.get("got", ()):
        await done(units, row["days_ago"], SAID, _take, material_id, person)
    return material_id


def _bring(unit: Unit, row: dict[str, Any]) -> int:
    kind = FileKind.LINK if "link" in row else FileKind.TEXT
    item = Item(kind=kind, words=row.get("link") or row["text"])
    return parcels.take(unit, member(unit, row["by"]), row["title"], (item,)).parcel.id


def _share(unit: Unit, owner: int, row: dict[str, Any], parcel: int) -> int:
    """A newcomer's first is approved by the owner."""
    author = member(unit, row["by"])
    said = sharing.Draft(
        parcel=parcel,
        title=row["title"],
        subject=row["subject"],
        grades=read_grades(row["grades"]) if row["grades"] else None,
        form=MaterialForm(row["form"]),
        licence=Licence(row["licence"]),
    )
    material_id = sharing.draft(unit, author, said).id
    open_to = OpenTo.ALL if row.get("open_to_all") else OpenTo.MEMBERS
    more = {"about": row["about"], "sources": row.get("sources"), "open_to": open_to}
    sharing.change(unit, author, material_id, more)
    seen = looking.sight(unit, material_of(unit, material_id)).known
    sharing.publish(unit, author, material_id, seen)
    case = queue.newest_of(unit, thing(material_id))
    if case is not None:
        moderator = member(unit, owner)
        deciding.approve(unit, moderator, case.id, deciding.take(unit, moderator, case.id).seen)
    return material_id


def _take(unit: Unit, material_id: int, person: int) -> None:
    taking.take(unit, member(unit, person), material_id)


def _collect(unit: Unit, row: dict[str, Any], materials: list[int]) -> None:
    owner = member(unit, row["by"])
    made = collecting.make(unit, owner, row["title"], row["about"])
    for material_id in materials:
        collecting.put(unit, owner, made.id, material_id)
    collecting.share(unit, owner, made.id)
