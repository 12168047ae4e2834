"""The process around a running bot: logs, the event loop, exit codes."""

from __future__ import annotations

import asyncio
import gc
import logging
import sys
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any

from bot import logs
from bot.clock import Clock
from bot.settings import Settings

log = logging.getLogger(__name__)


def run(settings: Settings, clock: Clock) -> int:
    """Run the bot until it is told to stop; returns the exit code of the process."""

    async def work() -> None:
        with importing():  # here, where logs are set up already
            from bot import app

        await app.run(settings, clock)

    return supervise(settings, work)


@contextmanager
def importing() -> Iterator[None]:
    """Around the imports that take seconds: what they bring stays, and looking for garbage in it costs a fifth more."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def supervise(settings: Settings, work: Callable[[], Coroutine[Any, Any, None]]) -> int:
    """Run `work` in an event loop of its own, with logs set up and faults turned into exit codes."""
    from bot.polling import TokenRefused
    from storage.base.database import DatabaseUnusable

    logs.set_up(
        settings.log_level,
        settings.bot_token.get_secret_value(),
        settings.webhook_secret.get_secret_value(),
    )
    try:
        with asyncio.Runner(loop_factory=_loop_factory()) as runner:
            runner.run(work())
    except (DatabaseUnusable, TokenRefused) as error:
        print(error, file=sys.stderr)
        return 2
    except (asyncio.CancelledError, KeyboardInterrupt):
        log.info("stopped")
    except Exception:
        log.critical("stopped by a fault", exc_info=True)
        return 1
    return 0


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """uvloop's loop where it is installed (not on Windows), else asyncio's own."""
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop
