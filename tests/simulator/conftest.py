"""A local Telegram whose clock stands and whose actions don't wait, and a bot by hand."""

from collections.abc import AsyncIterator

import aiohttp
import pytest

from simulator import LocalTelegram
from simulator.client import PersonClient
from tests.simulator.by_hand import ByHand

START = 1_800_000_000  # UTC epoch seconds: January 2027


@pytest.fixture
async def telegram() -> AsyncIterator[LocalTelegram]:
    async with LocalTelegram(timeout=0, start=START, frozen=True) as server:
        yield server


@pytest.fixture
async def bot(telegram: LocalTelegram) -> AsyncIterator[ByHand]:
    async with aiohttp.ClientSession() as session:
        yield ByHand(telegram, session)


@pytest.fixture
def anna(telegram: LocalTelegram) -> PersonClient:
    """Has pressed “Start” already, and looks at the phone."""
    person = telegram.person("Анна", id=1001, last_name="Иванова", username="anna", language="ru", started=True)
    telegram.world.live.stream(person.id)
    return person


@pytest.fixture
def boris(telegram: LocalTelegram) -> PersonClient:
    """Has not pressed “Start”."""
    return telegram.person("Борис", id=1002, language="ru")
