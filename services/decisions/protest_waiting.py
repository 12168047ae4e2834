"""What of protests waits for a person on their menu: they were drawn to look at one (PRODUCT §7)."""

from __future__ import annotations

from collections.abc import Iterator

from domain.base.members import Member
from domain.base.waiting import Waiting
from services.base.areas import OnMenu
from services.base.unit import Unit
from storage.decisions import protests


def mine(unit: Unit, member: Member) -> Iterator[Waiting]:
    for row in protests.asked_of(unit.db, member.id):
        yield Waiting("decision-drawn", (row["decision_id"],), row["since"], row["until"], {"title": row["title"]})


MINE = OnMenu(frozenset({"decision-drawn"}), mine, protests.IS_DRAWN)
