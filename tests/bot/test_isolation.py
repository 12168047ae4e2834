"""One person's updates one after another, many people's side by side, and nothing kept of either."""

from __future__ import annotations

import asyncio

from aiogram.fsm.storage.base import StorageKey

from bot.isolation import OneAtATime


def key(person: int) -> StorageKey:
    return StorageKey(bot_id=1, chat_id=person, user_id=person)


async def test_one_person_waits_in_order_and_others_do_not_and_no_lock_is_left() -> None:
    isolation, log, other_is_in = OneAtATime(), [], asyncio.Event()

    async def of_anna(number: int) -> None:
        async with isolation.lock(key(1)):
            log.append(f"+{number}")
            await other_is_in.wait()
            log.append(f"-{number}")

    async def of_boris() -> None:
        async with isolation.lock(key(2)):
            other_is_in.set()

    await asyncio.gather(*(of_anna(number) for number in range(3)), of_boris())
    assert log == ["+0", "-0", "+1", "-1", "+2", "-2"]
    assert isolation.busy == 0, "memory doesn't grow with the number of people"


async def test_a_fault_and_a_cancelled_wait_leave_the_way_free() -> None:
    isolation = OneAtATime()

    async def fails() -> None:
        async with isolation.lock(key(1)):
            waiting = asyncio.create_task(waits())
            await asyncio.sleep(0)
            waiting.cancel()
            await asyncio.sleep(0)
            raise ValueError

    async def waits() -> None:
        async with isolation.lock(key(1)):
            raise AssertionError("cancelled before it came in")

    (fault,) = await asyncio.gather(fails(), return_exceptions=True)
    assert isinstance(fault, ValueError)
    async with asyncio.timeout(1):
        async with isolation.lock(key(1)):
            assert isolation.busy == 1
