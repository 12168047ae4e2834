"""What a member keeps at hand of materials: theirs alone, nobody else learns of it (PRODUCT §8)."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.lists import FIRST, Page, Window
from domain.materials.materials import SEEN, Material
from services.base.members import acting_member, reading_member
from services.base.unit import Unit
from services.materials.access import used_by_member
from storage.materials import favourites as stored


def keep(unit: Unit, actor_id: int, material_id: int) -> bool:
    """Keep a material at hand; False when it was already. Raises `DomainError` for what isn't shared."""
    member, material = used_by_member(unit, actor_id, material_id)
    if material.state not in SEEN:
        raise DomainError("error-material-unshared")
    return stored.keep(unit.db, material.id, member.id, unit.now)


def drop(unit: Unit, actor_id: int, material_id: int) -> bool:
    """Keep it no more, whatever has become of it; False when it wasn't kept."""
    member = acting_member(unit, actor_id)
    return stored.drop(unit.db, material_id, member.id)


def listing(unit: Unit, actor_id: int, window: Window = FIRST) -> tuple[Page[Material], int]:
    """What the member keeps and is shared, what was kept last first; and how many of it aren't shared now.

    What its author takes back is left out, and is there again when it is shared again.
    """
    member = reading_member(unit, actor_id)
    return stored.listed(unit.db, member.id, SEEN, window)
