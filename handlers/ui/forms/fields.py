"""The kinds of questions a form can ask: what they show, how they read an answer, how they show it back.

Every kind answers three questions: `options` (which buttons), `hear` (a message in, an answer out) and
`press` (a button in, an answer out). An answer is `Given(value, label)`; values are JSON. Words that may mean several
things, or one thing that nobody should guess alone, are a `Doubt`: the person is asked which.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar
from zoneinfo import ZoneInfo

from aiogram.types import Message

from domain.base.errors import DomainError
from domain.base.links import LIMIT, links_in
from domain.base.members import clean_line
from domain.base.zones import at_wall_time
from handlers.ui.forms import files, when
from handlers.ui.turn import Turn
from locales.texts import Html, Texts, escape

if TYPE_CHECKING:
    from handlers.ui.forms.form import Answers


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: `value` is short (it travels in a button), `label` is what the person reads."""

    value: str
    label: str
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Given:
    """An answer: a JSON value and, where the value is a code, the words for it."""

    value: Any
    label: str | None = None
    note: Html | None = None
    """What was guessed to come to it: said where the answer is taken and shown."""
    firm: bool = False
    """It doesn't follow when the answer that it was read by changes (the words named their own zone)."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """What to ask about somebody's words, and the answers to choose from, each with the words of its button."""

    asks: Html
    answers: tuple[tuple[str, Given], ...]


Heard = Given | Sequence[Option] | Doubt
"""What a message can be: an answer, options found by it, or a question back."""
Options = Callable[[Turn, "Answers"], Awaitable[Sequence[Option]]]


@dataclass(frozen=True, kw_only=True)
class Field:
    """What all kinds share. `when` says from the earlier answers whether the question is asked at all."""

    key: str
    optional: bool = False
    when: Callable[[Answers], bool] | None = None
    follows: str | None = None
    """The key of the answer by which this one is read: when that one changes, `follow` says what this one is."""
    columns: ClassVar[int] = 1

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


def _nothing(text: str) -> str:
    return text


def _unknown(turn: Turn, words: str) -> str | None:
    return None


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
            labels = [each if len(each) <= 60 else f"{each[:40]}…{each[-19:]}" for each in shown]
            return Doubt(
                turn.t("form-doubt-links"),
                tuple((label, Given(self.check(link))) for label, link in zip(labels, links, strict=True)),
            )
        return Given(self.check(links[0] if links else words))

    def copied(self, t: Texts, given: Given) -> str | None:
        return str(given.value)


@dataclass(frozen=True, kw_only=True)
class LongText(Field):
    """Several lines, as they were written. The limit leaves room for the screen around them."""

    limit: int = 2000
    check: Callable[[str], str] = _nothing

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Given:
        text = words_of(message).strip()
        if not clean_line(text):
            raise DomainError("error-text-empty")
        if len(text) > self.limit:
            raise DomainError("error-text-too-long", limit=self.limit, length=len(text))
        return Given(self.check(text))

    def copied(self, t: Texts, given: Given) -> str | None:
        return str(given.value)


@dataclass(frozen=True, kw_only=True)
class Choice(Field):
    """One of several options; a typed label does as well as a press."""

    choices: Options
    columns: ClassVar[int] = 1

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
    """One of many, found by a few typed letters. `find(turn, words)` gives at most seven options.

    `free`: when nothing fits, the words themselves can be taken («Оставить «…» как есть»).
    """

    find: Callable[[Turn, Answers, str], Awaitable[Sequence[Option]]]
    named: Callable[[Turn, str], Awaitable[str | None]]
    """The label of a value, or None when there is no such thing: a press is checked like words are."""
    suggested: Options | None = None
    """Offered until something is looked for."""
    always: Options | None = None
    """Offered with every answer as well, after what was found or not: the way out of the question."""
    free: bool = False
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

    async def press(self, turn: Turn, answers: Answers, value: str) -> Given:
        label = await self.named(turn, value)
        if label is None:
            raise DomainError("error-option-gone")
        return Given(value, label)


