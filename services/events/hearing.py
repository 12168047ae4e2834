"""What becomes of one message at the door: each piece of it marks somebody, or it is said why not (PRODUCT §5).

It marks by services/events/attendance.py, as every other way does; whose the door is and whether it is open is
services/events/door.py's.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from domain.base.errors import DomainError
from domain.events.attendance import Mark, Source
from domain.events.door import More, Named, Number, Piece, Ticket
from domain.events.events import DAY, TAKEN, Event, Listed, SeatState
from services.base.members import acting_member
from services.base.unit import Unit
from services.events import attendance, by_name, visitors
from services.events.access import seen_by
from storage.events import attendance as marks
from storage.events import seats as rows

_S = SeatState


class Outcome(StrEnum):
    """What became of one piece of what was said."""

    CAME = "came"
    ALREADY = "already"
    ASIDE = "aside"
    """Has no seat: waits, was offered one, gave it back; the host may let them in."""
    SEVERAL = "several"
    """More than one person is meant."""
    STRANGE = "strange"
    """A name that nobody has who is signed up."""
    ELSEWHERE = "elsewhere"
    """A ticket of another event."""
    VISITOR = "visitor"
    """From outside of the network: noted."""
    NO_CODE = "no-code"
    NO_NUMBER = "no-number"


@dataclass(frozen=True, slots=True)
class Found:
    """One piece of what was said, and what became of it. `said`: as it was written; `title`: of the other event."""

    outcome: Outcome
    said: str
    line: Listed | None = None
    mark: Mark | None = None
    """The mark that was there already."""
    choices: tuple[Listed, ...] = ()
    newcomers: tuple[tuple[int, str], ...] = ()
    """Members without a seat who may be meant, as (member id, name): of the name that the host is asked about."""
    title: str = ""
    count: int = 1
    """Of people from outside: how many."""


def mark_in_force(unit: Unit, event_id: int, member_id: int) -> Mark | None:
    """What was noted of somebody last and not taken back; None: nothing."""
    own = [mark for mark in marks.marks(unit.db, event_id, member_id) if mark.undone_at is None]
    return own[-1] if own else None


class Hearing:
    """One message of a host: the list as it stands, and what has been marked by it.

    `again`: it was heard before the process died, and counts nobody from outside twice.
    """

    def __init__(self, unit: Unit, host_id: int, event: Event, *, again: bool) -> None:
        self._unit, self._host_id, self._event, self._again = unit, host_id, event, again
        self._lines = {line.seat.member_id: line for line in rows.listing(unit.db, event.id)}
        self._by_ticket = {line.seat.ticket: member_id for member_id, line in self._lines.items()}
        self._by_code = {line.seat.code: member_id for member_id, line in self._lines.items()}

    @cached_property
    def _names(self) -> by_name.Names:
        """Read when somebody is named: codes, which come one by one, need none of them."""
        return by_name.Names({id_: line.name for id_, line in self._lines.items()})

    def take(self, piece: Piece) -> Iterable[Found]:
        """What becomes of one piece; several where it was two numbers after all."""
        match piece:
            case More(count):
                if not self._again:
                    visitors.note(self._unit, self._event, self._host_id, None, count)
                yield Found(Outcome.VISITOR, "", count=count)
            case Named():
                yield self._by_name(piece)
            case Number(number):
                yield self._by_number(number)
            case Ticket(code, event_id, numbers):
                if event_id is not None and event_id != self._event.id:
                    yield Found(Outcome.ELSEWHERE, code, title=self._title(event_id))
                elif (line := self._with_code(code)) is not None:
                    yield self._mark(code, line, Source.CODE if event_id is None else Source.QR)
                elif numbers:
                    yield from (self._by_number(number) for number in numbers)
                else:
                    yield self._no_code(code) if event_id is None else Found(Outcome.NO_CODE, code)

    def _with_code(self, code: str) -> Listed | None:
        return self._lines[self._by_code[code]] if code in self._by_code else None

    def _no_code(self, code: str) -> Found:
        starts = self._event.starts_at
        others = rows.elsewhere_by_code(self._unit.db, self._event.id, code, since=starts - DAY, until=starts + DAY)
        titles = [title for event_id in others if (title := self._title(event_id))]
        return Found(Outcome.ELSEWHERE, code, title=titles[0]) if titles else Found(Outcome.NO_CODE, code)

    def _title(self, event_id: int) -> str:
        """What another event is called, where the host may look at it."""
        try:
            return seen_by(self._unit, acting_member(self._unit, self._host_id), event_id).title
        except DomainError:
            return ""

    def _by_number(self, number: int) -> Found:
        if number not in self._by_ticket:
            return Found(Outcome.NO_NUMBER, str(number))
        return self._mark(str(number), self._lines[self._by_ticket[number]], Source.PAPER)

    def _by_name(self, piece: Named) -> Found:
        ids = self._names.meant(piece.name)
        if len(ids) == 1:
            return self._mark(piece.said, self._lines[ids[0]], Source.LIST)
        if ids:
            return Found(Outcome.SEVERAL, piece.said, choices=tuple(self._lines[id_] for id_ in ids))
        return Found(Outcome.STRANGE, piece.said)

    def _mark(self, said: str, line: Listed, source: Source) -> Found:
        seat = line.seat
        if seat.state is _S.ATTENDED:
            return Found(Outcome.ALREADY, said, line, mark_in_force(self._unit, self._event.id, seat.member_id))
        if seat.state not in TAKEN:
            return Found(Outcome.ASIDE, said, line)
        done = attendance.mark(self._unit, self._host_id, self._event.id, seat.member_id, _S.ATTENDED, source)
        marked = replace(line, seat=done.seat)
        self._lines[seat.member_id] = marked
        return Found(Outcome.CAME, said, marked)
