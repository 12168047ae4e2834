"""Switching the purposes of consent."""

from __future__ import annotations

from handlers.me import router as me
from handlers.notices import router as notices
from handlers.people import router as people
from handlers.purposes import screens
from handlers.purposes.screens import SwitchPurpose
from handlers.routes import Routes
from handlers.screen import Screen
from handlers.turn import Turn
from services import consents

routes = Routes()


@routes.screen("purposes")
async def purposes(turn: Turn, at: int = 0) -> Screen:
    return screens.purposes(turn.t, await turn.ask(consents.view))


@routes.screen("me_purposes")
async def purposes_from_me(turn: Turn, at: int = 0) -> Screen:
    return screens.purposes(turn.t, await turn.ask(consents.view), "me_purposes")


@routes.press(SwitchPurpose, card=lambda turn, press: purposes(turn))
async def switch(turn: Turn, press: SwitchPurpose) -> Screen | None:
    await turn.do(consents.switch, press.purpose, bool(press.on), pressed_words(turn))
    turn.toast("purpose-switched-on" if press.on else "purpose-switched-off")
    return await _RETURNS.get(press.then, purposes)(turn)


_RETURNS = {
    "purposes": purposes,
    "me_purposes": purposes_from_me,
    "people": people.people,
    "me": me.me,
    "notices": notices.overview,
}
"""Screens that carry a switch, and so may follow one."""


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
