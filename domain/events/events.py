"""An event and a seat at it: records and states; what may become of what is in lives.py (PRODUCT §5).

Times are UTC epoch seconds, lengths minutes, zones IANA names.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from domain.base.errors import DomainError
from domain.base.things import Thing
from domain.events.programme import HOST, JURY, SPEAKER

EVENT = "event"
PARTY = "party"
"""Kinds of things (domain/base/things.py). Colleagues who come together are known by the code of their link."""

HOUR = 3600
DAY = 24 * HOUR

TITLE_LIMIT = 120
DESCRIPTION_LIMIT = 1500
PLACE_LIMIT = 200
REASON_LIMIT = 300
MAX_CAPACITY = 10_000
MAX_MINUTES = 14 * 24 * 60
MAX_JUDGING = 90 * 24 * 60
"""Minutes between a contest's last moment for works and its results, which are its event's start and end."""
RATING_ASKED = 14 * DAY
"""So long the menu asks what an event was like."""
LINK_BEFORE = 10 * 60
"""The link is shown to those signed up from ten minutes before the start."""
LATE_SIGN_UP = HOUR
"""Whoever signs up later than this before the start gets the link at once."""
UNDO = 10 * 60
"""A cancelled seat may be taken back so long, while it is free (rule 5)."""


class EventForm(StrEnum):
    """Presets of one model; the methodology's forms of teachers' common work."""

    WEBINAR = "webinar"
    SEMINAR = "seminar"
    MASTERCLASS = "masterclass"
    WORKSHOP = "workshop"
    ROUNDTABLE = "roundtable"
    CLUB = "club"
    CONTEST = "contest"
    CONFERENCE = "conference"
    CONSULTATION = "consultation"


@dataclass(frozen=True, slots=True, kw_only=True)
class EventKind:
    """The rules of a form; what it says and shows is its face (handlers/events/faces.py).

    `minutes`, `capacity` (None: no limit) and `online` are what a new one is filled in with.
    """

    minutes: int
    capacity: int | None
    online: bool
    longest: int = MAX_MINUTES
    roles: tuple[str, ...] = (SPEAKER, HOST)
    """Whom its hosts invite, as the buttons stand. With a jury it is judged."""
    gathers: bool = True
    """People come together: there is a place or a link, they stay until the end, and who came is marked."""
    by_works: bool = False
    """A seat is a work: the start is the last moment for it."""
    has_results: bool = False
    """Its end is the day of the results: a date of its own, and it is over when they are out, not by the clock."""

    @property
    def is_judged(self) -> bool:
        return JURY in self.roles


EVENT_KINDS: dict[EventForm, EventKind] = {
    EventForm.WEBINAR: EventKind(minutes=60, capacity=None, online=True),
    EventForm.SEMINAR: EventKind(minutes=120, capacity=40, online=False),
    EventForm.MASTERCLASS: EventKind(minutes=90, capacity=20, online=False),
    EventForm.WORKSHOP: EventKind(minutes=180, capacity=15, online=False),
    EventForm.ROUNDTABLE: EventKind(minutes=90, capacity=15, online=True),
    EventForm.CLUB: EventKind(minutes=90, capacity=20, online=True),
    EventForm.CONTEST: EventKind(
        minutes=14 * 24 * 60,
        capacity=None,
        online=True,
        longest=MAX_JUDGING,
        roles=(JURY, HOST),
        gathers=False,
        by_works=True,
        has_results=True,
    ),
    EventForm.CONFERENCE: EventKind(minutes=360, capacity=150, online=False),
    EventForm.CONSULTATION: EventKind(minutes=30, capacity=1, online=True),
}


class EventState(StrEnum):
    DRAFT = "draft"
    PUBLISHED = "published"
    RUNNING = "running"
    FINISHED = "finished"
    ARCHIVED = "archived"
    CANCELLED = "cancelled"


class Which(StrEnum):
    """Which of all events of the network an organizer looks at; the values travel in buttons."""

    ALL = "all"
    DRAFTS = "drafts"
    AHEAD = "ahead"
    PAST = "past"
    CANCELLED = "cancelled"


OPEN = frozenset({EventState.PUBLISHED, EventState.RUNNING})
"""States in which a seat can be taken."""


class SeatState(StrEnum):
    WAITING = "waiting"
    OFFERED = "offered"
    """A seat is held for the person until `offer_until`."""
    CONFIRMED = "confirmed"
    EXPIRED = "expired"
    """The offer ran out, or the queue closed at the start."""
    LEFT = "left"
    """Declined an offer or left the queue."""
    CANCELLED = "cancelled"
    ATTENDED = "attended"
    NO_SHOW = "no_show"
    EXCUSED = "excused"


S = SeatState
TAKEN = frozenset({S.CONFIRMED, S.ATTENDED, S.NO_SHOW, S.EXCUSED})
"""Signed up, whatever came of it: these fill the capacity together with the offers held."""
HOLDING = TAKEN | {S.OFFERED}


class Audience(StrEnum):
    """Who may come."""

    ALL = "all"
    REGION = "region"
    """Members of the event's region."""
    LINK = "link"
    """Whoever has the link: not shown in the listings, and the link has a token that can't be guessed."""


