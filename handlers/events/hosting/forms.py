"""What hosts type: a new event from a preset, one changed field, reasons, codes, numbers, a message."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from aiogram.filters.callback_data import CallbackData

from domain.base.errors import DomainError
from domain.base.links import clean_link
from domain.base.moments import Moment as Read
from domain.events.attendance import WORD_LIMIT
from domain.events.events import (
    DESCRIPTION_LIMIT,
    EVENT,
    EVENT_KINDS,
    MAX_CAPACITY,
    MAX_MINUTES,
    PLACE_LIMIT,
    REASON_LIMIT,
    TITLE_LIMIT,
    Audience,
    Event,
    EventForm,
    Scope,
)
from domain.events.programme import JURY, OUTSIDE_LIMIT, OUTSIDE_MOST, SPEAKER, clean_outside
from domain.people.profile import SUBJECTS, ProfileField
from handlers.events.attending.cards import card
from handlers.events.door import router as entrance
from handlers.events.hosting import meetings, screens
from handlers.events.presses import Host, HostPress
from handlers.people.directory.labels import tag_label
from handlers.people.directory.lexicon import subject_names
from handlers.ui.forms.amounts import Duration, Moment, Number
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.choices import Choice, Lookup
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.field import Option
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import Link, LongText, Text
from handlers.ui.routes import Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from handlers.voice.announcements.fields import Formatted
from handlers.voice.announcements.showing import card as announcement_card
from locales.texts import Html, Texts
from services.base.words import words
from services.events import attendance, copying, door, editing, programme, seats, views
from services.events.copying import Again
from services.events.editing import Draft
from services.voice.announcements import drafting

routes = Routes()
HOME = Go(to="events")
ZONES = (
    "Europe/Kaliningrad", "Europe/Moscow", "Europe/Samara", "Asia/Yekaterinburg", "Asia/Omsk", "Asia/Krasnoyarsk",
    "Asia/Irkutsk", "Asia/Yakutsk", "Asia/Vladivostok", "Asia/Magadan", "Asia/Kamchatka",
)  # fmt: skip
"""One for each of Russia's eleven clocks."""
ONLINE, OFFLINE = "online", "offline"
CAPACITIES = (10, 15, 20, 30, 50, 100)


# -- options ---------------------------------------------------------------------------------------


def _labelled(prefix: str, values: Sequence[str]) -> Callable[[Turn, Answers], Any]:
    async def options(turn: Turn, answers: Answers) -> Sequence[Option]:
        return [Option(value, turn.t.plain(f"{prefix}-{value}")) for value in values]

    return options


async def zones(turn: Turn, answers: Answers) -> Sequence[Option]:
    """The clocks an event may go by, the reader's own first."""
    own = () if turn.t.zone in ZONES else (turn.t.zone,)
    return [Option(zone, turn.t.zone_name(zone)) for zone in (*own, *ZONES)]


async def audiences(turn: Turn, answers: Answers) -> Sequence[Option]:
    """Who may come."""
    return [Option(a, turn.t.plain(f"host-audience-{a}")) for a in Audience]


async def _scopes(turn: Turn, answers: Answers) -> Sequence[Option]:
    return [Option(scope, turn.t.plain(f"host-scope-{scope}")) for scope in Scope]


async def _find_subject(turn: Turn, answers: Answers, said: str) -> Sequence[Option]:
    wanted = "".join(words(said))
    names = subject_names()
    found = dict.fromkeys(subject for name, subject in names.items() if name.startswith(wanted))
    return [Option(subject, tag_label(turn.t, ProfileField.SUBJECTS, subject)) for subject in list(found)[:7]]


async def _subject_named(turn: Turn, answers: Answers, value: str) -> str | None:
    return tag_label(turn.t, ProfileField.SUBJECTS, value) if value in SUBJECTS else None


async def _common_subjects(turn: Turn, answers: Answers) -> Sequence[Option]:
    return [Option(s, tag_label(turn.t, ProfileField.SUBJECTS, s)) for s in SUBJECTS[:6]]


def subject(**more: Any) -> Lookup:
    """The question about the subject; some common ones are offered."""
    return Lookup(
        key="subject", optional=True, find=_find_subject, named=_subject_named, suggested=_common_subjects, **more
    )


# -- a new event -----------------------------------------------------------------------------------


