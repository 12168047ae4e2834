"""What the passing of time does to events: the handlers of their terms.

Nothing here is needed for a rule to hold: use cases look at the clock themselves. The terms speak.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from domain.base.roles import Role
from domain.base.things import Thing
from domain.events import lives
from domain.events.events import EVENT, OPEN, Change, Event, EventState, SeatState, Whereabouts, changes, whereabouts
from domain.events.programme import HOST
from domain.events.reminders import (
    AWAY_BEFORE,
    BEFORE,
    JUDGING,
    NO_LINK_BEFORE,
    NOBODY_BEFORE,
    Kind,
    comes_to,
    day_reminder_at,
    must_come,
)
from services.base import due, lifecycle
from services.base.areas import Falling
from services.base.members import holders
from services.base.unit import Unit
from services.events import attendance, course, door, notices, seats, visitors
from services.events.access import thing
from services.events.contests import behind, end_intake
from services.events.course import STEP, next_step
from services.events.editing import CHANGE, NEWS, misled
from services.events.feedback import ask_for_feedback
from services.events.programme import hosts, in_reach
from services.events.seats import QUEUE, is_awaited
from services.voice import subscriptions
from storage.base import members, parts
from storage.base.due import Term
from storage.events import contests, events, questions
from storage.events import seats as rows

NEWS_MOST = 300
"""People who hear of one new event by a notice; all others find it in the listing and the digest."""
_LINK_URGENT = frozenset({Kind.HOUR, Kind.LINK})


def _lasts(handle: Callable[[Unit, Event, Term], None]) -> Callable[[Unit, Term], None]:
    """A handler that is called only while the event is to come or going on."""

    def look(unit: Unit, term: Term) -> None:
        event = events.by_id(unit.db, term.thing.number)
        if event is not None and event.state in OPEN:
            handle(unit, event, term)

    return look


def _change(unit: Unit, term: Term) -> None:
    event = events.by_id(unit.db, term.thing.number)
    if event is not None and event.state in OPEN:
        _tell_of_change(unit, event)
    else:
        events.forget_beliefs(unit.db, term.thing.number)


def _tell_of_change(unit: Unit, event: Event) -> None:
    """A move or a new place that has waited for a second thought is told, old → new.

    The meetings of a series that move together are one notice for each person.
    """
    told: dict[int, list[tuple[Event, Whereabouts]]] = {}
    for each in (event, *_changed_with(unit, event)):
        due.never(unit, Thing(EVENT, each.id), CHANGE)
        for member_id, known in misled(unit, each).items():
            told.setdefault(member_id, []).append((each, known))
        events.forget_beliefs(unit.db, each.id)
    for member_id, own in told.items():
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


def _changed_with(unit: Unit, event: Event) -> list[Event]:
    """The other meetings of its series of whose change people are to hear by now."""
    if event.series_id is None:
        return []
    others = (each for each in events.of_series(unit.db, event.series_id) if each.id != event.id and each.state in OPEN)
    moments = ((each, due.when(unit, Thing(EVENT, each.id), CHANGE)) for each in others)
    return [each for each, moment in moments if moment is not None and moment <= unit.now]


def _queue(unit: Unit, term: Term) -> None:
    """An offer has ended, or those asked in fast mode keep silent: the next are asked."""
    seats.settle(unit, term.thing.number)


def _news(unit: Unit, event: Event, term: Term) -> None:
    interested = events.interested(unit.db, event, limit=NEWS_MOST)
    followers = subscriptions.followers(unit, term.thing, interested)
    people = [member_id for member_id in interested if member_id not in followers]
    notices.to_members(unit, "event-news", event, people, "news", expires_at=event.starts_at)


def _remind(unit: Unit, event: Event, term: Term) -> None:
    """One reminder per person and moment, whatever the roles."""
    kind = Kind(term.kind)
    signed = [
        seat.member_id
        for seat in rows.in_states(unit.db, event.id, SeatState.CONFIRMED)
        if comes_to(kind, term.due_at, event.starts_at, seat.state_at)
    ]
    if event.kind.by_works:
        # The last moment for works is nothing to those who have sent one, or make the contest.
        people = [member_id for member_id in signed if not contests.has_entry(unit.db, event.id, member_id)]
    else:
        people = [*signed, *parts.holders(unit.db, thing(event.id))]
    notices.to_members(
        unit,
        "event-reminder",
        event,
        people,
        f"{kind}:{event.starts_at}",
        expires_at=term.expires_at,
        urgent=kind in _LINK_URGENT,
        asked=must_come(event, kind),
        reminder=str(kind),
        start=event.starts_at,
    )


def _ask_for_link(unit: Unit, event: Event, term: Term) -> None:
    """The hosts are told while the link is missing; each moment once, and no more once it is there."""
    if not event.lacks_link:
        return
    notices.to_members(
        unit,
        "event-no-link",
        event,
        hosts(unit, event.id),
        f"{term.kind}:{event.starts_at}",
        expires_at=term.expires_at,
        urgent=term.kind != Kind.NO_LINK_DAY,
        start=event.starts_at,
    )


def _nobody(unit: Unit, event: Event, term: Term) -> None:
    """The hosts hear that nobody has signed up while there is time to invite people; else organizers."""
    if is_awaited(unit, event):
        return
    told = _reachable(unit, event) or _organizers(unit)
    _trouble(unit, event, "nobody", f"{Kind.NOBODY}:{event.starts_at}", told, term.expires_at)


def _hosts_away(unit: Unit, event: Event, term: Term) -> None:
    """Three days before, each host who doesn't hear; the day before, that nobody of them does."""
    if term.kind == Kind.HOSTS_AWAY:
        for host_id in hosts(unit, event.id):
            _one_away(unit, event, host_id)
    elif not _reachable(unit, event):
        _trouble(unit, event, "away", f"{term.kind}:{event.starts_at}", _organizers(unit), term.expires_at)


