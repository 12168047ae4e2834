"""What the passing of time does to events. One tick calls `tick`; all that is due is read from the tables.

Nothing here is needed for a rule to hold: use cases look at the clock themselves. The tick speaks.
"""

from __future__ import annotations

from typing import Any

from domain.events import attendance as attendance_rules
from domain.events.events import OPEN, Change, Event, EventState, SeatState, Whereabouts, changes, whereabouts
from domain.events.reminders import JUDGING, NO_LINK_BEFORE, Kind, comes_to, day_reminder_at, must_come
from services.base.unit import Unit
from services.events import attendance, notices, seats
from services.events.contests import behind, end_intake
from services.events.editing import NEWS, misled
from services.events.feedback import ask_for_feedback
from services.events.programme import hosts
from storage.events import contests, events
from storage.events import seats as rows
from storage.events.events import Due

DUE_AT_ONCE = 100
"""Moments taken in one transaction: presses wait behind it."""
NEWS_MOST = 300
"""People who hear of one new event by a notice; all others find it in the listing and the digest."""
_LINK_URGENT = frozenset({Kind.HOUR, Kind.LINK})


def tick(unit: Unit) -> int:
    """Do all that has become due; returns how many things were done (0: nothing was due)."""
    _queues(unit)
    due = (_changes, _offers, _moments, _starts, _ends, _lists, _contests)
    return sum(look(unit) for look in due)


def next_due(unit: Unit) -> int | None:
    """When `tick` will have something to do next (UTC epoch seconds)."""
    return events.next_due(unit.db, unit.now)


def _changes(unit: Unit) -> int:
    """Moves and new places that have waited for a second thought are told, old → new."""
    due = events.changes_to_tell(unit.db, unit.now)
    # The meetings of a series that move together are one notice for each person.
    told: dict[tuple[int, int], list[tuple[Event, Whereabouts]]] = {}
    for event_id in due:
        event = events.by_id(unit.db, event_id)
        if event is not None and event.state in OPEN:
            for member_id, known in misled(unit, event).items():
                told.setdefault((event.series_id or -event.id, member_id), []).append((event, known))
        events.forget_change(unit.db, event_id)
    for (_, member_id), own in told.items():
        first = min((event for event, _ in own), key=lambda e: e.starts_at)
        notices.to_members(
            unit,
            "event-changed",
            first,
            [member_id],
            f"{first.sequence}:{unit.now}",
            expires_at=max(event.ends_at for event, _ in own),
            urgent=any(notices.is_soon(min(e.starts_at, known.starts_at), unit.now) for e, known in own),
            changes=[
                {
                    "event": e.id,
                    "old_start": known.starts_at,
                    "old_place": known.place,
                    "new_link": int(Change.LINK in changes(known, whereabouts(e))),
                    "old_results": known.results_at,
                }
                for e, known in own
            ],
        )
    return len(due)


def _offers(unit: Unit) -> int:
    overdue = {seat.event_id for seat in rows.overdue(unit.db, unit.now)}
    for event_id in overdue:
        seats.settle(unit, event_id)
    return len(overdue)


def _queues(unit: Unit) -> None:
    """Fast mode: when those asked keep silent, the next are asked. And who was away may be back."""
    for event in events.with_queue(unit.db):
        seats.refill(unit, event.id)


def _moments(unit: Unit) -> int:
    due = events.take_due(unit.db, unit.now, DUE_AT_ONCE)
    for moment in due:
        event = events.by_id(unit.db, moment.event_id)
        # The bot was down too long, or the event is no more: what has lost its sense isn't said.
        if event is None or event.state not in OPEN or moment.expires_at <= unit.now:
            continue
        if moment.kind == NEWS:
            _news(unit, event)
        elif moment.kind == Kind.SILENCE:
            _silence(unit, event)
        elif moment.kind in NO_LINK_BEFORE:
            _ask_for_link(unit, event, moment)
        elif moment.kind in JUDGING:
            _remind_of_judging(unit, event, moment)
        else:
            _remind(unit, event, moment)
    return len(due)


def _news(unit: Unit, event: Event) -> None:
    people = events.interested(unit.db, event, limit=NEWS_MOST)
    notices.to_members(unit, "event-news", event, people, "news", expires_at=event.starts_at)


