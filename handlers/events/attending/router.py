"""Events for participants: lists, the card, the seat, the ticket, colleagues, feedback."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from domain.base.errors import DomainError
from domain.base.lists import Window
from domain.base.roles import Right, rights_of
from domain.base.things import Thing, read_payload
from domain.base.zones import at_wall_time, today
from domain.events.events import OPEN, PARTY, EventForm, EventState, SeatState, Which, event_number
from handlers.events.attending import forms, screens
from handlers.events.attending.calendar import calendar_file
from handlers.events.attending.cards import card, party_card
from handlers.events.attending.links import came_for
from handlers.events.faces import face
from handlers.events.presses import (
    AfterRating,
    Alike,
    AnswerInvitation,
    Deed,
    EventsOf,
    EveryEvent,
    GatherParty,
    ListEvents,
    More,
    OpenMore,
    PartyPress,
    Rate,
    SeatPress,
    SeriesPage,
    ShowEvent,
    View,
)
from handlers.people.joining.promised import opened
from handlers.ui.forms import engine
from handlers.ui.forms.answers import Given
from handlers.ui.qr import qr
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen, deep_link
from handlers.ui.turn import Turn
from services.events import access, feedback, parties, programme, seats, views
from services.events.seats import Outcome
from services.people import joining

routes = Routes()
routes.include(forms.routes)
S = SeatState


def thing_of(payload: str) -> Thing:
    """The thing that a button names. Raises `DomainError` for what isn't one: anybody can forge it."""
    try:
        return read_payload(payload)
    except ValueError:
        raise DomainError("error-stale-button") from None


def _may_host(turn: Turn) -> bool:
    return turn.viewer.is_member and Right.HOST_EVENTS in rights_of(turn.viewer.roles)


# -- lists -----------------------------------------------------------------------------------------


@routes.screen("events")
async def events(turn: Turn, at: int = 0) -> Screen:
    return await _soon(turn, ListEvents(view=View.SOON, page=at))


@routes.command("events")
async def events_command(turn: Turn) -> Screen:
    return await events(turn)


async def _days(turn: Turn, name: str, first: int, days: int, at: int) -> Screen:
    """What goes on from `first` days after today on, by the reader's calendar."""
    zone = turn.t.zone
    day = today(turn.now, zone) + timedelta(days=first)
    since, until = (at_wall_time(day + timedelta(days=n), 0, zone, now=turn.now).at for n in (0, days))
    return screens.days(turn.t, name, since, await turn.ask(views.between, since, until, Window(at)))


@routes.screen("events_today")
async def events_today(turn: Turn, at: int = 0) -> Screen:
    return await _days(turn, "today", 0, 1, at)


@routes.screen("events_tomorrow")
async def events_tomorrow(turn: Turn, at: int = 0) -> Screen:
    return await _days(turn, "tomorrow", 1, 1, at)


@routes.screen("events_week")
async def events_week(turn: Turn, at: int = 0) -> Screen:
    return await _days(turn, "week", 0, 7, at)


@routes.screen("events_mine")
async def events_mine(turn: Turn, at: int = 0) -> Screen:
    return await _mine(turn, ListEvents(view=View.MINE, page=at))


@routes.screen("events_forms")
async def events_forms(turn: Turn, at: int = 0) -> Screen:
    return screens.forms(turn.t, await turn.ask(views.forms))


@routes.screen("events_find")
async def events_find(turn: Turn, at: int = 0) -> Screen | None:
    return await engine.start(turn, forms.FIND)


@routes.press(ListEvents, card=lambda turn, press: events(turn))
async def list_events(turn: Turn, press: ListEvents) -> Screen:
    if press.view is View.SOON:
        return await _soon(turn, press)
    if press.view is View.FOUND:
        return await forms.found(turn, press)
    return await _mine(turn, press)


@routes.press(EventsOf, card=lambda turn, press: events(turn))
async def events_of(turn: Turn, press: EventsOf) -> Screen:
    """What belongs to a thing: a project's own meetings."""
    of = thing_of(press.of)
    page = await turn.ask(views.belonging, of, Window(press.page))
    seen = await turn.ask(views.belongs, of)
    return screens.belonging(turn.t, press, seen.title, page, may_add=seen.may_add)


@routes.screen("events_every")
async def events_every(turn: Turn, at: int = 0) -> Screen:
    return await _every(turn, EveryEvent(which=Which.ALL, page=at))


@routes.press(EveryEvent, card=lambda turn, press: events(turn))
async def every_event(turn: Turn, press: EveryEvent) -> Screen:
    return await _every(turn, press)


