"""Reactions: who set which, and who hears of it.

Rules: core.telegram.org/bots/api#messagereactionupdated: the bot must have asked for these updates and, in a group
or channel, be an administrator; it hears nothing of reactions set by bots. #reactiontypeemoji lists the emoji.
"""

from collections import Counter

from simulator.model import Json, Message
from simulator.world import World

_LISTED = """
❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋
🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡
"""
EMOJI = frozenset(_LISTED.split())


def change(world: World, message: Message, user: Json, new: list[Json]) -> None:
    """Replaces the reactions of `user` on a message."""
    user_id = user["id"]
    old = message.reactions.get(user_id, [])
    if old == new:
        return
    if new:
        message.reactions[user_id] = new
    else:
        message.reactions.pop(user_id, None)
    chat = message.chat
    if user_id != world.bot.id and (chat.private or chat.member(world.bot.id).admin):
        event: Json = {"chat": chat.brief, "message_id": message.id, "date": world.clock.now()}
        if chat.type == "channel":
            # In channels reactions are anonymous: only their number is told.
            counts = Counter(one["emoji"] for chosen in message.reactions.values() for one in chosen)
            totals = [
                {"type": {"type": "emoji", "emoji": emoji}, "total_count": count} for emoji, count in counts.items()
            ]
            world.updates.add("message_reaction_count", event | {"reactions": totals})
        else:
            event |= {"user": user, "old_reaction": old, "new_reaction": new}
            world.updates.add("message_reaction", event)
    world.tell(chat, "reactions", message)
