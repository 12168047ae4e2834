"""Bots, phones and the page on one port: the front, and behind it one aiohttp application."""

import asyncio
from collections.abc import Awaitable
from pathlib import Path

from aiohttp import web

from simulator import membership, polls
from simulator.bot_api import BotApi
from simulator.front import Front
from simulator.phone import Phone, sentences
from simulator.wire import Reply
from simulator.world import World

PAGE = Path(__file__).parent / "page"
BODY_LIMIT = 64 << 20  # bytes; the limits of the Bot API are checked where they belong


async def _to_page(request: web.Request) -> web.Response:
    query = f"?{request.query_string}" if request.query_string else ""
    raise web.HTTPFound(f"/phone-page/{query}")


async def _page(request: web.Request) -> web.StreamResponse:
    index = PAGE / "index.html"
    if not index.is_file():
        return web.Response(text="There is no page here; phones can speak /phone all the same.", status=404)
    return web.FileResponse(index, headers={"Cache-Control": "no-cache"})


def application(world: World, bots: BotApi, phone: Phone) -> web.Application:
    app = web.Application(middlewares=[sentences], client_max_size=BODY_LIMIT)
    app.router.add_route("*", "/bot{rest:.+}", bots.handle)
    app.router.add_get("/file/bot{rest:.+}", bots.download)
    app.add_routes(phone.routes())
    app.router.add_get("/", _to_page)
    app.router.add_get("/phone-page/", _page)
    if PAGE.is_dir():
        app.router.add_static("/phone-page/", PAGE)

    async def close(_: web.Application) -> None:
        if world.webhook is not None:
            await world.webhook.close()

    app.on_cleanup.append(close)
    return app


class Server:
    """`patience`: real seconds in which what is under way may end when it stops."""

    def __init__(self, world: World, *, patience: float) -> None:
        world.on_time += [polls.close_due, membership.expire]
        self._world = world
        self._bots, self._phone = BotApi(world), Phone(world)
        app = application(world, self._bots, self._phone)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=patience)
        self._fronts: set[Front] = set()
        self._server: asyncio.Server | None = None

    async def start(self, host: str, port: int) -> int:
        """Returns the port (of 0: a free one). Raises OSError where it can't be had."""
        await self._runner.setup()
        behind = self._runner.server
        assert behind is not None, "it is set up"
        try:
            self._server = await asyncio.get_running_loop().create_server(
                lambda: Front(self._take, behind, self._fronts), host, port
            )
        except OSError:
            await self._runner.cleanup()
            raise
        found: int = self._server.sockets[0].getsockname()[1]
        return found

    async def stop(self) -> None:
        self._world.updates.end_poll()
        if self._server is not None:
            self._server.close()
            await self._runner.cleanup()
            for front in list(self._fronts):
                front.close()

    def _take(self, path: str, body: bytes) -> Reply | Awaitable[Reply] | None:
        if path.startswith("/bot"):
            return self._bots.take(path[4:], body)
        if path.startswith("/phone/"):
            return self._phone.take(path[7:], body)
        return None
