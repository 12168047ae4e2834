"""What is answered without a framework is answered as by it, and everything else still is by it."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from simulator import LocalTelegram
from simulator.methods.registry import METHODS

ME = b'{"ok":true,"result":{"id":42,'


class Line:
    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    async def answer(self) -> tuple[int, bytes]:
        """The next one: its status and body."""
        async with asyncio.timeout(10):
            head = (await self.reader.readuntil(b"\r\n\r\n")).lower()
            at = head.index(b"content-length:") + 15
            return int(head[9:12]), await self.reader.readexactly(int(head[at : head.index(b"\r", at)]))


@pytest.fixture
async def telegram() -> AsyncIterator[LocalTelegram]:
    async with LocalTelegram(token="42:T", timeout=0) as telegram:
        telegram.person("Анна", id=1001, started=True)
        yield telegram


@pytest.fixture
async def line(telegram: LocalTelegram) -> AsyncIterator[Line]:
    reader, writer = await asyncio.open_connection("127.0.0.1", int(telegram.url.rpartition(":")[2]))
    yield Line(reader, writer)
    writer.close()


def asked(method: str, *headers: str, verb: str = "POST", **values: Any) -> bytes:
    body = json.dumps(values)
    about = ["content-type: application/json; charset=utf-8", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join([f"{verb} /bot42:T/{method} HTTP/1.1", "Host: x", *about, "", body]).encode()


async def test_bytes_may_come_one_by_one_and_calls_all_at_once(telegram: LocalTelegram, line: Line) -> None:
    for byte in asked("getMe"):
        line.writer.write(bytes([byte]))
        await asyncio.sleep(0)
    assert (await line.answer())[1].startswith(ME)
    line.writer.write(b"".join(asked("sendMessage", chat_id=1001, text=str(n)) for n in range(3)) + asked("nothing"))
    answers = [await line.answer() for _ in range(4)]
    assert [status for status, _ in answers] == [200, 200, 200, 404]
    assert [json.loads(body)["result"]["text"] for _, body in answers[:3]] == ["0", "1", "2"]


async def test_a_call_behind_one_that_waits_is_answered_after_it(telegram: LocalTelegram, line: Line) -> None:
    line.writer.write(asked("getUpdates", timeout=30) + asked("getMe"))
    while not telegram.world.bot.awake:  # noqa: ASYNC110 - nothing tells of it
        await asyncio.sleep(0)
    await telegram.clients[1001].sends("Да")
    assert json.loads((await line.answer())[1])["result"][0]["message"]["text"] == "Да"
    assert (await line.answer())[1].startswith(ME)


@pytest.mark.parametrize(
    "odd",
    [
        asked("getMe", verb="GET"),
        asked("getMe?x=1"),
        b"POST /bot42%3AT/getMe HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n",
        b"POST /bot42:T/getMe HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
        b"POST /bot42:T/getMe HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        b"Content-Length: 3\r\n\r\na=b",
    ],
)
async def test_what_is_not_plain_goes_to_the_framework_with_its_connection(line: Line, odd: bytes) -> None:
    line.writer.write(asked("getMe"))
    assert (await line.answer())[1].startswith(ME)
    line.writer.write(odd)
    status, body = await line.answer()
    assert status == 200
    assert body.startswith(ME)
    line.writer.write(asked("getMe"))
    assert (await line.answer())[1].startswith(ME)


@pytest.mark.parametrize(
    "broken",
    [
        asked("getMe", "Content-Length: " + "9" * 5000),
        asked("getMe", "Content-Length: ²"),
        asked("getMe", "Content-Length: 3"),
        asked("getMe", "X: " + "x" * 70_000),
        b"POST /bot42:T/getMe HTTP/1.1\r\nX: " + b"x" * 70_000,
        b"\x16\x03\x01\x02\x00\r\n\r\n",
    ],
)
async def test_what_is_no_request_is_refused_and_others_go_on(
    telegram: LocalTelegram, line: Line, broken: bytes
) -> None:
    """A length that is none, or said twice; a head without an end; no HTTP at all."""
    line.writer.write(broken)
    assert (await line.answer())[0] == 400
    reader, writer = await asyncio.open_connection("127.0.0.1", int(telegram.url.rpartition(":")[2]))
    writer.write(asked("getMe"))
    assert (await Line(reader, writer).answer())[1].startswith(ME)
    writer.close()


@pytest.mark.parametrize("half", [b"", b"POST /bot42:T/getMe HTTP/1.1\r\nHost: x\r\n", asked("getMe", x=1)[:-1]])
async def test_half_a_request_holds_up_nobody_nor_the_end(telegram: LocalTelegram, line: Line, half: bytes) -> None:
    line.writer.write(half)
    await line.writer.drain()
    reader, writer = await asyncio.open_connection("127.0.0.1", int(telegram.url.rpartition(":")[2]))
    writer.write(asked("getMe"))
    assert (await Line(reader, writer).answer())[1].startswith(ME)
    writer.close()
    async with asyncio.timeout(10):
        await telegram.__aexit__(None, None, None)
    assert await line.reader.read() == b""


async def test_who_asks_to_close_is_closed(line: Line) -> None:
    line.writer.write(asked("getMe", "Connection: close"))
    assert (await line.answer())[1].startswith(ME)
    assert await line.reader.read() == b""


async def test_a_fault_befalls_a_connection_that_was_open_before(telegram: LocalTelegram, line: Line) -> None:
    line.writer.write(asked("getMe"))
    await line.answer()
    telegram.faults.add("getMe", drop="before")
    line.writer.write(asked("getMe"))
    with pytest.raises((asyncio.IncompleteReadError, ConnectionError)):
        await line.answer()


async def test_a_mistake_of_one_call_ends_no_connection(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(METHODS, "getme", lambda world, call: 1 // 0)
    line.writer.write(asked("getMe") + asked("sendMessage", chat_id=1001, text="Да"))
    assert (await line.answer())[0] == 500
    assert (await line.answer())[0] == 200


async def test_a_person_acts_in_plain_json_and_hears_what_is_impossible(telegram: LocalTelegram, line: Line) -> None:
    def act(name: str, **values: Any) -> bytes:
        return asked(name, **values).replace(b"/bot42:T/", b"/phone/1001/")

    line.writer.write(act("send", chat=1001, text="Да"))
    status, body = await line.answer()
    assert (status, json.loads(body)["result"]["text"]) == (200, "Да")
    line.writer.write(act("press", chat=1001, message=7, button=[0, 0]))
    assert (await line.answer())[0] == 404
    line.writer.write(act("dance"))
    assert (await line.answer())[0] == 404
