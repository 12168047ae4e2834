"""answerInlineQuery, answerGuestQuery. Rules: core.telegram.org/bots/api#answerinlinequery, #answerguestquery."""

import re

from simulator import guests
from simulator.errors import bad
from simulator.inline import CACHE_TIME, content, keep
from simulator.methods.parameters import Parameters
from simulator.methods.queries import TOO_OLD, open_query
from simulator.methods.registry import method
from simulator.model import Json
from simulator.world import World

RESULTS_LIMIT = 50
OFFSET_LIMIT = 64  # bytes
_START = re.compile(r"[A-Za-z0-9_-]{1,64}")


@method
def answer_inline_query(world: World, call: Parameters) -> bool:
    results = call.json("results", "inline query results")
    if not isinstance(results, list):
        raise bad("expected an Array of inline query results")
    if len(results) > RESULTS_LIMIT:
        raise bad("RESULTS_TOO_MUCH")
    for result in results:
        content(world, result)
    ids = [result["id"] for result in results]
    if len(set(ids)) < len(ids):
        raise bad("RESULT_ID_DUPLICATE")
    next_offset = call.text("next_offset")
    if len(next_offset.encode()) > OFFSET_LIMIT:
        raise bad("NEXT_OFFSET_INVALID")
    query = open_query(world, call.text("inline_query_id"), button=False)
    answer: Json = {"query": query.id, "results": results, "next_offset": next_offset}
    button = _button(call)
    if button:
        answer["button"] = button
    keep(world, query, answer, seconds=call.integer("cache_time", CACHE_TIME), personal=call.flag("is_personal"))
    world.answer(query, answer)
    return True


@method
def answer_guest_query(world: World, call: Parameters) -> Json:
    body, keyboard = content(world, call.json("result", "inline query result"))
    query = world.guest_queries.get(call.text("guest_query_id"))
    if query is None or query.answer is not None or world.clock.time() - query.at > world.query_lifetime:
        raise bad(TOO_OLD)
    message = guests.say(world, query, body, keyboard)
    query.answer = {"message": message.id}
    return {"inline_message_id": message.inline_id}


def _button(call: Parameters) -> Json:
    button = call.json("button", "button")
    if button is None:
        return {}
    if not isinstance(button, dict) or not button.get("text"):
        raise bad("can't parse inline query results button: Can't find field \"text\"")
    start = button.get("start_parameter")
    if start is not None and not _START.fullmatch(str(start)):
        raise bad("START_PARAM_INVALID")
    return button