def host_out_of_reach(unit: Unit, member_id: int) -> None:
    """Somebody has blocked the bot: of what they lead within three days the others hear at once."""
    for part in parts.of_member(unit.db, member_id):
        if part.thing.kind == EVENT and part.role == HOST and part.is_held:
            event = events.by_id(unit.db, part.thing.number)
            if event is not None and event.state is EventState.PUBLISHED:
                before = event.starts_at - unit.now
                if event.kind.gathers and 0 < before <= AWAY_BEFORE[Kind.HOSTS_AWAY]:
                    _one_away(unit, event, member_id)


def _one_away(unit: Unit, event: Event, host_id: int) -> None:
    """Those who lead it too hear of a host whom the bot can't write to, else the organizers; once for each start."""
    host = members.by_id(unit.db, host_id, unit.now)
    if host is not None and not host.reachable:
        told = _reachable(unit, event) or _organizers(unit)
        _trouble(unit, event, "away", f"{Kind.HOSTS_AWAY}:{event.starts_at}:{host_id}", told, event.starts_at, host_id)


def _reachable(unit: Unit, event: Event) -> list[int]:
    return [host.id for host in in_reach(unit, event.id)[1]]


def _organizers(unit: Unit) -> list[int]:
    return [organizer.id for organizer in holders(unit, Role.ORGANIZER, Role.OWNER) if organizer.reachable]


def _trouble(
    unit: Unit,
    event: Event,
    what: str,
    occasion: str,
    people: list[int],
    expires_at: int | None,
    by: int | None = None,
) -> None:
    about: dict[str, Any] = {"what": what, "start": event.starts_at} | ({} if by is None else {"by": by})
    notices.to_members(
        unit,
        "event-trouble",
        event,
        people,
        occasion,
        expires_at=expires_at,
        urgent=what == "away" and notices.is_soon(event.starts_at, unit.now),
        **about,
    )


