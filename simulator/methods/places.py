"""Where a call wants to act: chats, messages, members, and whether the bot may.

Rules: tdlib/telegram-bot-api `Client.cpp` (`check_chat`, `check_message`); error texts from there.
"""

from simulator.errors import bad, forbidden
from simulator.methods.parameters import Parameters
from simulator.model import Chat, Member, Message
from simulator.world import World

_KINDS = {"group": "group", "supergroup": "supergroup", "channel": "channel"}
UNSUPPORTED = ("business_connection_id", "direct_messages_topic_id", "suggested_post_parameters")


def find_chat(world: World, raw: str) -> Chat:
    """A chat by id or @username. Raises Refusal; a user whom the bot never met is “chat not found”."""
    raw = raw.strip()
    if not raw:
        raise bad("chat_id is empty")
    if raw.startswith("@"):
        chat_id = world.usernames.get(raw[1:].lower(), 0)
        chat = world.chats.get(chat_id)
        if chat is None or chat.private:
            raise bad("chat not found")
        return chat
    try:
        chat = world.chats.get(int(raw))
    except ValueError:
        raise bad("chat not found") from None
    if chat is None:
        if raw == str(world.bot.id):
            raise forbidden("the bot can't send messages to the bot")
        raise bad("chat not found")
    return chat


def readable_chat(world: World, call: Parameters, name: str = "chat_id") -> Chat:
    """A chat that the bot knows and is in. Raises Refusal."""
    chat = find_chat(world, call.text(name))
    if chat.person is not None:
        if not chat.started and not chat.blocked and not _met(world, chat):
            raise bad("chat not found")
        return chat
    if chat.migrated_to:
        raise bad("group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to)
    member = chat.member(world.bot.id)
    if not member.present:
        known = world.bot.id in chat.members
        if not known:
            raise bad("chat not found")
        fate = "was kicked from" if member.status == "kicked" else "is not a member of"
        raise forbidden(f"bot {fate} the {_KINDS[chat.type]} chat")
    return chat


def _met(world: World, chat: Chat) -> bool:
    """Has the bot seen this person in a group?"""
    return any(
        not other.private and other.member(world.bot.id).present and other.member(chat.id).present
        for other in world.chats.values()
    )


def writable_chat(
    world: World, call: Parameters, *, right: str = "can_send_messages", what: str = "text messages", count: int = 1
) -> Chat:
    """The chat of a sending call, if the bot may write there and flood control lets it. Raises Refusal.

    `right`: the permission of a group that is needed; `what`: how the refusal names it.
    """
    call.none_of(*UNSUPPORTED, "ephemeral_message_parameters")
    chat = readable_chat(world, call)
    if call.integer("message_thread_id"):
        raise bad("message thread not found")
    if chat.person is not None:
        if chat.blocked:
            raise forbidden("bot was blocked by the user")
        if not chat.started:
            raise forbidden("bot can't initiate conversation with a user")
    else:
        _may_write(chat, chat.member(world.bot.id), right, what)
    pace(world, call, chat, count)
    return chat


def _may_write(chat: Chat, member: Member, right: str, what: str) -> None:
    if chat.type == "channel":
        if not member.admin:
            raise bad("need administrator rights in the channel chat")
        if not member.may("can_post_messages"):
            raise bad("have no write access to the chat")
    elif member.status == "restricted":
        if right not in member.rights:
            raise bad(f"not enough rights to send {what} to the chat")
    elif member.status == "member" and right not in chat.permissions:
        raise bad(f"not enough rights to send {what} to the chat")


def pace(world: World, call: Parameters, chat: Chat, count: int = 1) -> None:
    """Flood control: messages and edits share it."""
    if world.flood.on:
        group = not chat.private
        paid = call.flag("allow_paid_broadcast")
        world.flood.check(world.clock.time(), chat.id, group=group, paid=paid, count=count)


def find_message(chat: Chat, call: Parameters, reason: str, name: str = "message_id") -> Message:
    """A message by its id. Raises Refusal with `reason`."""
    if not call.has(name):
        raise bad("message identifier is not specified")
    message = chat.messages.get(call.integer(name))
    if message is None:
        raise bad(reason)
    return message


def own_message(world: World, call: Parameters) -> Message:
    """The message that an edit means, by chat and id or by inline_message_id. Raises Refusal."""
    inline_id = call.text("inline_message_id")
    if inline_id:
        message = world.inline_messages.get(inline_id)
        if message is None or message.id not in message.chat.messages:
            raise bad("MESSAGE_ID_INVALID")
        return message
    call.none_of("business_connection_id")
    chat = readable_chat(world, call)
    if chat.person is not None and chat.blocked:
        raise forbidden("bot was blocked by the user")
    message = find_message(chat, call, "message to edit not found")
    if message.frozen or message.service:
        raise bad("message can't be edited")
    if not message.by_bot and message.data.get("via_bot", {}).get("id") != world.bot.id:
        admin = chat.type == "channel" and chat.member(world.bot.id).may("can_edit_messages")
        if not (admin and message.sender == 0):
            raise bad("message can't be edited")
    pace(world, call, chat)
    return message


def person_in(world: World, chat: Chat, call: Parameters) -> int:
    """The user_id of a call about members. Raises Refusal."""
    user_id = call.integer("user_id")
    if user_id <= 0:
        raise bad("invalid user_id specified")
    if world.user(user_id) is None:
        raise bad("user not found")
    return user_id


def need_right(world: World, chat: Chat, right: str, reason: str) -> None:
    if not chat.member(world.bot.id).may(right):
        raise bad(reason)


def need_group(chat: Chat) -> None:
    if chat.private:
        raise bad("method is available for supergroup and channel chats only")
