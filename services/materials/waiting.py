"""What of materials waits for a person, on the menu."""

from __future__ import annotations

from collections.abc import Iterator

from domain.base.members import Member
from domain.base.waiting import Waiting
from services.base.areas import OnMenu
from services.base.unit import Unit
from storage.materials import makers


def mine(unit: Unit, member: Member) -> Iterator[Waiting]:
    """Materials of which the person is asked whether they made it along."""
    for row in makers.invitations(unit.db, member.id):
        yield Waiting("material-coauthor", (row["id"],), row["since"], args={"title": row["title"]})


MINE = OnMenu(frozenset({"material-coauthor"}), mine, makers.MAY_WAIT)
