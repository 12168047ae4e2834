"""Photos and files of projects: taken from a message, and sent again as what they came as."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast, get_args

from aiogram.types import Message

from domain.base.errors import DomainError
from handlers.ui.forms import files
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.upload import Upload
from handlers.ui.screen import Attachment, AttachmentKind
from handlers.ui.turn import Turn

KINDS = frozenset(get_args(AttachmentKind))


def taken(message: Message) -> dict[str, Any] | None:
    """The file of a message, as it is kept; None where it has none.

    Raises `DomainError` for what can't be taken, or couldn't be sent again (a voice message).
    """
    sent = files.sent(message)
    if sent is None:
        return None
    files.require(sent, files.DOCUMENTS)
    if sent.kind not in KINDS:
        raise DomainError("error-file-type", endings=files.listed(files.DOCUMENTS))
    return sent.kept()


def attachment(kept: Mapping[str, Any]) -> Attachment:
    """By its id, as the kind it came as (Bot API, Sending files)."""
    return Attachment(cast(AttachmentKind, kept["kind"]), kept["name"], file_id=kept["file_id"])


@dataclass(frozen=True, kw_only=True)
class AnyFile(Upload):
    """A photo or a file that can be sent again."""

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Given:
        kept = taken(message)
        if kept is None:
            raise DomainError("error-file-wanted")
        return Given(kept, kept["name"])
