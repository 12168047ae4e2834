"""Albums: several messages that a person sent as one. One act, one answer (PRODUCT §0).

Telegram delivers each part as an update of its own with the same `media_group_id`, sometimes late. The conversation
remembers the last albums and whether a part of each was taken:

    data["albums"] = {media_group_id: whether a part was taken}   the last `REMEMBERED`
"""

from __future__ import annotations

from aiogram.types import Message

from handlers.ui.turn import Turn

REMEMBERED = 5


def is_settled(turn: Turn, message: Message) -> bool:
    """Whether a part of the message's album has been taken already."""
    return bool(turn.data.get("albums", {}).get(message.media_group_id))


def is_known(turn: Turn, message: Message) -> bool:
    """Whether an earlier part of the message's album has been answered."""
    return message.media_group_id in turn.data.get("albums", {})


def note(turn: Turn, message: Message) -> None:
    """A part has come."""
    if message.media_group_id is not None:
        kept = turn.data.setdefault("albums", {})
        kept.setdefault(message.media_group_id, False)
        turn.data["albums"] = dict(list(kept.items())[-REMEMBERED:])


def take(turn: Turn, message: Message) -> bool:
    """A part is taken as an answer; returns whether it is one of several."""
    if message.media_group_id is None:
        return False
    turn.data.setdefault("albums", {})[message.media_group_id] = True
    return True
