"""What is kept for searching is made anew when the way of folding has changed, or by a command.

By pieces, each a transaction: the log of the database stays small, and the heartbeat writes in between. What was left
half way begins again: the version is kept when all is done, and until then nobody is answered (bot/reindex.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from domain.base.things import Thing
from services.base import search
from services.base.unit import Unit
from storage.base import settings

FOLDING = "folding"
VERSION = "14"
"""One more whenever `folded`, the stems, or what is put into the index changes."""
PIECE = 200
"""So many things are put in one transaction: about half a second."""
_UNDER_WAY = ""


def is_due(unit: Unit) -> bool:
    """Whether what is kept was made by another version, or by one that was stopped at it."""
    return settings.setting(unit.db, FOLDING) != VERSION


def is_anything(unit: Unit) -> bool:
    """Whether there is something to be found: in a new network there isn't."""
    return search.is_anything(unit)


def begin(unit: Unit) -> list[Thing]:
    """What is kept folded is made anew and the index is empty; answers all that is to be `put` into it."""
    settings.set_setting(unit.db, FOLDING, _UNDER_WAY)
    for area in unit.areas.all:
        for fold in area.refold:
            fold(unit)
    return search.emptied(unit)


def put(unit: Unit, things: Sequence[Thing]) -> None:
    """A piece of what `begin` has answered."""
    search.put_anew(unit, things)


def end(unit: Unit) -> None:
    """All is put: from now on it is of this version."""
    settings.set_setting(unit.db, FOLDING, VERSION)
