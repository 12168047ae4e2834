"""Signing up, queueing, being invited, giving the seat back (PRODUCT §5, rules 1–7).

Every use case first brings the event up to the clock (`settle`), so nothing depends on a tick being on
time, and ends with `refill`, so that a freed seat goes to the next person in the same transaction.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from functools import partial

from domain.base.errors import DomainError
from domain.base.members import MEMBER, Member
from domain.base.things import Thing
from domain.events import lives
from domain.events.attendance import draw_code
from domain.events.events import (
    EVENT,
    HOLDING,
    OPEN,
    TAKEN,
    UNDO,
    Event,
    EventState,
    Places,
    Priority,
    Seat,
    SeatState,
)
from domain.events.waitlist import Entry, Mode, Queue, ask_more_at, invite, may_take, offer_ends, withdrawn
from services.base import audit, due
from services.base.members import acting_member, actor
from services.base.unit import Unit
from services.events import notices
from services.events.access import event_of, hosted, open_event, require_audience, require_no_part
from storage.events import attendance, events
from storage.events import seats as rows

S = SeatState
QUEUE = "queue"
"""The term when an offer ends, or those asked have been silent for too long."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How things stand for one person after a use case. `position` in the queue from 1, while waiting."""

    event: Event
    seat: Seat | None
    places: Places
    position: int | None


def outcome(unit: Unit, event_id: int, member_id: int) -> Outcome:
    """The member's standing at the event now."""
    event = events.by_id(unit.db, event_id)
    assert event is not None, "asked for by a use case that has just read it"
    seat = rows.of(unit.db, event_id, member_id)
    place = rows.position(unit.db, seat) if seat is not None and seat.state is S.WAITING else None
    return Outcome(event, seat, rows.places(unit.db, event_id), place)


def queue_of(unit: Unit, event: Event) -> Queue:
    """What the rules need to know of the event's queue now."""
    places = rows.places(unit.db, event.id)
    waiting = tuple(rows.entries(unit.db, event.id, S.WAITING)) if places.waiting else ()
    return Queue(unit.now, event.starts_at, places, event.vacancy, waiting)


def takes(unit: Unit, event: Event, seat: Seat | None) -> bool:
    """Whether a tap gives this person (with those who come along) a seat now: room, and nobody is overtaken."""
    if not rows.places(unit.db, event.id).room_for(1):
        return False  # the common case of a full event: its long queue needn't be read
    queue = queue_of(unit, event)
    own = _own(queue.entries, seat) if seat is not None and seat.state is S.WAITING else None
    return may_take(own.size if own else 1, queue, own=own)


def _own(entries: list[Entry] | tuple[Entry, ...], seat: Seat) -> Entry:
    return next(entry for entry in entries if seat.id in entry.seats)


def is_awaited(unit: Unit, event: Event) -> bool:
    """Whether anybody has a seat, is offered one, or waits."""
    return bool(rows.in_states(unit.db, event.id, *HOLDING, S.WAITING))


# -- keeping the rules -----------------------------------------------------------------------------


def settle(unit: Unit, event_id: int) -> Event:
    """Bring the event up to the clock: overdue offers end, free seats are offered. Returns it as it is now."""
    for seat in rows.overdue(unit.db, unit.now, event_id):
        _expire(unit, seat)
    refill(unit, event_id)
    event = events.by_id(unit.db, event_id)
    assert event is not None, "events that are settled exist"
    return event


def _expire(unit: Unit, seat: Seat) -> None:
    event = events.by_id(unit.db, seat.event_id)
    moved = rows.move(unit.db, seat, lives.RUN_OUT, unit.now)
    if event is not None and moved is not None:
        notices.to_seat(unit, "event-offer-expired", event, moved)


def refill(unit: Unit, event_id: int) -> None:
    """Offer what is free to those who wait (domain/events/waitlist.py decides), and note when to look again."""
    event = events.by_id(unit.db, event_id)
    if event is None or event.state is not EventState.PUBLISHED:
        return
    places = rows.places(unit.db, event_id)
    full = places.free is not None and places.free <= 0
    more_at = None
    if places.waiting and not (full and not rows.is_anybody_asked(unit.db, event_id)):
        more_at = _invite(unit, event)
    elif not places.held:
        return
    look = [at for at in (rows.offer_ends(unit.db, event_id), more_at) if at is not None]
    if look:
        due.at(unit, Thing(EVENT, event_id), QUEUE, min(look))


