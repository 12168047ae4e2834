"""The button by which somebody reports a thing, for cards of other areas."""

from __future__ import annotations

from domain.base.things import Thing
from handlers.moderation.presses import ReportThing
from handlers.ui.screen import Button
from locales.texts import Texts


def button(t: Texts, thing: Thing) -> Button:
    """«Пожаловаться»: the reasons, and the case in the queue."""
    return Button(t.plain("report-button"), ReportThing(kind=thing.kind, id=thing.number))
