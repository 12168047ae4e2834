"""Which message answered last: it may be edited afterwards. Only here is its key read and written.

data["heard"] = {message, name, run, step}
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from handlers.ui.turn import Turn

_KEY = "heard"


def note(turn: Turn, message_id: int, filling: Mapping[str, Any]) -> None:
    """The message is an answer to the open question of `filling`."""
    turn.data[_KEY] = {"message": message_id, **{key: filling[key] for key in ("name", "run", "step")}}


def last(turn: Turn) -> dict[str, Any]:
    """The question that was answered last: its form's `name`, its `run`, its `step`."""
    heard: dict[str, Any] = turn.data[_KEY]
    return heard


def was_heard(data: Mapping[str, Any], message_id: int) -> bool:
    """Whether the message is the last answer to a form, open or over; `data` are the conversation's."""
    return bool(data.get(_KEY, {}).get("message") == message_id)
