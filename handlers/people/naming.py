"""The question for one's name: what looks odd is asked about once (PRODUCT §0)."""

from __future__ import annotations

from dataclasses import dataclass

from aiogram.types import Message

from domain.base.members import NAME_LIMIT, clean_name, is_odd_name, tidied_name
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.field import Doubt, Field, Heard
from handlers.ui.forms.words import Text
from handlers.ui.labels import label
from handlers.ui.turn import Turn
from locales.people import introduction
from locales.texts import Texts

_LINE = Text(key="name", limit=NAME_LIMIT, check=clean_name)


@dataclass(frozen=True, kw_only=True)
class Name(Field):
    """The name as colleagues see it and certificates carry it: one line."""

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Heard:
        given = await _LINE.hear(turn, answers, message)
        name = str(given.value)
        if introduced(name) == name and not is_odd_name(name):
            return given
        t, tidied = turn.t, meant(name)
        offered = ((label(tidied), Given(tidied)),) if tidied is not None else ()
        return Doubt(t("name-is-odd", name=name), (*offered, (t.plain("name-is-so"), given)))

    def copied(self, t: Texts, given: Given) -> str | None:
        return _LINE.copied(t, given)


def introduced(said: str) -> str:
    """The words without what introduces a name: of «меня зовут Вера» the name alone."""
    return introduction().sub("", said)


def meant(said: str) -> str | None:
    """How an odd name was probably meant; None where nobody can tell."""
    name = introduced(said)
    tidied = tidied_name(name)
    if tidied is None and name and name != said and not is_odd_name(name):
        return name
    return tidied


NAME = Name(key="name")
