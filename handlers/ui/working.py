"""Work that takes long: the person sees that it goes on, and how far it is."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from aiogram.exceptions import TelegramAPIError

from handlers.ui.screen import Screen
from handlers.ui.show import show
from handlers.ui.turn import Turn
from locales.texts import Html

log = logging.getLogger(__name__)

T = TypeVar("T")

PATIENCE = 0.5
"""Seconds before anything is shown: most work is done by then."""
EVERY = 1.5
"""Seconds between two edits: more would meet Telegram's limit for a chat."""


async def working(turn: Turn, work: Awaitable[T], said: Callable[[], Html], after: Screen) -> T:
    """The result of `work`; the pressed message shows `said()` meanwhile, and `after` in the end.

    For presses: after a person's words every edit would be a message of its own.
    """
    task = asyncio.ensure_future(work)
    shown: Html | None = None
    while not (await asyncio.wait({task}, timeout=PATIENCE if shown is None else EVERY))[0]:
        if turn.pressed is not None and (text := said()) != shown:
            await _try_to_show(turn, Screen(text, menu=False))
            shown = text
    if shown is not None:
        await _try_to_show(turn, after)
    return await task


async def _try_to_show(turn: Turn, screen: Screen) -> None:
    """How far the work is, is a courtesy: the work goes on without it, and its result is told by whoever asked."""
    try:
        await show(turn, screen)
    except TelegramAPIError as error:
        log.info("progress not shown", extra={"member": turn.viewer.id, "error": str(error)})
