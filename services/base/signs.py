"""Signs that somebody is a colleague, of all areas (PRODUCT §7)."""

from __future__ import annotations

from domain.base.signs import Sign
from services.base.unit import Unit
from storage.base import signs


def held(unit: Unit, member_id: int) -> list[Sign]:
    """The signs that the member has now."""
    return signs.held(unit.db, member_id, unit.areas.signs, unit.now)


def is_known(unit: Unit, member_id: int) -> bool:
    """Whether the member has a sign; in a house whose areas bring none everybody is known."""
    return not unit.areas.signs or bool(held(unit, member_id))


def may_lend(unit: Unit, member_id: int) -> bool:
    """Whether the network knows the member without anybody's word, so that theirs counts for others."""
    return any(one.lends for one in held(unit, member_id))
