"""What the screens of events show: the listing, the card, the host's panel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from domain.base.errors import DomainError
from domain.base.lists import FIRST, Page, Window
from domain.base.members import Member, Status
from domain.base.parts import Part, PartState
from domain.base.roles import Right
from domain.base.things import Thing
from domain.events.attendance import Dispute, Rating
from domain.events.contests import SCORES_LEAST
from domain.events.events import (
    DAY,
    EVENT,
    OPEN,
    TAKEN,
    UNDO,
    Event,
    EventForm,
    EventState,
    Party,
    Places,
    Seat,
    SeatState,
    Which,
    link_is_open,
)
from domain.events.norms import CONTEST_SCORES
from domain.events.questions import Asked, is_asked
from domain.events.waitlist import Why, why_nobody
from domain.people.profile import ProfileField
from services.base import norms
from services.base import search as engine
from services.base.lexicon import Lexicon
from services.base.members import acting_member, actor, reading_member, with_right
from services.base.unit import Unit
from services.discussion import views as talks
from services.discussion.views import NOTHING_SAID, Head
from services.events.access import hosted, is_host, seen_by, thing
from services.events.belonging import leads, require_led, require_seen, title_for
from services.events.proposing import Proposal, case_of, proposal
from services.events.seats import may_be_there_after_all, queue_of, takes
from storage.base import members, parts
from storage.events import attendance, contests, events, questions, visitors
from storage.events import seats as rows
from storage.people import profile, promises, schools

WEEK_AHEAD = 8 * DAY
"""From one Friday's digest over the next."""
DIGEST_MOST = 5


_PAST = (EventState.FINISHED, EventState.ARCHIVED)


@dataclass(frozen=True, slots=True)
class Line:
    """One event in a list, with what the reader is at it."""

    event: Event
    places: Places
    mine: SeatState | None
    rating: int | None = None
    """What the reader gave it, while that is signed."""


@dataclass(frozen=True, slots=True)
class Card:
    """All that an event's card needs. `position` in the queue from 1; `queue` people waiting in all."""

    event: Event
    places: Places
    seat: Seat | None
    position: int | None
    people: tuple[Part, ...]
    roles: frozenset[str]
    """What the reader is in the programme."""
    invited: tuple[str, ...]
    """Roles that the reader is asked to take."""
    hosts_it: bool
    is_member: bool
    link_open: bool
    can_take: bool
    """Whether a tap gives a seat now: free, and nobody is overtaken."""
    can_undo: bool
    party: Party | None
    series: tuple[Event, ...]
    """The other meetings still to come."""
    rating: Rating | None
    has_rated: bool
    dispute: Dispute | None
    work: int | None
    """The number of the reader's work at this contest; None: none was sent."""
    standing: Status = Status.MEMBER
    """What the reader is to the network: each of those who aren't in has another way in."""
    talk: Head = NOTHING_SAID
    """What its discussion has."""
    belongs_to: str | None = None
    """What the thing is called that it belongs to, where the reader may look at that."""
    can_ask: bool = False
    """Whether the reader may write to its hosts."""
    is_promised: bool = False
    """Whether a reader who isn't in yet is signed up on joining."""
    scores_least: int = SCORES_LEAST
    """Of a contest: jurors who must have judged a work."""
    can_be_there: bool = False
    """Whether the reader, who has said that they stayed away, may take that back."""
    alike: int = 0
    """Of what is over: how much comes that is like it."""
    asked: tuple[Asked, ...] = ()
    """What the hosts ask the reader, who has a seat, until it begins."""
    going: tuple[str, ...] = ()
    """Names of those who come and let colleagues see it: of the reader's school and contacts first."""

    @property
    def unanswered(self) -> tuple[Asked, ...]:
        return tuple(one for one in self.asked if one.answer is None)

    @property
    def has_entered(self) -> bool:
        return self.work is not None