async def _every(turn: Turn, at: EveryEvent) -> Screen:
    return screens.every(turn.t, at, await turn.ask(views.every, at.which, Window(at.page)))


async def _soon(turn: Turn, at: ListEvents) -> Screen:
    form = EventForm(at.form) if at.form in set(EventForm) else None
    page = await turn.ask(views.coming, form, Window(at.page))
    at = at.model_copy(update={"page": page.number, "form": form or ""})
    return screens.soon(turn.t, at, page, may_host=_may_host(turn), is_member=turn.viewer.is_member)


async def _mine(turn: Turn, at: ListEvents) -> Screen:
    window = Window(at.page)
    if at.view is View.DRAFTS:
        page = await turn.ask(views.drafts, window)
    else:
        page = await turn.ask(views.mine, past=at.view is View.PAST, window=window)
    return screens.mine(turn.t, at, page, may_host=turn.viewer.is_member)


# -- the card and the seat -------------------------------------------------------------------------


@routes.link("event")
async def linked(turn: Turn, argument: str) -> Screen:
    """`t.me/<bot>?start=event_17`: a guest may look before joining. An event by link: `event_17_<token>`."""
    number, _, token = argument.partition("_")
    event_id = event_number(number)
    if token:
        await turn.do(access.open_link, event_id, token)
    return await came_for(turn, event_id)


@routes.press(ShowEvent, card=lambda turn, press: events(turn))
async def show_event(turn: Turn, press: ShowEvent) -> Screen:
    return await card(turn, press.id)


@routes.press(SeatPress, card=lambda turn, press: card(turn, press.id))
async def seat(turn: Turn, press: SeatPress) -> Screen:
    """One tap: what was done is said in a toast and stands on the card."""
    if press.do in _ON_LEAVE and turn.viewer.is_paused(turn.now):
        return screens.on_leave(turn.t, turn.viewer, press.id, *_ON_LEAVE[press.do])
    if press.do in (Deed.SIGN_UP_BACK, Deed.SERIES_BACK):
        await turn.do(joining.resume)
    if press.do in (Deed.SIGN_UP_SERIES, Deed.SERIES_AWAY, Deed.SERIES_BACK):
        return await _sign_up_series(turn, press.id)
    use_case, said = _DEEDS[press.do]
    outcome: Outcome = await use_case(turn, press.id)
    key = said or (face(outcome.event).said.get(outcome.seat.state) if outcome.seat else None)
    if key is not None:
        turn.toast(key)
    return await card(turn, press.id)


async def _sign_up_series(turn: Turn, event_id: int) -> Screen:
    there, refused = await turn.do(seats.sign_up_series, event_id)
    return await card(turn, event_id, turn.t("event-series-signed", count=there, refused=refused))


def _use(use_case: Callable[..., Outcome], *args: Any) -> Callable[[Turn, int], Awaitable[Outcome]]:
    return lambda turn, event_id: turn.do(use_case, event_id, *args)


_ON_LEAVE = {
    Deed.SIGN_UP: (Deed.SIGN_UP_AWAY, Deed.SIGN_UP_BACK),
    Deed.SIGN_UP_SERIES: (Deed.SERIES_AWAY, Deed.SERIES_BACK),
}
"""What is asked first of somebody on leave (PRODUCT §3): to stay on leave with it, or to be back."""

# What the deed is, and what is said of it; None: what is said depends on where it led.
_DEEDS: dict[Deed, tuple[Callable[[Turn, int], Awaitable[Outcome]], str | None]] = {
    Deed.SIGN_UP: (_use(seats.sign_up), None),
    Deed.SIGN_UP_AWAY: (_use(seats.sign_up), None),
    Deed.SIGN_UP_BACK: (_use(seats.sign_up), None),
    Deed.CANCEL: (_use(seats.cancel), None),
    Deed.UNDO: (_use(seats.undo), None),
    Deed.ACCEPT: (_use(seats.accept), None),
    Deed.DECLINE: (_use(seats.decline), None),
    Deed.SKIP: (_use(seats.skip), "event-said-skipped"),
    Deed.AWAY: (_use(seats.stay_away), None),
    Deed.THERE: (_use(seats.there_after_all), "event-said-there"),
    Deed.KEEP: (_use(seats.keep), "event-said-kept"),
    Deed.LAST_MOMENT: (_use(seats.set_last_moment, True), "event-said-last-moment"),
    Deed.NO_LAST_MOMENT: (_use(seats.set_last_moment, False), "event-said-no-last-moment"),
}


