"""Who came: how it is marked, until when, and what a person may say against it (PRODUCT §5)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from domain.base.errors import DomainError
from domain.base.folding import folded
from domain.events.events import DAY, HOUR, Event, EventState, SeatState

CHECK_IN_BEFORE = HOUR
WORD_AFTER = HOUR // 2
"""The code word is taken from the start until half an hour after the end."""
WORD_ATTEMPTS = 5
DISPUTE = 7 * DAY
LIST_CLOSES_AFTER = DAY
"""A list that nobody closed closes by itself a day after the end, if anybody was marked at all."""
ARCHIVE_AFTER = 30 * DAY
WORD_LIMIT = 40


class Source(StrEnum):
    """How a mark came about; kept with it for good."""

    QR = "qr"
    CODE = "code"
    WORD = "word"
    LIST = "list"
    PAPER = "paper"
    DISPUTE = "dispute"


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark with who set it and when; `undone_at` None while it is in force."""

    state: SeatState
    source: Source
    by: str | None
    at: int
    undone_at: int | None


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who came from outside of the network, as the host wrote it; `words` None: `count` people without names."""

    words: str | None
    count: int


class DisputeState(StrEnum):
    WAITING = "waiting"
    ACCEPTED = "accepted"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Dispute:
    """«Я был(а)», and what the hosts said to it."""

    id: int
    event_id: int
    member_id: int
    words: str
    at: int
    verdict: DisputeState


@dataclass(frozen=True, slots=True)
class Rating:
    """One rating, 1 to 5; `name` None where the author is hidden."""

    rating: int
    words: str | None
    name: str | None


def require_marking(event: Event, now: int) -> None:
    """Hosts mark from an hour before the start until the event is archived, where people come together at all.

    Raises `DomainError`.
    """
    if not event.kind.gathers or event.state in (EventState.DRAFT, EventState.CANCELLED, EventState.ARCHIVED):
        raise DomainError("error-event-state")
    if now < event.starts_at - CHECK_IN_BEFORE:
        raise DomainError("error-event-check-in-early")


def require_word_time(event: Event, now: int) -> None:
    """Raise `DomainError` outside the time in which the code word counts."""
    if event.code_word is None:
        raise DomainError("error-event-no-word")
    if not event.starts_at <= now <= event.ends_at + WORD_AFTER:
        raise DomainError("error-event-word-time")


def same_word(typed: str, word: str) -> bool:
    """Code words are heard, not copied: case, ё, spaces and marks don't matter."""
    return _bare(typed) == _bare(word) != ""


def _bare(text: str) -> str:
    return "".join(c for c in folded(text) if c.isalnum())


def require_dispute_time(event: Event, now: int) -> None:
    """A person has seven days from the end to say «я был(а)». Raises `DomainError`."""
    if event.state is not EventState.FINISHED or now > event.ends_at + DISPUTE:
        raise DomainError("error-event-dispute-late")


def draw_code(is_taken: Callable[[str], bool], draw: int) -> str:
    """Six digits unused at this event, from the random number `draw` on."""
    for step in range(1_000_000):
        code = f"{(draw + step) % 1_000_000:06}"
        if not is_taken(code):
            return code
    raise DomainError("error-event-full")
