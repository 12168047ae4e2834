"""sendPoll and stopPoll.

Rules: core.telegram.org/bots/api#sendpoll; limits and refusals of tdlib `MessageContent.cpp`, `PollOption.cpp`.
"""

from typing import Any

from simulator import polls
from simulator.errors import bad
from simulator.methods import markup
from simulator.methods.parameters import Parameters
from simulator.methods.places import find_message, readable_chat, writable_chat
from simulator.methods.registry import method
from simulator.methods.sending import reply_to, send
from simulator.model import Json, Poll
from simulator.text.formatted import Formatted, from_bot
from simulator.world import World

QUESTION_LIMIT = 300
OPTION_LIMIT = 100
OPTIONS_LIMIT = 12
EXPLANATION_LIMIT = 200
OPEN_FOR = (5, 2_628_000)  # seconds
NOT_SUPPORTED = (
    "allow_adding_options",
    "country_codes",
    "description",
    "explanation_media",
    "hide_results_until_closes",
    "media",
    "members_only",
    "shuffle_options",
)


def _text(world: World, call: Parameters, name: str, limit: int, too_long: str, *, needed: bool) -> Formatted:
    return from_bot(
        call.text(name),
        call.text(f"{name}_parse_mode"),
        call.json(f"{name}_entities", f"{name} entities"),
        users=world.user,
        limit=limit,
        too_long=bad(too_long),
        empty=bad("text must be non-empty") if needed else None,
    )


def _option(world: World, value: Any, index: int) -> Json:
    if isinstance(value, str):
        value = {"text": value}
    if not isinstance(value, dict):
        raise bad("can't parse poll option: InputPollOption must be an Object")
    text = from_bot(
        str(value.get("text") or ""),
        str(value.get("text_parse_mode") or ""),
        value.get("text_entities"),
        users=world.user,
        limit=OPTION_LIMIT,
        too_long=bad(f"poll options length must not exceed {OPTION_LIMIT}"),
        empty=bad("poll option must be non-empty"),
    )
    option: Json = {"persistent_id": str(index), "text": text.text, "voter_count": 0}
    if text.entities:
        option["text_entities"] = text.entities
    return option


def _correct(call: Parameters, count: int) -> list[int]:
    ids = call.json("correct_option_ids", "correct option identifiers")
    if ids is None and call.has("correct_option_id"):
        ids = [call.integer("correct_option_id", -1)]
    if not isinstance(ids, list) or not ids:
        raise bad("wrong correct option ID specified" if ids is None else "QUIZ_CORRECT_ANSWERS_EMPTY")
    if any(not isinstance(one, int) or not 0 <= one < count for one in ids):
        raise bad("wrong correct option ID specified")
    return ids


@method
def send_poll(world: World, call: Parameters) -> Json:
    call.none_of(*NOT_SUPPORTED)
    question = _text(
        world, call, "question", QUESTION_LIMIT, f"poll question length must not exceed {QUESTION_LIMIT}", needed=True
    )
    values = call.json("options", "options")
    if not isinstance(values, list):
        raise bad("expected an Array of String as options")
    options = [_option(world, value, index) for index, value in enumerate(values)]
    if not options:
        raise bad("poll must have at least one answer option")
    if len(options) > OPTIONS_LIMIT:
        raise bad(f"poll can't have more than {OPTIONS_LIMIT} options")
    anonymous = call.flag("is_anonymous") if call.has("is_anonymous") else True
    quiz = call.text("type") == "quiz"
    data: Json = {
        "id": str(5_000_000_000_000_000 + world.unique()),
        "question": question.text,
        "options": options,
        "is_closed": call.flag("is_closed"),
        "is_anonymous": anonymous,
        "type": "quiz" if quiz else "regular",
        "allows_multiple_answers": call.flag("allows_multiple_answers"),
        "allows_revoting": call.flag("allows_revoting") if call.has("allows_revoting") else not quiz,
        "members_only": False,
    }
    if question.entities:
        data["question_entities"] = question.entities
    if quiz:
        data["correct_option_ids"] = _correct(call, len(options))
        explanation = _text(world, call, "explanation", EXPLANATION_LIMIT, "MESSAGE_TOO_LONG", needed=False)
        if explanation.text:
            data |= {"explanation": explanation.text, "explanation_entities": explanation.entities}
    closes = _closing(world, call, data)

    chat = writable_chat(world, call, right="can_send_polls", what="polls")
    if chat.type == "channel" and not anonymous:
        raise bad("non-anonymous polls can't be sent to channel chats")
    keyboard = markup.reply_markup(call, chat)
    reply = reply_to(world, call, chat)
    poll = Poll(data["id"], None, data, anonymous, closes)
    world.polls[poll.id] = poll
    message = send(world, call, chat, {"poll": poll.view()}, keyboard, reply=reply, poll=poll)
    poll.message = message
    return message.data


def _closing(world: World, call: Parameters, data: Json) -> int:
    """When the poll closes by itself, in UTC epoch seconds; 0: never."""
    period, date, now = call.integer("open_period"), call.integer("close_date"), world.clock.now()
    if not period and not date:
        return 0
    if not period:
        period = date - now
    shortest, longest = OPEN_FOR
    if not shortest <= period <= longest:
        raise bad("POLL_CLOSE_DATE_INVALID" if date else "POLL_OPEN_PERIOD_INVALID")
    data |= {"open_period": period, "close_date": now + period}
    return now + period


@method
def stop_poll(world: World, call: Parameters) -> Json:
    call.none_of("business_connection_id")
    chat = readable_chat(world, call)
    message = find_message(chat, call, "message with poll to stop not found")
    poll = message.poll
    if poll is None:
        raise bad("message with poll to stop not found")
    if not message.by_bot or message.frozen:
        raise bad("poll can't be stopped")
    if poll.data["is_closed"]:
        raise bad("poll has already been closed")
    keyboard = markup.reply_markup(call, chat, inline_only=True).inline
    data = {name: value for name, value in message.data.items() if name != "reply_markup"}
    message.data = data | ({"reply_markup": keyboard} if keyboard else {})
    polls.close(world, poll)
    return poll.view()
