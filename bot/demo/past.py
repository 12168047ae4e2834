"""What the demo's network has done before: each act as if it had been done so many days ago."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from services.base import outbox
from services.base.unit import Unit, Units

DAY = 86_400
T = TypeVar("T")


def units_of(units: Units, days_ago: int) -> Units:
    """The same network, so many days ago."""
    return Units(units.database, units.network, units.areas, lambda: units.now() - days_ago * DAY)


async def done(units: Units, days_ago: int, said: Iterable[str], act: Callable[..., T], *args: Any) -> T:
    """Run `act(unit, *args)` as if it were so many days ago.

    What was said of it then, by keys that begin as `said`, was read then; what is of today is told to people.
    """
    if not days_ago:
        return await units.do(act, *args)
    return await units_of(units, days_ago).do(_quietly, tuple(said), act, args)


def _quietly(unit: Unit, said: tuple[str, ...], act: Callable[..., T], args: tuple[Any, ...]) -> T:
    result = act(unit, *args)
    for prefix in said:
        outbox.withdraw(unit, f"{prefix}:")
    return result
