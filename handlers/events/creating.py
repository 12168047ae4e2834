"""A new event: the presets, then the form of hosts or the one of contests."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from domain.base.errors import DomainError
from domain.base.roles import Right, rights_of
from domain.events.events import EVENT_KINDS, Audience, EventForm
from handlers.events.attending.router import events_of, thing_of
from handlers.events.contests import forms as contests
from handlers.events.hosting import forms as hosting
from handlers.events.hosting import screens as hosting_screens
from handlers.events.hosting.router import panel_or_card
from handlers.events.presses import CopyEvent, EventsOf, NewEventOf
from handlers.ui.forms import engine
from handlers.ui.forms.answers import Given
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.events import copying, views

routes = Routes()


@routes.screen("event_new")
async def event_new(turn: Turn, at: int = 0) -> Screen | None:
    """The presets, of what the person may make or propose; with a number, the form filled in by one of them."""
    if not turn.viewer.is_member:
        raise DomainError("error-join-first")
    proposes = Right.HOST_EVENTS not in rights_of(turn.viewer.roles)
    form = hosting_screens.form_of(at)
    if form is None or (proposes and EVENT_KINDS[form].is_judged):
        return hosting_screens.presets(turn.t, proposes=proposes)
    if (own := OWN_FORMS.get(form)) is not None:
        return await own(turn)
    return await engine.start(turn, hosting.CREATE, answers=hosting.preset_answers(turn, form))


@routes.press(NewEventOf, card=lambda turn, press: events_of(turn, EventsOf(of=press.of)))
async def new_of(turn: Turn, press: NewEventOf) -> Screen | None:
    """A meeting of a thing's people: first a title and a time; its form is changed in the preview."""
    of = thing_of(press.of)
    await turn.ask(views.require_may_add, of)
    own = {"audience": Given(Audience.LINK, turn.t.plain(f"host-audience-{Audience.LINK}"))}
    answers = hosting.preset_answers(turn, EventForm.ROUNDTABLE) | own
    return await engine.start(turn, hosting.CREATE, context={"about": str(of)}, answers=answers)


@routes.press(CopyEvent, card=lambda turn, press: panel_or_card(turn, press.id))
async def copy(turn: Turn, press: CopyEvent) -> Screen | None:
    """The same event on another day: all that was said of it is in the preview."""
    again = await turn.ask(copying.again, press.id)
    context = hosting.copy_context(again)
    if again.criteria is not None:
        return await engine.start(turn, contests.CREATE, context=context, answers=contests.copy_answers(turn, again))
    return await engine.start(turn, hosting.CREATE, context=context, answers=hosting.copy_answers(turn.t, again.event))


async def _contest(turn: Turn) -> Screen | None:
    return await engine.start(turn, contests.CREATE, answers=contests.preset_answers(turn))


OWN_FORMS: dict[EventForm, Callable[[Turn], Awaitable[Screen | None]]] = {EventForm.CONTEST: _contest}
"""Kinds that are made by a form of their own; the others by the one of hosts."""
