"""Switching the purposes of consent."""

from __future__ import annotations

from handlers.people.purposes import screens
from handlers.people.purposes.presses import SwitchPurpose
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.people import consents

routes = Routes()


@routes.screen_from(screens.PURPOSES_FROM)
async def purposes(turn: Turn, at: int = 0, *, name: str = "purposes") -> Screen:
    return screens.purposes(turn.t, await turn.ask(consents.view), name)


@routes.press(SwitchPurpose, card=lambda turn, press: purposes(turn))
async def switch(turn: Turn, press: SwitchPurpose) -> Screen | None:
    await turn.do(consents.switch, press.purpose, bool(press.on), pressed_words(turn))
    turn.toast("purpose-switched-on" if press.on else "purpose-switched-off")
    return await turn.open(press.then if press.then in RETURNS else "purposes")


RETURNS = (*screens.PURPOSES_FROM, "people", "me", "notices")
"""Screens that carry a switch, and so may follow one."""


def pressed_words(turn: Turn) -> str:
    """The words on the very button that was pressed, in whatever language it was shown."""
    words = turn.pressed.words if turn.pressed is not None else None
    return words or turn.t.plain("purpose-button-unseen")
