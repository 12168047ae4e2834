"""Faults on demand: what networks and a busy server do."""

import time

import aiohttp
import pytest

from simulator import LocalTelegram
from simulator.client import PersonClient
from tests.simulator.by_hand import ByHand, Refused


async def test_a_429_with_its_seconds(telegram: LocalTelegram, bot: ByHand, anna: PersonClient) -> None:
    telegram.faults.add("sendMessage", 429, retry_after=7)
    with pytest.raises(Refused) as refused:
        await bot("sendMessage", chat_id=1001, text="x")
    assert (refused.value.description, refused.value.parameters) == (
        "Too Many Requests: retry after 7",
        {"retry_after": 7},
    )
    await bot("sendMessage", chat_id=1001, text="x")


async def test_faults_queue_up_and_fit_their_method(telegram: LocalTelegram, bot: ByHand, anna: PersonClient) -> None:
    telegram.faults.add("sendMessage", 500, times=2)
    telegram.faults.add(code=403, description="Forbidden: user is deactivated")
    said = await bot.refused("getMe")
    assert said == "Forbidden: user is deactivated"
    for _ in range(2):
        assert await bot.refused("sendMessage", chat_id=1001, text="x") == "Internal Server Error: restart"
    await bot("sendMessage", chat_id=1001, text="x")
    assert len(anna.messages) == 1


async def test_a_reset_before_and_an_answer_lost_after_the_effect(
    telegram: LocalTelegram, bot: ByHand, anna: PersonClient
) -> None:
    telegram.faults.add("sendMessage", drop="before")
    with pytest.raises(aiohttp.ClientError):
        await bot("sendMessage", chat_id=1001, text="never")
    assert anna.messages == []
    telegram.faults.add("sendMessage", drop="after")
    with pytest.raises(aiohttp.ClientError):
        await bot("sendMessage", chat_id=1001, text="all the same")
    assert anna.screen == "all the same"


async def test_a_slow_answer(telegram: LocalTelegram, bot: ByHand, anna: PersonClient) -> None:
    telegram.faults.add("sendMessage", delay=0.2)
    began = time.monotonic()
    await bot("sendMessage", chat_id=1001, text="x")
    assert time.monotonic() - began >= 0.2


async def test_polling_is_hit_only_when_named(telegram: LocalTelegram, bot: ByHand) -> None:
    telegram.faults.add(code=502)
    assert await bot("getUpdates") == []
    telegram.faults.clear()
    telegram.faults.add("getUpdates", 502)
    assert await bot.refused("getUpdates") == "Bad Gateway"
