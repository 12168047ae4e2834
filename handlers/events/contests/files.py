"""The file of a work as a juror gets it: without the name that the author's computer gave it."""

from __future__ import annotations

import json

from domain.base.errors import DomainError
from domain.events.contests import ContestEntry
from handlers.ui import neutral as ui
from handlers.ui.screen import Attachment
from handlers.ui.turn import Turn


async def neutral(turn: Turn, entry: ContestEntry) -> Attachment:
    """The work's file under a name made of its number («work-3.pdf»; handlers/ui/neutral.py).

    Raises `DomainError` when there is none, or Telegram doesn't give it now.
    """
    if entry.file is None:
        raise DomainError("error-contest-entry-gone")
    kept = json.loads(entry.file)
    return await ui.neutral(turn, kept["kind"], kept["file_id"], kept["name"], f"work-{entry.number}")
