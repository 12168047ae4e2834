"""A file as somebody gets it who mustn't know whose it is: without the name that its author's computer gave it."""

from __future__ import annotations

from handlers.ui.files import downloaded
from handlers.ui.screen import Attachment, AttachmentKind
from handlers.ui.turn import Turn


async def neutral(turn: Turn, kind: AttachmentKind, file_id: str, name: str, called: str) -> Attachment:
    """The file under the name `called`, with its own ending («work-3.pdf»).

    People put their names into names of files, and whatever is sent by `file_id` keeps the name it came with. So a
    document is downloaded and sent anew; what people send is never larger than what a bot can download
    (handlers/ui/forms/upload.py). A photo has no name. Raises `DomainError` when Telegram doesn't give the file now: it
    is never sent under its own name instead.
    """
    if kind == "photo":
        return Attachment("photo", f"{called}.jpg", file_id=file_id)
    content = await downloaded(turn, file_id)
    ending = name.rpartition(".")[2].casefold()
    return Attachment("document", f"{called}.{ending}", content)
