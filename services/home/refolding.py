"""What is kept for searching is made anew when the way of folding has changed (domain/base/folding.py)."""

from __future__ import annotations

from domain.base.folding import folded
from services.base.unit import Unit
from services.base.words import search_words
from services.people import listing
from storage.events import events
from storage.people import admission
from storage.voice import announcements

FOLDING = "folding"
VERSION = "2"
"""One more whenever `folded` or the terms of services/people/listing.py change."""


def renew(unit: Unit) -> None:
    """At the start: everything that is searched under today's words. Done once per version."""
    if admission.setting(unit.db, FOLDING) == VERSION:
        return
    listing.refresh_all(unit)
    events.refold(unit.db, search_words)
    announcements.refold(unit.db, folded)
    admission.set_setting(unit.db, FOLDING, VERSION)
