"""Who came: marked by QR, code, code word, list or paper; taken back; disputed (PRODUCT §5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from domain.base.errors import DomainError
from domain.base.members import MEMBER, Member, clean_line
from domain.base.things import Thing
from domain.events import attendance as rules
from domain.events import lives
from domain.events.attendance import Dispute, Mark, Source, Visitor
from domain.events.events import EVENT, Event, EventState, Listed, Seat, SeatState
from domain.events.questions import Question
from services.base import audit, lifecycle
from services.base.lifecycle import Act
from services.base.members import acting_member
from services.base.unit import Unit
from services.base.words import words
from services.events import notices, programme, seats
from services.events.access import event_of, hosted
from services.events.feedback import ask_for_feedback
from services.events.programme import hosts
from services.people import listing
from storage.base import members
from storage.events import attendance, columns, events, questions, visitors
from storage.events import seats as rows

S = SeatState
_MARKABLE = frozenset({S.CONFIRMED, S.ATTENDED, S.NO_SHOW, S.EXCUSED})
DISPUTE_LIMIT = 300
FULL_NAME = 2
"""Words that make a whole name: first and last."""


@dataclass(frozen=True, slots=True)
class Marked:
    """What a mark did: whose it is, and whether it was there already."""

    event: Event
    seat: Seat
    name: str
    before: SeatState


def roll(unit: Unit, actor_id: int, event_id: int) -> tuple[Event, list[Listed]]:
    """The host's list: everybody signed up, offered or waiting, with how each was marked."""
    _, event = hosted(unit, actor_id, event_id)
    return event, rows.listing(unit.db, event_id)


@dataclass(frozen=True, slots=True)
class Table:
    """The host's list for a file."""

    event: Event
    listed: list[Listed]
    questions: list[Question]
    said: Mapping[str, bool]
    """Of columns that the host doesn't want as usual, whether they are shown."""
    visitors: tuple[Visitor, ...] = ()


def table(unit: Unit, actor_id: int, event_id: int) -> Table:
    """The host's list for a file: with what people show of themselves in the directory, what they have answered to
    the hosts, and their signed ratings."""
    event, listed = roll(unit, actor_id, event_id)
    ids = [line.seat.member_id for line in listed]
    schools, subjects, towns = listing.schools(unit, ids), listing.subjects(unit, ids), listing.towns(unit, ids)
    ratings, answers = attendance.signed_ratings(unit.db, event_id), questions.read_by_hosts(unit.db, event_id)

    def whole(line: Listed) -> Listed:
        m = line.seat.member_id
        return replace(
            line,
            school=schools.get(m),
            town=towns.get(m),
            subjects=subjects.get(m, ()),
            rating=ratings.get(m),
            answers=answers.get(m, {}),
        )

    asked, said = questions.of_event(unit.db, event_id), columns.of(unit.db, actor_id)
    return Table(event, [whole(line) for line in listed], asked, said, visitors.of(unit.db, event_id))


def person(unit: Unit, actor_id: int, event_id: int, member_id: int) -> tuple[Event, Listed, list[Mark]]:
    """One line of the list with every mark that was ever set on it."""
    event, listed = roll(unit, actor_id, event_id)
    line = next((line for line in listed if line.seat.member_id == member_id), None)
    if line is None:
        raise DomainError("error-event-no-seat")
    return event, line, attendance.marks(unit.db, event_id, member_id)


def mark(unit: Unit, actor_id: int, event_id: int, member_id: int, state: SeatState, source: Source) -> Marked:
    """A host notes that somebody came, stayed away, or was excused. Again: nothing changes."""
    host, event = hosted(unit, actor_id, event_id)
    rules.require_marking(event, unit.now)
    seat = rows.of(unit.db, event_id, member_id)
    if seat is None:
        raise DomainError("error-event-no-seat")
    return _mark(unit, event, seat, state, source, host.id)