class Priority(StrEnum):
    """The published rule by which some go before others in the queue (rule 2)."""

    NONE = "none"
    REGION = "region"
    """Members of the event's region first."""
    NEWCOMERS = "newcomers"
    """Those who haven't been at any event of the network yet first."""


class Scope(StrEnum):
    """Which events of a series a change is meant for."""

    THIS = "this"
    FOLLOWING = "following"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Event:
    """A row of events. `capacity` None: no limit; `place` is an address, `link` where it is online."""

    id: int
    uid: str
    form: EventForm
    state: EventState
    title: str
    description: str
    starts_at: int
    minutes: int
    zone: str
    place: str | None
    link: str | None
    capacity: int | None
    audience: Audience
    region: str | None
    subject: str | None
    priority: Priority
    silence_frees: bool
    """Silence at the re-confirmation frees the seat; said at sign-up (rule 7)."""
    vacancy: int
    """How many times a seat has become free: «Пропустить раз» lasts until the next time."""
    sequence: int
    """iCalendar's SEQUENCE: one more with each change that a calendar must follow (RFC 5545, 3.8.7.4)."""
    series_id: int | None
    materials: str | None
    recording: str | None
    code_word: str | None
    cancel_reason: str | None
    list_closed_at: int | None
    created_by: int
    created_at: int
    published_at: int | None
    token: str
    """Sixteen random hexadecimal digits: what the link to an event by link carries."""
    proposed: bool = False
    """By somebody who may not make events: a moderator looks at it before it is published."""
    about: str | None = None
    """The thing that it belongs to, as it is spelled («idea:17»): a project's own meeting."""
    speakers: str | None = None
    """Who speaks and isn't in the network, one a line; forgotten with the archive and with a cancelling."""

    @property
    def outside(self) -> tuple[str, ...]:
        """Names of those who speak and aren't in the network."""
        return tuple((self.speakers or "").splitlines())

    @property
    def payload(self) -> str:
        """What its link carries; of an event by link, with the token that lets people in."""
        secret = f"_{self.token}" if self.audience is Audience.LINK else ""
        return f"{Thing(EVENT, self.id).payload}{secret}"

    @property
    def ends_at(self) -> int:
        return self.starts_at + self.minutes * 60

    @property
    def online(self) -> bool:
        return self.place is None

    @property
    def lacks_link(self) -> bool:
        """Whether people are to meet online and don't know where yet."""
        return self.online and self.kind.gathers and self.link is None

    @property
    def kind(self) -> EventKind:
        """The rules of its form."""
        return EVENT_KINDS[self.form]


@dataclass(frozen=True, slots=True)
class Seat:
    """A row of seats: one person's way through one event. `ticket` is the number drawn when queueing."""

    id: int
    event_id: int
    member_id: int
    state: SeatState
    priority: int
    ticket: int
    signed_at: int
    state_at: int
    offer_until: int | None
    asked_at: int | None
    """When the person was asked in fast mode, while that question stands."""
    skipped: int | None
    """The event's `vacancy` that the person let pass."""
    last_moment: bool
    party_id: int | None
    code: str
    """Six digits that the person shows at the door."""
    reconfirmed_at: int | None
    turns: int
    """How many times the state has changed: makes the keys of notices."""
    walk_in: bool
    """Came without a seat: present, but outside of the capacity (services/events/attendance.walk_in)."""

    @property
    def takes_place(self) -> bool:
        """Whether the seat is one of those that fill the capacity once it is in a state of `TAKEN`."""
        return self.state in TAKEN and not self.walk_in


