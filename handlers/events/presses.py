"""The buttons of events. One page for the area: cards of participants, hosts and contests lead into each other."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData

from domain.events.events import Which

# -- as participants see them -------------------------------------------------------------------------


class ShowEvent(CallbackData, prefix="ev"):
    """Opens the card."""

    id: int


class EventsOf(CallbackData, prefix="eb"):
    """A page of the events that belong to a thing, spelled as links spell it («idea_17»)."""

    of: str
    page: int = 0


class NewEventOf(CallbackData, prefix="en"):
    """A new one of them."""

    of: str


class ShowSeats(CallbackData, prefix="ae"):
    """Whom of an event's people an announcement is for, in messages of earlier versions: ShowWithin today."""

    id: int
    event: int
    page: int = 0


class View(StrEnum):
    """What a list of events shows."""

    SOON = "soon"
    MINE = "mine"
    PAST = "past"
    DRAFTS = "drafts"
    FOUND = "found"


class ListEvents(CallbackData, prefix="el"):
    """A page of a list: `form` narrows what is coming; `words` is the number of a search."""

    view: View
    form: str = ""
    page: int = 0
    words: int = 0


class EveryEvent(CallbackData, prefix="ew"):
    """A page of all events of the network, for organizers."""

    which: Which
    page: int = 0


class Alike(CallbackData, prefix="ey"):
    """A page of what comes that is like the event `id`."""

    id: int
    page: int = 0


class Deed(StrEnum):
    """What a person does with a seat; short, as it travels in a button."""

    SIGN_UP = "in"
    SIGN_UP_SERIES = "all"
    CANCEL = "out"
    UNDO = "undo"
    ACCEPT = "go"
    DECLINE = "no"
    SKIP = "skip"
    KEEP = "keep"
    LAST_MOMENT = "last"
    NO_LAST_MOMENT = "nolast"
    SIGN_UP_AWAY = "inaway"
    """Although on leave; what is asked for comes all the same."""
    SIGN_UP_BACK = "inback"
    """And be back from leave."""
    SERIES_AWAY = "allaway"
    SERIES_BACK = "allback"
    AWAY = "away"
    """Said when it is over: the person couldn't come."""
    THERE = "there"
    """Takes that back."""


class SeatPress(CallbackData, prefix="es"):
    id: int
    do: Deed


class More(StrEnum):
    """What hangs on a card."""

    TICKET = "qr"
    CALENDAR = "ics"
    OFF_CALENDAR = "noics"
    """The file that takes the meeting off a calendar."""
    SERIES = "series"
    COLLEAGUES = "party"
    WORD = "word"
    DISPUTE = "dispute"


class OpenMore(CallbackData, prefix="em"):
    id: int
    what: More


class SeriesPage(CallbackData, prefix="eu"):
    """A page of the other meetings of an event's series."""

    id: int
    page: int


class Rate(CallbackData, prefix="er"):
    id: int
    rating: int


class AfterRating(CallbackData, prefix="ef"):
    """`do`: say (add words) or hide (take the name off)."""

    id: int
    do: str


class GatherParty(CallbackData, prefix="eg"):
    """Open a group of colleagues: together or in parts."""

    id: int
    together: bool


class PartyPress(CallbackData, prefix="ep"):
    """`do`: join, leave or sign (everybody up)."""

    code: str
    do: str


class AnswerInvitation(CallbackData, prefix="ei"):
    """Take a role at an event, or not."""

    id: int
    role: str
    yes: bool


class MyAnswers(CallbackData, prefix="ea"):
    """What the hosts of the event `id` ask, and what the reader has answered."""

    id: int


class AnswerTo(CallbackData, prefix="eq"):
    """Answer the question `id`."""

    id: int


# -- of hosts -----------------------------------------------------------------------------------------


class Host(StrEnum):
    """What a host opens or does on the panel."""

    PANEL = "panel"
    PUBLISH = "publish"
    PROPOSE = "propose"
    DISCARD = "discard"
    DISCARD_SURELY = "discard!"
    EDIT = "edit"
    PROGRAMME = "people"
    CHECK_IN = "checkin"
    CODE = "code"
    """In messages of earlier versions: what is typed of who came is for the door."""
    NUMBERS = "numbers"
    """The same."""
    WALK_IN = "walkin"
    SHEET_CSV = "csv"
    SHEET_XLSX = "xlsx"
    SHEET_PAPER = "paper"
    CLOSE_LIST = "close"
    RESULTS = "results"
    LENGTHEN = "longer"
    MESSAGE = "message"
    CANCEL = "cancel"
    SPREAD = "spread"
    POSTER = "poster"
    ANNOUNCE = "announce"


class HostPress(CallbackData, prefix="hp"):
    id: int
    do: Host


