"""One aiohttp application: bots, phones and the page."""

from pathlib import Path

from aiohttp import web

from simulator import membership, polls
from simulator.bot_api import BotApi
from simulator.phone import Phone, sentences
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


def application(world: World) -> web.Application:
    app = web.Application(middlewares=[sentences], client_max_size=BODY_LIMIT)
    bots, phone = BotApi(world), Phone(world)
    world.on_time += [polls.close_due, membership.expire]
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
