"""Answers to pressed buttons.

Rules: core.telegram.org/bots/api#answercallbackquery; tdlib/telegram-bot-api says “query is too old…” both for an
unknown and for an expired id. That a second answer is refused too is this simulator's policy: the rule of the
remote server is not in public code, and a bot that answers twice has lost count.
"""

from simulator.errors import bad
from simulator.methods.parameters import Parameters
from simulator.methods.registry import method
from simulator.model import Query
from simulator.text import links
from simulator.world import World

TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
ANSWER_LIMIT = 200


def open_query(world: World, query_id: str, *, button: bool) -> Query:
    """A question that still waits. Raises Refusal."""
    query = world.queries.get(query_id)
    if (
        query is None
        or (query.message is not None) != button
        or query.answer is not None
        or world.clock.time() - query.at > world.query_lifetime
    ):
        raise bad(TOO_OLD)
    return query


@method
def answer_callback_query(world: World, call: Parameters) -> bool:
    text, url = call.text("text"), call.text("url")
    query = open_query(world, call.text("callback_query_id"), button=True)
    if len(text) > ANSWER_LIMIT:
        raise bad("MESSAGE_TOO_LONG")
    if url:
        start = f"t.me/{world.bot.username.lower()}?start="
        try:
            address = links.checked(url)
        except links.WrongLink:
            raise bad("URL_INVALID") from None
        if start not in address.lower():
            raise bad("URL_INVALID")
    answer = {"query": query.id, "text": text, "alert": call.flag("show_alert")}
    if url:
        answer["url"] = url
    world.answer(query, answer)
    world.live.put(query.person.id, "answer", answer)
    return True
