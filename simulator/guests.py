"""Guest mode: a bot that isn't in a chat is mentioned there, and may say one thing.

Rules: core.telegram.org/bots/api#answerguestquery. Whether the message is mentioned in a chat of two people isn't
simulated; here it is in groups.
"""

from simulator.model import Chat, Json, Message, Person, Query
from simulator.world import World


def summon(world: World, person: Person, chat: Chat, message: Message) -> None:
    """Tells the bot of a message that mentions it, if it is no member there and has guest mode."""
    if not world.bot.guests or chat.type not in ("group", "supergroup") or chat.member(world.bot.id).present:
        return
    if f"@{world.bot.username}".lower() not in message.text.lower():
        return
    query = Query(str(7_000_000_000_000_000 + world.unique()), person, world.clock.time(), message=message, chat=chat)
    world.guest_queries[query.id] = query
    tell(world, query)


def tell(world: World, query: Query) -> None:
    """The update; the same message may come once more."""
    assert query.message is not None
    named: Json = {"guest_query_id": query.id, "guest_bot_caller_user": query.person.user}
    world.updates.add("guest_message", {**query.message.data, **named})


def say(world: World, query: Query, body: Json, keyboard: Json) -> Message:
    """The bot's only word there, of which it gets an inline_message_id."""
    assert query.chat is not None
    body = {**body, "guest_bot_caller_user": query.person.user}
    if keyboard:
        body["reply_markup"] = keyboard
    message = world.post(query.chat, body, sender=world.bot.id, tell_bot=False)
    message.inline_id = f"AgAAAguest{world.unique():013d}"
    world.inline_messages[message.inline_id] = message
    return message