def _invite(unit: Unit, event: Event) -> int | None:
    """What the rules say now; returns when fast mode asks more people."""
    queue = queue_of(unit, event)
    decided = invite(queue)
    for entry, until in decided.offers:
        for seat in rows.by_ids(unit.db, entry.seats):
            offered = rows.move(unit.db, seat, lives.OFFER, unit.now, offer_until=until)
            if offered is not None and _answers_for(unit, offered, entry.seats):
                notices.to_seat(unit, "event-offer", event, offered, count=entry.size)
    for entry in decided.told:
        _ask(unit, event, entry, "event-seat-gone", None)
    for entry in decided.asked:
        _ask(unit, event, entry, "event-ask", unit.now)
    return ask_more_at(queue, decided.asked)


def _ask(unit: Unit, event: Event, entry: Entry, kind: str, asked_at: int | None) -> None:
    for seat in rows.by_ids(unit.db, entry.seats):
        rows.update(unit.db, seat.id, asked_at=asked_at)
        if _answers_for(unit, seat, entry.seats):
            # Named by the moment of asking: each question, and each «the seat is gone», is said once.
            moment = asked_at or seat.asked_at or 0
            # Only who is ready for the last moment is woken for it.
            notices.to_seat(unit, kind, event, seat, asked=moment, urgent=entry.last_moment, count=entry.size)


def _answers_for(unit: Unit, seat: Seat, entry: tuple[int, ...]) -> bool:
    """Whether this person answers for the entry: alone, or as leader of colleagues who come together."""
    if len(entry) == 1 or seat.party_id is None:
        return True
    party = rows.party_by_id(unit.db, seat.party_id)
    leads = party is not None and party.leader_id == seat.member_id
    if leads:
        return True
    there = {s.member_id for s in rows.by_ids(unit.db, entry)}
    # The leader has gone: the first of those who are left answers.
    return (party is None or party.leader_id not in there) and seat.id == min(entry)


def _freed(unit: Unit, event_id: int) -> None:
    events.note_vacancy(unit.db, event_id)
    refill(unit, event_id)


# -- signing up ------------------------------------------------------------------------------------


def sign_up(unit: Unit, actor_id: int, event_id: int, *, told: bool = True) -> Outcome:
    """One tap: a seat if one is free and nobody is overtaken, else a place at the end of the queue.

    Pressing again changes nothing; with an offer open it is «Иду». `told`: whether the confirmation goes
    out. Raises `DomainError` when the event is over, cancelled, for others, the member's own, or full after
    its start. Whoever had a seat or a place in the queue before they joined the programme keeps it.
    """
    member = acting_member(unit, actor_id)
    event = open_event(unit, event_id)
    require_audience(unit, event, member)
    if event.kind.by_works and unit.now >= event.starts_at:
        raise DomainError("error-contest-late")
    event = settle(unit, event_id)
    seat = rows.of(unit.db, event_id, member.id)
    if seat is not None and seat.state in TAKEN:
        return outcome(unit, event_id, member.id)
    if seat is not None and seat.state is S.OFFERED:
        return accept(unit, actor_id, event_id)
    waits = seat is not None and seat.state is S.WAITING
    if not waits:
        require_no_part(unit, event, member)
        # Who signs up now reads how things are now.
        events.forget_belief(unit.db, event_id, member.id)
    if takes(unit, event, seat):
        if seat is not None and waits:
            _confirm_entry(unit, event, seat)
        else:
            confirm(unit, event, member, seat, told=told)
        # In fast mode the others who were asked hear that the seat is gone.
        refill(unit, event_id)
    elif not waits:
        wait(unit, event, member, seat)
        # In fast mode a seat may be free for the first tap: the newcomer is asked like the others.
        refill(unit, event_id)
    return outcome(unit, event_id, member.id)


