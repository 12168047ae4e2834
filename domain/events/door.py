"""What a host says at the door: codes, scanned links, numbers of the list and names, as they come (PRODUCT §5)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.folding import folded
from domain.events.events import HOUR, Event

DOOR_AFTER = 3 * HOUR
"""An open door shuts by itself so long after the end, or after it was opened where that was later."""
SAID_LIMIT = 120
"""Characters of a name as it is said."""
MOST_MORE = 500
"""People from outside that one message may count."""
MOST_NUMBERS = 2000
"""Numbers of the list that one range may have."""
MOST_SAID = 60
"""Names, codes and ranges that one message may have."""

_LINK = re.compile(r"\S*start=here_(\d{1,11})_(\d{1,11})(?!\w)\S*")
_GROUPED = re.compile(r"\d{3}[ \u00a0\u202f]\d{3}")
_SPAN = re.compile(r"(\d{1,5})(?:-(\d{1,5}))?")
_CODE = 6
"""Digits of a ticket's code; what has fewer is a number of the list."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """The code of a ticket. `event`: whose ticket it is, where a link says it; `numbers`: what it may be as well."""

    code: str
    event: int | None = None
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Number:
    """A number of the list."""

    number: int


@dataclass(frozen=True, slots=True)
class Named:
    """A name as it was typed, with whatever stands behind it («Иванова Мария, школа 5»)."""

    said: str

    @property
    def name(self) -> str:
        """Without what stands behind it."""
        return self.said.partition(",")[0]


@dataclass(frozen=True, slots=True)
class More:
    """So many people from outside of the network, without their names."""

    count: int


Piece = Ticket | Number | Named | More


def shuts_at(event: Event, opened_at: int) -> int:
    """When a door shuts by itself that was opened at `opened_at` (UTC epoch seconds both): what was signed on paper
    is often typed in days later."""
    return max(event.ends_at, opened_at) + DOOR_AFTER


def read(text: str, joining: Collection[str], through: Collection[str], more: Collection[str]) -> tuple[Piece, ...]:
    """What a message says, in order and each once.

    `joining`: folded words between numbers or names that mean «and»; `through`: those between the ends of a range;
    `more`: those that make of a number so many people more («ещё 3»).
    Raises `DomainError` for a range that nobody means, or for more than a message may have.
    """
    pieces: dict[Piece, None] = {}
    for link in _LINK.finditer(text):
        pieces[Ticket(link[2], int(link[1]))] = None
    said = 0
    for line in re.split(r"[\n;]+", _LINK.sub("\n", text)):
        for piece in _line(line, joining, through, more):
            pieces[piece] = None
            if (said := said + 1) > MOST_NUMBERS:  # a screenful of ranges is no list of who came
                raise DomainError("error-door-much", most=MOST_SAID)
    if sum(1 for piece in pieces if not isinstance(piece, Number)) > MOST_SAID:
        raise DomainError("error-door-much", most=MOST_SAID)
    return tuple(pieces)


def _line(line: str, joining: Collection[str], through: Collection[str], more: Collection[str]) -> Iterator[Piece]:
    said = ""
    for part in _parts(line, joining, more):
        if (count := _more(part, more)) is not None:
            yield from _names(said, joining)
            said = ""
            yield More(count)
            continue
        numbers = _numbers(part, joining, through)
        if numbers is None and any(letter.isdigit() for letter in part) and said:
            said = f"{said}, {part.strip()}"  # «школа 5» belongs to whom it stands behind
            continue
        yield from _names(said, joining)
        said = ""
        if numbers is None:
            said = part.strip()
        else:
            yield from numbers
    yield from _names(said, joining)


def _parts(line: str, joining: Collection[str], more: Collection[str]) -> Iterator[str]:
    """Between commas; people more are a part of their own without one, too («Кац и ещё 2»)."""
    for part in line.split(","):
        words = part.split()
        begins = next((n for n in range(len(words)) if _adds(words, n, more)), 0)
        if not begins:
            yield part
            continue
        named = words[:begins]
        while named and folded(named[-1]) in joining:
            named.pop()
        yield from (" ".join(named), " ".join(words[begins:]))


def _adds(words: list[str], begins: int, more: Collection[str]) -> bool:
    """Whether from there on people are added; «1 + 3» are two numbers of the list."""
    is_said = any(letter.isalpha() for letter in words[begins]) or any(map(str.isalpha, "".join(words[:begins])))
    return is_said and _more(" ".join(words[begins:]), more) is not None


def _more(part: str, more: Collection[str]) -> int | None:
    """How many people more a part says there are; None: it says something else."""
    words = re.findall(r"\d+|[^\W\d_]+|\+", folded(part))
    numbers = [word for word in words if word.isascii() and word.isdigit()]
    others = [word for word in words if word not in numbers]
    if len(numbers) != 1 or not others or not all(word in more for word in others):
        return None
    return int(numbers[0]) if 0 < len(numbers[0]) < _CODE and 0 < int(numbers[0]) <= MOST_MORE else None


def _names(said: str, joining: Collection[str]) -> Iterator[Named]:
    name: list[str] = []
    for word in said.split():
        if folded(word) not in joining:
            name.append(word)
        elif name:
            yield Named(" ".join(name)[:SAID_LIMIT])
            name = []
    if name:
        yield Named(" ".join(name)[:SAID_LIMIT])


def _numbers(part: str, joining: Collection[str], through: Collection[str]) -> list[Piece] | None:
    """What a part without a name says; None where it has one."""
    if _GROUPED.fullmatch(part.strip()):
        one, other = part.split()
        return [Ticket(one + other, numbers=(int(one), int(other)))]
    words = re.findall(r"\d+|[^\W\d_]+|[-+#\u2013\u2014\u2116]", folded(part))
    spoken = ["-" if word in through or word in "-\u2013\u2014" else word for word in words]
    left = " ".join(word for word in spoken if word not in joining and word not in "+#" and word != "no")
    if not left:
        return []
    spans = re.sub(r"(?<=\d) - (?=\d)", "-", left).split()
    found: list[Piece] = []
    for span in spans:
        if span.isascii() and span.isdigit() and len(span) >= _CODE:
            found.append(Ticket(span))
        elif (match := _SPAN.fullmatch(span)) is not None:
            first, last = sorted((int(match[1]), int(match[2] or match[1])))
            if last - first > MOST_NUMBERS:
                raise DomainError("error-door-much", most=MOST_SAID)
            found += [Number(number) for number in range(first, last + 1)]
        else:
            return None
    return found