def mark_by_code(unit: Unit, actor_id: int, event_id: int, code: str) -> Marked:
    """The six digits that a ticket's QR carries, confirmed by the host's tap; typed ones are said at the door."""
    host, event, seat = _holder_of(unit, actor_id, event_id, code)
    return _mark(unit, event, seat, S.ATTENDED, Source.QR, host.id)


def ticket(unit: Unit, actor_id: int, event_id: int, code: str) -> Marked:
    """Whose ticket this is, as a host sees it before marking; nothing is changed.

    A link to a ticket may come from anywhere, a chat for instance: opening it is no proof that the person
    stands at the door, so the mark needs a tap of its own (`mark_by_code`). Raises `DomainError` for whoever isn't a
    host; whose own ticket it is hears that it is to be shown.
    """
    own = rows.by_code(unit.db, event_id, "".join(code.split()))
    if own is not None and own.member_id == actor_id:
        raise DomainError("error-event-own-ticket")
    _, event, seat = _holder_of(unit, actor_id, event_id, code)
    if seat.state not in _MARKABLE:
        raise DomainError("error-event-no-seat")
    return Marked(event, seat, _name(unit, seat.member_id), seat.state)


def _holder_of(unit: Unit, actor_id: int, event_id: int, code: str) -> tuple[Member, Event, Seat]:
    host, event = hosted(unit, actor_id, event_id)
    rules.require_marking(event, unit.now)
    seat = rows.by_code(unit.db, event_id, "".join(code.split()))
    if seat is None:
        raise DomainError("error-event-code")
    return host, event, seat


def _name(unit: Unit, member_id: int) -> str:
    """The person's name; empty once it is erased."""
    person = members.by_id(unit.db, member_id, unit.now)
    return (person.name or "") if person else ""


def newcomers(unit: Unit, actor_id: int, event_id: int, said: str) -> list[tuple[int, str]]:
    """Members who may have come without a seat, by name, at most seven, as (member id, name).

    Those in the directory are found as hosts find them elsewhere (services/events/programme.py). Whoever
    isn't in it is found by the whole name only, first and last: the host who stands before a person can ask
    for it, and nobody can page through people who don't want to be listed.
    """
    host, event = hosted(unit, actor_id, event_id)
    rules.require_marking(event, unit.now)
    listed = dict(programme.candidates(unit, actor_id, event_id, said))
    wanted = set(words(said))  # one word said twice is one
    if len(wanted) >= FULL_NAME:
        for member_id, name in events.candidates(unit.db, event_id, everybody=True):
            if member_id != host.id and wanted <= set(words(name)):
                listed[member_id] = name
    here = {line.seat.member_id for line in rows.listing(unit.db, event_id) if line.seat.state in _MARKABLE}
    return [(member_id, name) for member_id, name in listed.items() if member_id not in here][:7]


def is_newcomer(unit: Unit, host: Member, event_id: int, member_id: int, said: str) -> bool:
    """Whether `newcomers` may show this member for these words: a read by key, where that looks at everybody."""
    person = members.by_id(unit.db, member_id, unit.now)
    if person is None or not person.is_member or person.name is None or person.id == host.id:
        return False
    wanted = words(said)
    if len(set(wanted)) >= FULL_NAME and set(wanted) <= set(words(person.name)):
        return True
    return programme.may_invite(unit, host, event_id, member_id) and programme.is_meant(wanted, person.name)


