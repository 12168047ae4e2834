"""A Telegram whose answers can't be read is waited for: at the start, while polling, with a webhook, in the check."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import check, polling
from bot.app import running
from bot.pauses import Pauses
from bot.polling import TokenRefused
from bot.settings import Settings
from domain.base.pacing import Rates
from simulator.local import LocalTelegram
from simulator.sickness import KINDS
from tests.bot.waiting import until

SICK = [kind for kind in KINDS if kind != "hang"]


@pytest.fixture
async def telegram(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[LocalTelegram]:
    monkeypatch.setattr(Pauses, "next", lambda _: 0.01)
    async with LocalTelegram(timeout=0) as telegram:
        yield telegram


def settings(telegram: LocalTelegram, folder: Path, *, port: int | None = None) -> Settings:
    """`port`: for updates by a webhook there, which the local Telegram takes without TLS."""
    by_polling = Settings(
        _env_file=None, bot_token=telegram.token, bot_api_url=telegram.url, database_path=folder / "network.db"
    )
    if port is None:
        return by_polling
    webhook = {"webhook_url": f"http://127.0.0.1:{port}/updates", "webhook_host": "127.0.0.1", "webhook_port": port}
    return by_polling.model_copy(update=webhook)


async def test_the_start_waits_until_it_can_read_who_it_is(
    telegram: LocalTelegram, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    for kind in SICK:
        telegram.faults.add("getMe", sick=kind)
    for status in (401, 404):
        telegram.faults.add("getMe", status, sick="html")
        telegram.faults.add("getMe", status, sick="list")
    async with running(settings(telegram, tmp_path), telegram.time):
        assert telegram.faults.queue == []
    assert caplog.messages.count("Telegram can't be reached") == len(SICK) + 4


async def test_a_refused_token_is_told_apart_from_a_sick_answer(telegram: LocalTelegram, tmp_path: Path) -> None:
    telegram.faults.add("getMe", sick="html")
    telegram.faults.add("getMe", 401, "Unauthorized")
    with pytest.raises(TokenRefused):
        async with running(settings(telegram, tmp_path), telegram.time):
            pass


@pytest.mark.parametrize("effect", [False, True])
async def test_polling_goes_on_and_hears_each_word_once(
    telegram: LocalTelegram, tmp_path: Path, caplog: pytest.LogCaptureFixture, effect: bool
) -> None:
    anna = telegram.person("Анна", started=True)
    async with running(settings(telegram, tmp_path), telegram.time, rates=Rates(1000)) as app:
        for kind in SICK:
            telegram.faults.add("getUpdates", sick=kind, effect=effect)
        telegram.faults.add("getUpdates", 404, sick="html", effect=effect)
        # The poll that waits already is well; what comes after it isn't.
        await anna.sends("/help")
        await anna.sends("/start")
        await until(lambda: len(anna.from_bot) == 2)
        await until(lambda: not telegram.world.updates.pending)
        assert telegram.faults.queue == []
        assert not app.stop.is_set()
    assert len(anna.from_bot) == 2
    assert not [r for r in caplog.records if r.levelno >= logging.ERROR]


async def test_a_webhook_left_over_is_taken_away_however_sick_telegram_is(
    telegram: LocalTelegram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(polling, "CONFLICT_PAUSE", 60.0)
    for kind in SICK:
        telegram.faults.add("deleteWebhook", sick=kind)
    anna = telegram.person("Анна", started=True)
    async with running(settings(telegram, tmp_path), telegram.time):
        await anna.sends("/start")
        await until(lambda: anna.from_bot)
    assert telegram.faults.queue == []
    assert caplog.messages.count("not told to Telegram yet") == len(SICK)


async def test_a_webhook_is_set_when_telegram_can_be_understood_again(
    telegram: LocalTelegram, tmp_path: Path, unused_tcp_port: int
) -> None:
    for kind in SICK:
        telegram.faults.add("setWebhook", sick=kind)
    anna = telegram.person("Анна", started=True)
    async with running(settings(telegram, tmp_path, port=unused_tcp_port), telegram.time) as app:
        await until(lambda: telegram.world.webhook is not None)
        await anna.sends("/start")
        await until(lambda: anna.from_bot)
        assert not app.stop.is_set()


@pytest.mark.parametrize("method", ["deleteWebhook", "setWebhook"])
async def test_it_stops_also_while_it_waits(
    telegram: LocalTelegram, tmp_path: Path, unused_tcp_port: int, method: str
) -> None:
    telegram.faults.add(method, sick="html", times=10_000)
    wanted = settings(telegram, tmp_path, port=unused_tcp_port if method == "setWebhook" else None)
    async with asyncio.timeout(20):
        async with running(wanted, telegram.time):
            await until(lambda: sum(call.method == method for call in telegram.calls) > 3)


@pytest.mark.parametrize("kind", SICK)
async def test_the_check_says_that_telegram_is_sick_and_goes_on(
    telegram: LocalTelegram, tmp_path: Path, kind: str
) -> None:
    telegram.faults.add("getMe", sick=kind, times=2)
    said = await asyncio.to_thread(lambda: list(check._telegram(settings(telegram, tmp_path), [])))
    assert len(said) == 1
    assert telegram.token not in said[0]
    assert "BOT_TOKEN" not in said[0]


@pytest.mark.parametrize("status", [401, 404])
async def test_the_check_takes_only_telegrams_word_on_the_token(
    telegram: LocalTelegram, tmp_path: Path, status: int
) -> None:
    wanted = settings(telegram, tmp_path)
    telegram.faults.add("getMe", status, sick="html")
    assert await asyncio.to_thread(lambda: list(check._telegram(wanted, []))) == [
        f"Telegram answers getMe with HTTP {status}."
    ]
    telegram.faults.add("getMe", status)
    assert "BOT_TOKEN is refused" in (await asyncio.to_thread(lambda: list(check._telegram(wanted, []))))[0]
