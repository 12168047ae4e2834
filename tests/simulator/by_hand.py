"""A bot without any library: calls by hand, for tests of what the server answers."""

import asyncio
import contextlib
import io
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import aiohttp
import orjson
import pytest

from simulator import LocalTelegram


class Refused(Exception):
    """A call answered with `ok: false`."""

    def __init__(self, status: int, body: dict[str, Any]) -> None:
        self.status = status
        self.code: int = body["error_code"]
        self.description: str = body["description"]
        self.parameters: dict[str, Any] = body.get("parameters", {})
        super().__init__(f"{self.code} {self.description}")


class ByHand:
    """`await bot("sendMessage", chat_id=1, text="…")` gives the result or raises Refused."""

    def __init__(self, telegram: LocalTelegram, session: aiohttp.ClientSession) -> None:
        self.telegram = telegram
        self.session = session
        self.base = f"{telegram.url}/bot{telegram.token}"
        self.offset = 0

    async def __call__(self, method: str, /, **parameters: Any) -> Any:
        values = {name: value for name, value in parameters.items() if value is not None}
        async with self.session.post(f"{self.base}/{method}", json=values) as response:
            body = orjson.loads(await response.read())
            if not body["ok"]:
                raise Refused(response.status, body)
            return body["result"]

    async def upload(self, method: str, files: dict[str, tuple[str, bytes]], **parameters: Any) -> Any:
        form = aiohttp.FormData(quote_fields=False)
        for name, value in parameters.items():
            form.add_field(name, value if isinstance(value, str) else orjson.dumps(value).decode())
        for part, (file_name, data) in files.items():
            form.add_field(part, io.BytesIO(data), filename=file_name)
        async with self.session.post(f"{self.base}/{method}", data=form) as response:
            body = orjson.loads(await response.read())
            if not body["ok"]:
                raise Refused(response.status, body)
            return body["result"]

    async def news(self, **parameters: Any) -> list[dict[str, Any]]:
        """Fetches and confirms what is there; bare payloads with their kind under `kind`."""
        updates = await self("getUpdates", offset=self.offset, **parameters)
        if updates:
            self.offset = max(update["update_id"] for update in updates) + 1
            await self("getUpdates", offset=self.offset)
        return [unwrapped(update) for update in updates]

    async def refused(self, method: str, /, **parameters: Any) -> str:
        """The description of the refusal that this call must meet."""
        with pytest.raises(Refused) as refused:
            await self(method, **parameters)
        error = refused.value
        assert error.status == error.code, "the HTTP status is the error code"
        return error.description


def unwrapped(update: dict[str, Any]) -> dict[str, Any]:
    kind = next(name for name in update if name != "update_id")
    return {"kind": kind, "update_id": update["update_id"], **update[kind]}


Handler = Callable[[ByHand, dict[str, Any]], Awaitable[None]]


@contextlib.asynccontextmanager
async def running(telegram: LocalTelegram, handler: Handler) -> AsyncIterator[ByHand]:
    """A bot that polls and handles one update after the other, confirming each after it was handled."""
    async with aiohttp.ClientSession() as session:
        bot = ByHand(telegram, session)

        async def poll() -> None:
            offset = 0
            while True:
                for update in await bot("getUpdates", offset=offset, timeout=30):
                    await handler(bot, unwrapped(update))
                    offset = update["update_id"] + 1

        task = asyncio.create_task(poll())
        try:
            yield bot
        finally:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError, Refused, aiohttp.ClientError):
                await task


def keyboard(*rows: list[tuple[str, str]]) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": text, "callback_data": data} for text, data in row] for row in rows]}


def png(width: int, height: int) -> bytes:
    """The head of a PNG: enough for whoever looks at its size only."""
    return b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes(20)
