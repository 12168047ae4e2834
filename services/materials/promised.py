"""What a link to a material promises: it is there, with its files, as soon as the person is in (PRODUCT §0)."""

from __future__ import annotations

from domain.base.members import Member
from domain.base.occasions import Aim
from domain.base.things import read_number
from domain.materials.materials import MATERIAL, Material
from services.base.areas import Promising
from services.base.members import actor
from services.base.unit import Unit
from services.materials.access import seen_by

SEEN = "seen"


def _seen(unit: Unit, member: Member, key: str) -> Material:
    """What a guest may not look at can't be promised."""
    return seen_by(unit, member, read_number(MATERIAL, key, gone="error-material-gone"))


PROMISES = (
    Promising(
        MATERIAL,
        do=lambda unit, member_id, key: _seen(unit, actor(unit, member_id), key),
        require_open=_seen,
        require_for=_seen,
        shown=lambda unit, member, key: Aim(_seen(unit, member, key).title),
        standing=lambda unit, member, key: SEEN,
    ),
)