@dataclass(frozen=True, kw_only=True)
class Moment(Field):
    """A moment as people write it; the value is UTC epoch seconds, the label the zone by whose clock it is meant.

    `zone` says which zone that is, the person's own where it says None.
    """

    zone: Callable[[Answers], str | None] = lambda answers: None

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Heard:
        t = turn.t
        zone = self.zone(answers) or t.zone
        read = when.moment(t, words_of(message), zone)
        named = read.zone if read.zone != zone else None
        # Whose clock was meant is said wherever it isn't the reader's own.
        clock = named or (zone if when.differ(zone, t.zone, read.at) else None)

        def given(at: int, note: Html | None) -> Given:
            self.check(t, answers, at)
            return Given(at, zone, note, firm=named is not None)

        if (asks := when.question(t, read.notes, when.at_zone(t, read.at, zone))) is not None:
            note = when.note(t, frozenset(), "", clock)
            meant = when.moments(read)
            labels = [when.at_zone(t, at, zone, offset=len(meant) > 1) for at in meant]
            return Doubt(
                asks,
                tuple(
                    (t.plain("form-doubt-yes", moment=m), given(at, note)) for m, at in zip(labels, meant, strict=True)
                ),
            )
        return given(read.at, when.note(t, read.notes, when.at_zone(t, read.at, zone), clock))

    def check(self, t: Texts, answers: Answers, at: int) -> None:
        """Raise `DomainError` for a moment that doesn't do here."""

    def shown(self, t: Texts, given: Given) -> Html:
        return escape(t.moment_there(given.value, given.label or t.zone))

    def copied(self, t: Texts, given: Given) -> str | None:
        return datetime.fromtimestamp(given.value, ZoneInfo(given.label or t.zone)).strftime("%d.%m.%Y %H:%M")

    def follow(self, t: Texts, given: Given, was: Any, is_now: Any) -> Given:
        """In another zone the hands of the clock stay where they were, unless the words named their zone."""
        if given.firm:
            return Given(given.value, is_now, given.note, firm=True)
        wall = datetime.fromtimestamp(given.value, ZoneInfo(given.label or t.zone))
        at = at_wall_time(wall.date(), wall.hour * 60 + wall.minute, is_now, now=t.now, seconds=wall.second).at
        return Given(at, is_now, t("form-note-followed", zone=t.zone_name(is_now)))


@dataclass(frozen=True, kw_only=True)
class Day(Field):
    """A date without a time («15 января»); the value is the start of that day there, UTC epoch seconds."""

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Heard:
        t = turn.t
        start, notes = when.day(t, words_of(message))
        shown = t.long_date(start)
        if (asks := when.question(t, notes, shown)) is not None:
            return Doubt(asks, ((t.plain("form-doubt-yes", moment=shown), Given(start)),))
        return Given(start, note=when.note(t, notes, shown))

    def shown(self, t: Texts, given: Given) -> Html:
        return escape(t.date(given.value))

    def copied(self, t: Texts, given: Given) -> str | None:
        return datetime.fromtimestamp(given.value, ZoneInfo(t.zone)).strftime("%d.%m.%Y")


@dataclass(frozen=True, kw_only=True)
class Duration(Field):
    """A length of time; the value is minutes. `presets` are offered as buttons."""

    presets: tuple[int, ...] = (45, 60, 90, 120)
    most: int = 60 * 24 * 14

    async def options(self, turn: Turn, answers: Answers) -> Sequence[Option]:
        return [Option(str(minutes), turn.t.duration(minutes)) for minutes in self.presets]

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Heard:
        t, words = turn.t, words_of(message)
        meant = when.duration(t, words)
        if not all(0 < minutes <= self.most for minutes in meant):
            raise DomainError("error-duration-range", most=t.duration(self.most))
        if len(meant) > 1:
            asks = t("form-doubt-duration", words=words[:30])
            return Doubt(asks, tuple((t.duration(minutes), Given(minutes)) for minutes in meant))
        return Given(meant[0])

    async def press(self, turn: Turn, answers: Answers, value: str) -> Given:
        return Given(int((await super().press(turn, answers, value)).value))

    def shown(self, t: Texts, given: Given) -> Html:
        return escape(t.duration(given.value))


@dataclass(frozen=True, kw_only=True)
class Number(Field):
    """A whole number from `least` to `most`."""

    least: int = 1
    most: int = 100_000
    presets: tuple[int, ...] = ()

    async def options(self, turn: Turn, answers: Answers) -> Sequence[Option]:
        return [Option(str(number), turn.t.number(number)) for number in self.presets]

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Given:
        words = words_of(message)
        digits = "".join(words.split())
        if not (digits.isascii() and digits.isdigit() and len(digits) <= 12):
            # What was wrong is named: a date among numbers is no number badly written.
            key = "error-number-date" if when.is_moment(turn.t, words) else "error-number-wanted"
            raise DomainError(key, least=self.least, most=self.most)
        number = int(digits)
        if not self.least <= number <= self.most:
            raise DomainError("error-number-range", least=self.least, most=self.most, number=number)
        return Given(number)

    async def press(self, turn: Turn, answers: Answers, value: str) -> Given:
        return Given(int((await super().press(turn, answers, value)).value))

    def shown(self, t: Texts, given: Given) -> Html:
        return escape(t.number(given.value))

    def copied(self, t: Texts, given: Given) -> str | None:
        return str(given.value)


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
