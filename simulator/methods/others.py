"""Small things that can be sent: places, contacts, dice.

Rules: core.telegram.org/bots/api#sendlocation, #sendvenue, #sendcontact, #senddice. Live locations and animated
tables are not simulated: such calls are refused with 501.
"""

from simulator.errors import bad
from simulator.methods import markup
from simulator.methods.parameters import Parameters
from simulator.methods.places import writable_chat
from simulator.methods.registry import method
from simulator.methods.sending import reply_to, send
from simulator.model import Json
from simulator.world import World

DICE = {"🎲": 6, "🎯": 6, "🎳": 6, "🏀": 5, "⚽": 5, "🎰": 64}


def _post(world: World, call: Parameters, content: Json) -> Json:
    chat = writable_chat(world, call)
    keyboard = markup.reply_markup(call, chat)
    return send(world, call, chat, content, keyboard, reply=reply_to(world, call, chat)).data


def _place(call: Parameters) -> Json:
    latitude, longitude = call.real("latitude"), call.real("longitude")
    for name, value in (("latitude", latitude), ("longitude", longitude)):
        if value is None:
            raise bad(f"{name} is empty")
    return {"latitude": latitude, "longitude": longitude}


@method
def send_location(world: World, call: Parameters) -> Json:
    call.none_of("live_period", "heading", "proximity_alert_radius")
    return _post(world, call, {"location": _place(call)})


@method
def send_venue(world: World, call: Parameters) -> Json:
    venue = {"location": _place(call), "title": call.text("title"), "address": call.text("address")}
    return _post(world, call, {"location": venue["location"], "venue": venue})


@method
def send_contact(world: World, call: Parameters) -> Json:
    if not call.has("phone_number"):
        raise bad('field "phone_number" must contain a valid phone number')
    if not call.has("first_name"):
        raise bad('field "first_name" must be non-empty')
    names = ("phone_number", "first_name", "last_name", "vcard")
    return _post(world, call, {"contact": {name: call.text(name) for name in names if call.has(name)}})


@method
def send_dice(world: World, call: Parameters) -> Json:
    emoji = call.text("emoji") or "🎲"
    if emoji not in DICE:
        raise bad("emoji is unsupported")
    value = world.unique() % DICE[emoji] + 1
    return _post(world, call, {"dice": {"emoji": emoji, "value": value}})