def _remind(unit: Unit, event: Event, moment: Due) -> None:
    """One reminder per person and moment, whatever the roles."""
    kind = Kind(moment.kind)
    signed = [
        seat.member_id
        for seat in rows.in_states(unit.db, event.id, SeatState.CONFIRMED)
        if comes_to(kind, moment.due_at, event.starts_at, seat.state_at)
    ]
    if event.is_contest:
        # The last moment for works is nothing to those who have sent one, or make the contest.
        people = [member_id for member_id in signed if not contests.has_entry(unit.db, event.id, member_id)]
    else:
        people = [*signed, *events.people_in_programme(unit.db, event.id)]
    notices.to_members(
        unit,
        "event-reminder",
        event,
        people,
        f"{kind}:{event.starts_at}",
        expires_at=moment.expires_at,
        urgent=kind in _LINK_URGENT,
        asked=must_come(event, kind),
        reminder=str(kind),
        start=event.starts_at,
    )


def _ask_for_link(unit: Unit, event: Event, moment: Due) -> None:
    """The hosts are told while the link is missing; each moment once, and no more once it is there."""
    if not event.lacks_link:
        return
    notices.to_members(
        unit,
        "event-no-link",
        event,
        hosts(unit, event.id),
        f"{moment.kind}:{event.starts_at}",
        expires_at=moment.expires_at,
        urgent=moment.kind != Kind.NO_LINK_DAY,
        start=event.starts_at,
    )


def _silence(unit: Unit, event: Event) -> None:
    asked_at = day_reminder_at(event.starts_at, event.zone)
    asked = {
        seat.member_id
        for seat in rows.in_states(unit.db, event.id, SeatState.CONFIRMED)
        if comes_to(Kind.DAY, asked_at, event.starts_at, seat.state_at)
    }
    seats.free_the_silent(unit, event, asked_at, asked)


def _starts(unit: Unit) -> int:
    started = events.to_start(unit.db, unit.now)
    for event in started:
        if events.move(unit.db, event.id, EventState.PUBLISHED, EventState.RUNNING):
            seats.close_queue(unit, event)
    return len(started)


def _ends(unit: Unit) -> int:
    """The event is over: those who came are asked how it was, the hosts see what became of it."""
    ended = events.to_finish(unit.db, unit.now)
    for event in ended:
        if not events.move(unit.db, event.id, EventState.RUNNING, EventState.FINISHED):
            continue
        notices.to_members(unit, "event-over", event, hosts(unit, event.id), "over")
        came = rows.in_states(unit.db, event.id, SeatState.ATTENDED)
        # Where nobody was marked, attendance wasn't taken (yet): all who were signed up are asked.
        people = came or rows.in_states(unit.db, event.id, SeatState.CONFIRMED)
        ask_for_feedback(unit, event, [seat.member_id for seat in people])
    return len(ended)


def _lists(unit: Unit) -> int:
    open_lists = events.lists_to_close(unit.db, unit.now - attendance_rules.LIST_CLOSES_AFTER)
    for event in open_lists:
        attendance.close(unit, event)
    old = events.to_archive(unit.db, unit.now - attendance_rules.ARCHIVE_AFTER)
    for event in old:
        events.move(unit.db, event.id, EventState.FINISHED, EventState.ARCHIVED)
    return len(open_lists) + len(old)


def _contests(unit: Unit) -> int:
    closed = [event for i in contests.take_closed(unit.db, unit.now) if (event := events.by_id(unit.db, i))]
    for event in closed:
        end_intake(unit, event)
    return len(closed)


def _remind_of_judging(unit: Unit, event: Event, moment: Due) -> None:
    """Jurors with works still to judge; from the day of the results on the hosts too, while there is no protocol."""
    about: dict[str, Any] = {"reminder": moment.kind, "results": event.ends_at}
    occasion = f"{moment.kind}:{event.ends_at}"
    notices.to_members(
        unit, "contest-reminder", event, behind(unit, event.id), occasion, expires_at=moment.expires_at, **about
    )
    if moment.kind in (Kind.RESULTS, Kind.OVERDUE):
        told = hosts(unit, event.id)
        notices.to_members(unit, "event-over", event, told, occasion, expires_at=moment.expires_at, **about)
