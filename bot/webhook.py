"""The webhook: an aiohttp server that answers 200 once the update is kept (bot/inbox.py)."""

from __future__ import annotations

import asyncio
import hmac
import logging
import secrets
from urllib.parse import urlsplit

from aiogram import Bot
from aiohttp import web

from bot.inbox import FINISHING, Inbox
from bot.pauses import until_answered
from bot.settings import Settings
from bot.updates import posted

log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
BIGGEST_UPDATE = 1 << 20
"""Bytes; updates carry no files, so none comes near it."""
CONNECTIONS = 40
"""Parallel deliveries asked of Telegram (Bot API, setWebhook: 1–100)."""


class Webhook:
    """Serves updates at the path of WEBHOOK_URL and `/healthz`."""

    def __init__(self, bot: Bot, inbox: Inbox, allowed_updates: list[str], settings: Settings) -> None:
        self._bot = bot
        self._inbox = inbox
        self._allowed = allowed_updates
        self._settings = settings
        self._secret = settings.webhook_secret.get_secret_value() or secrets.token_urlsafe(32)
        self._closing = False

    def application(self) -> web.Application:
        app = web.Application(client_max_size=BIGGEST_UPDATE)
        app.router.add_post(urlsplit(self._settings.webhook_url).path or "/", self._receive)
        app.router.add_get("/healthz", self._health)
        return app

    async def run(self, stop: asyncio.Event) -> None:
        """Serve until `stop`, then finish what is in hand. Raises OSError when the port is taken, and
        `TelegramAPIError` when Telegram refuses the address."""
        runner = web.AppRunner(self.application(), access_log=None, shutdown_timeout=FINISHING)
        await runner.setup()
        try:
            await web.TCPSite(runner, self._settings.webhook_host, self._settings.webhook_port).start()
            telling = asyncio.create_task(until_answered(self._tell, "the webhook"), name="webhook")
            stopped = asyncio.create_task(stop.wait())
            try:
                await asyncio.wait({telling, stopped}, return_when=asyncio.FIRST_COMPLETED)
                if telling.done():
                    telling.result()
                await stopped
            finally:
                telling.cancel()
                stopped.cancel()
        finally:
            self._closing = True
            await self._inbox.close()
            await runner.cleanup()

    async def _tell(self) -> None:
        await self._bot.set_webhook(
            self._settings.webhook_url,
            secret_token=self._secret,
            allowed_updates=self._allowed,
            max_connections=CONNECTIONS,
        )

    async def _receive(self, request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "")
        # Headers are bytes: aiohttp keeps those that are no UTF-8 as surrogates.
        if not hmac.compare_digest(given.encode(errors="surrogateescape"), self._secret.encode()):
            return web.Response(status=403)
        if self._closing:
            # Telegram delivers again whatever wasn't answered with 200.
            return web.Response(status=503)
        try:
            update = posted(await request.read())
        except ValueError:
            return web.Response(status=400)
        # Whatever it is, it is settled by this: another answer than 200 would bring the same again and again.
        # Telegram hanging up ends this coroutine, not the handling: that is a task of its own.
        await self._inbox.accept([update])
        return web.Response()

    async def _health(self, request: web.Request) -> web.Response:
        return web.Response(text="ok")