def coming(unit: Unit, actor_id: int, form: EventForm | None = None, window: Window = FIRST) -> Page[Line]:
    """What is coming for this reader, soonest first; guests see what is open to all."""
    reader = actor(unit, actor_id)
    found = events.coming(unit.db, window, now=unit.now, region=reader.region, form=form)
    return found.of(partial(_lines, unit, reader.id))


def alike(unit: Unit, actor_id: int, event_id: int, window: Window = FIRST) -> Page[Line]:
    """What comes that has the event's subject or form. Raises `DomainError` where the event can't be looked at."""
    reader = actor(unit, actor_id)
    event = seen_by(unit, reader, event_id)
    return _alike(unit, reader, event, window).of(partial(_lines, unit, reader.id))


def _alike(unit: Unit, reader: Member, event: Event, window: Window) -> Page[Event]:
    return events.like(unit.db, window, event, reader.id, now=unit.now, region=reader.region)


def between(unit: Unit, actor_id: int, since: int, until: int, window: Window = FIRST) -> Page[Line]:
    """What goes on for this reader in [since, until), UTC epoch seconds; guests see what is open to all."""
    reader = actor(unit, actor_id)
    found = events.between(unit.db, window, now=unit.now, region=reader.region, since=since, until=until)
    return found.of(partial(_lines, unit, reader.id))


def forms(unit: Unit, actor_id: int) -> dict[EventForm, int]:
    """How many events of each form are coming for this reader."""
    return events.count_by_form(unit.db, now=unit.now, region=actor(unit, actor_id).region)


def search(
    unit: Unit, actor_id: int, lexicon: Lexicon, words: str, window: Window = FIRST, *, everywhere: bool = False
) -> engine.Drawn[Line]:
    """Events for a few words, coming ones first; guests find what is open to all.

    `everywhere`: the words were said to the search over all kinds of things, and are read as there.
    """
    reader = actor(unit, actor_id)
    found = engine.find(unit, reader, lexicon, words, kinds=(EVENT,), everywhere=everywhere, window=window)
    return found.drawn(EVENT, partial(shown, unit, reader))


def shown(unit: Unit, reader: Member, things: Sequence[Thing]) -> tuple[Line, ...]:
    """Events that the reader has found, as they stand in lists."""
    return _lines(unit, reader.id, events.by_ids(unit.db, [thing.number for thing in things]))


def mine(unit: Unit, actor_id: int, *, past: bool, window: Window = FIRST) -> Page[Line]:
    """Events that the person goes to, waits for, speaks at or hosts."""
    reader = reading_member(unit, actor_id)
    found = events.of_member(unit.db, window, reader.id, now=unit.now, past=past)
    return found.of(partial(_lines, unit, reader.id))


def week_ahead(unit: Unit, reader_id: int) -> tuple[Line, ...]:
    """What comes within WEEK_AHEAD for this reader and isn't known to them yet: for the weekly digest, soonest first.

    Where there is more than it holds, what is of the reader's subjects stays.
    """
    reader = actor(unit, reader_id)
    found = events.coming(unit.db, Window(size=20), now=unit.now, region=reader.region).items
    lines = _lines(unit, reader.id, [event for event in found if event.starts_at < unit.now + WEEK_AHEAD])
    unknown = [line for line in lines if line.mine is None and line.event.starts_at > unit.now]
    told = profile.of_member(unit.db, reader.id).get(ProfileField.SUBJECTS)
    own = told.value if told is not None and isinstance(told.value, tuple) else ()
    kept = sorted(unknown, key=lambda line: line.event.subject not in own)[:DIGEST_MOST]
    return tuple(line for line in unknown if line in kept)


def drafts(unit: Unit, actor_id: int, window: Window = FIRST) -> Page[Line]:
    """Drafts that the person hosts."""
    reader = reading_member(unit, actor_id)
    return events.drafts_of(unit.db, window, reader.id).of(partial(_lines, unit, reader.id))


