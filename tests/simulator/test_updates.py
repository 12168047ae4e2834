"""getUpdates. Rules: core.telegram.org/bots/api#getupdates; Client.cpp process_get_updates_query."""

import asyncio

import pytest

from simulator import LocalTelegram
from simulator.client import PersonClient
from tests.simulator.by_hand import ByHand, Refused


async def texts(bot: ByHand, **parameters: int) -> list[str]:
    return [update["message"]["text"] for update in await bot("getUpdates", **parameters)]


async def test_updates_stay_until_an_offset_confirms_them(bot: ByHand, anna: PersonClient) -> None:
    for text in "abc":
        await anna.sends(text)
    assert await texts(bot) == ["a", "b", "c"]
    assert await texts(bot, limit=2) == ["a", "b"]
    first = (await bot("getUpdates"))[0]["update_id"]
    assert await texts(bot, offset=first + 1) == ["b", "c"]
    assert await texts(bot) == ["b", "c"]
    assert await texts(bot, offset=first + 3) == []


async def test_a_negative_offset_forgets_all_but_the_newest(bot: ByHand, anna: PersonClient) -> None:
    for text in "abcd":
        await anna.sends(text)
    assert await texts(bot, offset=-2) == ["c", "d"]
    assert await texts(bot) == ["c", "d"]


async def test_a_waiting_poll_wakes_with_the_update(bot: ByHand, anna: PersonClient) -> None:
    waiting = asyncio.create_task(texts(bot, timeout=50))
    await asyncio.sleep(0.05)
    await anna.sends("hi")
    async with asyncio.timeout(1):
        assert await waiting == ["hi"]


async def test_a_second_poll_ends_the_first(bot: ByHand, anna: PersonClient) -> None:
    first = asyncio.create_task(texts(bot, timeout=50))
    await asyncio.sleep(0.05)
    second = asyncio.create_task(texts(bot, timeout=50))
    with pytest.raises(Refused) as refused:
        await first
    assert refused.value.status == 409
    assert refused.value.description == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    await anna.sends("hi")
    assert await second == ["hi"]


async def test_allowed_updates_are_applied_when_made_and_remembered(bot: ByHand, anna: PersonClient) -> None:
    await bot("getUpdates", allowed_updates=["callback_query"])
    await anna.sends("lost")
    await bot("getUpdates")  # omitted: unchanged
    await anna.sends("lost too")
    await bot("getUpdates", allowed_updates=[])  # empty: the default set
    await anna.sends("kept")
    assert await texts(bot) == ["kept"]


async def test_some_kinds_come_only_when_asked_for(telegram: LocalTelegram, anna: PersonClient) -> None:
    wants = telegram.world.updates.wants
    assert [kind for kind in ("message", "chat_member", "message_reaction", "my_chat_member") if wants(kind)] == [
        "message",
        "my_chat_member",
    ]


async def test_updates_are_kept_for_a_day(telegram: LocalTelegram, bot: ByHand, anna: PersonClient) -> None:
    await anna.sends("old")
    await telegram.time.moves(hours=20)
    await anna.sends("young")
    await telegram.time.moves(hours=5)
    assert await texts(bot) == ["young"]


async def test_duplicates_on_demand(telegram: LocalTelegram, bot: ByHand, anna: PersonClient) -> None:
    telegram.world.updates.duplicate()
    await anna.sends("a")
    await anna.sends("b")
    assert await texts(bot) == ["a", "a", "b"]
    ids = [update["update_id"] for update in await bot("getUpdates")]
    assert ids[0] == ids[1]


async def test_reordering_on_demand(telegram: LocalTelegram, bot: ByHand, anna: PersonClient) -> None:
    telegram.world.updates.reorder(2)
    for text in "abc":
        await anna.sends(text)
    assert await texts(bot) == ["b", "a", "c"]


async def test_a_busy_poller_is_slowed_down_where_asked() -> None:
    """The same offset with a short timeout waits for 3 s on the real server; here only on demand."""
    async with LocalTelegram(poll_throttling=True, timeout=0) as telegram:
        updates = telegram.world.updates
        await updates.poll(0, 100, 0)
        second = asyncio.create_task(updates.poll(0, 100, 0))
        await asyncio.sleep(0.05)
        assert not second.done()
        await telegram.person("Анна", started=True).sends("x")
        assert len(await second) == 1
