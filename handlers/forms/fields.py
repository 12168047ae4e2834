"""The kinds of questions a form can ask: what they show, how they read an answer, how they show it back.

Every kind answers three questions: `rows` (which buttons), `hear` (a message in, an answer out) and
`press` (a button in, an answer out). An answer is `Given(value, label)`; values are JSON.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from aiogram.types import Message

from domain.errors import DomainError
from domain.members import clean_line
from handlers.forms import when
from handlers.turn import Turn
from locales.texts import Html, Texts, escape

if TYPE_CHECKING:
    from handlers.forms.form import Answers


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


Options = Callable[[Turn, "Answers"], Awaitable[Sequence[Option]]]


@dataclass(frozen=True, kw_only=True)
class Field:
    """What all kinds share. `when` says from the earlier answers whether the question is asked at all."""

    key: str
    optional: bool = False
    when: Callable[[Answers], bool] | None = None
    columns: ClassVar[int] = 1

    async def options(self, turn: Turn, answers: Answers) -> Sequence[Option]:
        """Buttons under the question."""
        return ()

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Given | Sequence[Option]:
        """An answer from a message, or options to choose from (a search). Raises `DomainError`."""
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
    free: bool = False
    limit: int = 60

    async def options(self, turn: Turn, answers: Answers) -> Sequence[Option]:
        return await self.suggested(turn, answers) if self.suggested else ()

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
    """A moment as people write it, in the person's zone; the value is UTC epoch seconds."""

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Given:
        return Given(when.moment(turn.t, words_of(message)))

    def shown(self, t: Texts, given: Given) -> Html:
        return escape(t.moment(given.value))


@dataclass(frozen=True, kw_only=True)
class Day(Field):
    """A date without a time («15 января»); the value is the start of that day there, UTC epoch seconds."""

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Given:
        return Given(when.day(turn.t, words_of(message)))

    def shown(self, t: Texts, given: Given) -> Html:
        return escape(t.date(given.value))


@dataclass(frozen=True, kw_only=True)
class Duration(Field):
    """A length of time; the value is minutes. `presets` are offered as buttons."""

    presets: tuple[int, ...] = (45, 60, 90, 120)
    most: int = 60 * 24 * 14

    async def options(self, turn: Turn, answers: Answers) -> Sequence[Option]:
        return [Option(str(minutes), turn.t.duration(minutes)) for minutes in self.presets]

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Given:
        minutes = when.duration(turn.t, words_of(message))
        if not 0 < minutes <= self.most:
            raise DomainError("error-duration-range", most=turn.t.duration(self.most))
        return Given(minutes)

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
        digits = "".join(words_of(message).split())
        if not (digits.isascii() and digits.isdigit() and len(digits) <= 12):
            raise DomainError("error-number-wanted", least=self.least, most=self.most)
        number = int(digits)
        if not self.least <= number <= self.most:
            raise DomainError("error-number-wanted", least=self.least, most=self.most)
        return Given(number)

    async def press(self, turn: Turn, answers: Answers, value: str) -> Given:
        return Given(int((await super().press(turn, answers, value)).value))

    def shown(self, t: Texts, given: Given) -> Html:
        return escape(t.number(given.value))


DOCUMENTS = frozenset(
    {
        "pdf", "doc", "docx", "ppt", "pptx", "xls", "xlsx", "odt", "odp", "ods", "rtf", "txt", "md", "csv", "zip",
        "jpg", "jpeg", "png", "gif", "webp", "mp3", "mp4", "ics",
    }
)  # fmt: skip
MAX_FILE = 20 * 1024 * 1024
"""Bytes: what a bot can download again (Bot API getFile)."""


@dataclass(frozen=True, kw_only=True)
class Upload(Field):
    """A file or a photo. The value is {kind, file_id, unique_id, name, size}; size in bytes.

    The name's ending is only a first sieve: files are never executed nor trusted by name (PRODUCT §2).
    """

    endings: frozenset[str] = DOCUMENTS
    photos: bool = True
    most: int = MAX_FILE

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Given:
        if message.photo and self.photos:
            photo = message.photo[-1]
            return self._given("photo", photo.file_id, photo.file_unique_id, "photo.jpg", photo.file_size)
        document = message.document
        if document is None:
            raise DomainError("error-file-wanted")
        name = clean_line(document.file_name or "") or "file"
        if name.rpartition(".")[2].casefold() not in self.endings:
            raise DomainError("error-file-type", endings=", ".join(sorted(self.endings)))
        return self._given("document", document.file_id, document.file_unique_id, name[:200], document.file_size)

    def _given(self, kind: str, file_id: str, unique_id: str, name: str, size: int | None) -> Given:
        if (size or 0) > self.most:
            raise DomainError("error-file-big", megabytes=self.most // (1024 * 1024))
        value = {"kind": kind, "file_id": file_id, "unique_id": unique_id, "name": name, "size": size or 0}
        return Given(value, name)
