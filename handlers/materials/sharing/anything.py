"""The question for what is shared: a file, an album, links, or words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aiogram.types import Message

from domain.base.errors import DomainError
from domain.materials.materials import FileKind, Item
from handlers.materials.sharing import items
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.field import Field
from handlers.ui.turn import Turn
from services.materials import parcels


def source_of(message: Message) -> str:
    """The album that a message is of, or the message itself: what comes twice counts once."""
    return message.media_group_id or f"message:{message.message_id}"


@dataclass(frozen=True, kw_only=True)
class Anything(Field):
    """A file, links, or words; of an album the first part, the others follow it. The value is {source, items}."""

    takes_albums: bool = True

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Given:
        file = items.file_of(message)
        found = (file,) if file is not None else items.links_of(message, turn.units.network.bot_username)
        if not found:
            if message.text is None:
                raise DomainError("error-material-wanted")
            found = (items.text_of(message),)
        for one in found:
            parcels.require(one)
        await turn.do(parcels.begin, found)
        value = {"source": source_of(message), "items": [_kept(one) for one in found]}
        return Given(value, found[0].name or found[0].words)


def _kept(item: Item) -> dict[str, str | int]:
    return {name: getattr(item, name) for name in Item.__slots__} | {"kind": str(item.kind)}


def read(value: Mapping[str, Any]) -> tuple[str, tuple[Item, ...]]:
    """The answer as a use case takes it: where it came from, and the pieces."""
    found = tuple(Item(**{**item, "kind": FileKind(item["kind"])}) for item in value["items"])
    return value["source"], found
