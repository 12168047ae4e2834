"""The webhook: the secret is tested, 200 means kept, nothing is done twice."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest
from aiogram import Bot, Dispatcher
from aiogram.types import Message

from bot.hand import Hand
from bot.inbox import Inbox
from bot.session import Session
from bot.settings import Settings
from bot.webhook import SECRET_HEADER, Webhook
from simulator.local import LocalTelegram
from storage.base.database import Database
from tests.bot.odd import ODD
from tests.bot.waiting import until

SECRET = "the-secret-of-this-test"


class Served:
    def __init__(self, telegram: LocalTelegram, database: Database) -> None:
        self.database = database
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        self.base = f"http://127.0.0.1:{port}"
        settings = Settings(
            _env_file=None,
            bot_token=telegram.token,
            webhook_url="https://bot.example.org/updates",
            webhook_secret=SECRET,
            webhook_host="127.0.0.1",
            webhook_port=port,
        )
        self.heard: list[str] = []
        self.done: list[str] = []
        self.gate = asyncio.Event()
        self.bot = Bot(telegram.token, session=Session(telegram.url))
        dispatcher = Dispatcher()
        dispatcher.message.register(self._hear)
        self.stop = asyncio.Event()
        self.webhook = Webhook(self.bot, Inbox(database, Hand(self.bot, dispatcher)), ["message"], settings)

    async def _hear(self, message: Message) -> None:
        self.heard.append(message.text or "")
        if message.text == "slow":
            await self.gate.wait()
        self.done.append(message.text or "")

    @asynccontextmanager
    async def running(self) -> AsyncIterator[aiohttp.ClientSession]:
        task = asyncio.create_task(self.webhook.run(self.stop))
        async with aiohttp.ClientSession(self.base) as client:
            while True:
                try:
                    await (await client.get("/healthz")).read()
                    break
                except aiohttp.ClientError:
                    await asyncio.sleep(0.01)
            try:
                yield client
            finally:
                self.stop.set()
                await task
                await self.bot.session.close()


def update(number: int, text: str) -> dict[str, object]:
    person = {"id": 7, "is_bot": False, "first_name": "Анна"}
    chat = {"id": 7, "type": "private", "first_name": "Анна"}
    message = {"message_id": number, "date": 1, "chat": chat, "from": person, "text": text}
    return {"update_id": number, "message": message}


async def post(client: aiohttp.ClientSession, body: object, secret: str | None = SECRET) -> int:
    headers = {} if secret is None else {SECRET_HEADER: secret}
    async with client.post("/updates", json=body, headers=headers) as answer:
        return answer.status


@pytest.fixture
async def telegram() -> AsyncIterator[LocalTelegram]:
    async with LocalTelegram(timeout=0) as telegram:
        yield telegram


@pytest.fixture
async def served(telegram: LocalTelegram, tmp_path: Path) -> AsyncIterator[Served]:
    database = await Database.open(tmp_path / "network.db")
    yield Served(telegram, database)
    await database.close()


async def test_telegram_is_told_the_address_and_the_secret(telegram: LocalTelegram, served: Served) -> None:
    async with served.running():
        await until(lambda: any(call.method == "setWebhook" for call in telegram.calls))
        (call,) = (call for call in telegram.calls if call.method == "setWebhook")
        assert call.parameters["url"] == "https://bot.example.org/updates"
        assert call.parameters["secret_token"] == SECRET


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "x", "не-тот"])
async def test_without_the_secret_nothing_is_heard(served: Served, secret: str | None) -> None:
    async with served.running() as client:
        assert await post(client, update(1, "hello"), secret) == 403
    assert served.heard == []


@pytest.mark.parametrize("body", [b"", b"{", b"<html>", b'"\xff"', b"{'update_id': 1}"])
async def test_a_body_that_isnt_json_is_refused(served: Served, body: bytes) -> None:
    headers = {SECRET_HEADER: SECRET}
    async with served.running() as client, client.post("/updates", data=body, headers=headers) as answer:
        assert answer.status == 400


@pytest.mark.parametrize("raw", ODD, ids=str)
async def test_an_odd_update_is_passed_over_and_the_next_is_heard(served: Served, raw: str) -> None:
    async with served.running() as client:
        headers = {SECRET_HEADER: SECRET}
        async with client.post("/updates", data=raw.encode(), headers=headers) as answer:
            assert answer.status == 200, "Telegram would bring it for ever"
        assert await post(client, update(2, "next")) == 200
        await until(lambda: served.done)
    assert served.done == ["next"]


async def test_200_comes_once_the_update_is_kept_and_twice_is_once(served: Served) -> None:
    async with served.running() as client:
        assert await post(client, update(1, "slow")) == 200
        assert await post(client, update(1, "slow")) == 200, "Telegram missed the answer while it was in hand"
        assert served.done == []
        served.gate.set()
        await until(lambda: served.done)
        assert await post(client, update(1, "slow")) == 200, "or after it was handled"
        assert await post(client, update(2, "next")) == 200
        await until(lambda: "next" in served.done)
    assert served.heard == ["slow", "next"]


async def test_stopping_finishes_what_is_in_hand(served: Served) -> None:
    async with served.running() as client:
        assert await post(client, update(1, "slow")) == 200
        await until(lambda: served.heard)
        served.stop.set()
        await asyncio.sleep(0.1)
        assert await post(client, update(2, "late")) == 503
        served.gate.set()
    assert served.done == ["slow"]


async def test_a_secret_that_is_no_text_is_a_wrong_one(served: Served) -> None:
    """Anybody may knock at the port: it makes no traceback in the log."""
    async with served.running() as client:
        url = client._base_url
        assert url is not None
        reader, writer = await asyncio.open_connection(url.host, url.port)
        body = (
            b"POST /updates HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n" + SECRET_HEADER.encode() + b": \xff\r\n\r\n"
        )
        writer.write(body)
        assert b" 403 " in await reader.readline()
        writer.close()
