"""After the end: a rating from 1 to 5 and a sentence, with or without a name; the results for the host."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.members import clean_line
from domain.events.attendance import Rating
from domain.events.events import DAY, Event, EventState, SeatState
from services.base.members import acting_member
from services.base.unit import Unit
from services.events import notices
from services.events.access import event_of, hosted
from storage.events import attendance, visitors
from storage.events import seats as rows

RATE_WITHIN = 30 * DAY
WORDS_LIMIT = 500
_MAY_RATE = frozenset({SeatState.CONFIRMED, SeatState.ATTENDED})


def ask_for_feedback(unit: Unit, event: Event, members: Iterable[int]) -> None:
    """Ask those who came, each once."""
    notices.to_members(unit, "event-feedback", event, members, "feedback")


def rate(unit: Unit, actor_id: int, event_id: int, rating: int) -> Rating:
    """One tap; another tap corrects it while the rating is signed.

    Raises `DomainError` for those who weren't there, too late, or after the name was taken off.
    """
    member = acting_member(unit, actor_id)
    event = event_of(unit, event_id)
    _require_may_rate(unit, event, member.id)
    if not attendance.rate(unit.db, event_id, member.id, rating) and not attendance.change_rating(
        unit.db, event_id, member.id, rating=rating
    ):
        raise DomainError("error-event-rated")
    return _own(unit, event_id, member.id)


def own(unit: Unit, actor_id: int, event_id: int) -> Rating | None:
    """What one has said oneself; None before, and once the name is off it."""
    member = acting_member(unit, actor_id)
    return attendance.own_rating(unit.db, event_id, member.id)


def say(unit: Unit, actor_id: int, event_id: int, words: str) -> Rating:
    """Add a sentence to one's rating."""
    member = acting_member(unit, actor_id)
    said = clean_line(words)[:WORDS_LIMIT]
    if not attendance.change_rating(unit.db, event_id, member.id, words=said):
        raise DomainError("error-event-rated")
    return _own(unit, event_id, member.id)


def hide(unit: Unit, actor_id: int, event_id: int) -> None:
    """Take the name off one's rating, for good: nothing leads back to the person, not even to correct it."""
    member = acting_member(unit, actor_id)
    attendance.hide_author(unit.db, event_id, member.id)


def _own(unit: Unit, event_id: int, member_id: int) -> Rating:
    own = attendance.own_rating(unit.db, event_id, member_id)
    assert own is not None, "it has just been written"
    return own


def _require_may_rate(unit: Unit, event: Event, member_id: int) -> None:
    seat = rows.of(unit.db, event.id, member_id)
    if seat is None or seat.state not in _MAY_RATE:
        raise DomainError("error-event-not-there")
    if event.state is not EventState.FINISHED or unit.now > event.ends_at + RATE_WITHIN:
        raise DomainError("error-event-rate-time")


@dataclass(frozen=True, slots=True)
class Results:
    """What became of an event: persons by state and by how they were marked, ratings by value 1–5."""

    event: Event
    signed: int
    came: int
    absent: int
    excused: int
    cancelled: int
    walked_in: int
    """Of those who came, how many had no seat."""
    unserved: int
    """Waited and got no seat."""
    sources: dict[str, int]
    ratings: dict[int, int]
    said: tuple[Rating, ...]
    visitors: int = 0
    """How many came from outside of the network."""

    @property
    def average(self) -> tuple[int, int]:
        """Sum and number of ratings: the screen divides."""
        return sum(value * count for value, count in self.ratings.items()), sum(self.ratings.values())


def results(unit: Unit, actor_id: int, event_id: int) -> Results:
    """The host's results, from the start of the event on."""
    _, event = hosted(unit, actor_id, event_id)
    listed = rows.listing(unit.db, event_id)
    states = Counter(line.seat.state for line in listed)
    said = attendance.ratings(unit.db, event_id)
    stars = Counter(rating.rating for rating in said)
    came = [line for line in listed if line.seat.state is SeatState.ATTENDED]
    return Results(
        event=event,
        signed=sum(1 for line in listed if line.seat.takes_place),
        came=len(came),
        absent=states[SeatState.NO_SHOW],
        excused=states[SeatState.EXCUSED],
        cancelled=sum(1 for line in listed if line.seat.state is SeatState.CANCELLED and not line.seat.walk_in),
        walked_in=sum(1 for line in came if line.seat.walk_in),
        unserved=states[SeatState.EXPIRED] + states[SeatState.WAITING],
        sources=dict(Counter(line.source for line in came if line.source is not None)),
        ratings={value: stars[value] for value in range(1, 6)},
        said=tuple(said),
        visitors=visitors.count(unit.db, event_id),
    )


def said(unit: Unit, actor_id: int, event_id: int) -> tuple[Event, list[Rating]]:
    """All ratings of an event for its host, those with words first."""
    _, event = hosted(unit, actor_id, event_id)
    return event, attendance.ratings(unit.db, event_id)
