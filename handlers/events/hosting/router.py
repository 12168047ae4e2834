"""Events for hosts: presets, the panel, changing, the programme, attendance, results."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from domain.base.errors import DomainError
from domain.base.roles import Right, rights_of
from domain.events.attendance import DisputeState, Source
from domain.events.events import Audience, Event, Priority, SeatState
from handlers.events.attending import words
from handlers.events.attending.cards import card
from handlers.events.attending.links import came_for
from handlers.events.door import router as door
from handlers.events.faces import face
from handlers.events.hosting import forms, screens, sheets
from handlers.events.hosting import spreading as telling
from handlers.events.presses import (
    USUAL,
    Columns,
    Decide,
    Dismiss,
    EditField,
    Host,
    HostPress,
    Invite,
    Mark,
    MarkTicket,
    OpenDispute,
    OpenPerson,
    Remove,
    RollPage,
    Toggle,
    WriteTo,
)
from handlers.ui.forms import engine
from handlers.ui.pictures import bars
from handlers.ui.posters import poster
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from handlers.voice.announcements.showing import card as announcement_card
from locales.texts import Html, bare
from services.events import attendance, columns, editing, feedback, programme, proposing, questions, spreading, views
from services.events import door as entrance

routes = Routes()
routes.include(forms.routes)
panel = forms.panel


# -- the panel -------------------------------------------------------------------------------------


@routes.press(HostPress, card=lambda turn, press: panel_or_card(turn, press.id))
async def host(turn: Turn, press: HostPress) -> Screen | None:
    return await _HOST[press.do](turn, press.id)


async def panel_or_card(turn: Turn, event_id: int) -> Screen:
    """The panel to whoever may see it, else the card."""
    try:
        return await panel(turn, event_id)
    except DomainError:
        return await card(turn, event_id)


async def _event(turn: Turn, event_id: int) -> Event:
    return (await turn.ask(views.panel, event_id)).event


async def _publish(turn: Turn, event_id: int) -> Screen:
    event = await turn.do(editing.publish, event_id)
    turn.toast("host-said-published")
    return await _spread(turn, event_id, turn.t(face(event).published))


async def _spread(turn: Turn, event_id: int, note: Html | None = None) -> Screen:
    seen = await turn.ask(spreading.look, event_id)
    return telling.spread(turn.t, seen, turn.units.network.bot_username, note)


async def _poster(turn: Turn, event_id: int) -> Screen:
    seen, network = await turn.ask(spreading.look, event_id), turn.units.network
    wanted = telling.poster_of(turn.t, seen, network.bot_username, network.name)
    # Drawing takes some tenths of a second of a core: other people's presses don't wait for it.
    return telling.poster(turn.t, seen.event, await asyncio.to_thread(poster, wanted))


async def _announce(turn: Turn, event_id: int) -> Screen:
    seen = await turn.ask(spreading.look, event_id)
    html = telling.announced(turn.t, seen)
    label = turn.t.plain("host-announce-button-works" if seen.event.kind.by_works else "host-announce-button")
    return announcement_card(turn, await turn.do(spreading.announce, event_id, html, bare(html), label))


async def _discard(turn: Turn, event_id: int) -> Screen:
    return screens.discard(turn.t, await _event(turn, event_id))


async def _discard_surely(turn: Turn, event_id: int) -> Screen:
    await turn.do(editing.discard, event_id)
    turn.toast("host-said-discarded")
    return screens.presets(turn.t, proposes=Right.HOST_EVENTS not in rights_of(turn.viewer.roles))


async def _propose(turn: Turn, event_id: int) -> Screen:
    await turn.do(proposing.propose, event_id)
    turn.toast("host-said-proposed")
    return await panel(turn, event_id)


async def _edit(turn: Turn, event_id: int) -> Screen:
    return screens.edit(turn.t, await _event(turn, event_id))


async def _programme(turn: Turn, event_id: int) -> Screen:
    seen = await turn.ask(views.panel, event_id)
    return screens.programme(turn.t, seen.event, seen.people, turn.viewer.id)


async def _check_in(turn: Turn, event_id: int) -> Screen:
    return screens.check_in(turn.t, await turn.ask(views.panel, event_id))


async def _walk_in(turn: Turn, event_id: int) -> Screen | None:
    await _event(turn, event_id)
    return await engine.start(turn, forms.WALK_IN, context={"event": event_id})


async def _csv(turn: Turn, event_id: int) -> Screen:
    table = await turn.report(attendance.table, event_id)
    content = await asyncio.to_thread(sheets.people_csv, turn.t, table)
    return screens.sheet(turn.t, table.event, "csv", content, "host-sheet-people", "host-sheet-people-file")


async def _xlsx(turn: Turn, event_id: int) -> Screen:
    table = await turn.report(attendance.table, event_id)
    _, said = await turn.report(feedback.said, event_id)
    content = await asyncio.to_thread(sheets.people_xlsx, turn.t, table, said)
    return screens.sheet(turn.t, table.event, "xlsx", content, "host-sheet-people", "host-sheet-people-file")


async def _paper(turn: Turn, event_id: int) -> Screen:
    event, listed = await turn.report(attendance.roll, event_id)
    content = await asyncio.to_thread(sheets.paper_xlsx, turn.t, event, listed)
    return screens.sheet(turn.t, event, "xlsx", content, "host-sheet-paper", "host-sheet-paper-file")


async def _close_list(turn: Turn, event_id: int) -> Screen:
    await turn.do(attendance.close_list, event_id)
    return await panel(turn, event_id, "host-list-closed")


async def _results(turn: Turn, event_id: int) -> Screen:
    found = await turn.report(feedback.results, event_id)
    # Drawing takes some tens of milliseconds of a core: other people's presses don't wait for it.
    png = await asyncio.to_thread(bars, screens.picture_groups(turn.t, found))
    return screens.results(turn.t, found, png)


async def _message(turn: Turn, event_id: int) -> Screen:
    return screens.message_to(turn.t, await turn.ask(views.panel, event_id), turn.viewer.id)


async def _lengthen(turn: Turn, event_id: int) -> Screen | None:
    await _event(turn, event_id)
    return await engine.start(turn, forms.LENGTHEN, context={"event": event_id})


async def _cancel(turn: Turn, event_id: int) -> Screen | None:
    event = await _event(turn, event_id)
    context = {"event": event_id, "series": event.series_id is not None}
    return await engine.start(turn, forms.CANCEL, context=context)


_HOST: dict[Host, Callable[[Turn, int], Awaitable[Screen | None]]] = {
    Host.PANEL: panel,
    Host.PUBLISH: _publish,
    Host.PROPOSE: _propose,
    Host.DISCARD: _discard,
    Host.DISCARD_SURELY: _discard_surely,
    Host.EDIT: _edit,
    Host.PROGRAMME: _programme,
    Host.CHECK_IN: _check_in,
    Host.CODE: door.opened,
    Host.NUMBERS: door.opened,
    Host.WALK_IN: _walk_in,
    Host.SHEET_CSV: _csv,
    Host.SHEET_XLSX: _xlsx,
    Host.SHEET_PAPER: _paper,
    Host.CLOSE_LIST: _close_list,
    Host.RESULTS: _results,
    Host.LENGTHEN: _lengthen,
    Host.MESSAGE: _message,
    Host.CANCEL: _cancel,
    Host.SPREAD: _spread,
    Host.POSTER: _poster,
    Host.ANNOUNCE: _announce,
}


@routes.press(WriteTo, card=lambda turn, press: panel_or_card(turn, press.id))
async def write_to(turn: Turn, press: WriteTo) -> Screen | None:
    await _event(turn, press.id)
    if press.whom not in forms.WHOM:
        raise DomainError("error-stale-button")
    return await engine.start(turn, forms.MESSAGE, context={"event": press.id, "whom": press.whom})


# -- changing --------------------------------------------------------------------------------------


@routes.press(EditField, card=lambda turn, press: panel_or_card(turn, press.id))
async def edit_field(turn: Turn, press: EditField) -> Screen | None:
    event = await _event(turn, press.id)
    if forms.CHANGE.field_named(press.field) is None:
        raise DomainError("error-stale-button")
    # A draft's series changes as a whole; afterwards the host says which meetings are meant.
    series = event.series_id is not None and press.field not in ("recording", "code_word")
    context = forms.change_context(event, press.field, series=series)
    return await engine.start(
        turn, forms.CHANGE, context=context, answers=forms.change_answers(turn.t, event, press.field)
    )


_NEXT = {
    "audience": {a: list(Audience)[(n + 1) % len(Audience)] for n, a in enumerate(Audience)},
    "priority": {p: list(Priority)[(n + 1) % len(Priority)] for n, p in enumerate(Priority)},
    "silence_frees": {True: False, False: True},
}


@routes.press(Toggle, card=lambda turn, press: panel_or_card(turn, press.id))
async def toggle(turn: Turn, press: Toggle) -> Screen:
    event = await _event(turn, press.id)
    if press.field not in _NEXT:
        raise DomainError("error-stale-button")
    value = _NEXT[press.field][getattr(event, press.field)]  # type: ignore[index]  # keys of three kinds
    return screens.edit(turn.t, await turn.do(editing.change, press.id, {press.field: value}))


# -- the programme ---------------------------------------------------------------------------------


@routes.press(Invite, card=lambda turn, press: panel_or_card(turn, press.id))
async def invite(turn: Turn, press: Invite) -> Screen | None:
    await _event(turn, press.id)
    return await engine.start(turn, forms.INVITE, context={"event": press.id, "role": press.role})


@routes.press(Dismiss, card=lambda turn, press: panel_or_card(turn, press.id))
async def dismiss(turn: Turn, press: Dismiss) -> Screen:
    await turn.do(programme.dismiss, press.id, press.member, press.role)
    if press.member == turn.viewer.id:
        return await panel_or_card(turn, press.id)
    return await _programme(turn, press.id)


# -- attendance ------------------------------------------------------------------------------------


@routes.link("here")
async def here(turn: Turn, ticket: str) -> Screen:
    """The QR on a ticket, opened by a host's phone: `t.me/<bot>?start=here_17_482913`. Marks nothing yet."""
    number, _, code = ticket.partition("_")
    if not (number.isascii() and number.isdigit() and code.isdigit() and len(number) < 12 and len(code) < 12):
        raise DomainError("error-event-code")
    if not turn.viewer.is_member:
        # A ticket is for the host's phone; to somebody from outside it shows the event.
        return await came_for(turn, int(number), turn.t("event-ticket-of-another"))
    if turn.units.glance(entrance.standing, turn.viewer.id) is not None:
        return await door.hear(turn, f"start=here_{number}_{code}")
    found = await turn.ask(attendance.ticket, int(number), code)
    if found.seat.state is SeatState.ATTENDED:
        return screens.marked(turn.t, found)
    return screens.ticket(turn.t, found)


