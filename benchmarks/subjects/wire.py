"""An aiohttp client session without a network: requests are made into bytes, answers are read from bytes.

It is put under each bot's own session, so that all that a bot does for a request and for its answer is
still done, the real way.
"""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Any, Self

import orjson
from aiohttp import FormData

from benchmarks.subjects.press import FIRST_PERSON, message

ME = {"id": 42, "is_bot": True, "first_name": "Bench", "username": "bench_bot", "can_join_groups": True}
ANSWERS: dict[str, Any] = {"getMe": ME, "editMessageText": message(FIRST_PERSON, "go:newest:1")}


class Answer:
    """What a request is answered with, in the shape of an aiohttp response."""

    status = 200

    def __init__(self, method: str) -> None:
        self._method = method
        self._body = orjson.dumps({"ok": True, "result": ANSWERS.get(method, True)})

    async def text(self) -> str:
        return self._body.decode()

    async def read(self) -> bytes:
        return self._body

    async def __aenter__(self) -> Self:
        if self._method == "getUpdates":
            await asyncio.Event().wait()  # updates are handed over by the benchmark
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return


class Wire:
    """In the place of aiohttp.ClientSession. `sent` counts calls by method."""

    closed = False

    def __init__(self) -> None:
        self._answers: dict[str, Answer] = {}
        self.sent: dict[str, int] = {}

    def post(self, url: str, *, data: FormData | bytes, **_: Any) -> Answer:
        method = str(url).rsplit("/", 1)[-1]
        body = data()._value if isinstance(data, FormData) else data
        assert isinstance(body, bytes), "a press carries no files"
        self.sent[method] = self.sent.get(method, 0) + 1
        if method not in self._answers:
            self._answers[method] = Answer(method)
        return self._answers[method]

    async def close(self) -> None:
        return