def preset_answers(turn: Turn, form: EventForm) -> dict[str, Given | None]:
    """What a form's preset fills in, so that only the title, the time and the place are asked."""
    t, preset = turn.t, EVENT_KINDS[form]
    where = ONLINE if preset.online else OFFLINE
    return {
        "form": Given(form, t.plain(f"event-form-{form}")),
        "minutes": Given(preset.minutes),
        "where": Given(where, t.plain(f"host-where-{where}")),
        "capacity": None if preset.capacity is None else Given(preset.capacity),
        "description": None,
        "subject": None,
        "zone": Given(t.zone, t.zone_name()),
        "audience": Given(Audience.ALL, t.plain("host-audience-all")),
        "meetings": Given("1", t.plain("host-meetings", count=1)),
    }


def copy_context(again: Again) -> dict[str, Any]:
    """What the form of a new event must know of the one that it copies."""
    return {"copied": again.event.id, "link": again.event.link is not None, "others": again.others}


def copy_answers(t: Texts, event: Event) -> dict[str, Given | None]:
    """What an event says of itself, for a new one on another day; when it is, is asked."""
    where = ONLINE if event.online else OFFLINE
    place = {} if event.place is None else {"place": Given(event.place)}
    subject_of = event.subject and Given(event.subject, tag_label(t, ProfileField.SUBJECTS, event.subject))
    return place | {
        "form": Given(event.form, t.plain(f"event-form-{event.form}")),
        "title": Given(event.title),
        "minutes": Given(event.minutes),
        "where": Given(where, t.plain(f"host-where-{where}")),
        "link": None,
        "capacity": None if event.capacity is None else Given(event.capacity),
        "description": Given(event.description) if event.description else None,
        "subject": subject_of or None,
        "zone": Given(event.zone, t.zone_name(event.zone)),
        "audience": Given(event.audience, t.plain(f"host-audience-{event.audience}")),
    }


KEEPS, ASKS = "keep", "ask"
NOT = "no"


async def _links(turn: Turn, answers: Answers) -> Sequence[Option]:
    return [Option(value, turn.t.plain(f"host-copy-link-{value}")) for value in (KEEPS, NOT)]


async def _others(turn: Turn, answers: Answers) -> Sequence[Option]:
    count = answers.context["others"]
    return [Option(value, turn.t.plain(f"host-copy-others-{value}", count=count)) for value in (ASKS, NOT)]


def others() -> Choice:
    """Whether those who made what is copied are asked again."""
    return Choice(key="others", choices=_others, when=lambda a: bool(a.context.get("others")))


def home_of_new(context: Mapping[str, Any]) -> CallbackData:
    """Where a new event is left for: the panel of the one that it copies, or the list."""
    return HostPress(id=context["copied"], do=Host.PANEL) if "copied" in context else HOME


async def _create(turn: Turn, answers: Filled) -> Screen:
    online = answers["where"] == ONLINE
    draft = Draft(
        form=EventForm(answers["form"]),
        title=answers["title"],
        starts_at=answers["starts"],
        minutes=answers["minutes"],
        zone=answers["zone"],
        description=answers["description"] or "",
        place=None if online else answers["place"],
        link=answers["link"] if online else None,
        capacity=answers["capacity"],
        audience=Audience(answers["audience"]),
        subject=answers["subject"],
        about=answers.context.get("about"),
    )
    if (copied := answers.context.get("copied")) is not None:
        keeps, asks = answers["same_link"] == KEEPS, answers["others"] == ASKS
        event = await answers.close_with(copying.copy, copied, draft, keeps_link=keeps, asks_others=asks)
        return await panel(turn, event.id, "host-copied-asked" if asks else "host-draft-saved")
    count, rule = meetings.read(answers["meetings"])
    event = await answers.close_with(editing.create, draft, meetings=count, rule=rule)
    return await panel(turn, event.id, "host-draft-saved")


