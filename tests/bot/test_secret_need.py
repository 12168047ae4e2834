"""The sender reminds those who need it; a row and a line of the log tell of nobody that they did."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import Any

import pytest

from bot.sender import Sender
from domain.base.outbox import Kind
from domain.base.pacing import Rates
from handlers.ui.notice import Notice, Speech
from locales.texts import Html
from services.base.areas import Area, Areas
from services.base.unit import Unit
from simulator import LocalTelegram
from storage.base.migrations import migrate
from tests.bot.stand import FIRST, SPEECH, TOKEN, WITH_OURS, Stand, fill, heard, rows

PEOPLE = 8
VOTED = {2, 3, 6}
BLOCKED = 4
KIND = "t-secret"


def remind(unit: Unit, t: Any, reader: Any, payload: dict[str, Any]) -> Notice | None:
    return None if reader.id in VOTED else Notice(Html(f"Участник {reader.id}"), to=None)


async def test_sent_and_not_needed_look_alike_on_the_disk_and_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "x.db"
    migrate(path)
    fill(path, PEOPLE, KIND)
    async with LocalTelegram(TOKEN, timeout=0, strict_schema=False) as telegram:
        for n in range(1, PEOPLE + 1):
            telegram.person(f"p{n}", id=FIRST + n, started=n != BLOCKED)
        stand = await Stand.open(path, telegram.url, telegram.time.now, Rates(500))
        kinds = (Kind(KIND, None, resend=False, urgent=True, secret_need=True),)
        stand.units.areas = Areas((*WITH_OURS.all, Area("secret", kinds=kinds)))
        speech = Speech({**SPEECH.notices, KIND: remind}, {})
        sender = Sender(stand.units, stand.bot, speech, Rates(500))
        with caplog.at_level(logging.DEBUG):
            running = asyncio.create_task(sender.run())
            await sender.catch_up()
            await sender.stop()
            await running
        await stand.close()
        assert set(heard(telegram)) == {f"Участник {n}" for n in range(1, PEOPLE + 1) if n not in VOTED | {BLOCKED}}
    told = rows(path, "SELECT state, attempts, claimed_at, message_id, error, due_at, expires_at FROM outbox")
    assert told == [("sent", 0, None, None, None, 1, None)] * PEOPLE
    order = rows(path, "SELECT member_id FROM outbox ORDER BY settled_at, id")
    assert order == [(n,) for n in range(1, PEOPLE + 1)]
    assert rows(path, "SELECT count(*) FROM members WHERE reachable") == [(PEOPLE,)]
    lines = [record for record in caplog.records if record.name.startswith("bot.")]
    assert any("refused" in record.message for record in lines), "the blocked one was tried"
    assert not [record for record in lines if hasattr(record, "row") or hasattr(record, "member")]
