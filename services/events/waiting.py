"""What of events comes next for a person and what waits for them, for whoever leads and whoever takes part."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator

from domain.base.members import Member
from domain.base.roles import Right, rights_of
from domain.base.waiting import Coming, Waiting
from domain.events.door import shuts_at
from domain.events.events import (
    DAY,
    EVENT,
    EVENT_KINDS,
    LINK_BEFORE,
    RATING_ASKED,
    EventState,
    SeatState,
    is_link_time,
)
from domain.events.programme import HOST, JURY
from services.base import parts
from services.base.areas import OnMenu, Waits
from services.base.unit import Unit
from services.events import door
from storage.events import events, waiting
from storage.events.doors import IS_OPEN
from storage.events.waiting import Task

S = SeatState
E = EventState
KEEP_ASKED = DAY
DRAFT_LIES = 3 * DAY
"""A draft of somebody else is mentioned when it has been lying so long."""
LINK_WANTED = 7 * DAY
NOBODY_YET = 3 * DAY
"""How long before the start it is told that nobody has signed up."""
_OPEN = (E.PUBLISHED, E.RUNNING)


def seats(unit: Unit, member: Member) -> Iterator[Waiting | Coming]:
    """What the person goes to, and has been to."""
    for row in waiting.at_seats(unit.db, member.id, now=unit.now, rated_since=unit.now - RATING_ASKED):
        yield from _at_seat(unit, member, row)


def programmes(unit: Unit, member: Member) -> Iterator[Waiting | Coming]:
    """What the person is asked to take part in, does there, and leads."""
    found = waiting.in_programmes(unit.db, member.id)
    for row in found:
        yield from _in_programme(unit, member, row)
    if led := _led(found):
        yield from _tasks(unit, led, lying_since=unit.now)


def doors(unit: Unit, member: Member) -> Iterator[Waiting]:
    """The door at which the person stands: as long as it is open, what they write marks people."""
    for event, since in door.standing_at(unit, member.id):
        yield Waiting("door", (event.id,), since, shuts_at(event, since), {"title": event.title})


def inviting(unit: Unit, member: Member) -> Iterator[Waiting]:
    """The soonest at which a tap on its card gives a seat: two taps from the menu. Not for whoever is away."""
    if member.is_paused(unit.now):
        return
    row = waiting.to_come_to(unit.db, member.id, member.region, unit.now)
    if row is not None:
        yield Waiting("come", (row["id"],), unit.now, row["starts_at"], {"title": row["title"]})


def _led(programmes: list[sqlite3.Row]) -> list[int]:
    return [row["id"] for row in programmes if (row["role"], row["state"]) == (HOST, "accepted")]


def _at_seat(unit: Unit, member: Member, row: sqlite3.Row) -> Iterator[Waiting | Coming]:
    state, title = SeatState(row["state"]), {"title": row["title"]}
    if row["event_state"] == E.FINISHED:
        yield Waiting("rate", (row["id"],), row["ends_at"], args=title)
    elif state is S.OFFERED:
        yield Waiting("offer", (row["id"],), row["state_at"], row["offer_until"], title)
    elif state is S.WAITING:
        if row["asked_at"] is not None and row["event_state"] == E.PUBLISHED:
            yield Waiting("asked", (row["id"],), row["asked_at"], row["starts_at"], title)
    elif EVENT_KINDS[row["form"]].by_works:
        if unit.now < row["starts_at"] and not waiting.has_entered(unit.db, row["id"], member.id):
            yield Waiting("work", (row["id"],), row["state_at"], row["starts_at"], title)
    else:
        is_close = unit.now < row["starts_at"] <= unit.now + KEEP_ASKED
        if row["silence_frees"] and row["reconfirmed_at"] is None and state is S.CONFIRMED and is_close:
            yield Waiting("keep", (row["id"],), row["starts_at"] - KEEP_ASKED, row["starts_at"], title)
        is_time = is_link_time(row["starts_at"], row["state_at"], unit.now)
        yield _coming(row, link=row["link"] if is_time else None, ticket=row["place"] is not None)


def _coming(row: sqlite3.Row, *, link: str | None, ticket: bool) -> Coming:
    return Coming(
        "event", (row["id"],), row["title"], row["starts_at"], row["ends_at"], row["zone"], link=link, ticket=ticket
    )


def _in_programme(unit: Unit, member: Member, row: sqlite3.Row) -> Iterator[Waiting | Coming]:
    is_over = row["ends_at"] <= unit.now
    kind = EVENT_KINDS[row["form"]]
    if row["state"] == "invited":
        if not is_over and row["event_state"] in (E.DRAFT, *_OPEN):
            yield Waiting(f"part-{row['role']}", (row["id"],), row["at"], row["starts_at"], {"title": row["title"]})
    elif not kind.gathers:
        if row["role"] == JURY and row["event_state"] in _OPEN and row["starts_at"] <= unit.now:
            count = waiting.works_to_judge(unit.db, row["id"], member.id)
            if count:
                args = {"title": row["title"], "count": count}
                yield Waiting("judge", (row["id"],), row["starts_at"], row["ends_at"], args)
    elif row["event_state"] in _OPEN and not is_over:
        is_near = unit.now >= row["starts_at"] - LINK_BEFORE
        yield _coming(row, link=row["link"] if is_near else None, ticket=False)


def today(unit: Unit, member: Member) -> Iterator[Waiting]:
    """What is to be done about events: about all of them, or those that the person leads."""
    if Right.MANAGE_EVENTS not in rights_of(member.roles):
        led = _led(waiting.in_programmes(unit.db, member.id))
        yield from _tasks(unit, led, lying_since=unit.now)
        return
    yield from _tasks(unit, None, lying_since=unit.now - DRAFT_LIES)
    yield from (_row(task) for task in waiting.hosts_away(unit.db, unit.now))
    for thing, role in parts.vacant(unit, EVENT):
        event = events.by_id(unit.db, thing.number)
        if event is not None:
            since = parts.given_up_at(unit, thing, role) or event.created_at
            yield Waiting("lead-vacant", (event.id,), since, args={"title": event.title})


def _tasks(unit: Unit, among: Iterable[int] | None, *, lying_since: int) -> Iterator[Waiting]:
    found = waiting.tasks(
        unit.db,
        among=among,
        now=unit.now,
        lying_since=lying_since,
        soon=unit.now + LINK_WANTED,
        at_once=unit.now + NOBODY_YET,
    )
    return (_row(task) for task in found)


def _row(task: Task) -> Waiting:
    args: dict[str, str | int] = {"title": task.title, "count": task.count, "who": task.who}
    return Waiting(f"lead-{task.name}", (task.number,), task.since, task.until, args)


_LEADING = frozenset(
    f"lead-{name}" for name in ("draft", "link", "nobody", "list", "dispute", "appeal", "jury", "protocol")
)
SEATS = OnMenu(frozenset({"offer", "asked", "work", "keep", "rate"}), seats, waiting.HAS_SEATS)
DOORS = OnMenu(frozenset({"door"}), doors, IS_OPEN)
PROGRAMMES = OnMenu(
    frozenset({"judge", "part-host", "part-speaker", "part-jury"}) | _LEADING, programmes, waiting.TAKES_PART
)
INVITING = Waits(frozenset({"come"}), inviting)
TODAY = Waits(_LEADING | {"lead-away", "lead-vacant"}, today)