def _silence(unit: Unit, event: Event, term: Term) -> None:
    asked_at = day_reminder_at(event.starts_at, event.zone)
    asked = {
        seat.member_id
        for seat in rows.in_states(unit.db, event.id, SeatState.CONFIRMED)
        if comes_to(Kind.DAY, asked_at, event.starts_at, seat.state_at)
    }
    seats.free_the_silent(unit, event, asked_at, asked)


def _step(unit: Unit, term: Term) -> None:
    """The event starts, ends, its list is closed, it goes to the archive; after a long sleep all that at once."""
    while True:
        event = events.by_id(unit.db, term.thing.number)
        if event is None:
            return None
        moment = next_step(event)
        if moment is None or moment > unit.now:
            return course.note(unit, event)
        _STEPS[event.state](unit, event)


def _start(unit: Unit, event: Event) -> None:
    seats.settle(unit, event.id)  # an offer that ends with the start has ended
    lifecycle.move(unit, events.STATE, lives.BEGIN, event.id, event.state)
    seats.close_queue(unit, event)
    if event.kind.is_judged and contests.call_jury(unit.db, event.id):
        end_intake(unit, event)


def _end(unit: Unit, event: Event) -> None:
    """The event is over: those who came are asked how it was, the hosts see what became of it."""
    lifecycle.move(unit, events.STATE, lives.END, event.id, event.state)
    notices.to_members(unit, "event-over", event, hosts(unit, event.id), "over")
    came = rows.in_states(unit.db, event.id, SeatState.ATTENDED)
    # Where nobody was marked, attendance wasn't taken (yet): all who were signed up are asked.
    people = came or rows.in_states(unit.db, event.id, SeatState.CONFIRMED)
    ask_for_feedback(unit, event, [seat.member_id for seat in people])


def _put_away(unit: Unit, event: Event) -> None:
    if event.list_closed_at is None:
        attendance.close(unit, event)
    else:
        lifecycle.move(unit, events.STATE, lives.ARCHIVE, event.id, event.state)
        questions.forget(unit.db, event.id)  # who eats what was asked for this one day
        events.update(unit.db, event.id, speakers=None)  # they agreed to be named for this event


_STEPS = {EventState.PUBLISHED: _start, EventState.RUNNING: _end, EventState.FINISHED: _put_away}


def _remind_of_judging(unit: Unit, event: Event, term: Term) -> None:
    """Jurors with works still to judge; from the day of the results on the hosts too, while there is no protocol."""
    about: dict[str, Any] = {"reminder": term.kind, "results": event.ends_at}
    occasion = f"{term.kind}:{event.ends_at}"
    notices.to_members(
        unit, "contest-reminder", event, behind(unit, event.id), occasion, expires_at=term.expires_at, **about
    )
    if term.kind in (Kind.RESULTS, Kind.OVERDUE):
        told = hosts(unit, event.id)
        notices.to_members(unit, "event-over", event, told, occasion, expires_at=term.expires_at, **about)


def _kinds() -> Iterator[tuple[str, Callable[[Unit, Term], None]]]:
    yield STEP, _step
    yield QUEUE, _queue
    yield CHANGE, _change
    yield NEWS, _lasts(_news)
    yield door.DOOR, door.fall_shut
    yield visitors.VISITORS, visitors.forget
    yield Kind.SILENCE, _lasts(_silence)
    yield from ((kind, _lasts(_nobody)) for kind in NOBODY_BEFORE)
    yield from ((kind, _lasts(_hosts_away)) for kind in AWAY_BEFORE)
    yield from ((kind, _lasts(_ask_for_link)) for kind in NO_LINK_BEFORE)
    yield from ((kind, _lasts(_remind_of_judging)) for kind in JUDGING)
    yield from ((kind, _lasts(_remind)) for kind in BEFORE)


DUE = tuple(Falling(EVENT, kind, do) for kind, do in _kinds())