def sign_up_series(unit: Unit, actor_id: int, event_id: int) -> tuple[int, int]:
    """Sign up for this meeting and all that follow of its series; one confirmation tells of all of them.

    Returns how many the person is down for now (a seat or a place in the queue), and how many weren't possible.
    """
    member = acting_member(unit, actor_id)
    event = open_event(unit, event_id)
    meetings = [event] if event.series_id is None else events.of_series(unit.db, event.series_id)
    new, there, refused = [], 0, 0
    for meeting in meetings:
        if meeting.state not in OPEN or meeting.starts_at < event.starts_at:
            continue
        before = rows.of(unit.db, meeting.id, member.id)
        try:
            after = sign_up(unit, actor_id, meeting.id, told=False).seat
        except DomainError:
            refused += 1
            continue
        there += 1
        if after is not None and after.state is S.CONFIRMED and (before is None or before.state is not S.CONFIRMED):
            new.append(meeting)
    if new:
        # A file for each of thirty meetings would be a burst: one file has them all.
        notices.to_members(
            unit, "event-series-signed-up", new[0], [member.id], unit.now, events=[meeting.id for meeting in new]
        )
    return there, refused


def _confirm_entry(unit: Unit, event: Event, seat: Seat) -> None:
    """The seat, with those of the colleagues it comes together with."""
    for each in _entry_seats(unit, seat):
        confirm(unit, event, _person(unit, each), each)


def _person(unit: Unit, seat: Seat) -> Member:
    return actor(unit, seat.member_id)


def confirm(unit: Unit, event: Event, member: Member, seat: Seat | None, *, told: bool = True) -> Seat:
    """Give a seat; the caller has seen that there is room."""
    if seat is None:
        confirmed: Seat | None = _new(unit, event, member, S.CONFIRMED)
    else:
        lives.SEAT.require(lives.TAKE, seat.state)
        confirmed = rows.move(unit.db, seat, lives.TAKE, unit.now, reconfirmed_at=None, skipped=None, walk_in=0)
    if confirmed is None:
        raise DomainError("error-state-changed")
    if told:
        notices.to_seat(unit, "event-signed-up", event, confirmed)
    return confirmed


def wait(unit: Unit, event: Event, member: Member, seat: Seat | None, party_id: int | None = None) -> Seat:
    """To the end of the queue, whatever the person held before (rule 5); `refill` is the caller's."""
    time = lives.Time(unit.now, event.starts_at)
    lives.BEFORE_START.must(time)
    if seat is None:
        waiting: Seat | None = _new(unit, event, member, S.WAITING, party_id)
    else:
        lives.SEAT.require(lives.QUEUE, seat.state, time)
        waiting = rows.move(
            unit.db,
            seat,
            lives.QUEUE,
            unit.now,
            priority=_priority(unit, event, member),
            ticket=events.draw_ticket(unit.db, event.id),
            signed_at=unit.now,
            skipped=None,
            party_id=party_id,
            walk_in=0,
        )
    if waiting is None:
        raise DomainError("error-state-changed")
    return waiting


def _new(unit: Unit, event: Event, member: Member, state: SeatState, party_id: int | None = None) -> Seat:
    return rows.add(
        unit.db,
        event_id=event.id,
        member_id=member.id,
        state=state,
        priority=_priority(unit, event, member),
        ticket=events.draw_ticket(unit.db, event.id),
        code=new_code(unit, event.id),
        now=unit.now,
        party_id=party_id,
    )


def new_code(unit: Unit, event_id: int) -> str:
    """Six digits that nobody else has at the event."""
    return draw_code(partial(rows.has_code, unit.db, event_id), secrets.randbelow(1_000_000))


def _priority(unit: Unit, event: Event, member: Member) -> int:
    """1 for those whom the event's published rule puts first, else 0 (rule 2)."""
    if event.priority is Priority.REGION:
        return int(event.region is not None and member.region == event.region)
    if event.priority is Priority.NEWCOMERS:
        return int(not rows.has_attended_anything(unit.db, member.id))
    return 0


# -- answering an invitation -----------------------------------------------------------------------


