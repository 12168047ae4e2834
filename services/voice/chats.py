"""Groups and channels that the network posts into: linked by adding the bot, unlinked by removing it."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.members import clean_line
from domain.base.roles import Right, rights_of
from domain.base.things import Thing
from domain.voice.chats import CHAT, LinkedChat
from services.base import audit, members
from services.base.unit import Unit
from storage.voice import chats

TITLE_LIMIT = 128
"""Characters of a chat's title (Bot API)."""


def joined(unit: Unit, telegram_id: int, chat_id: int, title: str, kind: str) -> bool:
    """Somebody (a Telegram id) has given the bot a place in a group or channel.

    Linked only if that person may announce: anybody can add a bot to a group of their own. Returns
    whether it is linked now.
    """
    who = members.find(unit, telegram_id)
    if who is None or not who.is_member or Right.ANNOUNCE not in rights_of(who.roles):
        return False
    chats.link(
        unit.db, LinkedChat(chat_id, clean_line(title)[:TITLE_LIMIT] or str(chat_id), kind), by=who.id, now=unit.now
    )
    audit.record(unit, who.id, "chat.link", Thing(CHAT, chat_id), after=title)
    return True


def left(unit: Unit, chat_id: int) -> None:
    """The bot was removed, or may not write there any more."""
    if chats.unlink(unit.db, chat_id):
        audit.record(unit, None, "chat.unlink", Thing(CHAT, chat_id))


def linked(unit: Unit, actor_id: int) -> list[LinkedChat]:
    """All of them. Needs ANNOUNCE."""
    members.with_right(unit, actor_id, Right.ANNOUNCE)
    return chats.linked(unit.db)


def unlink(unit: Unit, actor_id: int, chat_id: int) -> list[LinkedChat]:
    """Post there no more. Needs ANNOUNCE."""
    members.with_right(unit, actor_id, Right.ANNOUNCE)
    if not chats.unlink(unit.db, chat_id):
        raise DomainError("error-chat-gone")
    audit.record(unit, actor_id, "chat.unlink", Thing(CHAT, chat_id))
    return chats.linked(unit.db)
