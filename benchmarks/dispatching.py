"""What it costs to find the handler of a press among many, in process, with nothing else done (docs/decisions/0002).

    python -m benchmarks.dispatching

The pressed button belongs to the last handler but one of each arrangement; a handler does nothing. `table` is the
product's own arrangement with as many entries: one registered handler and a dictionary.
"""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Callable

from aiogram import Bot, Dispatcher, F, Router
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Update

from benchmarks.subjects.press import TOKEN, press

ROUTERS, HANDLERS = 20, 10
PRESSES, ROUNDS = 200, 5
LAST = f"b{ROUTERS - 1}x{HANDLERS - 2}"


def names() -> list[list[str]]:
    """Prefixes of buttons by router."""
    return [[f"b{router}x{handler}" for handler in range(HANDLERS)] for router in range(ROUTERS)]


async def nothing(query: CallbackQuery) -> None:
    """A handler."""


def one_handler() -> Dispatcher:
    dispatcher = Dispatcher()
    dispatcher.callback_query.register(nothing)
    return dispatcher


def magic_filters() -> Dispatcher:
    dispatcher = Dispatcher()
    for prefixes in names():
        router = Router()
        for prefix in prefixes:
            router.callback_query.register(nothing, F.data.startswith(f"{prefix}:"))
        dispatcher.include_router(router)
    return dispatcher


def callback_data_filters() -> Dispatcher:
    dispatcher = Dispatcher()
    for prefixes in names():
        router = Router()
        for prefix in prefixes:
            kind: type[CallbackData] = type(prefix, (CallbackData,), {"__annotations__": {"id": int}}, prefix=prefix)
            router.callback_query.register(nothing, kind.filter())
        dispatcher.include_router(router)
    return dispatcher


def table() -> Dispatcher:
    handlers = {prefix: nothing for prefixes in names() for prefix in prefixes}

    async def on_press(query: CallbackQuery) -> None:
        await handlers[(query.data or "").partition(":")[0]](query)

    dispatcher = Dispatcher()
    dispatcher.callback_query.register(on_press)
    return dispatcher


ARRANGEMENTS: dict[str, Callable[[], Dispatcher]] = {
    "one handler": one_handler,
    f"{ROUTERS} routers of {HANDLERS}, magic filters": magic_filters,
    f"{ROUTERS} routers of {HANDLERS}, CallbackData filters": callback_data_filters,
    f"a table of {ROUTERS * HANDLERS}": table,
}


async def main() -> None:
    bot = Bot(TOKEN)
    dispatchers = {name: make() for name, make in ARRANGEMENTS.items()}
    seconds: dict[str, list[float]] = {name: [] for name in dispatchers}
    updates = [Update.model_validate(press(n, f"{LAST}:1"), context={"bot": bot}) for n in range(PRESSES)]
    for turn in range(ROUNDS + 1):
        for name, dispatcher in dispatchers.items():
            begun = time.perf_counter()
            for update in updates:
                await dispatcher.feed_update(bot, update)
            if turn:  # the first round warms up
                seconds[name].append((time.perf_counter() - begun) / PRESSES)
    best = statistics.median(seconds["one handler"])
    print("| arrangement | ms a press | times one handler |\n|---|---|---|")
    for name, each in seconds.items():
        print(f"| {name} | {statistics.median(each) * 1e3:.3f} | {statistics.median(each) / best:.1f} |")


if __name__ == "__main__":
    asyncio.run(main())