def walk_in(unit: Unit, actor_id: int, event_id: int, member_id: int) -> Marked:
    """A host marks a member who came without a seat. Whoever has one is marked as usual.

    The mark takes no seat: rule 1 of PRODUCT §5 is about what the bot promises beforehand, and someone who
    stands in the room has been let in by the host, who sees how many chairs there are. Counted as a seat it
    would push `taken` over the capacity, or block the chair of somebody confirmed who is still on the way. An
    offer that is held for the person is theirs already and becomes their seat. Who may come is the host's to
    judge at the door; that the person is a member isn't. Raises `DomainError`.
    """
    host, event = hosted(unit, actor_id, event_id)
    rules.require_marking(event, unit.now)
    person = members.by_id(unit.db, member_id, unit.now)
    if person is None or not person.is_member:
        raise DomainError("error-option-gone")
    seat = rows.of(unit.db, event_id, member_id)
    if seat is not None and seat.state in _MARKABLE:
        return _mark(unit, event, seat, S.ATTENDED, Source.LIST, host.id)
    before = seat.state if seat is not None else S.CANCELLED
    held = seat is not None and seat.state is S.OFFERED
    if seat is None:
        came: Seat | None = rows.add(
            unit.db,
            event_id=event_id,
            member_id=member_id,
            state=S.ATTENDED,
            priority=0,
            ticket=events.draw_ticket(unit.db, event_id),
            code=seats.new_code(unit, event_id),
            now=unit.now,
            walk_in=True,
        )
    else:
        came = rows.move(unit.db, seat, lives.COME_IN, unit.now, walk_in=int(not held))
    if came is None:
        raise DomainError("error-state-changed")
    attendance.add_mark(
        unit.db,
        event_id=event_id,
        member_id=member_id,
        state=S.ATTENDED,
        source=Source.LIST,
        by=host.id,
        now=unit.now,
    )
    audit.record(unit, host.id, "event.walk-in", Thing(MEMBER, member_id), after=event.title)
    if event.state is EventState.FINISHED:
        ask_for_feedback(unit, event, [member_id])
    return Marked(event, came, _name(unit, member_id), before)


def _mark(unit: Unit, event: Event, seat: Seat, state: SeatState, source: Source, by: int | None) -> Marked:
    name = _name(unit, seat.member_id)
    if seat.state not in _MARKABLE:
        raise DomainError("error-event-no-seat")
    if seat.state is state:
        return Marked(event, seat, name, seat.state)
    if seat.walk_in:
        raise DomainError("error-event-walk-in")
    # By way of «confirmed»: correcting a mark is taking it back and setting another.
    attendance.undo_marks(unit.db, event.id, seat.member_id, by=by, now=unit.now)
    moved = rows.move(unit.db, seat, lives.MARK[state], unit.now)
    if moved is None:
        raise DomainError("error-state-changed")
    attendance.add_mark(
        unit.db, event_id=event.id, member_id=seat.member_id, state=state, source=source, by=by, now=unit.now
    )
    if state is S.ATTENDED and event.state is EventState.FINISHED:
        ask_for_feedback(unit, event, [seat.member_id])
    if state is S.NO_SHOW:
        notices.to_seat(unit, "event-absent", event, moved, expires_at=event.ends_at + rules.DISPUTE)
    return Marked(event, moved, name, seat.state)


def unmark(unit: Unit, actor_id: int, event_id: int, member_id: int) -> Marked:
    """Take a mark back: the person is signed up and nothing more is known. The mark is kept as undone."""
    host, event = hosted(unit, actor_id, event_id)
    rules.require_marking(event, unit.now)
    seat = rows.of(unit.db, event_id, member_id)
    if seat is None or seat.state not in _MARKABLE:
        raise DomainError("error-event-no-seat")
    name = _name(unit, member_id)
    if seat.state is S.CONFIRMED:
        return Marked(event, seat, name, seat.state)
    attendance.undo_marks(unit.db, event_id, member_id, by=host.id, now=unit.now)
    if seat.walk_in:
        # Not «confirmed»: there has never been a seat, and making one now could break rule 1.
        back = rows.move(unit.db, seat, lives.COME_NOT_IN, unit.now)
        assert back is not None, "read in this transaction"
        return Marked(event, back, name, seat.state)
    is_closed = event.list_closed_at is not None and seat.state is S.ATTENDED
    moved = rows.move(unit.db, seat, lives.MISS if is_closed else lives.UNMARK, unit.now)
    assert moved is not None, "read in this transaction"
    return Marked(event, moved, name, seat.state)


# -- online: the code word -------------------------------------------------------------------------


