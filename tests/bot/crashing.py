"""A sender in a process of its own that is killed (SIGKILL, by its own hand) at a chosen step.

`claim → commit → send → settle`: the steps between which a process can die. `count` is how many rows have passed the
step before: rows, not batches, for a slow machine makes fewer and larger ones.
"""

from __future__ import annotations

import asyncio
import os
import signal
import time
from pathlib import Path
from typing import Any

from bot import sender as sender_module
from bot.sender import Sender
from domain.base.pacing import Rates
from services.voice import delivery
from tests.bot.stand import Stand

STEPS = ("claiming", "claimed", "sending", "answered", "settling")


def run(path: str, url: str, rate: float, step: str, count: int) -> None:
    """The child's main function. Ends by itself when nothing is left to be sent."""
    asyncio.run(_run(Path(path), url, rate, step, count))


async def _run(path: Path, url: str, rate: float, step: str, count: int) -> None:
    stand = await Stand.open(path, url, lambda: int(time.time()), Rates(rate))
    if step:
        _arm(stand.sender, step, count)
    running = asyncio.create_task(stand.sender.run())
    await stand.sender.catch_up()
    await stand.sender.stop()
    await running
    await stand.close()


def _arm(sender: Sender, step: str, count: int) -> None:
    left = count

    def passed(rows: int = 1) -> None:
        nonlocal left
        left -= rows
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)

    if step in {"claiming", "settling"}:
        # Inside the transaction: after its statements, before COMMIT.
        real_turn = delivery.turn_over

        def turn_over(unit: Any, fates: Any, wishes: Any, busy: Any) -> Any:
            found = real_turn(unit, fates, wishes, busy)
            passed(len(fates) if step == "settling" else sum(map(len, found.jobs)))
            return found

        delivery.turn_over = turn_over
    elif step == "claimed":
        real_compose = sender._compose

        async def compose(jobs: Any) -> Any:
            passed(len(jobs))
            return await real_compose(jobs)

        sender._compose = compose  # type: ignore[method-assign]  # the point at which this process dies
    else:
        real_deliver = sender_module.deliver

        async def deliver(*args: Any, **kwargs: Any) -> Any:
            if step == "sending":
                answer = asyncio.ensure_future(real_deliver(*args, **kwargs))
                await asyncio.sleep(0.002)  # the request may be on the wire, at the server, or answered
                passed()
                return await answer
            fate = await real_deliver(*args, **kwargs)
            passed()
            return fate

        sender_module.deliver = deliver
