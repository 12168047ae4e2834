from dataclasses import replace

from domain.base.hung import Head
from domain.base.members import Member, Status
from domain.base.parts import Part, PartState
from domain.base.things import Thing
from domain.events import programme
from domain.events.attendance import Dispute, Rating
from domain.events.events import (
    EVENT,
    Audience,
    Event,
    EventForm,
    EventState,
    Party,
    Places,
    Priority,
    Seat,
    SeatState,
    Which,
)
from domain.events.programme import HOST, OUTSIDE_MOST, SPEAKER
from domain.events.questions import Asked, Question
from handlers.events.attending import screens as s
from handlers.events.presses import Alike, Deed, EventsOf, EveryEvent, ListEvents, View
from handlers.materials.hanging import screens as hanging
from handlers.ui.screen import Go
from locales.texts import Html
from services.base.search import Drawn
from services.events.views import Card, Line
from tests.samples.everybody import ANNA, GUEST, HOSTILE, NOW, OLGA
from tests.samples.listed import cut, far

PLAIN = Event(
    id=17,
    uid="a@b",
    form=EventForm.MASTERCLASS,
    state=EventState.PUBLISHED,
    title="Смысловое чтение на уроке физики",
    description="Разберём три приёма и попробуем каждый.",
    starts_at=NOW + 3 * 86400,
    minutes=90,
    zone="Europe/Moscow",
    place="Казань, гимназия № 5, каб. 12",
    link=None,
    capacity=20,
    audience=Audience.ALL,
    region="RU-TA",
    subject="physics",
    priority=Priority.NONE,
    silence_frees=False,
    vacancy=0,
    sequence=0,
    series_id=None,
    materials=None,
    recording=None,
    code_word=None,
    cancel_reason=None,
    list_closed_at=None,
    created_by=OLGA.id,
    created_at=NOW - 86400,
    published_at=NOW - 3600,
    token="0123456789abcdef",
)
# Everything that can be there at once, in people's own hostile words.
FULL = replace(
    PLAIN,
    id=10**9,
    title="<b>" + "Ы" * 112 + "&</b>",
    description="<i>&" * 370,
    place=None,
    link="https://meet.example.org/?a=1&b=<2>",
    audience=Audience.REGION,
    priority=Priority.NEWCOMERS,
    silence_frees=True,
    series_id=3,
    materials="https://disk.example.org/x",
    recording="https://video.example.org/x",
    form=EventForm.CONSULTATION,
    zone="Asia/Kamchatka",
    speakers="\n".join(f"{number}<b>&, {'Ы' * 72}" for number in range(OUTSIDE_MOST)),
)
SEAT = Seat(
    id=5,
    event_id=17,
    member_id=ANNA.id,
    state=SeatState.CONFIRMED,
    priority=0,
    ticket=3,
    signed_at=NOW - 600,
    state_at=NOW - 600,
    offer_until=None,
    asked_at=None,
    skipped=None,
    last_moment=False,
    party_id=None,
    code="048213",
    reconfirmed_at=None,
    turns=0,
    walk_in=False,
)


def _part(member: Member, role: str, state: PartState = PartState.ACCEPTED) -> Part:
    return Part(member.id, Thing(EVENT, 17), member.id, role, state, member.name or "")


PEOPLE = (
    _part(OLGA, HOST),
    _part(HOSTILE, SPEAKER),
    _part(ANNA, SPEAKER, PartState.INVITED),
)
JURY = (_part(OLGA, HOST), _part(HOSTILE, programme.JURY))
CONTEST = replace(
    PLAIN, form=EventForm.CONTEST, audience=Audience.LINK, priority=Priority.REGION, minutes=30 * 1440, place=None
)
PLACES = Places(20, 12, 0, 0)
CARD = Card(
    event=PLAIN,
    places=PLACES,
    seat=None,
    position=None,
    people=PEOPLE[:1],
    roles=frozenset(),
    invited=(),
    hosts_it=False,
    is_member=True,
    link_open=False,
    can_take=True,
    can_undo=False,
    party=None,
    series=(),
    rating=None,
    has_rated=False,
    dispute=None,
    work=None,
)
FOOD = Question(1, 17, "Что вы едите?", ("Без мяса", "Всё"))
LONG = Question(2, 17, "<b>" + "ё" * 113 + "&?", tuple(f"<{n}>" + "ы" * 36 for n in range(6)))
WORDS = Question(3, 17, "С чего начать?", ())
ASKED = (Asked(FOOD, "Без мяса"), Asked(LONG, None), Asked(WORDS, "<" + "о" * 199))
QUEUE = Places(20, 19, 1, 7)
PARTY = Party(1, 17, ANNA.id, "0123456789ab", True, None, ((ANNA.id, ANNA.name), (HOSTILE.id, HOSTILE.name)))
BOT = "uchitelskaya_bot"
OVER = replace(PLAIN, state=EventState.FINISHED, starts_at=NOW - 86400)


