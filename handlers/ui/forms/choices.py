"""Questions with something to choose from: one of a few, several, one of many."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from aiogram.types import Message

from domain.base.errors import DomainError
from domain.base.members import clean_line
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.field import Field, Option, Options, words_of
from handlers.ui.turn import Turn


def _unknown(turn: Turn, words: str) -> str | None:
    return None


@dataclass(frozen=True, kw_only=True)
class Choice(Field):
    """One of several options; a typed label does as well as a press."""

    choices: Options

    async def options(self, turn: Turn, answers: Answers) -> Sequence[Option]:
        return await self.choices(turn, answers)

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Given:
        typed = clean_line(words_of(message)).casefold()
        for option in await self.options(turn, answers):
            if option.label.casefold() == typed:
                return Given(option.value, option.label)
        raise DomainError("error-use-buttons")


@dataclass(frozen=True, kw_only=True)
class Tags(Field):
    """Several of the options; own words too where `free`. Answered when the person says «Готово».

    Of a long list only the first `offered` are buttons; the others are written, by their label or by what
    `recognise` takes for one of them.
    """

    choices: Options
    offered: int | None = None
    recognise: Callable[[Turn, str], str | None] = _unknown
    free: bool = False
    most: int = 10
    limit: int = 40

    async def options(self, turn: Turn, answers: Answers) -> Sequence[Option]:
        chosen: list[str] = answers[self.key] or []
        offered = list(await self.choices(turn, answers))
        known = {option.value for option in offered}
        own = [Option(f"own{i}", tag, True) for i, tag in enumerate(chosen) if tag not in known]
        return [
            Option(o.value, o.label, o.value in chosen)
            for number, o in enumerate(offered)
            if self.offered is None or number < self.offered or o.value in chosen
        ] + own

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Given:
        chosen: list[str] = list(answers[self.key] or [])
        by_label = {o.label.casefold(): o.value for o in await self.choices(turn, answers)}
        for part in words_of(message).replace(";", ",").replace("\n", ",").split(","):
            tag = clean_line(part)
            if not tag:
                continue
            value = by_label.get(tag.casefold()) or self.recognise(turn, tag)
            if value is None and not self.free:
                raise DomainError("error-use-buttons")
            if value is None and len(tag) > self.limit:
                raise DomainError("error-text-too-long", limit=self.limit, length=len(tag))
            if (value or tag) not in chosen:
                chosen.append(value or tag)
        return await self._given(turn, answers, chosen)

    async def press(self, turn: Turn, answers: Answers, value: str) -> Given:
        """A press turns one tag on or off."""
        chosen: list[str] = list(answers[self.key] or [])
        if value.startswith("own") and value[3:].isdigit():
            own = [o for o in await self.options(turn, answers) if o.value == value]
            chosen = [tag for tag in chosen if not own or tag != own[0].label]
        elif value in chosen:
            chosen.remove(value)
        else:
            chosen.append(value)
        return await self._given(turn, answers, chosen)

    async def _given(self, turn: Turn, answers: Answers, chosen: list[str]) -> Given:
        if len(chosen) > self.most:
            raise DomainError("error-too-many-tags", most=self.most)
        labels = {o.value: o.label for o in await self.choices(turn, answers)}
        return Given(chosen, ", ".join(labels.get(tag, tag) for tag in chosen))


@dataclass(frozen=True, kw_only=True)
class Lookup(Field):
    """One of many, found by a few typed letters. `find(turn, answers, words)` gives at most seven options.

    `free`: when nothing fits, the words themselves can be taken («Оставить «…» как есть»).
    """

    find: Callable[[Turn, Answers, str], Awaitable[Sequence[Option]]]
    named: Callable[[Turn, Answers, str], Awaitable[str | None]]
    """The label of a value, or None when there is no such thing: a press is checked like words are."""
    suggested: Options | None = None
    """Offered until something is looked for."""
    always: Options | None = None
    """Offered with every answer as well, after what was found or not: the way out of the question."""
    free: bool = False
    take_as_is: str = "form-take-as-is"
    """The text of that button."""
    limit: int = 60

    async def options(self, turn: Turn, answers: Answers) -> Sequence[Option]:
        offered = await self.suggested(turn, answers) if self.suggested else ()
        return [*offered, *await self.ways_out(turn, answers)]

    async def ways_out(self, turn: Turn, answers: Answers) -> Sequence[Option]:
        return await self.always(turn, answers) if self.always else ()

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Given | Sequence[Option]:
        words = clean_line(words_of(message))
        if not words:
            raise DomainError("error-text-empty")
        if len(words) > self.limit:
            raise DomainError("error-text-too-long", limit=self.limit, length=len(words))
        return await self.find(turn, answers, words)

    async def as_is(self, turn: Turn, answers: Answers, words: str) -> Given:
        """What is typed, where nothing that was found is it."""
        return Given(f"={words}", words)

    async def press(self, turn: Turn, answers: Answers, value: str) -> Given:
        label = await self.named(turn, answers, value)
        if label is None:
            raise DomainError("error-option-gone")
        return Given(value, label)