def accept(unit: Unit, actor_id: int, event_id: int) -> Outcome:
    """«Иду»: the held seat, or in fast mode the first tap. An old button works while it overtakes nobody."""
    member = acting_member(unit, actor_id)
    open_event(unit, event_id)
    event = settle(unit, event_id)
    seat = rows.of(unit.db, event_id, member.id)
    if seat is None or seat.state in TAKEN:
        return outcome(unit, event_id, member.id) if seat else sign_up(unit, actor_id, event_id)
    if seat.state is S.OFFERED:
        _confirm_entry(unit, event, seat)
        return outcome(unit, event_id, member.id)
    queue = queue_of(unit, event)
    own = _own(queue.entries, seat) if seat.state is S.WAITING else None
    if own is not None and own.asked_at is not None and queue.places.room_for(own.size):
        _confirm_entry(unit, event, seat)
        refill(unit, event_id)
        return outcome(unit, event_id, member.id)
    if takes(unit, event, seat):
        return sign_up(unit, actor_id, event_id)
    raise DomainError("error-event-seat-taken" if own is not None else "error-event-offer-over")


def _entry_seats(unit: Unit, seat: Seat) -> list[Seat]:
    """The seat, and those of the colleagues it comes together with. Raises `DomainError` for a non-leader."""
    entry = _own(rows.entries(unit.db, seat.event_id, seat.state), seat)
    if not _answers_for(unit, seat, entry.seats):
        raise DomainError("error-event-party-leader")
    return rows.by_ids(unit.db, entry.seats)


def decline(unit: Unit, actor_id: int, event_id: int) -> Outcome:
    """«Не смогу»: out of the queue; the seat goes on to the next. A confirmed seat isn't touched."""
    member = actor(unit, actor_id)
    open_event(unit, event_id)
    settle(unit, event_id)
    seat = rows.of(unit.db, event_id, member.id)
    if seat is not None and seat.state in (S.OFFERED, S.WAITING):
        for each in _entry_seats(unit, seat):
            rows.move(unit.db, each, lives.STEP_OUT, unit.now)
        refill(unit, event_id)
    return outcome(unit, event_id, member.id)


def skip(unit: Unit, actor_id: int, event_id: int) -> Outcome:
    """«Пропустить раз»: this seat goes to the next, the place in the queue stays."""
    member = actor(unit, actor_id)
    open_event(unit, event_id)
    event = settle(unit, event_id)
    seat = rows.of(unit.db, event_id, member.id)
    if seat is not None and seat.state in (S.OFFERED, S.WAITING):
        for each in _entry_seats(unit, seat):
            if each.state is S.OFFERED:
                rows.move(unit.db, each, lives.SKIP, unit.now, skipped=event.vacancy)
            else:
                rows.update(unit.db, each.id, skipped=event.vacancy, asked_at=None)
        refill(unit, event_id)
    return outcome(unit, event_id, member.id)


def set_last_moment(unit: Unit, actor_id: int, event_id: int, wanted: bool) -> Outcome:
    """«Беру в последний момент»: whether to be asked when less than two hours are left (rule 4)."""
    member = actor(unit, actor_id)
    open_event(unit, event_id)
    settle(unit, event_id)
    seat = rows.of(unit.db, event_id, member.id)
    if seat is None or seat.state is not S.WAITING:
        raise DomainError("error-event-not-waiting")
    rows.update(unit.db, seat.id, last_moment=int(wanted))
    refill(unit, event_id)
    return outcome(unit, event_id, member.id)


# -- giving it back --------------------------------------------------------------------------------


def cancel(unit: Unit, actor_id: int, event_id: int) -> Outcome:
    """The person gives the seat back or leaves the queue. Pressing again changes nothing."""
    member = actor(unit, actor_id)
    event = open_event(unit, event_id)
    event = settle(unit, event_id)
    seat = rows.of(unit.db, event_id, member.id)
    if seat is None:
        raise DomainError("error-event-not-signed-up")
    _release(unit, event, seat)
    return outcome(unit, event_id, member.id)


