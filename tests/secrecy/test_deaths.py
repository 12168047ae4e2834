"""kill -9 in the middle of a secret press: nothing of it is on the disk, and the press isn't lost."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from services.decisions import secret
from services.decisions.sealing import Sealer
from storage.base.keys import KeyStore
from storage.decisions import sealed
from tests.bot.waiting import until
from tests.flows.conftest import OWNER, TOKEN
from tests.secrecy.ballot import AYE, VOTE
from tests.secrecy.conftest import Vote
from tests.secrecy.disk import Look, changed, found_in, only_ballots
from tests.secrecy.test_secrecy import WORDS

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.timeout(300)


class Process:
    """`python -m tests.secrecy` on the files of the vote, as loud as it can be."""

    def __init__(self, vote: Vote, **environment: str) -> None:
        self.environment = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "BOT_TOKEN": TOKEN,
            "BOT_API_URL": vote.telegram.url,
            "DATABASE_PATH": str(vote.settings.database_path),
            "ORGANIZER_IDS": str(OWNER),
            "NETWORK_NAME": "Учительская",
            "LOG_LEVEL": "DEBUG",
            **environment,
        }
        self.running: asyncio.subprocess.Process

    async def start(self) -> Process:
        self.running = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.secrecy", cwd=ROOT, env=self.environment, stderr=asyncio.subprocess.PIPE
        )
        return self

    async def ended(self) -> str:
        """Its log, once it is over."""
        _, log = await asyncio.wait_for(self.running.communicate(), 120)
        return log.decode()


def ballots(vote: Vote) -> list[str]:
    """What the ballots say, opened as nobody but the bot can."""
    sealer = Sealer(KeyStore(vote.settings.keys).load(VOTE))
    with closing(sqlite3.connect(vote.settings.database_path)) as db:
        db.row_factory = sqlite3.Row
        read = [sealer.opened(VOTE, slot, ballot) for slot, ballot in sealed.of(db, VOTE)]
    return [choice for choice in read if choice != secret.NOTHING]


@pytest.mark.parametrize("at", ["before", "inside", "after"])
async def test_a_death_in_the_middle_of_a_press(vote: Vote, at: str) -> None:
    telegram, anna = vote.telegram, vote.anna
    vote.may_refuse.add(400)  # the query may be too old to be answered by the next process
    await vote.stop()
    before = vote.files()
    try:
        telegram.idle = None
        telegram.timeout = 0
        dying = await Process(vote, DIES_AT=at).start()
        await anna.taps("За")
        log = await dying.ended()
        assert dying.running.returncode == -9, log
        after = vote.files()
        assert only_ballots(before, after) == []
        assert ("sealed_ballots" in changed(before, after)) == (at == "after")
        assert found_in(WORDS, after) == []
        assert found_in((*WORDS, str(anna.id)), Look({}, {"log": log.encode()})) == []

        assert telegram.world.updates.pending, "Telegram has it still"
        again = await Process(vote).start()
        await until(lambda: not telegram.world.updates.pending, seconds=120)
        again.running.terminate()
        log = await again.ended()
        assert ballots(vote) == [AYE]
        assert found_in(WORDS, Look({}, {**vote.files().files, "log": log.encode()})) == []
    finally:
        await vote.start()