@routes.press(MarkTicket, card=lambda turn, press: panel_or_card(turn, press.id))
async def mark_ticket(turn: Turn, press: MarkTicket) -> Screen:
    return screens.marked(turn.t, await turn.do(attendance.mark_by_code, press.id, press.code))


@routes.press(RollPage, card=lambda turn, press: panel_or_card(turn, press.id))
async def roll(turn: Turn, press: RollPage) -> Screen:
    return await _roll(turn, press)


async def _roll(turn: Turn, press: RollPage) -> Screen:
    event, listed = await turn.ask(attendance.roll, press.id)
    asked = 0 if press.mark else len((await turn.ask(questions.inquiry, press.id)).questions)
    return screens.roll(turn.t, event, listed, press, asked=asked)


@routes.press(Columns, card=lambda turn, press: panel_or_card(turn, press.id))
async def choose_columns(turn: Turn, press: Columns) -> Screen:
    if press.name == USUAL:
        return screens.columns(turn.t, await turn.do(columns.as_usual, press.id))
    if press.name:
        return screens.columns(turn.t, await turn.do(columns.show, press.id, press.name, press.on))
    return screens.columns(turn.t, await turn.ask(columns.choice, press.id))


@routes.press(OpenPerson, card=lambda turn, press: panel_or_card(turn, press.id))
async def open_person(turn: Turn, press: OpenPerson) -> Screen:
    return await _person(turn, press)


