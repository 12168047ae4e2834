"""What Telegram means by a refusal: its words, written for programs, as a few kinds that people can be told of.

The words are those of tdlib/telegram-bot-api (Client.cpp) and tdlib/td; the ones in capitals come from Telegram's own
servers. Only a part of each is compared, without case: the same thing is said with several beginnings.
"""

from __future__ import annotations

from enum import StrEnum


class Why(StrEnum):
    """Why a message was not delivered for good."""

    UNREACHABLE = "unreachable"
    """The address takes no message at all: no such chat (any more), an account that is gone, a bot that was put out."""
    RIGHTS = "rights"
    """A group or channel doesn't let the bot post this."""
    LONG = "long"
    MARKUP = "markup"
    """The formatting of the text can't be read."""
    BUTTONS = "buttons"
    FILE = "file"
    TROUBLE = "trouble"
    """Telegram or the network didn't answer until it was too late."""
    FAULT = "fault"
    """Ours: the text couldn't be made."""
    OTHER = "other"


_OF_ANYBODY = (
    "chat not found",
    "user not found",
    "user is deactivated",
    "deactivated",
    "peer_id_invalid",
    "user_id_invalid",
    "input_user_",
    "user_is_blocked",
    "bot was blocked",
    "bot was kicked",
    "can't initiate conversation",
    "can't send messages to bots",
    "user_is_bot",
)
_OF_A_GROUP = (
    "chat was deleted",
    "bot is not a member",
    "chat_id_invalid",
    "channel_invalid",
    "channel_private",
    "chat_forbidden",
    "chat_write_forbidden",
    "chat_send_plain_forbidden",
    "chat_restricted",
    "chat_admin_required",
    "chat admin required",
    "need administrator rights",
    "no write access",
    "have no rights to send a message",
    "not enough rights to send text messages",
)
_KINDS = (
    (Why.RIGHTS, ("not enough rights", "have no rights", "chat_send_", "_forbidden")),
    (Why.MARKUP, ("can't parse entities", "entity_", "entities_")),
    (Why.BUTTONS, ("button", "reply markup", "reply_markup", "inline keyboard")),
    (Why.LONG, ("too long", "too_long")),
    (
        Why.FILE,
        (
            "file",
            "photo",
            "image",
            "media",
            "document",
            "entity too large",
            "http url",
            "webpage",
        ),
    ),
)


def is_closed(words: str, *, group: bool) -> bool:
    """Whether a refusal with these words is about the address and not about this message."""
    said = words.casefold()
    return any(part in said for part in (*_OF_ANYBODY, *(_OF_A_GROUP if group else ())))


def ours(why: Why, words: str) -> str:
    """How a failure that isn't Telegram's refusal is written down: TROUBLE or FAULT, with the words for the log."""
    return f"{why}: {words}"


def why(words: str, *, group: bool = False) -> Why:
    """The kind of a failure, from what was written down of it."""
    for kind in (Why.TROUBLE, Why.FAULT):
        if words.startswith(ours(kind, "")):
            return kind
    if is_closed(words, group=group):
        return Why.UNREACHABLE
    said = words.casefold()
    return next((kind for kind, parts in _KINDS if any(part in said for part in parts)), Why.OTHER)
