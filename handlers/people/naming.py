"""The question for one's name: what looks odd is asked about once (PRODUCT §0)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from aiogram.types import Message

from domain.base.members import NAME_LIMIT, clean_name, is_odd_name, tidied_name
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.field import Doubt, Field, Heard
from handlers.ui.forms.words import Text
from handlers.ui.labels import label
from handlers.ui.turn import Turn
from locales.people import introduction, what_follows
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
    """The name alone of what people say around it: of «меня зовут Вера, я учу физике» it is «Вера»."""
    name = introduction().sub("", said)
    head, *rest = _STOPS.split(name)
    if any(map(_goes_on, rest)):
        name = head
    return what_follows().split(name)[0] or name


_INITIAL = 2
"""Letters of an initial with its stop."""
_STOPS = re.compile(r"[,;:.!?…]+\s+|\s+[–—-]+\s+")


def _goes_on(part: str) -> bool:
    """No further part of a name, which would have a capital or be an initial: «учитель физики», «5 класс»."""
    return not part[:1].isupper() and len(part) > _INITIAL


def meant(said: str) -> str | None:
    """How an odd name was probably meant; None where nobody can tell."""
    name = introduced(said)
    tidied = tidied_name(name)
    if tidied is None and name and name != said and not is_odd_name(name):
        return name
    return tidied


NAME = Name(key="name")
