"""Questions that are answered in words: a line, several lines, a web address."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from aiogram.types import Message

from domain.base.errors import DomainError
from domain.base.links import LIMIT, links_in
from domain.base.members import clean_line
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.field import Doubt, Field, Heard, words_of
from handlers.ui.labels import label
from handlers.ui.turn import Turn
from locales.texts import Texts

_LINK_TAIL = 15
"""Letters of a link's end on a button: what tells links of one site apart."""


def _nothing(text: str) -> str:
    return text


@dataclass(frozen=True, kw_only=True)
class Text(Field):
    """One line. `check` cleans and refuses."""

    limit: int = 200
    check: Callable[[str], str] = _nothing

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Given:
        text = clean_line(words_of(message))
        if not text:
            raise DomainError("error-text-empty")
        if len(text) > self.limit:
            raise DomainError("error-text-too-long", limit=self.limit, length=len(text))
        return Given(self.check(text))

    def copied(self, t: Texts, given: Given) -> str | None:
        return str(given.value)


@dataclass(frozen=True, kw_only=True)
class LongText(Field):
    """Several lines, as they were written. The limit leaves room for the screen around them."""

    limit: int = 2000
    check: Callable[[str], str] = _nothing

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Heard:
        text = words_of(message).strip()
        if not clean_line(text):
            raise DomainError("error-text-empty")
        if len(text) > self.limit:
            raise DomainError("error-text-too-long", limit=self.limit, length=len(text))
        return Given(self.check(text))

    def copied(self, t: Texts, given: Given) -> str | None:
        return str(given.value)


@dataclass(frozen=True, kw_only=True)
class Link(Field):
    """A web address, however it was pasted: alone, with words around it, in a whole invitation (domain/base/links.py).

    `check` refuses; of several addresses the person says which.
    """

    check: Callable[[str], str] = _nothing

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Heard:
        words = words_of(message)
        hidden = [entity.url for entity in message.entities or () if entity.url is not None]
        found = links_in("\n".join((words, *hidden)))
        links = [link for link in found if len(link) <= LIMIT][:7]
        if len(links) > 1:
            shown = [link.split("://", 1)[1] for link in links]
            labels = [label(each, tail=_LINK_TAIL) for each in shown]
            return Doubt(
                turn.t("form-doubt-links"),
                tuple((name, Given(self.check(link))) for name, link in zip(labels, links, strict=True)),
            )
        return Given(self.check(links[0] if links else words))

    def copied(self, t: Texts, given: Given) -> str | None:
        return str(given.value)
