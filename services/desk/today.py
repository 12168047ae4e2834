"""«Сегодня»: what is to be done by whoever leads something or holds a right (PRODUCT §12)."""

from __future__ import annotations

from domain.base.members import Member
from domain.base.waiting import Waiting, oldest_first
from services.base.unit import Unit


def rows(unit: Unit, member: Member) -> tuple[Waiting, ...]:
    """The oldest first; only what this person's rights, or what they lead, allow."""
    found = [row for part in unit.areas.today for row in part.rows(unit, member)]
    return tuple(oldest_first(row for row in found if isinstance(row, Waiting)))