async def _person(turn: Turn, press: OpenPerson) -> Screen:
    event, line, marks = await turn.ask(attendance.person, press.id, press.member)
    asked = await turn.ask(questions.of_person, press.id, press.member)
    return screens.person(turn.t, event, line, marks, press, asked=asked)


@routes.press(Mark, card=lambda turn, press: panel_or_card(turn, press.id))
async def mark(turn: Turn, press: Mark) -> Screen:
    if press.state == "none":
        done = await turn.do(attendance.unmark, press.id, press.member)
    elif press.state in (SeatState.ATTENDED, SeatState.NO_SHOW, SeatState.EXCUSED):
        done = await turn.do(attendance.mark, press.id, press.member, SeatState(press.state), Source.LIST)
    else:
        raise DomainError("error-stale-button")
    turn.toast("host-said-marked", name=done.name[:80], state=turn.t.plain(words.seat_key(done.seat)))
    if press.state in ("none", SeatState.ATTENDED):
        return await _roll(turn, RollPage(id=press.id, mark=True, page=press.page, unmarked=press.unmarked))
    return await _person(turn, OpenPerson(id=press.id, member=press.member, page=press.page))


@routes.press(Remove, card=lambda turn, press: panel_or_card(turn, press.id))
async def remove(turn: Turn, press: Remove) -> Screen | None:
    await _event(turn, press.id)
    return await engine.start(turn, forms.REMOVE, context={"event": press.id, "member": press.member})


@routes.press(OpenDispute)
async def dispute(turn: Turn, press: OpenDispute) -> Screen:
    return await _dispute(turn, press.id)


async def _dispute(turn: Turn, number: int) -> Screen:
    event, found, name = await turn.ask(attendance.dispute_of, number)
    if found.verdict is not DisputeState.WAITING:
        return screens.dispute_decided(turn.t, event, accepted=found.verdict is DisputeState.ACCEPTED)
    return screens.dispute(turn.t, event, found.id, name, found.words)


@routes.press(Decide, card=lambda turn, press: _dispute(turn, press.dispute))
async def decide(turn: Turn, press: Decide) -> Screen:
    event = await turn.do(attendance.decide_dispute, press.dispute, press.yes)
    return screens.dispute_decided(turn.t, event, accepted=press.yes)