CREATE = routes.form(
    Form(
        name="event",
        fields=(
            # A contest is made by a form of its own (handlers/events/contests/forms.py): it isn't met at.
            Choice(key="form", choices=_labelled("event-form", [f for f, kind in EVENT_KINDS.items() if kind.gathers])),
            Text(key="title", limit=TITLE_LIMIT),
            meetings.Start(key="starts", zone=lambda a: a["zone"], follows="zone"),
            Choice(key="where", choices=_labelled("host-where", (ONLINE, OFFLINE))),
            Text(key="place", limit=PLACE_LIMIT, when=lambda a: bool(a["where"] == OFFLINE)),
            Link(key="link", optional=True, check=clean_link, when=lambda a: bool(a["where"] == ONLINE)),
            # A link is often of one meeting alone: whoever makes the copy says so.
            Choice(
                key="same_link",
                choices=_links,
                when=lambda a: bool(a.context.get("link") and a["where"] == ONLINE and not a["link"]),
            ),
            others(),
            Duration(key="minutes", most=MAX_MINUTES),
            Number(key="capacity", optional=True, most=MAX_CAPACITY, presets=CAPACITIES),
            LongText(key="description", limit=DESCRIPTION_LIMIT, optional=True),
            subject(),
            Choice(key="zone", choices=zones),
            Choice(key="audience", choices=audiences),
            meetings.Meetings(key="meetings", choices=meetings.offered, when=lambda a: "copied" not in a.context),
        ),
        submit=_create,
        tells=meetings.dates,
        home=home_of_new,
        ask_known=False,
    )
)


# -- one changed field -----------------------------------------------------------------------------


def _only(field: str) -> Callable[[Answers], bool]:
    return lambda answers: bool(answers.context["field"] == field)


def change_context(event: Event, field: str, *, series: bool) -> dict[str, Any]:
    """What the form about one field of an event must know of it."""
    return {"event": event.id, "field": field, "series": series, "zone": event.zone, "starts_at": event.starts_at}


def change_answers(t: Texts, event: Event, field: str) -> dict[str, Given | None]:
    """What stands there now; nothing where nothing does."""
    value = getattr(event, field)
    if value is None or value == "":
        return {}
    labels = {
        "zone": lambda: t.zone_name(event.zone),
        "starts_at": lambda: event.zone,
        "subject": lambda: tag_label(t, ProfileField.SUBJECTS, value),
    }
    return {field: Given(value, labels[field]() if field in labels else None)}


@dataclass(frozen=True, kw_only=True)
class NewStart(Moment):
    """Another start; an end said with it is the new length."""

    ends: bool = True

    def brings(self, t: Texts, read: Read) -> Mapping[str, Given | None]:
        return {} if read.minutes is None else {"length": Given(read.minutes)}


def _moves_the_clock(answers: Answers) -> bool:
    """Whether another zone has been chosen, in which the clock shows another hour at the start."""
    about = answers.context
    if about["field"] != "zone" or answers["zone"] is None or "zone" not in about:
        return False
    return bool(_at_wall(about, answers["zone"]) != about["starts_at"])


def _at_wall(about: Mapping[str, Any], zone: str) -> int:
    """The start (UTC epoch seconds) if the clock of `zone` is to show what the event's shows now."""
    wall = datetime.fromtimestamp(about["starts_at"], ZoneInfo(about["zone"])).replace(tzinfo=ZoneInfo(zone))
    return int(wall.timestamp())


async def _hours(turn: Turn, answers: Answers) -> Sequence[Option]:
    t, about, zone = turn.t, answers.context, answers["zone"]
    there = replace(t, zone=zone)
    return [
        Option("wall", t.plain("host-hour-wall", moment=there.moment(_at_wall(about, zone)))),
        Option("moment", t.plain("host-hour-moment", moment=there.moment(about["starts_at"]))),
    ]


def _changes(answers: Answers) -> dict[str, Any]:
    """What is to be changed: one field, and the start along with the zone by whose clock it was said."""
    field = answers.context["field"]
    value = answers[field]
    changes = {field: value or "" if field == "description" else value}
    if answers["length"] is not None:
        changes["minutes"] = answers["length"]
    if answers["hour"] == "wall":
        changes["starts_at"] = _at_wall(answers.context, value)
    return changes


TOLD = frozenset({"starts_at", "place", "link", "capacity"})
"""Of these others hear, or by these they get a seat or none."""


