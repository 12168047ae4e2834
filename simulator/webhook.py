"""Updates by HTTP POST to the bot.

Rules: core.telegram.org/bots/api#setwebhook: the secret token as a header, anything but 2xx is tried again, the
answer may itself be a call (`{"method": …}`). Updates go out in order, one after the other: the real server sends
up to `max_connections` at once, but never reorders those of one chat.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
import orjson

from simulator.clock import WorldClock
from simulator.model import Json
from simulator.updates import Updates

FIRST_RETRY = 0.2  # seconds; doubles with each attempt
LONGEST_RETRY = 30.0
ANSWER_TIMEOUT = 60.0
Answer = Callable[[str, dict[str, Any]], Awaitable[None]]


class Webhook:
    """Takes `updates` to `url`. `on_answer` executes a call that came as the answer to one; None: it goes unheard."""

    def __init__(
        self,
        updates: Updates,
        clock: WorldClock,
        on_answer: Answer | None,
        *,
        url: str,
        secret: str,
        connections: int,
        ip_address: str,
    ) -> None:
        self.url = url
        self.attempts = 0
        self._updates = updates
        self._clock = clock
        self._on_answer = on_answer
        self._secret = secret
        self._connections = connections
        self._ip_address = ip_address
        self._error: tuple[int, str] | None = None
        self._woken = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._updates.on_new = self._woken.set
        self._task = asyncio.create_task(self._run())

    async def close(self) -> None:
        self._updates.on_new = None
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    def view(self) -> Json:
        info: Json = {"url": self.url, "max_connections": self._connections}
        if self._ip_address:
            info["ip_address"] = self._ip_address
        if self._error is not None:
            info["last_error_date"], info["last_error_message"] = self._error
        return info

    async def _run(self) -> None:
        updates = self._updates
        headers = {"Content-Type": "application/json"}
        if self._secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = self._secret
        timeout = aiohttp.ClientTimeout(total=ANSWER_TIMEOUT)
        async with aiohttp.ClientSession(headers=headers, timeout=timeout) as session:
            while True:
                if not updates.pending:
                    self._woken.clear()
                    await self._woken.wait()
                    continue
                update = updates.pending[0]
                pause = FIRST_RETRY
                while not await self._deliver(session, update):
                    await asyncio.sleep(pause)
                    pause = min(pause * 2, LONGEST_RETRY)
                updates.done(update)

    async def _deliver(self, session: aiohttp.ClientSession, update: Json) -> bool:
        """Whether the bot took it."""
        self.attempts += 1
        try:
            async with session.post(self.url, data=orjson.dumps(update)) as response:
                body = await response.read()
                if not 200 <= response.status < 300:
                    reason = f"Wrong response from the webhook: {response.status} {response.reason}"
                    self._error = (self._clock.now(), reason)
                    return False
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            self._error = (self._clock.now(), f"Connection failed: {type(error).__name__}")
            return False
        with contextlib.suppress(orjson.JSONDecodeError):
            answer = orjson.loads(body)
            if isinstance(answer, dict) and isinstance(answer.get("method"), str) and self._on_answer:
                await self._on_answer(answer.pop("method"), answer)
        return True
