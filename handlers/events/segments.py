"""An event's people in the words of a segment."""

from __future__ import annotations

from domain.base.choices import Choice
from domain.events.events import EVENT
from handlers.events.presses import ShowSeats
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.segment import Wording
from handlers.ui.turn import Turn
from handlers.voice.announcements.presses import ShowWithin
from handlers.voice.announcements.router import show_within
from locales.texts import Texts

routes = Routes()


def _value(t: Texts, value: str, title: str | None) -> str:
    event, _, seat = value.partition("/")
    return t.plain("announcement-event", title=title or f"№ {event}", seat=t.plain("announcement-seat", seat=seat))


def _button(t: Texts, choice: Choice) -> str:
    _, _, seat = choice.value.partition("/")
    if seat:
        return t.plain("announcement-seat", seat=seat)
    return t.plain("list-dated", when=t.moment_brief(choice.at or 0), what=choice.title)


@routes.press(ShowSeats)
async def show_seats(turn: Turn, press: ShowSeats) -> Screen | None:
    """Buttons of earlier versions."""
    return await show_within(turn, ShowWithin(id=press.id, part=EVENT, choice=str(press.event), page=press.page))


SEGMENTS = (Wording(EVENT, 50, _value, _button),)
