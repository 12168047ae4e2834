"""Where the rows of what waits lead among announcements: each to its card."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from handlers.ui.waiting import Door
from handlers.voice.announcements.presses import OpenAnnouncement

DOORS: Mapping[str, Door] = MappingProxyType(
    {
        f"announcement-{name}": lambda number: OpenAnnouncement(id=number)
        for name in ("draft", "second", "asked", "planned", "held")
    }
)
