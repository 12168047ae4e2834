"""What of materials waits for a person, on the menu."""

from __future__ import annotations

from collections.abc import Iterator

from domain.base.members import Member
from domain.base.waiting import Waiting
from services.base.areas import OnMenu
from services.base.unit import Unit
from services.materials import batches
from storage.materials import batches as stored
from storage.materials import makers


def mine(unit: Unit, member: Member) -> Iterator[Waiting]:
    """Materials of which the person is asked whether they made it along; many files that they have begun to share."""
    for row in makers.invitations(unit.db, member.id):
        yield Waiting("material-coauthor", (row["id"],), row["since"], args={"title": row["title"]})
    if (found := batches.waits_since(unit, member)) is not None:
        count, since = found
        yield Waiting("material-batch", (member.id,), since, args={"count": count})


MINE = OnMenu(frozenset({"material-coauthor", "material-batch"}), mine, f"({makers.MAY_WAIT} OR {stored.MAY_WAIT})")