def _release(unit: Unit, event: Event, seat: Seat) -> Seat | None:
    """Out of seat, offer or queue; the seat goes to the next. None when there was nothing to give."""
    if seat.state is S.CONFIRMED:
        # After the start nobody can use the seat: staying away with a word is «excused».
        if unit.now >= event.starts_at:
            return rows.move(unit.db, seat, lives.STAY_AWAY, unit.now)
        released = rows.move(unit.db, seat, lives.GIVE_BACK, unit.now)
    elif seat.state in (S.OFFERED, S.WAITING):
        released = rows.move(unit.db, seat, lives.STEP_OUT, unit.now)
    else:
        return None
    if seat.state is S.CONFIRMED:
        _freed(unit, event.id)
    else:
        refill(unit, event.id)
    return released


def undo(unit: Unit, actor_id: int, event_id: int) -> Outcome:
    """Take a cancellation back within ten minutes: the seat while it is free, the place in the queue as it was."""
    member = acting_member(unit, actor_id)
    open_event(unit, event_id)
    event = settle(unit, event_id)
    seat = rows.of(unit.db, event_id, member.id)
    if seat is None or seat.state not in (S.CANCELLED, S.LEFT):
        return outcome(unit, event_id, member.id)
    if unit.now - seat.state_at > UNDO:
        raise DomainError("error-event-undo-late")
    if seat.state is S.CANCELLED:
        if not takes(unit, event, seat):
            raise DomainError("error-event-undo-taken")
        confirm(unit, event, member, seat)
    elif unit.now < event.starts_at:
        rows.move(unit.db, seat, lives.STEP_BACK_IN, unit.now)
        refill(unit, event_id)
    return outcome(unit, event_id, member.id)


def stay_away(unit: Unit, actor_id: int, event_id: int) -> Outcome:
    """«Не получилось прийти», after the end: nobody who came is meant. Pressing again changes nothing.

    Raises `DomainError` before the end, without a seat, and once hosts have marked the person.
    """
    member = acting_member(unit, actor_id)
    event = _over(unit, event_id)
    seat = rows.of(unit.db, event_id, member.id)
    if seat is not None and seat.state is S.CONFIRMED and event.kind.gathers:
        rows.move(unit.db, seat, lives.STAY_AWAY, unit.now)
    elif seat is None or seat.state is not S.EXCUSED:
        raise DomainError("error-event-seat-state")
    return outcome(unit, event_id, member.id)


def there_after_all(unit: Unit, actor_id: int, event_id: int) -> Outcome:
    """Takes `stay_away` back, within ten minutes. Pressing again changes nothing."""
    member = acting_member(unit, actor_id)
    _over(unit, event_id)
    seat = rows.of(unit.db, event_id, member.id)
    if seat is None or not may_be_there_after_all(unit, seat):
        raise DomainError("error-event-seat-state")
    if seat.state is S.EXCUSED:
        rows.move(unit.db, seat, lives.THERE_AFTER_ALL, unit.now)
    return outcome(unit, event_id, member.id)


def may_be_there_after_all(unit: Unit, seat: Seat) -> bool:
    """Whether the person said so, just now; who was excused by a host asks the host."""
    said = seat.state is S.EXCUSED and not attendance.is_marked(unit.db, seat.event_id, seat.member_id)
    return seat.state is S.CONFIRMED or (said and unit.now - seat.state_at <= UNDO)


def _over(unit: Unit, event_id: int) -> Event:
    event = event_of(unit, event_id)
    if event.state is not EventState.FINISHED:
        raise DomainError("error-event-not-over" if event.state in OPEN else "error-event-state")
    return event


def keep(unit: Unit, actor_id: int, event_id: int) -> Outcome:
    """«Приду» or «Подходит»: the person says that the seat will be used (rule 7)."""
    member = actor(unit, actor_id)
    open_event(unit, event_id)
    settle(unit, event_id)
    seat = rows.of(unit.db, event_id, member.id)
    if seat is not None and seat.state is S.CONFIRMED:
        rows.update(unit.db, seat.id, reconfirmed_at=unit.now)
    elif seat is None or seat.state not in (S.OFFERED, S.WAITING, S.ATTENDED):
        raise DomainError("error-event-not-signed-up")
    return outcome(unit, event_id, member.id)


