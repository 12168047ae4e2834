"""Waiting for what has no event of its own: the state of another process or of a server."""

import asyncio
from collections.abc import Callable


async def until(condition: Callable[[], object], *, seconds: float = 60) -> None:
    """Return once `condition()` is true; raises TimeoutError after `seconds`: for what hangs, not for what is slow."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - the conditions are other programs' states
            await asyncio.sleep(0.01)
