"""What a file about an event is called: by its title and its day, so that it is found among others."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.base.cutting import cut
from domain.base.members import clean_line
from domain.events.events import Event
from locales.texts import Texts

TITLE = 60
"""Letters of the title: the day and the ending are seen beside it."""
_FORBIDDEN = str.maketrans(dict.fromkeys('\\/:*?"<>|', " "))
"""What no name of a file may have on one system or another."""


def file_name(t: Texts, event: Event, what: str, ending: str) -> str:
    """«Смысловое чтение, 2026-11-30, участники.xlsx»; `what`: the key of what is in it. The day is the event's own."""
    day = datetime.fromtimestamp(event.starts_at, ZoneInfo(event.zone)).date().isoformat()
    title = cut(clean_line(event.title.translate(_FORBIDDEN)).strip(". "), TITLE).rstrip("…. ")
    return f"{', '.join(filter(None, (title, day, t.plain(what))))}.{ending}"
