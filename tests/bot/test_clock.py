"""The demo's clock follows the local Telegram's, and those who follow it are told."""

import asyncio
import time
from collections.abc import AsyncIterator

import pytest

from bot.clock import FollowedClock, MovableClock, SystemClock
from simulator.local import LocalTelegram
from tests.bot.waiting import until


@pytest.fixture
async def telegram() -> AsyncIterator[LocalTelegram]:
    async with LocalTelegram(timeout=0) as telegram:
        yield telegram


async def test_it_moves_with_the_local_telegram_and_tells(telegram: LocalTelegram) -> None:
    clock = FollowedClock(telegram.url)
    told: list[int] = []

    async def moved() -> None:
        told.append(clock.now())

    clock.follow(moved)
    listening = asyncio.create_task(clock.listen())
    assert abs(clock.now() - time.time()) < 2, "before it has heard anything it is the machine's"
    await telegram.time.moves(hours=1)
    await until(lambda: told)
    await telegram.time.moves(days=1)
    await until(lambda: len(told) == 2)
    assert abs(clock.now() - telegram.time.now()) <= 1
    listening.cancel()


def test_which_clocks_can_move() -> None:
    assert isinstance(FollowedClock("http://localhost"), MovableClock)
    assert not isinstance(SystemClock(), MovableClock)