async def _affected(turn: Turn, answers: Answers) -> Html | None:
    """What to ask before a change that those who signed up will hear of; None while it is nobody."""
    t, changes, field = turn.t, _changes(answers), answers.context["field"]
    if not changes.keys() & TOLD:
        return None
    event_id, scope = answers.context["event"], Scope(answers["scope"] or Scope.THIS)
    people = await turn.ask(editing.affected, event_id, scope)
    if not people:
        return None
    event = (await turn.ask(views.panel, event_id)).event
    if all(getattr(event, name) == value for name, value in changes.items()):
        return None
    if field == "link" and event.link is None:
        return None  # a first link was promised, and people may be waiting for it at this moment
    told = "starts_at" if field == "zone" else field
    return t(
        "host-sure",
        field=t(f"form-event_change-{told}.label"),
        was=_shown(t, told, getattr(event, told), event.zone),
        becomes=_shown(t, told, changes[told], changes.get("zone", event.zone)),
        count=people,
    )


def _shown(t: Texts, field: str, value: Any, zone: str) -> str:
    """What stands in a field of TOLD, as plain words."""
    if field == "starts_at":
        return t.moment_there(value, zone)
    if field == "capacity":
        return t.plain("host-sure-unlimited") if value is None else t.number(value)
    return value or "—"