@dataclass(frozen=True, slots=True)
class Places:
    """How full an event is: persons by what they hold. `capacity` None: no limit."""

    capacity: int | None
    taken: int
    held: int
    waiting: int

    @property
    def free(self) -> int | None:
        """Seats that nobody has or holds; None without a limit, negative after the capacity was lowered."""
        return None if self.capacity is None else self.capacity - self.taken - self.held

    def room_for(self, size: int) -> bool:
        return self.free is None or self.free >= size


@dataclass(frozen=True, slots=True)
class Party:
    """Colleagues who sign up together; `together`: all or none. `people` are (member id, name), leader first."""

    id: int
    event_id: int
    leader_id: int
    code: str
    together: bool
    settled_at: int | None
    people: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """A line of the host's list; `source`: how the mark that is in force came about."""

    seat: Seat
    name: str
    region: str | None
    source: str | None
    school: str | None = None
    """Asked for the tables only; None where the person doesn't show it in the directory."""
    town: str | None = None
    """Of that school, where it is known."""
    subjects: tuple[str, ...] = ()
    """The same of what they teach."""
    rating: int | None = None
    """Of the event, while the person's name stands under it. For the tables only."""
    answers: Mapping[int, str] = field(default_factory=dict, hash=False)
    """To the hosts' questions, by their numbers; of whoever has a seat."""


def require_fields(form: EventForm, *, starts_at: int, minutes: int, capacity: int | None, now: int) -> None:
    """Raise `DomainError` when the start has passed, or a number makes no sense."""
    if starts_at <= now:
        raise DomainError("error-event-past")
    if not 5 <= minutes <= EVENT_KINDS[form].longest:
        raise DomainError("error-event-duration")
    if capacity is not None and not 0 <= capacity <= MAX_CAPACITY:
        raise DomainError("error-event-capacity", most=MAX_CAPACITY)


def link_is_open(event: Event, seat: Seat | None, *, in_programme: bool, now: int) -> bool:
    """Whether the reader sees the link: those signed up from ten minutes before, late sign-ups at once,
    hosts and speakers always; nobody once the event is over."""
    if event.link is None or event.state not in OPEN or now >= event.ends_at:
        return False
    if in_programme:
        return True
    if seat is None or seat.state not in (S.CONFIRMED, S.ATTENDED):
        return False
    return is_link_time(event.starts_at, seat.state_at, now)


def is_link_time(starts_at: int, signed_at: int, now: int) -> bool:
    """Whether somebody with a seat since `signed_at` may have the link by now."""
    return now >= starts_at - LINK_BEFORE or signed_at > starts_at - LATE_SIGN_UP


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """What people must hear of when it changes; a mended title is not news.

    `results_at`: of what ends with its results; None: of anything else, or not known.
    """

    starts_at: int
    place: str | None
    link: str | None
    results_at: int | None = None


def whereabouts(event: Event) -> Whereabouts:
    return Whereabouts(event.starts_at, event.place, event.link, event.ends_at if event.kind.has_results else None)


class Change(StrEnum):
    START = "start"
    PLACE = "place"
    LINK = "link"
    RESULTS = "results"


def changes(believed: Whereabouts, now: Whereabouts) -> frozenset[Change]:
    """What is news to somebody who believes `believed`.

    A first link is none: it was promised, and comes when links do (`link_is_open`).
    """
    found = {
        Change.START: believed.starts_at != now.starts_at,
        Change.PLACE: believed.place != now.place,
        Change.LINK: believed.link is not None and believed.link != now.link,
        Change.RESULTS: believed.results_at is not None and believed.results_at != now.results_at,
    }
    return frozenset(change for change, is_news in found.items() if is_news)


CHANGE_PATIENCE = 10 * 60
"""Two moves within ten minutes become one notice."""
CHANGE_URGENT = 30 * 60


def change_notice_at(old_start: int, new_start: int, now: int) -> int:
    """When a change is told: after ten minutes, in case another follows; at once when the time is short."""
    nearest = min(old_start, new_start)
    return now if nearest - now < CHANGE_URGENT else now + CHANGE_PATIENCE


def event_number(key: str) -> int:
    """The id of an event in a link or a button. Raises `DomainError` for what can't be one: anybody can write it."""
    if not (key.isascii() and key.isdigit() and len(key) < 12):
        raise DomainError("error-event-gone")
    return int(key)
