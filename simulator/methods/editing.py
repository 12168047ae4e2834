"""Editing, deleting, pinning.

Rules: core.telegram.org/bots/api#updating-messages, #deletemessage, #pinchatmessage; tdlib `can_edit_message`.
Leaving `reply_markup` out of an edit takes the keyboard away.
"""

from simulator.errors import bad
from simulator.methods import markup
from simulator.methods.media import input_media
from simulator.methods.parameters import Parameters
from simulator.methods.places import find_message, own_message, readable_chat
from simulator.methods.registry import method
from simulator.methods.sending import caption, fields, identifiers, message_text, preview, without_reply
from simulator.model import Chat, Json, Message
from simulator.world import World

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
DELETABLE_FOR = 48 * 3600  # seconds
_TEXT = ("text", "entities", "link_preview_options")
_CAPTION = ("caption", "caption_entities", "show_caption_above_media")
_MEDIA = ("photo", "document", "video", "audio", "animation", "has_media_spoiler", *_CAPTION)


def _replace(world: World, call: Parameters, message: Message, drop: tuple[str, ...], content: Json) -> Json | bool:
    """Swaps a part of a message and its keyboard; refuses an edit that changes nothing."""
    chat = None if message.inline_id else message.chat
    keyboard = markup.reply_markup(call, chat, inline_only=True).inline
    old = message.data
    new = {name: value for name, value in old.items() if name not in drop and name != "reply_markup"}
    new |= content
    if keyboard:
        new["reply_markup"] = keyboard
    kept = [name for name in drop if name != "link_preview_options"]
    unchanged = all(old.get(name) == new.get(name) for name in kept)
    if unchanged and markup.same(old.get("reply_markup"), keyboard):
        raise bad(NOT_MODIFIED)
    # Changing only the keyboard doesn't show as “edited” (hide_edit_date in tdlib).
    world.change(message, new, edited=not unchanged)
    return True if call.has("inline_message_id") else message.data


@method
def edit_message_text(world: World, call: Parameters) -> Json | bool:
    text = message_text(world, call)
    message = own_message(world, call)
    if "text" not in message.data:
        raise bad("there is no text in the message to edit")
    return _replace(world, call, message, _TEXT, fields(text, "text") | preview(call))


@method
def edit_message_caption(world: World, call: Parameters) -> Json | bool:
    words = caption(world, call)
    message = own_message(world, call)
    if not any(name in message.data for name in _MEDIA[:5]) and "voice" not in message.data:
        raise bad("there is no caption in the message to edit")
    return _replace(world, call, message, _CAPTION, words)


@method
def edit_message_media(world: World, call: Parameters) -> Json | bool:
    item = call.json("media", "input media")
    message = own_message(world, call)
    if not any(name in message.data for name in (*_MEDIA[:5], "text")):
        raise bad("message can't be edited")
    content = input_media(world, call, item, ("photo", "video", "document", "audio", "animation"))
    return _replace(world, call, message, _MEDIA + _TEXT, content)


@method
def edit_message_reply_markup(world: World, call: Parameters) -> Json | bool:
    return _replace(world, call, own_message(world, call), (), {})


# Deleting


def _why_kept(world: World, chat: Chat, message: Message) -> str:
    """Why the bot can't delete a message; "" where it can."""
    member = chat.member(world.bot.id)
    if chat.private or not member.admin:
        if world.clock.time() - message.date >= DELETABLE_FOR:
            return "message can't be deleted for everyone"
        if not chat.private and not message.by_bot:
            return "message can't be deleted"
    elif not (message.by_bot or member.may("can_delete_messages")):
        return "message can't be deleted"
    if {"supergroup_chat_created", "channel_chat_created", "group_chat_created"} & message.data.keys():
        return "message can't be deleted"
    return ""


@method
def delete_message(world: World, call: Parameters) -> bool:
    chat = readable_chat(world, call)
    message = find_message(chat, call, "message to delete not found")
    reason = _why_kept(world, chat, message)
    if reason:
        raise bad(reason)
    world.remove(chat, [message.id])
    return True


@method
def delete_messages(world: World, call: Parameters) -> bool:
    chat = readable_chat(world, call)
    found = [chat.messages[one] for one in identifiers(call) if one in chat.messages]
    for message in found:
        reason = _why_kept(world, chat, message)
        if reason:
            raise bad(reason)
    world.remove(chat, [message.id for message in found])
    return True


# Pinning


def _may_pin(world: World, chat: Chat) -> None:
    member = chat.member(world.bot.id)
    right = "can_edit_messages" if chat.type == "channel" else "can_pin_messages"
    if not (chat.private or member.may(right) or (member.status == "member" and right in chat.permissions)):
        raise bad("not enough rights to manage pinned messages in the chat")


def pin(world: World, chat: Chat, message: Message, *, sender: int, silent: bool, told: bool) -> None:
    """Puts a message on top; `told`: a service message says so."""
    chat.pinned = [message.id, *(one for one in chat.pinned if one != message.id)]
    if told:
        world.post(chat, {"pinned_message": without_reply(message.data)}, sender=sender, silent=silent, frozen=True)
    world.row_changed(chat)


@method
def pin_chat_message(world: World, call: Parameters) -> bool:
    chat = readable_chat(world, call)
    message = find_message(chat, call, "message to pin not found")
    _may_pin(world, chat)
    if message.service:
        raise bad("service messages can't be pinned")
    sender = 0 if chat.type == "channel" else world.bot.id
    pin(world, chat, message, sender=sender, silent=call.flag("disable_notification"), told=True)
    return True


@method
def unpin_chat_message(world: World, call: Parameters) -> bool:
    chat = readable_chat(world, call)
    _may_pin(world, chat)
    if call.has("message_id"):
        find_message(chat, call, "message to unpin not found")
        chat.pinned = [one for one in chat.pinned if one != call.integer("message_id")]
    elif chat.pinned:
        chat.pinned = chat.pinned[1:]
    else:
        raise bad("message to unpin not found")
    world.row_changed(chat)
    return True


@method
def unpin_all_chat_messages(world: World, call: Parameters) -> bool:
    chat = readable_chat(world, call)
    _may_pin(world, chat)
    chat.pinned = []
    world.row_changed(chat)
    return True
