"""Webhooks. Rules: core.telegram.org/bots/api#setwebhook, #making-requests-when-getting-updates."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from simulator import LocalTelegram, webhook
from simulator.client import PersonClient
from tests.simulator.by_hand import ByHand


class Listener:
    """A bot's web server; `statuses` are answered first, then 200 with `body`."""

    def __init__(self) -> None:
        self.updates: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.statuses: list[int] = []
        self.body: dict[str, Any] | None = None
        self.url = ""

    async def handle(self, request: web.Request) -> web.Response:
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.updates.append(await request.json())
        if self.statuses:
            return web.Response(status=self.statuses.pop(0))
        return web.json_response(self.body) if self.body else web.Response()


@pytest.fixture
async def listener(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Listener]:
    monkeypatch.setattr(webhook, "FIRST_RETRY", 0.01)
    found = Listener()
    app = web.Application()
    app.router.add_post("/hook", found.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    found.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield found
    await runner.cleanup()


@pytest.fixture
def patient(telegram: LocalTelegram) -> LocalTelegram:
    telegram.timeout = 3
    return telegram


async def test_updates_come_with_the_secret(
    patient: LocalTelegram, bot: ByHand, anna: PersonClient, listener: Listener
) -> None:
    await bot("setWebhook", url=listener.url, secret_token="s3cret", allowed_updates=["message"])
    await anna.sends("hi")
    assert [update["message"]["text"] for update in listener.updates] == ["hi"]
    assert listener.secrets == ["s3cret"]
    info = await bot("getWebhookInfo")
    assert (info["url"], info["pending_update_count"], info["allowed_updates"]) == (listener.url, 0, ["message"])


async def test_anything_but_2xx_is_tried_again(
    patient: LocalTelegram, bot: ByHand, anna: PersonClient, listener: Listener
) -> None:
    listener.statuses = [500, 403]
    await bot("setWebhook", url=listener.url)
    await anna.sends("hi")
    ids = [update["update_id"] for update in listener.updates]
    assert len(ids) == 3
    assert len(set(ids)) == 1
    info = await bot("getWebhookInfo")
    assert info["last_error_message"] == "Wrong response from the webhook: 403 Forbidden"


async def test_the_answer_may_be_a_call(
    patient: LocalTelegram, bot: ByHand, anna: PersonClient, listener: Listener
) -> None:
    listener.body = {"method": "sendMessage", "chat_id": 1001, "text": "ответ"}
    await bot("setWebhook", url=listener.url)
    await anna.sends("hi")
    assert anna.screen == "ответ"


async def test_polling_and_webhook_exclude_each_other(bot: ByHand, anna: PersonClient, listener: Listener) -> None:
    polling = asyncio.create_task(bot.refused("getUpdates", timeout=50))
    await asyncio.sleep(0.05)
    await bot("setWebhook", url=listener.url)
    assert await polling == "Conflict: terminated by setWebhook request"
    said = await bot.refused("getUpdates")
    assert said == (
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
    )
    await bot("deleteWebhook", drop_pending_updates=True)
    assert await bot("getUpdates") == []


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"url": "http://"}, "Bad Request: invalid webhook URL specified"),
        ({"url": "https://a.b", "secret_token": "x" * 257}, "Bad Request: secret token is too long"),
        ({"url": "https://a.b", "secret_token": "ключ"}, "Bad Request: secret token contains unallowed characters"),
    ],
)
async def test_what_is_refused(bot: ByHand, parameters: dict[str, str], said: str) -> None:
    assert await bot.refused("setWebhook", **parameters) == said