async def _change(turn: Turn, answers: Filled) -> Screen:
    event_id, changes = answers.context["event"], _changes(answers)
    scope = Scope(answers["scope"] or Scope.THIS)
    await answers.close_with(editing.change, event_id, changes, scope)
    told_at = await turn.ask(editing.told_at, event_id) if changes.keys() & {"starts_at", "place", "link"} else None
    if told_at is None:
        return await panel(turn, event_id, "host-changed")
    minutes = max(0, -((turn.now - told_at) // 60))
    note = turn.t("host-changed-told", minutes=minutes) if minutes else turn.t("host-changed-told-now")
    return screens.panel(turn.t, await turn.ask(views.panel, event_id), note)


def _named(text: str) -> str:
    """Speakers from outside, one a line."""
    return clean_outside(text) or ""


CHANGE = routes.form(
    Form(
        name="event_change",
        fields=(
            Text(key="title", limit=TITLE_LIMIT, when=_only("title")),
            LongText(key="description", limit=DESCRIPTION_LIMIT, optional=True, when=_only("description")),
            NewStart(key="starts_at", zone=lambda a: a.context.get("zone"), when=_only("starts_at")),
            Duration(key="minutes", most=MAX_MINUTES, when=_only("minutes")),
            Text(key="place", limit=PLACE_LIMIT, optional=True, when=_only("place")),
            Link(key="link", optional=True, check=clean_link, when=_only("link")),
            Number(
                key="capacity", optional=True, least=0, most=MAX_CAPACITY, presets=CAPACITIES, when=_only("capacity")
            ),
            subject(when=_only("subject")),
            Choice(key="zone", choices=zones, when=_only("zone")),
            Choice(key="hour", choices=_hours, when=_moves_the_clock),
            Link(key="materials", optional=True, check=clean_link, when=_only("materials")),
            Link(key="recording", optional=True, check=clean_link, when=_only("recording")),
            Text(key="code_word", limit=WORD_LIMIT, optional=True, when=_only("code_word")),
            LongText(
                key="speakers",
                limit=OUTSIDE_MOST * (OUTSIDE_LIMIT + 1),
                optional=True,
                check=_named,
                when=_only("speakers"),
            ),
            Choice(key="scope", choices=_scopes, when=lambda a: bool(a.context["series"])),
        ),
        submit=_change,
        home=lambda context: HostPress(id=context["event"], do=Host.PANEL),
        preview=False,
        asks=_affected,
    )
)


async def panel(turn: Turn, event_id: int, note: str | None = None) -> Screen:
    """The panel as it is now."""
    seen = await turn.ask(views.panel, event_id)
    return screens.panel(turn.t, seen, turn.t(note) if note else None)


async def _lengthen(turn: Turn, answers: Filled) -> Screen:
    event_id = answers.context["event"]
    made = await answers.close_with(editing.lengthen, event_id, int(answers["more"]))
    until = turn.t.moment_there(made[-1].starts_at, made[-1].zone)
    note = turn.t("host-lengthened", count=len(made), until=until)
    return screens.panel(turn.t, await turn.ask(views.panel, event_id), note)


LENGTHEN = routes.form(
    Form(
        name="event_longer",
        fields=(Choice(key="more", choices=meetings.more),),
        submit=_lengthen,
        home=HOME,
        preview=False,
    )
)


# -- calling off, taking away ----------------------------------------------------------------------


async def _cancel(turn: Turn, answers: Filled) -> Screen:
    event_id = answers.context["event"]
    await answers.close_with(editing.cancel, event_id, answers["reason"], Scope(answers["scope"] or Scope.THIS))
    return await card(turn, event_id, turn.t("host-cancelled"))


CANCEL = routes.form(
    Form(
        name="event_cancel",
        fields=(
            LongText(key="reason", limit=REASON_LIMIT),
            Choice(key="scope", choices=_scopes, when=lambda a: bool(a.context["series"])),
        ),
        submit=_cancel,
        home=HOME,
    )
)


async def _remove(turn: Turn, answers: Filled) -> Screen:
    event_id = answers.context["event"]
    await answers.close_with(seats.remove, event_id, answers.context["member"], answers["reason"])
    return await panel(turn, event_id, "host-removed")


REMOVE = routes.form(
    Form(
        name="event_remove",
        fields=(Text(key="reason", limit=REASON_LIMIT),),
        submit=_remove,
        home=HOME,
        preview=False,
    )
)


# -- attendance ------------------------------------------------------------------------------------


async def _at_door(turn: Turn, answers: Filled) -> Screen:
    said = answers[next(iter(answers))]
    return await entrance.told(turn, await answers.close_with(door.open_and_hear, answers.context["event"], said))


for _name, _key in (("event_code", "code"), ("event_numbers", "numbers")):
    # Begun in an earlier version, answered now: whatever is typed of who came is for the door.
    routes.form(Form(name=_name, fields=(LongText(key=_key, limit=2000),), submit=_at_door, home=HOME, preview=False))


async def _find_newcomer(turn: Turn, answers: Answers, said: str) -> Sequence[Option]:
    found = await turn.ask(attendance.newcomers, answers.context["event"], said)
    return [Option(str(member_id), name) for member_id, name in found]


async def _newcomer_named(turn: Turn, answers: Answers, value: str) -> str | None:
    # Only what the search has just shown: a forged number would tell the name of whoever isn't listed.
    return answers.found.get(value)


async def _walk_in(turn: Turn, answers: Filled) -> Screen:
    done = await answers.close_with(attendance.walk_in, answers.context["event"], int(answers["person"]))
    return screens.marked(turn.t, done)


WALK_IN = routes.form(
    Form(
        name="event_walk_in",
        fields=(Lookup(key="person", find=_find_newcomer, named=_newcomer_named),),
        submit=_walk_in,
        home=HOME,
        preview=False,
    )
)


# -- the programme ---------------------------------------------------------------------------------


async def _find_person(turn: Turn, answers: Answers, said: str) -> Sequence[Option]:
    found = await turn.ask(programme.candidates, answers.context["event"], said)
    return [Option(str(member_id), name) for member_id, name in found]


async def _person_named(turn: Turn, answers: Answers, value: str) -> str | None:
    event_id = answers.context["event"]
    return await turn.ask(programme.candidate, event_id, int(value)) if value.isdecimal() else None


async def _invite(turn: Turn, answers: Filled) -> Screen:
    event_id, role = answers.context["event"], answers.context["role"]
    await answers.close_with(programme.invite, event_id, int(answers["person"]), role)
    seen = await turn.ask(views.panel, event_id)
    return screens.programme(turn.t, seen.event, seen.people, turn.viewer.id)


INVITE = routes.form(
    Form(
        name="event_invite",
        fields=(Lookup(key="person", find=_find_person, named=_person_named),),
        submit=_invite,
        home=HOME,
        preview=False,
    )
)


# -- a message to the people of an event --------------------------------------------------------------

WHOM = {
    "signed": ("confirmed", "attended"),
    "came": ("attended",),
    "absent": ("no_show",),
    "waiting": ("waiting", "offered"),
    SPEAKER: (SPEAKER,),
    JURY: (JURY,),
}


async def _message(turn: Turn, answers: Filled) -> Screen:
    said, event_id = answers["message"], answers.context["event"]
    if answers.context["whom"] not in WHOM:
        raise DomainError("error-option-gone")
    values = tuple(f"{event_id}/{state}" for state in WHOM[answers.context["whom"]])
    draft = await answers.close_with(
        drafting.create, said["html"], said["words"], said["attachment"], segment={EVENT: values}
    )
    return announcement_card(turn, draft)


MESSAGE = routes.form(
    Form(name="event_message", fields=(Formatted(key="message"),), submit=_message, home=HOME, preview=False)
)
