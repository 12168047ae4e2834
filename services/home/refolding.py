"""What is kept for searching is made anew when the way of folding has changed (domain/base/folding.py)."""

from __future__ import annotations

from services.base.unit import Unit
from storage.base import settings

FOLDING = "folding"
VERSION = "4"
"""One more whenever `folded` or the terms of services/people (listing.py, schools/reading.py) change."""


def renew(unit: Unit) -> None:
    """At the start: everything that is searched under today's words. Done once per version."""
    if settings.setting(unit.db, FOLDING) == VERSION:
        return
    for area in unit.areas.all:
        for anew in area.refold:
            anew(unit)
    settings.set_setting(unit.db, FOLDING, VERSION)
