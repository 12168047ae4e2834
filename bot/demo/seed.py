"""The demo's network: what is in it is done on the way that everybody takes, through the use cases.

Each area has a file here with `seed(units, owner)`, and its rows in a JSON file beside it; a new one adds its line.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.demo import decisions, events, ideas, materials, people
from bot.demo.rows import read
from services.base.unit import Units

AREAS: tuple[Callable[[Units, int], Awaitable[None]], ...] = (
    people.seed,
    events.seed,
    ideas.seed,
    materials.seed,
    decisions.seed,
)
"""In their order: people first, for all others name them by their Telegram ids."""


async def seed(units: Units) -> list[int]:
    """Fill an empty network; returns the Telegram ids of its people. The first is to be in ORGANIZER_IDS."""
    people_ids = [person["id"] for person in read("members")]
    for area in AREAS:
        await area(units, people_ids[0])
    return people_ids
