"""Door mode: a host says it once, and from then on whatever they write marks who came, until the door is shut.

What becomes of a message is services/events/hearing.py's. One door a host; several hosts may stand at several
(PRODUCT §5).
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from domain.base.errors import DomainError
from domain.base.lists import FIRST, LINES, Page, Window, page_of
from domain.base.things import Thing
from domain.events.attendance import Source, require_marking
from domain.events.door import Named, read, shuts_at
from domain.events.events import EVENT, TAKEN, Event, Listed, SeatState
from services.base import due
from services.base.members import acting_member
from services.base.unit import Unit
from services.events import attendance, visitors
from services.events.access import event_of, hosted, is_host
from services.events.hearing import Found, Hearing, Outcome, mark_in_force
from storage.base.due import Term
from storage.events import attendance as marks
from storage.events import doors, events
from storage.events import seats as rows
from storage.events import visitors as noted
from storage.events.doors import Door

DOOR = "door"
"""The term at which open doors are shut."""
_WORDS: dict[str, list[str]] = tomllib.loads((Path(__file__).parent / "data" / "door.toml").read_text("utf-8"))
_S = SeatState


@dataclass(frozen=True, slots=True)
class Written:
    """How far an event's marks, and its notes of people from outside, are numbered at a moment."""

    marks: int
    visitors: int


@dataclass(frozen=True, slots=True)
class Undoable:
    """What one message or tap at the door has written: all that is numbered after `before`, up to `after`."""

    before: Written
    after: Written


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
    undoable: Undoable | None = None
    """None: nothing has been written."""
    other: str = ""
    """The event whose door the host left for this one."""
    shuts_at: int = 0
    """Of a door that was just opened: when it shuts by itself (UTC epoch seconds)."""
    visitors: int = 0
    """How many came from outside of the network."""
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
    before, door = _written(unit, event.id), doors.of(unit.db, host.id)
    again = update is not None and door is not None and door.heard == update
    hearing = Hearing(unit, host.id, event, again=again)
    found = tuple(one for piece in pieces for one in hearing.take(piece))
    seen = _done(unit, event, before, found, is_open=True)
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
    said = Named(_asked_at(unit, host.id, event_id)).name
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
    before, seat = _written(unit, event_id), rows.of(unit.db, event_id, member_id)
    said = Named(_asked_at(unit, host.id, event_id)).name
    if seat is None and not attendance.is_newcomer(unit, host, event_id, member_id, said):
        raise DomainError("error-option-gone")
    if seat is not None and seat.state in TAKEN:
        done = attendance.mark(unit, host.id, event_id, member_id, _S.ATTENDED, Source.LIST)
    else:
        done = attendance.walk_in(unit, host.id, event_id, member_id)
        doors.ask(unit.db, host.id, "")
    outcome = Outcome.ALREADY if done.before is done.seat.state else Outcome.CAME
    line = Listed(done.seat, done.name, None, None)
    found = Found(outcome, done.name, line, mark_in_force(unit, event_id, member_id))
    return _done(unit, event, before, (found,), is_open=_is_at(unit, host.id, event))


def note_visitor(unit: Unit, actor_id: int, event_id: int) -> Entrance:
    """Whoever the door has asked about is from outside of the network: noted by the words as they were written.

    Raises `DomainError` where nobody is asked about any more.
    """
    host, event = hosted(unit, actor_id, event_id)
    door = doors.of(unit.db, host.id)
    if door is None or door.event_id != event_id or not door.asked or standing(unit, host.id) is None:
        raise DomainError("error-option-gone")
    before = _written(unit, event_id)
    visitors.note(unit, event, host.id, door.asked)
    doors.ask(unit.db, host.id, "")
    return _done(unit, event, before, (Found(Outcome.VISITOR, door.asked),), is_open=True)


def take_back(unit: Unit, actor_id: int, event_id: int, undoable: Undoable) -> Entrance:
    """Undo what the host's own message or tap has written, as far as it is still in force. Again: nothing changes."""
    host, event = hosted(unit, actor_id, event_id)
    before, after = undoable.before, undoable.after
    people = marks.marked_by(unit.db, event_id, host.id, since=before.marks, until=after.marks)
    left_out = noted.take_back(unit.db, event_id, host.id, since=before.visitors, until=after.visitors)
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
        visitors=noted.count(unit.db, event.id),
    )


def _written(unit: Unit, event_id: int) -> Written:
    return Written(marks.last_mark(unit.db, event_id), noted.last(unit.db, event_id))


def _done(unit: Unit, event: Event, before: Written, found: tuple[Found, ...], *, is_open: bool) -> Entrance:
    """The door after what became of a message or a tap; `before`: how far things were numbered then."""
    after = _written(unit, event.id)
    undoable = Undoable(before, after) if after != before else None
    return replace(_entrance(unit, event, is_open=is_open), found=found, undoable=undoable)


def standing_at(unit: Unit, member_id: int) -> Sequence[tuple[Event, int]]:
    """The event at whose door the person stands, and since when; for the menu."""
    door = doors.of(unit.db, member_id)
    event = _standing(unit, door) if door is not None else None
    return [(event, door.opened_at)] if door is not None and event is not None else []
