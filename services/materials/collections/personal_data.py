"""Exports and erasures of collections (PRODUCT §2)."""

from __future__ import annotations

from domain.materials.collections import SHOWN
from services.base.areas import PersonalData, Words
from services.base.records import Record, Word, at
from services.base.unit import Unit
from services.materials.collections import collecting
from storage.materials import collections as stored


def export(unit: Unit, member_id: int) -> list[Record]:
    """One's collections, each with the titles of what stands in it, in its order."""
    return [
        {
            "title": one.title,
            "about": one.about,
            "state": Word(f"collection-state-{one.state}", one.state),
            "items": stored.titles(unit.db, one.id) or None,
            "when": at(one.created_at),
            "changed_at": at(one.changed_at),
            "since": at(one.state_at),
        }
        for one in stored.of_owner(unit.db, member_id)
    ]


def erase(unit: Unit, member_id: int) -> None:
    """What is one's own alone goes; what others use stays as of «Бывший участник №…»."""
    for one in stored.of_owner(unit.db, member_id):
        if one.state not in SHOWN:
            collecting.forget(unit, one.id)


def count(unit: Unit, member_id: int) -> int:
    """How many of one's collections others see."""
    return sum(one.state in SHOWN for one in stored.of_owner(unit.db, member_id))


def take_along(unit: Unit, member_id: int) -> None:
    """Whoever is erased takes their collections along."""
    for one in stored.of_owner(unit.db, member_id):
        collecting.forget(unit, one.id)


PERSONAL_DATA = (
    PersonalData(
        name="collections",
        tables=frozenset({"collections"}),
        export=export,
        erase=erase,
        stays=True,
        words=Words(count, take_along),
    ),
)
