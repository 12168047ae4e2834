"""A new event: the presets, then the form of hosts or the one of contests."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from domain.base.roles import Right, require
from domain.events.events import EventForm
from handlers.events.contests import forms as contests
from handlers.events.hosting import forms as hosting
from handlers.events.hosting import screens as hosting_screens
from handlers.ui.forms import engine
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn

routes = Routes()


@routes.screen("event_new")
async def event_new(turn: Turn, at: int = 0) -> Screen | None:
    """The presets; with a number, the form filled in by one of them."""
    require(turn.viewer.roles, Right.HOST_EVENTS)
    form = hosting_screens.form_of(at)
    if form is None:
        return hosting_screens.presets(turn.t)
    if (own := OWN_FORMS.get(form)) is not None:
        return await own(turn)
    return await engine.start(turn, hosting.CREATE, answers=hosting.preset_answers(turn, form))


async def _contest(turn: Turn) -> Screen | None:
    return await engine.start(turn, contests.CREATE, answers=contests.preset_answers(turn))


OWN_FORMS: dict[EventForm, Callable[[Turn], Awaitable[Screen | None]]] = {EventForm.CONTEST: _contest}
"""Kinds that are made by a form of their own; the others by the one of hosts."""
