"""Sending: what all sending methods share, and sendMessage, forwards, copies, chat actions.

Rules: core.telegram.org/bots/api#sendmessage and the sections after it.
"""

from itertools import pairwise

from simulator.errors import Refusal, bad, forbidden
from simulator.methods import markup
from simulator.methods.parameters import Parameters
from simulator.methods.places import UNSUPPORTED, find_message, readable_chat, writable_chat
from simulator.methods.registry import method
from simulator.model import Chat, Json, Message, Poll
from simulator.text.formatted import Formatted, from_bot
from simulator.world import World

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}


def message_text(world: World, call: Parameters, name: str = "text", entities: str = "entities") -> Formatted:
    """1–4096 code points after parsing. Raises Refusal."""
    return from_bot(
        call.text(name),
        call.text("parse_mode"),
        call.json(entities, entities),
        users=world.user,
        limit=TEXT_LIMIT,
        too_long=bad("message is too long"),
        empty=bad("message text is empty"),
    )


def caption(world: World, call: Parameters) -> Json:
    """`caption` and `caption_entities`, 0–1024 code points after parsing. Raises Refusal."""
    if not call.has("caption"):
        return {}
    found = from_bot(
        call.text("caption"),
        call.text("parse_mode"),
        call.json("caption_entities", "caption entities"),
        users=world.user,
        limit=CAPTION_LIMIT,
        too_long=bad("message caption is too long"),
        empty=None,
    )
    return fields(found, "caption", above=call.flag("show_caption_above_media"))


def fields(found: Formatted, name: str, *, above: bool = False) -> Json:
    """`text` or `caption` with its entities, as a Message carries them."""
    if not found.text:
        return {}
    body: Json = {name: found.text}
    if found.entities:
        body["entities" if name == "text" else "caption_entities"] = found.entities
    if above and name == "caption":
        body["show_caption_above_media"] = True
    return body


def without_reply(data: Json) -> Json:
    """A message inside a message carries no third one (core.telegram.org/bots/api#message)."""
    if "reply_to_message" not in data:
        return data
    return {name: value for name, value in data.items() if name != "reply_to_message"}


def reply_to(world: World, call: Parameters, chat: Chat) -> Json:
    """`reply_to_message` (and `quote`) by `reply_parameters` or the old `reply_to_message_id`. Raises Refusal."""
    parameters = call.json("reply_parameters", "reply parameters")
    if parameters is None:
        if not call.has("reply_to_message_id"):
            return {}
        parameters = {
            "message_id": call.integer("reply_to_message_id"),
            "allow_sending_without_reply": call.flag("allow_sending_without_reply"),
        }
    if not isinstance(parameters, dict):
        raise bad("object expected as reply parameters")
    if str(parameters.get("chat_id") or chat.id) != str(chat.id):
        raise Refusal(501, "the simulator doesn't support replies to another chat")
    message = chat.messages.get(int(parameters.get("message_id") or 0))
    if message is None:
        if parameters.get("allow_sending_without_reply") or not parameters.get("message_id"):
            return {}
        raise bad("message to be replied not found")
    body: Json = {"reply_to_message": without_reply(message.data)}
    quote = parameters.get("quote")
    if quote:
        position = message.text.find(quote)
        if position < 0:
            raise bad("QUOTE_TEXT_INVALID")
        body["quote"] = {"text": quote, "position": position, "is_manual": True}
    return body


def send(
    world: World,
    call: Parameters,
    chat: Chat,
    content: Json,
    keyboard: markup.Markup,
    *,
    reply: Json | None = None,
    frozen: bool = False,
    poll: Poll | None = None,
) -> Message:
    """Posts what the bot says, with keyboards and protection as the call asks."""
    if reply:
        content = {**content, **reply}
    if keyboard.inline:
        content = {**content, "reply_markup": keyboard.inline}
    if keyboard.keyboard is not None:
        # A message that carried a reply keyboard can't be edited any more (tdlib can_edit_message).
        frozen = True
        chat.keyboard = None if "remove_keyboard" in keyboard.keyboard else keyboard.keyboard
    message = world.post(
        chat,
        content,
        sender=0 if chat.type == "channel" else world.bot.id,
        silent=call.flag("disable_notification"),
        frozen=frozen,
        protected=call.flag("protect_content"),
        tell_bot=False,
        poll=poll,
        by_bot=True,
    )
    if keyboard.keyboard is not None:
        world.row_changed(chat)
    return message


@method
def send_message(world: World, call: Parameters) -> Json:
    text = message_text(world, call)
    chat = writable_chat(world, call)
    keyboard = markup.reply_markup(call, chat)
    content = fields(text, "text") | preview(call)
    return send(world, call, chat, content, keyboard, reply=reply_to(world, call, chat)).data


