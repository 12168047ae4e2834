"""What a kind of events says and offers where it differs from the others; its rules are in `EventKind`.

Texts: keys of locales/*/events. A kind that brings nothing of its own has the face of a meeting.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.events.events import Event, EventForm, SeatState
from domain.events.programme import JURY, SPEAKER

S = SeatState

_EDITABLE = (
    "title",
    "description",
    "starts_at",
    "minutes",
    "place",
    "link",
    "capacity",
    "subject",
    "zone",
    "materials",
)
_SAID = {
    S.CONFIRMED: "event-said-confirmed",
    S.WAITING: "event-said-waiting",
    S.OFFERED: "event-said-offered",
    S.CANCELLED: "event-said-cancelled",
    S.LEFT: "event-said-left",
    S.EXCUSED: "event-said-excused",
}


@dataclass(frozen=True, slots=True)
class Dates:
    """How the two dates of what ends with its results are told, with `until` and `results`."""

    coming: str
    closed: str
    """The first has passed."""
    late: str
    """The second has passed too."""
    over: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """The words and steps of a kind. None: as at a meeting."""

    # What everybody sees.
    until: str | None = None
    """The start where it is the last moment for something, with `moment`."""
    line_until: str | None = None
    """The same at the head of a row."""
    calendar: str | None = None
    """The title of an entry in a calendar that is a moment, with `title`."""
    dates: Dates | None = None
    is_closed: str | None = None
    """After the start, while it isn't over."""
    is_over: str | None = None
    taking_part: str | None = None
    """Instead of free places, with `count`."""
    rule: str | None = None
    """What is said at sign-up, with `least`."""
    takes_part: str | None = None
    """How the reader stands with it, in a list."""
    new_start: str = "event-changed-start"
    """With `old` and `new`."""
    said: Mapping[SeatState, str] = field(default_factory=lambda: _SAID, hash=False)
    """After a press that changed the seat."""

    # What its hosts see.
    draft_next: str = "host-draft-next"
    published: str = "host-published"
    programme: str = "host-programme"
    programme_title: str = "host-programme-title"
    edit_hint: str = "host-edit-hint"
    editable: tuple[str, ...] = _EDITABLE
    """Fields of the form of changes; the rest is changed by its own form."""
    toggles: tuple[str, ...] = ("silence_frees", "audience", "priority")
    roll_figures: str = "host-roll-figures"
    """With `taken`, `came`, `waiting`."""
    columns: tuple[str, ...] = (
        "number",
        "name",
        "region",
        "school",
        "subjects",
        "state",
        "confirmed",
        "signed",
        "source",
        "rating",
        "answers",
        "code",
    )
    """Of the list of its people as a file, as long as a host hasn't chosen others (domain/events/columns.py)."""
    more_columns: tuple[str, ...] = ("town",)
    """What can be chosen besides."""
    message: str = "host-message"
    whom: tuple[str, ...] = ("signed", "came", "absent", "waiting", SPEAKER)
    """Whom its hosts can write to: a role while anybody holds it."""
    to_signed: str = "host-message-signed"
    """What those who have signed up are called there."""


MEETING = Face()
FACES: dict[EventForm, Face] = {
    EventForm.CONTEST: Face(
        until="event-until",
        line_until="event-line-until",
        calendar="event-calendar-deadline",
        dates=Dates(
            "event-when-contest", "event-when-contest-closed", "event-when-contest-late", "event-when-contest-over"
        ),
        is_closed="event-is-closed-contest",
        is_over="event-is-over-contest",
        taking_part="event-contestants",
        rule="contest-rule",
        takes_part="event-mark-takes-part",
        new_start="event-changed-deadline",
        said={S.CONFIRMED: "event-said-takes-part", S.CANCELLED: "event-said-no-part"},
        draft_next="host-draft-next-contest",
        published="host-published-contest",
        programme="host-programme-contest",
        programme_title="host-programme-title-contest",
        edit_hint="host-edit-hint-contest",
        editable=("title", "description", "subject", "zone", "materials"),
        toggles=("audience",),
        # Works have numbers of their own, in the table of the protocol (handlers/events/contests/sheets.py).
        roll_figures="host-roll-figures-contest",
        columns=("name", "region", "school", "subjects", "state", "signed", "answers"),
        message="host-message-contest",
        whom=("signed", JURY),
        to_signed="host-message-signed-contest",
    ),
}
"""Kinds that are no meetings."""


def face(event: Event) -> Face:
    """What is said of this event, and offered at it."""
    return FACES.get(event.form, MEETING)