@routes.press(Alike, card=lambda turn, press: card(turn, press.id))
async def alike(turn: Turn, press: Alike) -> Screen:
    page = await turn.ask(views.alike, press.id, Window(press.page))
    seen = await turn.ask(views.card, press.id)
    return screens.alike(turn.t, press, seen.event, page)


@routes.press(SeriesPage, card=lambda turn, press: card(turn, press.id))
async def series_page(turn: Turn, press: SeriesPage) -> Screen:
    return screens.series(turn.t, await turn.ask(views.card, press.id), press.page)


@routes.press(OpenMore, card=lambda turn, press: card(turn, press.id))
async def more(turn: Turn, press: OpenMore) -> Screen | None:
    seen = await turn.ask(views.card, press.id)
    username = turn.units.network.bot_username
    if press.what is More.TICKET:
        if seen.seat is None or seen.seat.state not in (S.CONFIRMED, S.ATTENDED):
            raise DomainError("error-event-not-signed-up")
        if seen.event.state is EventState.CANCELLED:
            raise DomainError("error-event-cancelled")
        if seen.event.state not in OPEN:
            raise DomainError("error-event-over")
        png = qr(deep_link(username, f"here_{press.id}_{seen.seat.code}"), scale=10)
        return screens.ticket(turn.t, seen, png)
    if press.what in (More.CALENDAR, More.OFF_CALENDAR):
        off = press.what is More.OFF_CALENDAR
        ics = calendar_file(turn.t, [seen.event], lambda event: screens.event_link(username, event), given_back=off)
        return screens.calendar(turn.t, seen.event, ics, off=off)
    if press.what is More.SERIES:
        return screens.series(turn.t, seen)
    if press.what is More.COLLEAGUES:
        if seen.party is not None:
            return screens.party(turn.t, seen.event, seen.party, turn.viewer, username)
        return screens.party_choice(turn.t, seen.event)
    form = forms.WORD if press.what is More.WORD else forms.DISPUTE
    return await engine.start(turn, form, context={"event": press.id})


@routes.press(AnswerInvitation, card=lambda turn, press: card(turn, press.id))
async def answer_invitation(turn: Turn, press: AnswerInvitation) -> Screen:
    await turn.do(programme.answer, press.id, press.role, press.yes)
    turn.toast("event-role-accepted" if press.yes else "event-role-declined")
    return await card(turn, press.id)


# -- colleagues ------------------------------------------------------------------------------------


@routes.press(GatherParty, card=lambda turn, press: card(turn, press.id))
async def gather(turn: Turn, press: GatherParty) -> Screen:
    party = await turn.do(parties.start, press.id, press.together)
    return await party_card(turn, party.code)


@routes.link("party")
async def party_link(turn: Turn, code: str) -> Screen:
    await turn.do(parties.open_link, code)
    await opened(turn, PARTY, code)
    return await party_card(turn, code)


async def _party_or_list(turn: Turn, press: PartyPress) -> Screen:
    try:
        return await party_card(turn, press.code)
    except DomainError:
        return await events(turn)


@routes.press(PartyPress, card=_party_or_list)
async def party_press(turn: Turn, press: PartyPress) -> Screen:
    if press.do == "join":
        await turn.do(parties.join, press.code)
        return await party_card(turn, press.code, turn.t("party-joined"))
    if press.do == "sign":
        done = await turn.do(parties.sign_up, press.code)
        missing = ", ".join(name or turn.t.plain("party-somebody") for name in done.passed_over)
        return await party_card(turn, press.code, turn.t("party-passed-over", names=missing) if missing else None)
    party = await turn.ask(parties.view, press.code)
    left = await turn.do(parties.leave, press.code)
    note = turn.t("party-dissolved" if left is None else "party-left")
    return await card(turn, party.event_id, note)


# -- afterwards ------------------------------------------------------------------------------------


@routes.press(Rate, card=lambda turn, press: card(turn, press.id))
async def rate(turn: Turn, press: Rate) -> Screen:
    rating = await turn.do(feedback.rate, press.id, min(max(press.rating, 1), 5))
    seen = await turn.ask(views.card, press.id)
    turn.toast("event-said-rated")
    return screens.rated(turn.t, seen, rating)


@routes.press(AfterRating, card=lambda turn, press: card(turn, press.id))
async def after_rating(turn: Turn, press: AfterRating) -> Screen | None:
    if press.do == "say":
        own = await turn.ask(feedback.own, press.id)
        known = {"words": Given(own.words)} if own is not None and own.words else {}
        return await engine.start(turn, forms.SAY, context={"event": press.id}, answers=known)
    await turn.do(feedback.hide, press.id)
    return screens.rated_hidden(turn.t, press.id)
