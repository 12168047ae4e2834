"""Door mode: a host says it once, and from then on whatever they write marks who came, until the door is shut.

It marks by services/events/attendance.py, as every other way does. One door a host; several hosts may stand at several
(PRODUCT §5).
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from domain.base.errors import DomainError
from domain.base.lists import FIRST, LINES, Page, Window, page_of
from domain.base.things import Thing
from domain.events.attendance import ARCHIVE_AFTER, Mark, Source, require_marking
from domain.events.door import More, Named, Number, Piece, Ticket, read, shuts_at
from domain.events.events import DAY, EVENT, TAKEN, Event, Listed, SeatState
from services.base import due
from services.base.members import acting_member
from services.base.unit import Unit
from services.events import attendance, by_name
from services.events.access import event_of, hosted, is_host, seen_by
from services.events.attendance import Marked
from storage.base.due import Term
from storage.events import attendance as marks
from storage.events import doors, events, visitors
from storage.events import seats as rows
from storage.events.doors import Door

DOOR = "door"
"""The term at which open doors are shut."""
VISITORS = "visitors"
"""The term at which the names of people from outside are forgotten."""
_WORDS: dict[str, list[str]] = tomllib.loads((Path(__file__).parent / "data" / "door.toml").read_text("utf-8"))
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


@dataclass(frozen=True, slots=True)
class Entrance:
    """The door as its host sees it: `came` of the `signed`, and how many came without a seat or aren't marked."""

    event: Event
    signed: int
    came: int
    left: int
    walked_in: int
    is_open: bool
    found: tuple[Found, ...] = ()
    since: int = 0
    """The last mark before what was said, and the last with it: by these it is taken back."""
    until: int = 0
    other: str = ""
    """The event whose door the host left for this one."""
    shuts_at: int = 0
    """Of a door that was just opened: when it shuts by itself (UTC epoch seconds)."""
    visitors: int = 0
    """How many came from outside of the network."""
    first: int = 0
    """The last note of people from outside before what was said, and the last with it."""
    last: int = 0
    took_back: tuple[str, ...] = ()
    """Whose marks were taken back."""
    left_out: int = 0
    """How many people from outside were taken back."""

    @property
    def asks(self) -> str:
        """The name that the host is asked about."""
        return next((found.said for found in self.found if found.outcome is Outcome.STRANGE), "")

    def asking(self, newcomers: Sequence[tuple[int, str]]) -> Entrance:
        """The same with those who may be meant by the name that the host is asked about."""
        about = next(found for found in self.found if found.outcome is Outcome.STRANGE)
        asked = replace(about, newcomers=tuple(newcomers))
        return replace(self, found=tuple(asked if found is about else found for found in self.found))

    @property
    def can_undo(self) -> bool:
        return self.until > self.since or self.last > self.first


def open_door(unit: Unit, actor_id: int, event_id: int) -> Entrance:
    """The host stands at the door from now on, and at no other. Raises `DomainError` as marking does."""
    host, event = hosted(unit, actor_id, event_id)
    require_marking(event, unit.now)
    before = standing(unit, host.id)
    doors.open_at(unit.db, host.id, event_id, unit.now)
    due.at(unit, Thing(EVENT, event_id), DOOR, shuts_at(event, unit.now))
    left = before if before is not None and before.id != event_id else None
    seen = _entrance(unit, event, is_open=True)
    return replace(seen, shuts_at=shuts_at(event, unit.now), other=left.title if left is not None else "")


def shut_door(unit: Unit, actor_id: int, event_id: int) -> Event:
    """The host is done at this door. Again, or at another's: nothing changes."""
    host, event = hosted(unit, actor_id, event_id)
    door = doors.of(unit.db, host.id)
    if door is not None and door.event_id == event_id:
        doors.shut(unit.db, host.id)
    return event


def standing(unit: Unit, actor_id: int) -> Event | None:
    """The event at whose door the person stands and may mark people now; None: at none. A read by key."""
    door = doors.of(unit.db, actor_id)
    return None if door is None else _standing(unit, door)


def _standing(unit: Unit, door: Door) -> Event | None:
    try:
        member = acting_member(unit, door.member_id)
        event = event_of(unit, door.event_id)
        require_marking(event, unit.now)
    except DomainError:
        return None
    if unit.now >= shuts_at(event, door.opened_at):
        return None
    return event if is_host(unit, member, event.id) else None


def look(unit: Unit, actor_id: int, event_id: int) -> Entrance:
    """The door as it is now, open or not."""
    _, event = hosted(unit, actor_id, event_id)
    return _entrance(unit, event, is_open=_is_at(unit, actor_id, event))


def _is_at(unit: Unit, actor_id: int, event: Event) -> bool:
    own = standing(unit, actor_id)
    return own is not None and own.id == event.id


def unmarked(unit: Unit, actor_id: int, event_id: int, window: Window = FIRST) -> tuple[Entrance, Page[Listed]]:
    """Those signed up who aren't marked, by name, with the numbers by which they are marked."""
    hosted(unit, actor_id, event_id)
    listed = [line for line in rows.listing(unit.db, event_id) if line.seat.state is _S.CONFIRMED]
    return look(unit, actor_id, event_id), page_of(listed, replace(window, size=LINES))