def cards(t):
    waiting = replace(SEAT, state=SeatState.WAITING, last_moment=True)
    states = [
        CARD,
        *(
            replace(CARD, is_member=False, standing=one, is_promised=True)
            for one in (Status.GUEST, Status.APPLICANT, Status.LEFT)
        ),
        replace(CARD, places=Places(None, 0, 0, 0), event=replace(PLAIN, capacity=None)),
        replace(CARD, places=Places(20, 20, 0, 0), can_take=False),
        *(
            replace(CARD, places=QUEUE, can_take=False, is_member=False, standing=one, is_promised=True)
            for one in (Status.GUEST, Status.APPLICANT, Status.LEFT)
        ),
        replace(CARD, seat=SEAT),
        replace(CARD, seat=replace(SEAT, reconfirmed_at=NOW)),
        replace(CARD, seat=SEAT, asked=ASKED, series=(PLAIN,), can_ask=True),
        replace(CARD, seat=SEAT, asked=ASKED[:1]),
        *(replace(CARD, going=(HOSTILE.name, ANNA.name, OLGA.name, "Кто-то")[:count]) for count in (1, 2, 4)),
        replace(CARD, event=CONTEST, seat=SEAT, asked=ASKED, can_ask=True),
        replace(CARD, seat=waiting, position=3, places=QUEUE, can_take=False),
        replace(CARD, seat=replace(waiting, asked_at=NOW), position=1, places=QUEUE),
        replace(CARD, seat=replace(SEAT, state=SeatState.OFFERED, offer_until=NOW + 7200), places=QUEUE),
        replace(CARD, seat=replace(SEAT, state=SeatState.CANCELLED), can_undo=True),
        replace(CARD, seat=replace(SEAT, state=SeatState.EXPIRED), can_take=False),
        replace(CARD, seat=replace(SEAT, state=SeatState.LEFT)),
        replace(CARD, event=replace(PLAIN, state=EventState.DRAFT), hosts_it=True, invited=("host", "speaker")),
        replace(CARD, event=replace(PLAIN, state=EventState.CANCELLED, cancel_reason="<Карантин> & грипп")),
        replace(
            CARD,
            event=replace(PLAIN, state=EventState.RUNNING, starts_at=NOW - 60, code_word="ёж", link="https://x.org"),
            seat=SEAT,
            link_open=True,
        ),
        replace(CARD, event=OVER, seat=SEAT),
        replace(CARD, event=OVER, seat=replace(SEAT, state=SeatState.EXCUSED), can_be_there=True, alike=10**4),
        replace(CARD, event=OVER, seat=SEAT, series=(PLAIN, FULL), alike=3, rating=Rating(4, None, None)),
        replace(CARD, event=replace(PLAIN, place=None, link="https://x.org"), seat=SEAT, link_open=True),
        replace(CARD, event=OVER, seat=replace(SEAT, state=SeatState.NO_SHOW)),
        replace(
            CARD,
            event=OVER,
            seat=replace(SEAT, state=SeatState.ATTENDED),
            has_rated=True,
            dispute=Dispute(1, 17, 1, "был", NOW, None),
        ),
        replace(CARD, event=CONTEST),
        replace(CARD, event=CONTEST, is_member=False),
        replace(CARD, event=CONTEST, seat=SEAT),
        replace(CARD, event=CONTEST, seat=SEAT, work=3),
        replace(CARD, event=replace(CONTEST, state=EventState.RUNNING, starts_at=NOW - 60), seat=SEAT, people=JURY),
        replace(CARD, event=replace(CONTEST, state=EventState.RUNNING, starts_at=NOW - 31 * 86400), work=3),
        replace(CARD, event=replace(CONTEST, state=EventState.FINISHED, starts_at=NOW - 60), work=3),
        replace(CARD, event=replace(CONTEST, state=EventState.CANCELLED, cancel_reason="<грипп>"), work=3),
        replace(
            CARD,
            event=FULL,
            seat=replace(waiting, asked_at=NOW),
            position=7,
            places=QUEUE,
            people=PEOPLE,
            roles=frozenset({"speaker"}),
            invited=("speaker", "jury"),
            hosts_it=True,
            link_open=True,
            series=(PLAIN, OVER),
        ),
    ]
    return [s.card(t, seen, BOT, hung=hung) for seen in states for hung in ((), _door(t, seen))]