class CopyEvent(CallbackData, prefix="hk"):
    """The same event on another day."""

    id: int


class MarkTicket(CallbackData, prefix="hq"):
    """Mark the holder of a ticket whose link was opened."""

    id: int
    code: str


class DoorDo(StrEnum):
    """What a host does with a door."""

    OPEN = "open"
    SHOW = "show"
    REST = "rest"
    SHUT = "shut"


class DoorPress(CallbackData, prefix="hga"):
    """The door of the event `id`; `page` of those who aren't there yet."""

    id: int
    do: DoorDo
    page: int = 0


class AtDoor(CallbackData, prefix="hgp"):
    """Who of several is meant at the door, or who is let in without a seat."""

    id: int
    member: int


class TakeBack(CallbackData, prefix="hgu"):
    """Undo one's own marks numbered (since, until], and notes of people from outside numbered (first, last]."""

    id: int
    since: int
    until: int
    first: int = 0
    last: int = 0


class NoteVisitor(CallbackData, prefix="hgv"):
    """Whoever the door asks about is from outside of the network."""

    id: int


class RollPage(CallbackData, prefix="hl"):
    """A page of the list: `mark`: a tap marks who came, else it opens the person."""

    id: int
    mark: bool
    page: int = 0
    unmarked: bool = False


class Columns(CallbackData, prefix="hc"):
    """What stands in the host's tables; `name`: turns a column on or off, or sets all back (`USUAL`); empty: look."""

    id: int
    name: str = ""
    on: bool = False


USUAL = "usual"
"""No column: all of them as they are at first."""


class Mark(CallbackData, prefix="hm"):
    """Mark a person: attended, no_show, excused, or none (take the mark back). `page`: where the list was."""

    id: int
    member: int
    state: str
    page: int = 0
    unmarked: bool = False


class OpenPerson(CallbackData, prefix="ho"):
    """A person of the list: how they stand, and what can be done."""

    id: int
    member: int
    page: int = 0


class EditField(CallbackData, prefix="he"):
    id: int
    field: str


class Toggle(CallbackData, prefix="ht"):
    """Turn a setting of the event round: silence, audience, priority."""

    id: int
    field: str


class Invite(CallbackData, prefix="hi"):
    id: int
    role: str


class Inquire(CallbackData, prefix="hj"):
    """The questions to those who sign up for the event `id`, with what was answered."""

    id: int


class AddQuestion(CallbackData, prefix="hn"):
    """One more at the event `id`."""

    id: int


class OpenQuestion(CallbackData, prefix="hg"):
    """A page of the answers to the question `id`."""

    id: int
    page: int = 0


class ChangeQuestion(CallbackData, prefix="hx"):
    id: int


class RemoveQuestion(CallbackData, prefix="hu"):
    """Ask it no more; `scope`: at which meetings, empty: ask first."""

    id: int
    scope: str = ""


class Dismiss(CallbackData, prefix="hd"):
    id: int
    member: int
    role: str


class Remove(CallbackData, prefix="hr"):
    """Take a person's seat away (asks for the reason)."""

    id: int
    member: int


class Decide(CallbackData, prefix="hz"):
    """A dispute: accept it or not."""

    dispute: int
    yes: bool


class OpenDispute(CallbackData, prefix="hv"):
    """What somebody says against their mark; `id` of the dispute."""

    id: int


class WriteTo(CallbackData, prefix="hw"):
    """Whom a message goes to: signed, came, absent, waiting, speaker, jury."""

    id: int
    whom: str


# -- of contests --------------------------------------------------------------------------------------


class Do(StrEnum):
    SHOW = "show"
    SET_UP = "set"
    WEIGH = "weigh"
    SUBMIT = "send"
    WITHDRAW = "back"
    WORKS = "works"
    PUBLISH = "pub"
    PUBLISH_SURELY = "pub!"
    RESULT = "mine"
    APPEAL = "appeal"
    AUTHORS = "who"
    CSV = "csv"
    XLSX = "xlsx"


class ContestPress(CallbackData, prefix="kt"):
    """Something about the contest with the event `id`; `page` of the works, the protocol or the jurors' texts."""

    id: int
    do: Do
    page: int = 0


class WorkPress(CallbackData, prefix="kw"):
    """One work; `do`: open, judge, file, appeal (see it) or answer (it). `page`: of the jurors' texts."""

    id: int
    do: str
    page: int = 0


# -- of what was said of an event ---------------------------------------------------------------------


class SaidPage(CallbackData, prefix="fb"):
    """A page of what was said of the event `id`."""

    id: int
    page: int = 0


class SaidTable(CallbackData, prefix="ft"):
    """All of it as a table; `xlsx`: else CSV."""

    id: int
    xlsx: bool
