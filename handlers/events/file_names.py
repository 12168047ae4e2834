"""What a file about an event is called: by its title and its day, so that it is found among others."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.events.events import Event
from handlers.ui.file_names import in_file_name
from locales.texts import Texts


def file_name(t: Texts, event: Event, what: str, ending: str) -> str:
    """«Смысловое чтение, 2026-11-30, участники.xlsx»; `what`: the key of what is in it. The day is the event's own."""
    day = datetime.fromtimestamp(event.starts_at, ZoneInfo(event.zone)).date().isoformat()
    return f"{', '.join(filter(None, (in_file_name(event.title), day, t.plain(what))))}.{ending}"
