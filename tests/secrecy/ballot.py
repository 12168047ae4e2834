"""The real ballot (handlers/decisions/voting), in a vote that is open from the beginning.

`FEATURE` adds two commands that show it. `marked` gives the choices names that are nowhere else, so that they can be
looked for, and lets a process of these tests die in the middle of a press.
"""

from __future__ import annotations

import asyncio
import os
import signal
from typing import Any

import pytest

from domain.decisions import counting
from domain.decisions.decisions import State
from domain.decisions.kinds import Kind, rules_of
from handlers.decisions.voting import router, screens
from handlers.decisions.voting.presses import CastSecret, Vote
from handlers.features import FEATURES
from handlers.ui.feature import Feature, Features
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.base.unit import Unit
from services.decisions import ballots, casting, secret
from storage.base import members
from storage.decisions import decisions, sealed

VOTE = 1
UNTIL = 2_000_000_000
"""Long after any clock of these tests."""
VOTERS = 19
AYE, NAY = "choice-aye", "choice-nay"
"""Words that are nowhere else."""
FAILS = "choice-fails"

routes = Routes()
DIES = os.environ.get("DIES_AT", "")
"""Where a process of these tests kills itself in the middle of a press: "before", "inside", "after" the commit."""


def press(do: Vote = Vote.YES) -> str:
    """What a button of the ballot carries."""
    return CastSecret(id=VOTE, of=UNTIL, do=do).pack()


def marked(patch: pytest.MonkeyPatch) -> None:
    """Choices are called by words that can be found, and the process dies where `DIES_AT` says."""
    real = {"said": router.said, "cast": casting.cast_secretly, "ballot": router._ballot}

    def said(pressed: Any) -> str:
        _die("before")
        choice = real["said"](pressed)
        return {counting.YES: AYE, counting.NO: NAY}.get(choice, choice)

    def cast(*args: Any, **kwargs: Any) -> bool:
        done: bool = real["cast"](*args, **kwargs)
        _die("inside")
        return done

    async def ballot(*args: Any) -> Screen:
        _die("after")
        if os.environ.get("HANGS"):
            await asyncio.sleep(60)
        shown: Screen = await real["ballot"](*args)
        return shown

    patch.setattr(router, "said", said)
    patch.setattr(router, "_ballot", ballot)
    patch.setattr(casting, "cast_secretly", cast)
    patch.setattr(casting, "_require_choice", lambda decision, choice: None)


def _die(at: str) -> None:
    if at == DIES:
        os.kill(os.getpid(), signal.SIGKILL)


@routes.command("ballot")
async def show(turn: Turn) -> Screen:
    """Opens the vote for whoever is in the network, and shows the ballot."""
    await turn.units.do(_open)
    return screens.ballot(turn.t, await turn.ask(ballots.paper, VOTE))


@routes.command("notice")
async def notice(turn: Turn) -> None:
    """The same ballot as a message of its own."""
    screen = await show(turn)
    assert turn.viewer.telegram_id is not None
    await turn.bot.send_message(turn.viewer.telegram_id, screen.text, reply_markup=screen.markup(turn.t, stays=True))


def _open(unit: Unit) -> None:
    if sealed.is_begun(unit.db, VOTE):
        return
    rules = rules_of(Kind.PEOPLE)
    number = decisions.add(
        unit.db, kind=Kind.PEOPLE, title="Вопрос", text="Вопрос", author_id=1, scope=None, secret=True, rules=rules,
        now=unit.now,
    )  # fmt: skip
    assert number == VOTE
    rule = counting.Rule(counting.YES_NO, quorum=3)
    unit.db.execute(
        "UPDATE decisions SET state = ?, until = ?, rule = ?, n = 19, size = 19, opened_at = ? WHERE id = ?",
        (State.VOTING, UNTIL, counting.canonical(rule.as_json()).decode(), unit.now, VOTE),
    )
    while (last := unit.db.execute("SELECT max(id) FROM members").fetchone()[0]) < VOTERS:
        members.add(unit.db, telegram_id=5_000_000 + last, language="ru", now=unit.now)
    voters = range(1, VOTERS + 1)
    unit.db.executemany("INSERT INTO electorate VALUES (?, ?, 1)", ((VOTE, member) for member in voters))
    secret.begin(unit, VOTE, voters)


FEATURE = Feature(name="ballot-of-tests", routes=(routes,))


def all_features() -> Features:
    """The house with the commands."""
    return Features((*FEATURES, FEATURE))
