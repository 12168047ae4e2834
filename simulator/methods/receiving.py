"""getUpdates and the webhook.

Rules: core.telegram.org/bots/api#getting-updates; `Client.cpp` (`process_get_updates_query`,
`process_set_webhook_query`). Unlike the public server, plain HTTP and any port are accepted for a webhook, as a
local Bot API server accepts them, so that a bot on the same machine can be reached.
"""

import re

from simulator.errors import Refusal, bad
from simulator.methods.parameters import Parameters
from simulator.methods.registry import method
from simulator.model import Json
from simulator.text import links
from simulator.updates import POLL_LONGEST, Update
from simulator.webhook import Webhook
from simulator.world import World

_SECRET = re.compile(r"[A-Za-z0-9_-]*")
WEBHOOK_ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


def _allowed(world: World, call: Parameters) -> None:
    if call.has("allowed_updates"):
        try:
            world.updates.set_allowed(call.json("allowed_updates", "allowed_updates"))
        except Refusal:
            return  # The real server ignores what it can't parse here.


@method
async def get_updates(world: World, call: Parameters) -> list[Update]:
    if world.webhook is not None:
        raise Refusal(409, WEBHOOK_ACTIVE)
    offset = call.integer("offset", 0)
    limit = call.integer("limit", 100, 1, 100)
    timeout = call.integer("timeout", 0, 0, POLL_LONGEST)
    _allowed(world, call)
    world.wake_bot()
    return await world.updates.poll(offset, limit, timeout)


@method
async def set_webhook(world: World, call: Parameters) -> bool:
    url = call.text("url").strip()
    if not url:
        return await _close_webhook(world, call)
    secret = call.text("secret_token")
    if len(secret) > 256:
        raise bad("secret token is too long")
    if not _SECRET.fullmatch(secret):
        raise bad("secret token contains unallowed characters")
    try:
        address = links.checked(url)
    except links.WrongLink:
        raise bad("invalid webhook URL specified") from None
    if not address.startswith(("http://", "https://")):
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    world.updates.end_poll("terminated by setWebhook request")
    if world.webhook is not None:
        await world.webhook.close()
    if call.flag("drop_pending_updates"):
        world.updates.drop()
    _allowed(world, call)
    connections = call.integer("max_connections", 40, 1, 100)
    world.webhook = Webhook(
        world.updates,
        world.clock,
        world.on_webhook_answer,
        url=address,
        secret=secret,
        connections=connections,
        ip_address=call.text("ip_address"),
    )
    world.webhook.start()
    world.wake_bot()
    return True


async def _close_webhook(world: World, call: Parameters) -> bool:
    if world.webhook is not None:
        await world.webhook.close()
        world.webhook = None
    if call.flag("drop_pending_updates"):
        world.updates.drop()
    return True


@method
async def delete_webhook(world: World, call: Parameters) -> bool:
    return await _close_webhook(world, call)


@method
def get_webhook_info(world: World, call: Parameters) -> Json:
    info: Json = {"url": "", "has_custom_certificate": False}
    if world.webhook is not None:
        info |= world.webhook.view()
    info["pending_update_count"] = len(world.updates.pending)
    if world.updates.allowed_given is not None:
        info["allowed_updates"] = world.updates.allowed_given
    return info
