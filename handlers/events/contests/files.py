"""The file of a work as a juror gets it: without the name that the author's computer gave it."""

from __future__ import annotations

import json

from domain.base.errors import DomainError
from domain.events.contests import ContestEntry
from handlers.ui.files import downloaded
from handlers.ui.screen import Attachment
from handlers.ui.turn import Turn


async def neutral(turn: Turn, entry: ContestEntry) -> Attachment:
    """The work's file under a name made of its number («work-3.pdf»).

    People put their names into names of files, and whatever is sent by `file_id` keeps the name it came with.
    So a document is downloaded and sent anew; works are never larger than what a bot can download
    (handlers/ui/forms/upload.py). A photo has no name. Raises `DomainError` when there is no file, or Telegram
    doesn't give it now: it is never sent under its own name instead.
    """
    if entry.file is None:
        raise DomainError("error-contest-entry-gone")
    kept = json.loads(entry.file)
    if kept["kind"] == "photo":
        return Attachment("photo", "work.jpg", file_id=kept["file_id"])
    content = await downloaded(turn, kept["file_id"])
    ending = kept["name"].rpartition(".")[2].casefold()
    return Attachment("document", f"work-{entry.number}.{ending}", content)