def belonging(unit: Unit, actor_id: int, thing: Thing, window: Window = FIRST) -> Page[Line]:
    """Events that belong to a thing which the reader may look at; whoever leads it sees drafts too.

    An event by link is shown to the thing's people alone. Raises `DomainError` as the thing does.
    """
    reader = reading_member(unit, actor_id)
    require_seen(unit, reader, thing)
    found = events.about(unit.db, window, thing, with_drafts=leads(unit, reader, thing))
    return found.of(lambda page: _lines(unit, reader.id, [one for one in page if _is_shown(unit, reader, one)]))


@dataclass(frozen=True, slots=True)
class Belonging:
    """The thing that events belong to, for this reader."""

    title: str
    may_add: bool


def belongs(unit: Unit, actor_id: int, thing: Thing) -> Belonging:
    """The thing. Raises `DomainError` as the thing does."""
    reader = reading_member(unit, actor_id)
    require_seen(unit, reader, thing)
    return Belonging(title_for(unit, reader, str(thing)) or "", leads(unit, reader, thing))


def require_may_add(unit: Unit, actor_id: int, thing: Thing) -> None:
    """Raise `DomainError` for whoever can't make a meeting of the thing's people."""
    require_led(unit, acting_member(unit, actor_id), thing)


def _is_shown(unit: Unit, reader: Member, event: Event) -> bool:
    try:
        seen_by(unit, reader, event.id)
    except DomainError:
        return False
    return True


def every(unit: Unit, actor_id: int, which: Which, window: Window = FIRST) -> Page[Line]:
    """All events of the network, drafts and past ones too. Needs MANAGE_EVENTS."""
    reader = with_right(unit, actor_id, Right.MANAGE_EVENTS)
    return events.every(unit.db, window, which).of(partial(_lines, unit, reader.id))


def _lines(unit: Unit, member_id: int, found: Sequence[Event]) -> tuple[Line, ...]:
    own = rows.of_member_at(unit.db, member_id, (event.id for event in found))
    rated = attendance.own_ratings(unit.db, member_id, own) if own else {}
    return tuple(Line(event, rows.places(unit.db, event.id), own.get(event.id), rated.get(event.id)) for event in found)


def card(unit: Unit, actor_id: int, event_id: int) -> Card:
    """The event as this person sees it; a guest may look at what is public. Drafts are their hosts'."""
    reader = actor(unit, actor_id)
    event = seen_by(unit, reader, event_id)
    people = tuple(parts.of(unit.db, thing(event_id)))
    own = [p for p in people if p.member_id == reader.id]
    seat = rows.of(unit.db, event_id, reader.id)
    roles = frozenset(p.role for p in own if p.is_held)
    contest = contests.contest(unit.db, event_id) if event.kind.by_works else None
    can_take = event.state in OPEN and unit.now < event.ends_at and takes(unit, event, seat)
    return Card(
        event=event,
        places=rows.places(unit.db, event_id),
        seat=seat,
        position=rows.position(unit.db, seat) if seat is not None and seat.state is SeatState.WAITING else None,
        people=people,
        roles=roles,
        invited=tuple(p.role for p in own if p.state is PartState.INVITED),
        hosts_it=is_host(unit, reader, event_id),
        is_member=reader.is_member,
        link_open=link_is_open(event, seat, in_programme=bool(roles), now=unit.now),
        can_take=can_take,
        can_undo=_can_undo(unit, event, seat, can_take),
        party=rows.open_party(unit.db, event_id, reader.id),
        series=_series(unit, event),
        rating=attendance.own_rating(unit.db, event_id, reader.id),
        has_rated=attendance.has_rated(unit.db, event_id, reader.id),
        dispute=attendance.dispute_of(unit.db, event_id, reader.id),
        work=contests.number_of(unit.db, event_id, reader.id) if event.kind.by_works else None,
        standing=reader.status,
        belongs_to=title_for(unit, reader, event.about),
        scores_least=contest.scores_least if contest is not None else norms.value(unit, CONTEST_SCORES),
        talk=talks.head(unit, reader, thing(event_id)),
        can_ask=talks.can_ask(unit, reader, thing(event_id)),
        is_promised=not reader.is_member and _is_promised(unit, reader.id, event_id),
        can_be_there=event.state is EventState.FINISHED and seat is not None and may_be_there_after_all(unit, seat),
        alike=_alike(unit, reader, event, Window(size=1)).total if event.state in _PAST else 0,
        asked=_asked(unit, reader, event, seat),
        going=_going(unit, reader, event),
    )


