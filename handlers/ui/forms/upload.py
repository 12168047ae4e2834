"""The question for a file."""

from __future__ import annotations

from dataclasses import dataclass

from aiogram.types import Message

from domain.base.errors import DomainError
from handlers.ui.forms import files
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.field import Field
from handlers.ui.turn import Turn


@dataclass(frozen=True, kw_only=True)
class Upload(Field):
    """A file, however it was sent (handlers/ui/forms/files.py). The value is {kind, file_id, unique_id, name, size},
    the size in bytes.

    The name's ending is only a first sieve: files are never executed nor trusted by name (PRODUCT §2).
    """

    endings: frozenset[str] = files.DOCUMENTS
    photos: bool = True
    most: int = files.MAX_FILE

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Given:
        sent = files.sent(message)
        if sent is None:
            raise DomainError("error-file-wanted")
        if sent.kind == "photo" and not self.photos:
            raise DomainError("error-file-type", endings=files.listed(self.endings))
        files.require(sent, self.endings, self.most)
        return Given(sent.kept(), sent.name)
