"""Inline mode: questions to the bot from any chat, results, the message that comes of one.

Rules: core.telegram.org/bots/api#inline-mode. Feedback (`chosen_inline_result`) is on, as if set with BotFather.
An answer is kept for its `cache_time`, for everybody unless it `is_personal`: whoever asks the same meanwhile gets it,
and the bot hears nothing.
"""

from typing import Any

from simulator.errors import PersonError, bad
from simulator.methods import markup
from simulator.methods.parameters import Parameters
from simulator.methods.sending import caption, fields, message_text
from simulator.model import Chat, Json, Message, Person, Query
from simulator.world import World

QUERY_LIMIT = 256
RESULT_ID_LIMIT = 64  # bytes
CACHE_TIME = 300
"""Seconds that an answer is kept where the bot doesn't say."""
CHAT_TYPES = {"private": "sender", "group": "group", "supergroup": "supergroup", "channel": "channel"}
CACHED = {
    "photo": "photo_file_id",
    "document": "document_file_id",
    "video": "video_file_id",
    "audio": "audio_file_id",
    "voice": "voice_file_id",
    "gif": "gif_file_id",
    "mpeg4_gif": "mpeg4_file_id",
    "sticker": "sticker_file_id",
}
KINDS = {"gif": "animation", "mpeg4_gif": "animation"}
OTHERS = ("contact", "location", "venue")


def ask(world: World, person: Person, chat: Chat, text: str, offset: str) -> Query:
    query_id = str(6_000_000_000_000_000 + world.unique())
    query = Query(query_id, person, world.clock.time(), chat=chat, text=text, offset=offset)
    world.queries[query.id] = query
    if (kept := _kept(world, query)) is not None:
        world.answer(query, {**kept, "query": query.id})
        return query
    body = {
        "id": query.id,
        "from": person.user,
        "chat_type": CHAT_TYPES[chat.type],
        "query": text,
        "offset": offset,
    }
    world.updates.add("inline_query", body)
    return query


def keep(world: World, query: Query, answer: Json, *, seconds: int, personal: bool) -> None:
    """Whoever asks the same within so many seconds gets this answer; of a `personal` one only who has asked."""
    if seconds > 0:
        whose = query.person.id if personal else None
        world.inline_kept[query.text, query.offset, whose] = (world.clock.time() + seconds, answer)


def _kept(world: World, query: Query) -> Json | None:
    for whose in (query.person.id, None):
        until, answer = world.inline_kept.get((query.text, query.offset, whose), (0.0, {}))
        if world.clock.time() < until:
            return answer
    return None


def content(world: World, result: Any) -> tuple[Json, Json]:
    """What an InlineQueryResult sends, and its keyboard (`{}` for none). Raises Refusal."""
    if not isinstance(result, dict):
        raise bad("inline query result must be an object")
    kind = result.get("type")
    if not isinstance(kind, str):
        raise bad("can't parse inline query result: Can't find field \"type\"")
    if not 1 <= len(str(result.get("id") or "").encode()) <= RESULT_ID_LIMIT:
        raise bad("RESULT_ID_INVALID")
    keyboard = markup.parse(result.get("reply_markup"), None, inline_only=True).inline or {}
    given = result.get("input_message_content")
    if kind == "article" and not result.get("title"):
        raise bad("ARTICLE_TITLE_EMPTY")
    if given is not None:
        return _given(world, given), keyboard
    if kind == "article":
        raise bad("can't parse inline query result: Can't find field \"input_message_content\"")
    if kind in CACHED and result.get(CACHED[kind]):
        file = world.files.known(str(result[CACHED[kind]]), KINDS.get(kind, kind))
        return world.files.content(file) | caption(world, Parameters("", result, {})), keyboard
    if kind in OTHERS:
        return _other(result, kind), keyboard
    if kind in CACHED or kind == "game":
        raise bad(f'type "{kind}" is unsupported by the simulator without a file_id')
    raise bad(f'type "{kind}" is unsupported for the inline query result')


def _given(world: World, value: Any) -> Json:
    """`InputMessageContent`."""
    if not isinstance(value, dict):
        raise bad("can't parse input message content")
    if "message_text" in value:
        text = message_text(world, Parameters("", value, {}), "message_text")
        body = fields(text, "text")
        if value.get("link_preview_options"):
            body["link_preview_options"] = value["link_preview_options"]
        return body
    for kind, needed in (("venue", "address"), ("location", "latitude"), ("contact", "phone_number")):
        if needed in value:
            return _other(value, kind)
    raise bad("can't parse input message content")


def _other(value: Json, kind: str) -> Json:
    place = {name: value[name] for name in ("latitude", "longitude") if name in value}
    if kind == "location":
        return {"location": place}
    if kind == "venue":
        return {"venue": {"location": place, "title": value.get("title", ""), "address": value.get("address", "")}}
    names = ("phone_number", "first_name", "last_name", "vcard")
    return {"contact": {name: value[name] for name in names if value.get(name)}}


def choose(world: World, person: Person, chat: Chat, query: Query, result_id: str, *, sender: int) -> Message:
    """Sends a result. The bot hears of it, and gets an inline_message_id if the message has a keyboard."""
    results = (query.answer or {}).get("results", [])
    result = next((one for one in results if one["id"] == result_id), None)
    if result is None:
        raise PersonError("There is no such result", 404)
    body, keyboard = content(world, result)
    body = {**body, "via_bot": world.bot.user}
    if keyboard:
        body["reply_markup"] = keyboard
    message = world.post(chat, body, sender=sender)
    chosen: Json = {"result_id": result_id, "from": person.user, "query": query.text}
    if keyboard:
        message.inline_id = f"AgAAAinline{world.unique():012d}"
        world.inline_messages[message.inline_id] = message
        chosen["inline_message_id"] = message.inline_id
    world.updates.add("chosen_inline_result", chosen)
    return message
