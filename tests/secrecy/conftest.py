"""A network in which a secret vote is open, and a stranger with all its files."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

import bot.app
from simulator import LocalTelegram
from tests.builders.fresh import fresh
from tests.flows.conftest import NOON, TOKEN, NetworkUnderTest, settings_for
from tests.secrecy import ballot
from tests.secrecy.disk import Look, look


class Vote(NetworkUnderTest):
    """`anna` has the ballot before her; `files()` is what lies on the disk, the folder of keys left out."""

    anna: Any
    olga: Any

    def files(self) -> Look:
        return look(self.settings.database_path.parent, self.settings.keys)

    async def settled(self) -> Look:
        """The same when all is written that was to be written."""
        await self.app.inbox.idle()
        await self.app.inbox._note()
        return self.files()

    def numbers(self) -> set[int]:
        return {row[0] for row in self.files().tables["inbox"]}


@pytest.fixture
async def vote(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Vote]:
    monkeypatch.setattr(bot.app, "all_features", ballot.all_features)
    ballot.marked(monkeypatch)
    async with LocalTelegram(token=TOKEN, strict_schema=True, start=NOON) as telegram:
        vote = Vote(telegram, settings_for(telegram, tmp_path))
        fresh(vote.settings.database_path)
        await vote.start()
        try:
            vote.olga = await vote.owner()
            vote.anna = await vote.member("Иванова Анна")
            await vote.anna.sends("/ballot")
            await vote.settled()
            await vote.app.units.database.scrub()  # of what others have pressed
            yield vote
        finally:
            await vote.stop()
        refused = [
            call
            for call in telegram.refused
            if call.status not in vote.may_refuse and "message is not modified" not in call.answer["description"]
        ]
        assert not refused, f"Telegram refused calls: {refused}"