def preview(call: Parameters) -> Json:
    options = call.json("link_preview_options", "link preview options")
    if isinstance(options, dict) and options:
        return {"link_preview_options": options}
    if call.flag("disable_web_page_preview"):
        return {"link_preview_options": {"is_disabled": True}}
    return {}


# Forwards and copies

_LEFT_BEHIND = (
    "message_id",
    "from",
    "sender_chat",
    "date",
    "chat",
    "edit_date",
    "reply_markup",
    "reply_to_message",
    "quote",
    "has_protected_content",
    "media_group_id",
    "via_bot",
    "forward_origin",
    "is_automatic_forward",
)


def content_of(message: Message) -> Json:
    """What a message says, apart from who said it, when and where."""
    return {name: value for name, value in message.data.items() if name not in _LEFT_BEHIND}


def origin_of(message: Message) -> Json:
    """`MessageOrigin`; a forward of a forward keeps the first one."""
    data = message.data
    if "forward_origin" in data:
        origin: Json = data["forward_origin"]
        return origin
    if message.chat.type == "channel":
        return {"type": "channel", "date": data["date"], "chat": message.chat.brief, "message_id": message.id}
    return {"type": "user", "date": data["date"], "sender_user": data["from"]}


def forward(world: World, call: Parameters, message: Message, chat: Chat) -> Message:
    if message.protected or message.service:
        reason = "message has protected content and can't be forwarded"
        raise bad(reason if message.protected else "the message can't be forwarded")
    content = content_of(message) | {"forward_origin": origin_of(message)}
    return send(world, call, chat, content, markup.NOTHING, frozen=True, poll=message.poll)


def copy(world: World, call: Parameters, message: Message, chat: Chat, keyboard: markup.Markup) -> Message:
    # A bot may copy what is protected from forwarding (tdlib forward_messages: send_copy of a bot).
    if message.service or message.poll is not None:
        raise bad("the message can't be copied")
    content = content_of(message)
    if call.flag("remove_caption"):
        content = {k: v for k, v in content.items() if k not in ("caption", "caption_entities")}
    elif "caption" in call.values and "text" not in content:
        content = {k: v for k, v in content.items() if k not in ("caption", "caption_entities")}
        content |= caption(world, call)
    return send(world, call, chat, content, keyboard, reply=reply_to(world, call, chat))


def identifiers(call: Parameters, name: str = "message_ids") -> list[int]:
    """1–100 message ids, strictly increasing. Raises Refusal."""
    ids = call.json(name, "message identifiers")
    if not isinstance(ids, list) or not ids:
        raise bad("message identifiers are not specified")
    if len(ids) > 100:
        raise bad("too many message identifiers specified")
    try:
        return [int(one) for one in ids]
    except (TypeError, ValueError):
        raise bad("message identifier is not a number") from None


def increasing(ids: list[int]) -> list[int]:
    if any(one >= other for one, other in pairwise(ids)):
        raise bad("message identifiers must be in a strictly increasing order")
    return ids


@method
def forward_message(world: World, call: Parameters) -> Json:
    chat = writable_chat(world, call)
    source = readable_chat(world, call, "from_chat_id")
    return forward(world, call, find_message(source, call, "message to forward not found"), chat).data


@method
def forward_messages(world: World, call: Parameters) -> list[Json]:
    ids = increasing(identifiers(call))
    source = readable_chat(world, call, "from_chat_id")
    found = [source.messages[one] for one in ids if one in source.messages]
    found = [one for one in found if not one.protected and not one.service]
    if not found:
        raise bad("messages can't be forwarded")
    chat = writable_chat(world, call, count=len(found))
    return [{"message_id": forward(world, call, one, chat).id} for one in found]


@method
def copy_message(world: World, call: Parameters) -> Json:
    chat = writable_chat(world, call)
    source = readable_chat(world, call, "from_chat_id")
    message = find_message(source, call, "message to copy not found")
    return {"message_id": copy(world, call, message, chat, markup.reply_markup(call, chat)).id}


@method
def copy_messages(world: World, call: Parameters) -> list[Json]:
    ids = increasing(identifiers(call))
    source = readable_chat(world, call, "from_chat_id")
    found = [source.messages[one] for one in ids if one in source.messages]
    found = [one for one in found if not one.service and one.poll is None]
    if not found:
        raise bad("messages can't be forwarded")
    chat = writable_chat(world, call, count=len(found))
    return [{"message_id": copy(world, call, one, chat, markup.NOTHING).id} for one in found]


@method
def send_chat_action(world: World, call: Parameters) -> bool:
    call.none_of(*UNSUPPORTED)
    chat = readable_chat(world, call)
    if chat.blocked:
        raise forbidden("bot was blocked by the user")
    if call.text("action").lower() not in ACTIONS:
        raise bad("wrong parameter action in request")
    for user_id in world.phones(chat):
        world.live.put(user_id, "typing", {"chat": chat.id, "action": call.text("action").lower()})
    return True