def hear(unit: Unit, actor_id: int, text: str, update: int | None = None) -> Entrance:
    """What the host wrote at the open door: whoever it names is marked, of all else it is told why not.

    `update`: by which it came; handled again after the process died, it counts nobody from outside twice.
    Raises `DomainError` where the person stands at no door.
    """
    host = acting_member(unit, actor_id)
    event = standing(unit, host.id)
    if event is None:
        raise DomainError("error-door-shut")
    pieces = read(text, _WORDS["joining"], _WORDS["through"], _WORDS["more"])
    since, first = doors.last_mark(unit.db, event.id), visitors.last(unit.db, event.id)
    door = doors.of(unit.db, host.id)
    again = update is not None and door is not None and door.heard == update
    hearing = _Hearing(unit, actor_id, event, again=again)
    found = tuple(one for piece in pieces for one in hearing.take(piece))
    until, last = doors.last_mark(unit.db, event.id), visitors.last(unit.db, event.id)
    seen = replace(_entrance(unit, event, is_open=True), found=found, since=since, until=until, first=first, last=last)
    doors.ask(unit.db, host.id, seen.asks)
    if update is not None:
        doors.heard(unit.db, host.id, update)
    return seen


def open_and_hear(unit: Unit, actor_id: int, event_id: int, text: str) -> Entrance:
    """The answer to a form of an earlier version that asked who came: the door is opened, and it is said there.

    Raises `DomainError` as `open_door` does.
    """
    open_door(unit, actor_id, event_id)
    return hear(unit, actor_id, text)


def newcomers(unit: Unit, actor_id: int, event_id: int) -> Sequence[tuple[int, str]]:
    """Members without a seat who may be meant by the name that the host's door asks about, as (member id, name).

    Every member is looked at, so it is read apart: presses wait behind the transaction in which the door hears.
    """
    host, _ = hosted(unit, actor_id, event_id)
    said = _name(_asked_at(unit, host.id, event_id))
    return attendance.newcomers(unit, host.id, event_id, said) if said else ()


def _asked_at(unit: Unit, host_id: int, event_id: int) -> str:
    door = doors.of(unit.db, host_id)
    return door.asked if door is not None and door.event_id == event_id else ""


def pick(unit: Unit, actor_id: int, event_id: int, member_id: int) -> Entrance:
    """The host says who of several is meant, or lets somebody in who has no seat.

    Whoever has nothing to do with the event must be one of those the door has just asked about: a number that is
    made up must not tell a name. Raises `DomainError`.
    """
    host, event = hosted(unit, actor_id, event_id)
    since, seat = doors.last_mark(unit.db, event_id), rows.of(unit.db, event_id, member_id)
    said = _name(_asked_at(unit, host.id, event_id))
    if seat is None and not attendance.is_newcomer(unit, host, event_id, member_id, said):
        raise DomainError("error-option-gone")
    if seat is not None and seat.state in TAKEN:
        done = attendance.mark(unit, host.id, event_id, member_id, _S.ATTENDED, Source.LIST)
    else:
        done = attendance.walk_in(unit, host.id, event_id, member_id)
        doors.ask(unit.db, host.id, "")
    outcome = Outcome.ALREADY if done.before is done.seat.state else Outcome.CAME
    line = Listed(done.seat, done.name, None, None)
    found = Found(outcome, done.name, line, _in_force(unit, event_id, member_id))
    seen = _entrance(unit, event, is_open=_is_at(unit, host.id, event))
    return replace(seen, found=(found,), since=since, until=doors.last_mark(unit.db, event_id))


def note_visitor(unit: Unit, actor_id: int, event_id: int) -> Entrance:
    """Whoever the door has asked about is from outside of the network: noted by the words as they were written.

    Raises `DomainError` where nobody is asked about any more.
    """
    host, event = hosted(unit, actor_id, event_id)
    door = doors.of(unit.db, host.id)
    if door is None or door.event_id != event_id or not door.asked or standing(unit, host.id) is None:
        raise DomainError("error-option-gone")
    first = visitors.last(unit.db, event_id)
    _add_visitors(unit, event, host.id, door.asked, 1)
    doors.ask(unit.db, host.id, "")
    found = (Found(Outcome.VISITOR, door.asked),)
    seen = _entrance(unit, event, is_open=True)
    return replace(seen, found=found, first=first, last=visitors.last(unit.db, event_id))


def _add_visitors(unit: Unit, event: Event, host_id: int, words: str | None, count: int) -> None:
    visitors.add(unit.db, event.id, words, count, host_id, unit.now)
    due.at(unit, Thing(EVENT, event.id), VISITORS, event.ends_at + ARCHIVE_AFTER)


