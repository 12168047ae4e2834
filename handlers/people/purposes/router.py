"""Switching the purposes of consent."""

from __future__ import annotations

from handlers.people.directory import router as people
from handlers.people.me import router as me
from handlers.people.purposes import screens
from handlers.people.purposes.screens import SwitchPurpose
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from handlers.voice.notices import router as notices
from services.people import consents

routes = Routes()


@routes.screen_from(screens.PURPOSES_FROM)
async def purposes(turn: Turn, at: int = 0, *, name: str = "purposes") -> Screen:
    return screens.purposes(turn.t, await turn.ask(consents.view), name)


@routes.press(SwitchPurpose, card=lambda turn, press: purposes(turn))
async def switch(turn: Turn, press: SwitchPurpose) -> Screen | None:
    await turn.do(consents.switch, press.purpose, bool(press.on), pressed_words(turn))
    turn.toast("purpose-switched-on" if press.on else "purpose-switched-off")
    if press.then in _RETURNS:
        return await _RETURNS[press.then](turn)
    return await purposes(turn, name=press.then if press.then in screens.PURPOSES_FROM else "purposes")


_RETURNS = {
    "people": people.people,
    "me": me.me,
    "notices": notices.overview,
}
"""Other screens that carry a switch, and so may follow one."""


def pressed_words(turn: Turn) -> str:
    """The words on the very button that was pressed, in whatever language it was shown."""
    message = turn.query.message if turn.query is not None else None
    markup = getattr(message, "reply_markup", None)  # an inaccessible old message has none
    if markup is not None and turn.query is not None:
        for row in markup.inline_keyboard:
            for button in row:
                if button.callback_data == turn.query.data:
                    return str(button.text)
    return turn.t.plain("purpose-button-unseen")
