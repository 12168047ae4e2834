"""What runs beside the updates: the sender, the scheduler, the heartbeat. None of it may die unnoticed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

log = logging.getLogger(__name__)


class Background:
    """Tasks that belong to one running bot; the first fault of one of them sets `stop`."""

    def __init__(self, stop: asyncio.Event) -> None:
        self._stop = stop
        self._tasks: set[asyncio.Task[None]] = set()
        self._stops: list[tuple[asyncio.Task[None], Callable[[], Awaitable[None]]]] = []
        self._fault: BaseException | None = None

    def start(
        self, work: Coroutine[Any, Any, None], name: str, *, stop: Callable[[], Awaitable[None]] | None = None
    ) -> None:
        """Run `work` until it ends or `finish` is called. `stop` asks it to end in order; without, it is cancelled."""
        task = asyncio.create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        if stop is not None:
            self._stops.append((task, stop))

    async def finish(self) -> None:
        """End everything. Raises the fault that stopped the bot, if there was one."""
        for task, stop in self._stops:
            await stop()
            await asyncio.wait({task})
        for task in self._tasks:
            task.cancel()
        while self._tasks:
            await asyncio.wait(self._tasks)
        if self._fault is not None:
            raise self._fault

    def fail(self, fault: BaseException) -> None:
        """Stop the bot: it can't go on. The first fault is the one that `finish` raises."""
        self._fault = self._fault or fault
        self._stop.set()

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if task.cancelled() or (fault := task.exception()) is None:
            return
        log.critical("stopping: a part has failed", extra={"part": task.get_name()})
        self.fail(fault)