def _door(t, seen):
    """What hangs on events that others know of; guests see none."""
    shown = seen.is_member and seen.event.state is not EventState.DRAFT
    return (hanging.door(t, Thing(EVENT, seen.event.id), Head(10**4, True)),) if shown else ()


def screens(t):
    been = Line(replace(OVER, recording="https://x.org"), PLACES, SeatState.CONFIRMED, 5)
    lines = [
        been,
        Line(PLAIN, PLACES, None),
        Line(FULL, QUEUE, SeatState.WAITING),
        Line(OVER, PLACES, SeatState.NO_SHOW),
    ]
    lines += [Line(CONTEST, PLACES, None), Line(CONTEST, PLACES, SeatState.CONFIRMED)]
    soon, mine = ListEvents(view=View.SOON), ListEvents(view=View.MINE)
    found = ListEvents(view=View.FOUND, words=2**31)
    return [
        s.every(t, EveryEvent(which=Which.ALL), far([Line(FULL, Places(5, 5, 0, 9), None)] * 6, 3, 20_000)),
        s.every(t, EveryEvent(which=Which.DRAFTS), cut(())),
        s.soon(t, soon, cut([]), may_host=True),
        s.soon(t, soon, far(lines, 0, 60), may_host=False, is_member=True),
        s.soon(t, soon, far(lines, 0, 60), may_host=True),
        s.soon(t, ListEvents(view=View.SOON, form="contest"), cut([]), may_host=False),
        s.soon(t, ListEvents(view=View.SOON, form="consultation", page=99), far(lines, 99, 600), may_host=False),
        s.days(t, "today", NOW, cut([])),
        s.days(t, "week", NOW, far(lines, 1, 60)),
        s.forms(t, {}),
        s.forms(t, dict.fromkeys(EventForm, 3)),
        *(s.mine(t, ListEvents(view=view), cut([]), may_host=True) for view in (View.MINE, View.PAST, View.DRAFTS)),
        s.mine(t, mine, cut(lines), may_host=False),
        *(
            s.belonging(t, EventsOf(of="idea_17"), "<Карта>" + "ы" * 110, page, may_add=may)
            for page in (cut([]), cut(lines))
            for may in (True, False)
        ),
        s.found(t, found, "<чтение>", Drawn(cut([])), Go(to="events"), is_member=True),
        s.found(t, found, "чтение", Drawn(cut(lines)), Go(to="events")),
        *cards(t),
        s.card(t, CARD, BOT, Html("<b>Готово</b>")),
        s.ticket(t, replace(CARD, event=FULL, seat=SEAT), b"png"),
        s.ticket(t, replace(CARD, event=FULL, seat=SEAT, asked=ASKED, can_ask=True), b"png"),
        s.calendar(t, FULL, b"ics"),
        s.calendar(t, PLAIN, b"ics", off=True),
        s.series(t, replace(CARD, event=FULL, series=(PLAIN,) * 12)),
        s.series(t, replace(CARD, event=FULL, series=(PLAIN,) * 40), 6),
        s.party_choice(t, FULL),
        s.party_choice(t, replace(FULL, capacity=None)),
        s.party(t, replace(FULL, capacity=None), PARTY, ANNA, BOT),
        s.alike(t, Alike(id=10**9, page=99), FULL, far(lines, 99, 600)),
        s.alike(t, Alike(id=17), PLAIN, cut([])),
        s.party(t, FULL, PARTY, ANNA, BOT),
        s.party(t, FULL, replace(PARTY, together=False), HOSTILE, BOT),
        s.party(t, FULL, PARTY, OLGA, BOT, Html("Заметка")),
        s.party(t, FULL, PARTY, GUEST, BOT),
        s.for_some_region(t, 10**9, GUEST),
        s.on_leave(t, HOSTILE, 10**9, Deed.SIGN_UP_AWAY, Deed.SIGN_UP_BACK),
        s.party_settled(t, FULL, [(HOSTILE.name, SeatState.WAITING), (ANNA.name, None)]),
        s.party_settled(t, FULL, [("", SeatState.CONFIRMED)], t("party-passed-over", names=HOSTILE.name)),
        s.rated(t, replace(CARD, event=FULL, series=(PLAIN,)), Rating(5, "<отлично> & полезно", None)),
        s.rated(t, replace(CARD, alike=10**4), Rating(1, None, None)),
        s.rated_hidden(t, 17),
    ]
