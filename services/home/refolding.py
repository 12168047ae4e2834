"""What is kept for searching is made anew when the way of folding has changed, or by a command."""

from __future__ import annotations

from services.base import search
from services.base.unit import Unit
from storage.base import settings

FOLDING = "folding"
VERSION = "5"
"""One more whenever `folded`, the stems, or what is put into the index changes."""


def renew(unit: Unit) -> None:
    """At the start: everything that is searched under today's words. Done once per version."""
    if settings.setting(unit.db, FOLDING) == VERSION:
        return
    anew(unit)


def anew(unit: Unit) -> None:
    """Everything that is searched, whatever version it was made by (`python -m bot --reindex`)."""
    for area in unit.areas.all:
        for fold in area.refold:
            fold(unit)
    search.anew(unit)
    settings.set_setting(unit.db, FOLDING, VERSION)
