"""The buttons of lessons."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from domain.base.things import Thing


class ReadLesson(CallbackData, prefix="le"):
    id: int


class OpenExample(CallbackData, prefix="lx"):
    """A thing of the network that a lesson speaks of."""

    kind: str
    id: str

    @classmethod
    def of(cls, thing: Thing) -> OpenExample:
        return cls(kind=thing.kind, id=str(thing.id))