def say_word(unit: Unit, actor_id: int, event_id: int, word: str) -> Seat:
    """A participant types the word that was said aloud. Five tries; right or wrong, each is counted.

    A wrong word is an answer, not an error, so that the count is kept: the seat comes back unchanged.
    """
    member = acting_member(unit, actor_id)
    event = event_of(unit, event_id)
    rules.require_word_time(event, unit.now)
    seat = rows.of(unit.db, event_id, member.id)
    if seat is None or seat.state not in _MARKABLE:
        raise DomainError("error-event-not-signed-up")
    if seat.state is S.ATTENDED:
        return seat
    if rows.count_attempt(unit.db, seat.id) > rules.WORD_ATTEMPTS:
        raise DomainError("error-event-word-attempts")
    if not rules.same_word(word, event.code_word or ""):
        return seat
    return _mark(unit, event, seat, S.ATTENDED, Source.WORD, member.id).seat


# -- closing and disputing -------------------------------------------------------------------------


def close_list(unit: Unit, actor_id: int, event_id: int) -> Event:
    """The host is done: whoever isn't marked didn't come, and may say otherwise for seven days."""
    host, event = hosted(unit, actor_id, event_id)
    if event.state is not EventState.FINISHED:
        raise DomainError("error-event-not-over")
    if event.list_closed_at is None:
        close(unit, event)
        audit.record(unit, host.id, "event.close-list", Thing(EVENT, event_id))
    return event_of(unit, event_id)


def close(unit: Unit, event: Event) -> None:
    """Close the list; where nobody was marked at all, attendance wasn't taken and nobody was absent.

    Where nobody comes together nobody is ever absent, though an older version let people be marked there.
    """
    events.update(unit.db, event.id, list_closed_at=unit.now)
    if not event.kind.gathers or not rows.in_states(unit.db, event.id, S.ATTENDED):
        return
    for seat in rows.in_states(unit.db, event.id, S.CONFIRMED):
        _mark(unit, event, seat, S.NO_SHOW, Source.LIST, None)


def dispute(unit: Unit, actor_id: int, event_id: int, words: str) -> Event:
    """«Я был(а)»: once, within seven days of the end; the hosts decide."""
    member = acting_member(unit, actor_id)
    event = event_of(unit, event_id)
    rules.require_dispute_time(event, unit.now)
    seat = rows.of(unit.db, event_id, member.id)
    if seat is None or seat.state not in (S.NO_SHOW, S.CONFIRMED, S.EXCUSED):
        raise DomainError("error-event-no-seat")
    said = clean_line(words)[:DISPUTE_LIMIT]
    dispute_id = attendance.add_dispute(unit.db, event_id, member.id, said, unit.now)
    if dispute_id is None:
        raise DomainError("error-event-disputed")
    notices.to_members(unit, "event-dispute", event, hosts(unit, event_id), dispute_id, dispute=dispute_id)
    return event


def dispute_of(unit: Unit, actor_id: int, dispute_id: int) -> tuple[Event, Dispute, str]:
    """A dispute as its hosts see it: event, dispute, the person's name."""
    found = attendance.dispute(unit.db, dispute_id)
    if found is None:
        raise DomainError("error-event-gone")
    _, event = hosted(unit, actor_id, found.event_id)
    return event, found, _name(unit, found.member_id)


def decide_dispute(unit: Unit, actor_id: int, dispute_id: int, accepted: bool) -> Event:
    """A host's answer; two hosts at once: the second sees what the first did."""
    event, found, _ = dispute_of(unit, actor_id, dispute_id)
    step = lives.BELIEVE if accepted else lives.DISBELIEVE
    act = Act(actor_id, Thing(MEMBER, found.member_id), after=step.to)
    decided = {"decided_by": actor_id, "decided_at": unit.now}
    lifecycle.move(unit, attendance.VERDICT, step, dispute_id, found.verdict, act, facts=None, **decided)
    seat = rows.of(unit.db, event.id, found.member_id)
    if accepted and seat is not None:
        _mark(unit, event, seat, S.ATTENDED, Source.DISPUTE, actor_id)
    notices.to_members(unit, "event-dispute-decided", event, [found.member_id], dispute_id, accepted=int(accepted))
    return event