def _going(unit: Unit, reader: Member, event: Event) -> tuple[str, ...]:
    """Nobody to guests, and nobody of those who send works: who wrote which is a secret until the protocol."""
    if not reader.is_member or event.state not in OPEN or event.kind.by_works:
        return ()
    found = rows.going(unit.db, event.id, reader.id, unit.now)
    own = schools.of_members(unit.db, [reader.id]).get(reader.id) if found else None
    # That somebody works at the reader's school is known of those alone who show where they work.
    shown = schools.shown_by(unit.db, [member_id for member_id, _, _ in found]) if own is not None else {}
    near = {member_id for member_id, school in shown.items() if own is not None and school.id == own.id}
    found.sort(key=lambda one: not (one[0] in near or one[2]))
    return tuple(name for _, name, _ in found)


def _asked(unit: Unit, reader: Member, event: Event, seat: Seat | None) -> tuple[Asked, ...]:
    if not reader.is_member or seat is None or seat.state not in TAKEN or not is_asked(event, unit.now):
        return ()
    return questions.asked(unit.db, event.id, reader.id)


def _is_promised(unit: Unit, reader_id: int, event_id: int) -> bool:
    promise = promises.of(unit.db, reader_id)
    return promise is not None and (promise.kind, promise.key) == (EVENT, str(event_id))


def _can_undo(unit: Unit, event: Event, seat: Seat | None, can_take: bool) -> bool:
    if seat is None or seat.walk_in or event.state not in OPEN or unit.now - seat.state_at > UNDO:
        return False
    if seat.state is SeatState.LEFT:
        return unit.now < event.starts_at
    return seat.state is SeatState.CANCELLED and can_take


def _series(unit: Unit, event: Event) -> tuple[Event, ...]:
    if event.series_id is None:
        return ()
    others = events.of_series(unit.db, event.series_id)
    return tuple(
        e for e in others if e.id != event.id and e.state in (EventState.DRAFT, *OPEN) and e.ends_at > unit.now
    )


@dataclass(frozen=True, slots=True)
class Panel:
    """The host's panel: how full, why nobody is being invited, who said «Приду»."""

    event: Event
    places: Places
    why: Why
    people: tuple[Part, ...]
    reconfirmed: int
    came: int
    """Of those with a seat."""
    walked_in: int
    series: tuple[Event, ...]
    proposal: Proposal = Proposal.FREE
    """What stands between a draft and its publishing, for this host."""
    case: int | None = None
    """The case of a proposed event that waits or was sent back."""
    visitors: int = 0
    """How many came from outside of the network."""


def panel(unit: Unit, actor_id: int, event_id: int) -> Panel:
    """The host's view of an event."""
    host, event = hosted(unit, actor_id, event_id)
    queue = queue_of(unit, event)
    confirmed = rows.in_states(unit.db, event_id, SeatState.CONFIRMED)
    came = rows.in_states(unit.db, event_id, SeatState.ATTENDED)
    walked_in = sum(1 for seat in came if seat.walk_in)
    return Panel(
        event=event,
        places=queue.places,
        why=why_nobody(queue),
        people=tuple(parts.of(unit.db, thing(event_id))),
        reconfirmed=sum(1 for seat in confirmed if seat.reconfirmed_at is not None),
        came=len(came) - walked_in,
        walked_in=walked_in,
        series=_series(unit, event),
        proposal=proposal(unit, host, event),
        case=case_of(unit, event),
        visitors=visitors.count(unit.db, event_id),
    )


def person(unit: Unit, member_id: int) -> Member | None:
    """Somebody named in a notice; None when erased without a trace."""
    return members.by_id(unit.db, member_id, unit.now)
