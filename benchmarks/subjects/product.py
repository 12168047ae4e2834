"""The product as it runs, with one screen more: the same press as the bare bot's, beside all other handlers.

python -m benchmarks.subjects.product DATABASE           fed in process
python -m benchmarks.subjects.product DATABASE ADDRESS   long polling from a Bot API server
"""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import Any, cast
from unittest.mock import patch

from aiohttp import ClientSession
from pydantic import SecretStr

from benchmarks.subjects.press import COLLEAGUES, SCREEN, TOKEN
from benchmarks.subjects.wire import Wire
from benchmarks.subjects.worker import work
from bot import app, process
from bot.clock import SystemClock
from bot.session import Session
from bot.settings import Settings
from domain.base.members import Member
from handlers.features import all_features
from handlers.ui.feature import Features
from handlers.ui.screen import Button, Go, Screen, column
from handlers.ui.turn import Turn
from locales.texts import escape, lines
from services.base.members import reading_member
from services.base.unit import Unit

DATA = Go(to=SCREEN, at=1).pack()


class InProcess(Session):
    """The product's session on a wire without a network."""

    def __init__(self, wire: Wire) -> None:
        super().__init__("https://api.telegram.org")
        self._wire = wire

    async def create_session(self) -> ClientSession:
        return cast(ClientSession, self._wire)


def newest_colleagues(unit: Unit, actor_id: int) -> tuple[Member, list[Any]]:
    """The member, re-read as every use case does, and who came last."""
    return reading_member(unit, actor_id), unit.db.execute(COLLEAGUES).fetchall()


def features_with_the_press() -> Features:
    """Every entrance of the product and the one that is measured."""
    features = all_features()

    @features.routes.screen(SCREEN)
    async def newest(turn: Turn, at: int) -> Screen:
        member, colleagues = await turn.ask(newest_colleagues)
        turn.data["seen"] = turn.data.get("seen", 0) + 1
        await turn.remember()
        return Screen(
            lines(
                turn.t("menu-title", network=turn.units.network.name, name=member.name),
                escape("\n".join(one["name"] for one in colleagues)),
                escape(str(turn.data["seen"])),
            ),
            column(*(Button(one["name"], Go(to=SCREEN, at=one["id"])) for one in colleagues)),
        )

    return features


async def in_process(settings: Settings, data: str) -> None:
    wire = Wire()
    async with app.running(settings, SystemClock(), session=InProcess(wire)) as running:
        gc.collect()  # as app.run does
        gc.freeze()

        async def feed(update: dict[str, Any]) -> None:
            await running.inbox.accept([update])
            await running.inbox.idle()

        await work(feed, wire, data)


def main(database: str, address: str | None = None, data: str = DATA) -> int:
    settings = Settings(
        bot_token=SecretStr(TOKEN),
        bot_api_url=address or "https://api.telegram.org",
        database_path=Path(database),
        log_level="WARNING",
    )
    clock = SystemClock()
    with patch("bot.app.all_features", features_with_the_press):
        return process.supervise(settings, lambda: app.run(settings, clock) if address else in_process(settings, data))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