def remove(unit: Unit, actor_id: int, event_id: int, member_id: int, reason: str) -> Outcome:
    """A host takes somebody's seat or place in the queue away; the person hears why."""
    host, event = hosted(unit, actor_id, event_id)
    event = settle(unit, event_id)
    seat = rows.of(unit.db, event_id, member_id)
    released = _release(unit, event, seat) if seat is not None else None
    if released is None:
        raise DomainError("error-event-not-signed-up")
    audit.record(unit, host.id, "event.remove", Thing(MEMBER, member_id), before=event.title, why=reason)
    notices.to_seat(unit, "event-removed", event, released, reason=reason)
    return outcome(unit, event_id, member_id)


def release_member(unit: Unit, member_id: int) -> None:
    """Somebody left the network or is erased: every future seat goes to the next person."""
    for seat in rows.live_of_member(unit.db, member_id):
        event = events.by_id(unit.db, seat.event_id)
        assert event is not None, "a seat belongs to an event"
        _release(unit, event, seat)


def within_reach(unit: Unit, member_id: int) -> None:
    """Somebody can be told again: a seat that was kept for nobody meanwhile may be theirs."""
    for seat in rows.live_of_member(unit.db, member_id):
        if seat.state is S.WAITING:
            refill(unit, seat.event_id)


# -- what hosts and the clock do to the queue ------------------------------------------------------


def capacity_changed(unit: Unit, event_id: int, *, more: bool) -> None:
    """After a new capacity is saved: offers that no longer fit are taken back, new places are offered."""
    places = rows.places(unit.db, event_id)
    event = events.by_id(unit.db, event_id)
    assert event is not None, "its capacity has just been set"
    for entry in withdrawn(rows.entries(unit.db, event_id, S.OFFERED), places):
        for seat in rows.by_ids(unit.db, entry.seats):
            back = rows.move(unit.db, seat, lives.TAKE_OFFER_BACK, unit.now)
            if back is not None:
                notices.to_seat(unit, "event-offer-withdrawn", event, back)
    if more:
        _freed(unit, event_id)
    else:
        refill(unit, event_id)


def moved(unit: Unit, event: Event) -> None:
    """After a new start is saved: open offers get a window of the new time, promises to come lapse."""
    for entry in rows.entries(unit.db, event.id, S.OFFERED):
        until = offer_ends(unit.now, event.starts_at, entry.zone)
        for seat_id in entry.seats:
            rows.reset_window(unit.db, seat_id, until)
    for seat in rows.in_states(unit.db, event.id, S.CONFIRMED):
        if seat.reconfirmed_at is not None:
            rows.update(unit.db, seat.id, reconfirmed_at=None)
    if queue_of(unit, event).mode is Mode.HOLDING:
        # Questions of fast mode stand no more: seats are held again.
        for entry in rows.entries(unit.db, event.id, S.WAITING):
            for seat_id in entry.seats:
                rows.update(unit.db, seat_id, asked_at=None)
    refill(unit, event.id)


def close_queue(unit: Unit, event: Event) -> None:
    """The event starts: whoever still waits is told about the recording (rule 4)."""
    for seat in rows.in_states(unit.db, event.id, S.WAITING, S.OFFERED):
        closed = rows.move(unit.db, seat, lives.CLOSE_QUEUE, unit.now)
        if closed is not None:
            notices.to_seat(unit, "event-queue-closed", event, closed)


def free_the_silent(unit: Unit, event: Event, asked_at: int, asked: set[int]) -> None:
    """Nobody answered the re-confirmation of `asked_at` where silence frees the seat, as was said at sign-up."""
    freed = 0
    for seat in rows.in_states(unit.db, event.id, S.CONFIRMED):
        if seat.member_id in asked and (seat.reconfirmed_at or 0) < asked_at:
            released = rows.move(unit.db, seat, lives.KEEP_SILENT, unit.now)
            if released is not None:
                freed += 1
                notices.to_seat(unit, "event-silence", event, released)
    if freed:
        _freed(unit, event.id)
