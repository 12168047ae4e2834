"""Work that is done to its end, also when whoever waits for it is cancelled."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


def whole(work: Coroutine[Any, Any, T]) -> Awaitable[T]:
    """The result of `work`: what follows a commit in memory follows it even if the caller is given up meanwhile."""
    task = asyncio.ensure_future(work)
    task.add_done_callback(_heard)
    return asyncio.shield(task)


def _heard(task: asyncio.Task[Any]) -> None:
    # Nobody may be left to take the fault: without this asyncio would write it into the log, words and all.
    if not task.cancelled():
        task.exception()
