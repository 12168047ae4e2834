"""A ballot for these tests: a question, its buttons, and nothing else. `FEATURE` is what stands in for the real one.

What these tests need of a ballot is its use case, `services/decisions/secret.py`, and a press that leaves no trace.
"""

from __future__ import annotations

import asyncio
import os
import signal

from aiogram.filters.callback_data import CallbackData

from handlers.features import FEATURES
from handlers.ui.feature import Feature, Features
from handlers.ui.routes import Routes
from handlers.ui.screen import Button, Go, Screen, column
from handlers.ui.turn import Turn
from locales.texts import Html
from services.base import members
from services.base.unit import Unit
from services.decisions import secret
from storage.decisions import sealed

VOTE = 1
AYE, NAY = "choice-aye", "choice-nay"
"""Words that are nowhere else."""
FAILS, STALE = "choice-fails", "choice-gone"

routes = Routes()
DIES = os.environ.get("DIES_AT", "")
"""Where a process of these tests kills itself in the middle of a press: "before", "inside", "after" the commit."""


class Cast(CallbackData, prefix="sb"):
    """A ballot's press."""

    decision: int
    choice: str


def cast(unit: Unit, actor_id: int, press: Cast) -> bool:
    """The use case of a press."""
    members.acting_member(unit, actor_id)
    if press.choice == FAILS:
        raise RuntimeError(f"member {actor_id} wanted {press.choice}")
    done = secret.put(unit, press.decision, actor_id, "" if press.choice == "-" else press.choice)
    _die("inside")
    return done


def _die(at: str) -> None:
    if at == DIES:
        os.kill(os.getpid(), signal.SIGKILL)


@routes.press(Cast, leaves_no_trace=True)
async def press(turn: Turn, press: Cast) -> Screen:
    _die("before")
    await turn.do(cast, press)
    _die("after")
    if os.environ.get("HANGS"):
        await asyncio.sleep(60)
    turn.toast("back")
    return _ballot("Голос принят")


@routes.command("ballot")
async def ballot(turn: Turn) -> Screen:
    """Opens the vote for whoever is in the network, and shows the ballot."""
    await turn.units.do(_open)
    return _ballot("Вопрос")


@routes.command("notice")
async def notice(turn: Turn) -> None:
    """The same ballot as a message of its own."""
    screen = _ballot("Напоминание")
    assert turn.viewer.telegram_id is not None
    await turn.bot.send_message(turn.viewer.telegram_id, screen.text, reply_markup=screen.markup(turn.t, stays=True))


def _open(unit: Unit) -> None:
    if not sealed.is_begun(unit.db, VOTE):
        secret.begin(unit, VOTE, range(1, 20))


def _ballot(text: str) -> Screen:
    choices = {"За": AYE, "Против": NAY, "Снять": "-", "Сбой": FAILS}
    buttons = column(*(Button(label, Cast(decision=VOTE, choice=choice)) for label, choice in choices.items()))
    return Screen(Html(text), (*buttons, (Button("Прочее", Go(to="menu")),)))


FEATURE = Feature(name="ballot-of-tests", routes=(routes,))


def all_features() -> Features:
    """The house with the ballot."""
    return Features((*FEATURES, FEATURE))