def forget_visitors(unit: Unit, term: Term) -> None:
    """A month after the end nobody needs their names any more; how many there were stays."""
    event = events.by_id(unit.db, term.thing.number)
    if event is not None and unit.now < event.ends_at + ARCHIVE_AFTER:
        due.at(unit, term.thing, VISITORS, event.ends_at + ARCHIVE_AFTER)
    else:
        visitors.forget_names(unit.db, term.thing.number)


def take_back(
    unit: Unit, actor_id: int, event_id: int, since: int, until: int, first: int = 0, last: int = 0
) -> Entrance:
    """Undo the host's own marks numbered (since, until] that are still in force, and their notes of people from outside
    numbered (first, last]. Again: nothing changes.
    """
    host, event = hosted(unit, actor_id, event_id)
    people = doors.marked(unit.db, event_id, host.id, since=since, until=until)
    left_out = visitors.take_back(unit.db, event_id, host.id, since=first, until=last)
    done = [attendance.unmark(unit, host.id, event_id, member_id) for member_id in people]
    seen = _entrance(unit, event, is_open=_is_at(unit, host.id, event))
    return replace(seen, took_back=tuple(one.name for one in done), left_out=left_out)


def fall_shut(unit: Unit, term: Term) -> None:
    """It is late: whoever still stands at the door doesn't. An event that was moved meanwhile is waited for, and a
    door that was opened later."""
    event = events.by_id(unit.db, term.thing.number)
    for door in doors.at(unit.db, term.thing.number):
        if event is not None and unit.now < (at := shuts_at(event, door.opened_at)):
            due.at(unit, term.thing, DOOR, at)
        else:
            doors.shut(unit.db, door.member_id)


def _entrance(unit: Unit, event: Event, *, is_open: bool) -> Entrance:
    came = rows.in_states(unit.db, event.id, _S.ATTENDED)
    walked_in = sum(1 for seat in came if seat.walk_in)
    left = len(rows.in_states(unit.db, event.id, _S.CONFIRMED))
    return Entrance(
        event=event,
        signed=rows.places(unit.db, event.id).taken,
        came=len(came) - walked_in,
        left=left,
        walked_in=walked_in,
        is_open=is_open,
        visitors=visitors.count(unit.db, event.id),
    )


def _in_force(unit: Unit, event_id: int, member_id: int) -> Mark | None:
    own = [mark for mark in marks.marks(unit.db, event_id, member_id) if mark.undone_at is None]
    return own[-1] if own else None


def _name(said: str) -> str:
    """The name in what was said, without what stands behind it («школа 5»)."""
    return said.partition(",")[0]


class _Hearing:
    """One message at the door: the list as it stands, and what has been marked by it."""

    def __init__(self, unit: Unit, actor_id: int, event: Event, *, again: bool) -> None:
        self._unit, self._actor_id, self._event, self._again = unit, actor_id, event, again
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
                    _add_visitors(self._unit, self._event, self._actor_id, None, count)
                yield Found(Outcome.VISITOR, "", count=count)
            case Named(said):
                yield self._by_name(said)
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
        others = doors.others_with_code(self._unit.db, self._event.id, code, since=starts - DAY, until=starts + DAY)
        titles = [title for event_id in others if (title := self._title(event_id))]
        return Found(Outcome.ELSEWHERE, code, title=titles[0]) if titles else Found(Outcome.NO_CODE, code)

    def _title(self, event_id: int) -> str:
        """What another event is called, where the host may look at it."""
        try:
            return seen_by(self._unit, acting_member(self._unit, self._actor_id), event_id).title
        except DomainError:
            return ""

    def _by_number(self, number: int) -> Found:
        if number not in self._by_ticket:
            return Found(Outcome.NO_NUMBER, str(number))
        return self._mark(str(number), self._lines[self._by_ticket[number]], Source.PAPER)

    def _by_name(self, said: str) -> Found:
        name = _name(said)
        ids = self._names.meant(name)
        if len(ids) == 1:
            return self._mark(said, self._lines[ids[0]], Source.LIST)
        if ids:
            return Found(Outcome.SEVERAL, said, choices=tuple(self._lines[id_] for id_ in ids))
        return Found(Outcome.STRANGE, said)

    def _mark(self, said: str, line: Listed, source: Source) -> Found:
        seat = line.seat
        if seat.state is _S.ATTENDED:
            return Found(Outcome.ALREADY, said, line, _in_force(self._unit, self._event.id, seat.member_id))
        if seat.state not in TAKEN:
            return Found(Outcome.ASIDE, said, line)
        done: Marked = attendance.mark(self._unit, self._actor_id, self._event.id, seat.member_id, _S.ATTENDED, source)
        marked = replace(line, seat=done.seat)
        self._lines[seat.member_id] = marked
        return Found(Outcome.CAME, said, marked)


def standing_at(unit: Unit, member_id: int) -> Sequence[tuple[Event, int]]:
    """The event at whose door the person stands, and since when; for the menu."""
    door = doors.of(unit.db, member_id)
    event = _standing(unit, door) if door is not None else None
    return [(event, door.opened_at)] if door is not None and event is not None else []
