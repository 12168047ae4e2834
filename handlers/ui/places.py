"""Whether the bot may write in a group or channel, as an update about its own membership tells."""

from __future__ import annotations

from aiogram.types import ChatMemberAdministrator, ChatMemberMember, ChatMemberRestricted, ChatMemberUpdated


def place_of(event: ChatMemberUpdated) -> str | None:
    """«group» or «channel» where the bot may post; None where it may not (any more)."""
    standing = event.new_chat_member
    if event.chat.type == "channel":
        may = isinstance(standing, ChatMemberAdministrator) and bool(standing.can_post_messages)
        return "channel" if may else None
    may = isinstance(standing, (ChatMemberAdministrator, ChatMemberMember)) or (
        isinstance(standing, ChatMemberRestricted) and standing.can_send_messages
    )
    return "group" if may else None
