"""What all kinds of questions share: which buttons they show, how they read an answer, how they show it back.

Every kind answers three questions: `options` (which buttons), `hear` (a message in, an answer out) and
`press` (a button in, an answer out). An answer is `Given(value, label)`; values are JSON. Words that may mean several
things, or one thing that nobody should guess alone, are a `Doubt`: the person is asked which.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from aiogram.types import Message

from domain.base.errors import DomainError
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.turn import Turn
from locales.texts import Html, Texts, escape


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: `value` is short (it travels in a button), `label` is what the person reads."""

    value: str
    label: str
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Doubt:
    """What to ask about somebody's words, and the answers to choose from, each with the words of its button.

    `about`: the words themselves, where what is said next goes on with them.
    """

    asks: Html
    answers: tuple[tuple[str, Given], ...]
    about: str | None = None


Heard = Given | Sequence[Option] | Doubt
"""What a message can be: an answer, options found by it, or a question back."""
Options = Callable[[Turn, Answers], Awaitable[Sequence[Option]]]


@dataclass(frozen=True, kw_only=True)
class Field:
    """What all kinds share. `when` says from the earlier answers whether the question is asked at all."""

    key: str
    optional: bool = False
    when: Callable[[Answers], bool] | None = None
    takes_albums: bool = False
    """Its use case takes further parts of an album as well (`Routes.further_parts`)."""
    follows: str | None = None
    """The key of the answer by which this one is read: when that one changes, `follow` says what this one is."""
    names: Callable[[Answers], Mapping[str, Any]] | None = None
    """What the text of the question names: somebody's own question, of which the form was told when it was started."""

    async def options(self, turn: Turn, answers: Answers) -> Sequence[Option]:
        """Buttons under the question."""
        return ()

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Heard:
        """An answer from a message, options to choose from (a search), or a doubt. Raises `DomainError`."""
        raise DomainError("error-use-buttons")

    async def press(self, turn: Turn, answers: Answers, value: str) -> Given:
        """An answer from a button. Raises `DomainError` when that option is gone."""
        for option in await self.options(turn, answers):
            if option.value == value:
                return Given(option.value, option.label)
        raise DomainError("error-option-gone")

    async def doubts(self, turn: Turn, answers: Answers, given: Given) -> Doubt | None:
        """What must be asked about an answer that was pressed before it is taken."""
        return None

    def shown(self, t: Texts, given: Given) -> Html:
        """The answer in the preview."""
        return escape(given.label if given.label is not None else str(given.value))

    def copied(self, t: Texts, given: Given) -> str | None:
        """The answer as words that can be sent back changed; None where there is nothing to copy."""
        return None

    def follow(self, t: Texts, given: Given, was: Any, is_now: Any) -> Given:
        """This answer after the one that it `follows` has gone from `was` to `is_now`."""
        return given


def words_of(message: Message) -> str:
    """The text of a message. Raises `DomainError` for a photo, a sticker, a voice message."""
    if message.text is None:
        raise DomainError("error-text-wanted")
    return message.text
