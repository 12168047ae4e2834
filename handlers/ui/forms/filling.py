"""The open form of a conversation, and what has been answered in it. Only here is its key read and written.

    data["form"] = {name, run, step, answers, known, context, editing, since, found, screen, update}

`known` is what was filled in beforehand: a form left without a change to it is no draft. `found` is what an answer
may be: options of a search, or the answers to a doubt about it. `run` numbers the filling, so that a button of an
earlier one is known to be stale; `screen` is the message that carries the open question; `update` is the last update
taken, so that the same update delivered twice doesn't answer two questions. `since` is UTC epoch seconds.
"""

from __future__ import annotations

from typing import Any

from handlers.ui.forms import ended
from handlers.ui.forms.answers import Answers, Given, unkept
from handlers.ui.forms.field import Field
from handlers.ui.turn import Turn

_KEY = "form"


def is_open(turn: Turn) -> bool:
    """Whether the person's next words are an answer."""
    return _KEY in turn.data


def opened(turn: Turn) -> dict[str, Any]:
    """The open form. Raises `KeyError` where none is."""
    form: dict[str, Any] = turn.data[_KEY]
    return form


def find(turn: Turn) -> dict[str, Any] | None:
    """The open form, None where none is."""
    return turn.data.get(_KEY)


def take_up(turn: Turn, filling: dict[str, Any]) -> None:
    """From now on `filling` is the open form."""
    turn.data[_KEY] = filling


def leave(turn: Turn) -> dict[str, Any] | None:
    """From now on no form is open; returns the one that was."""
    form: dict[str, Any] | None = turn.data.pop(_KEY, None)
    if form is not None:
        turn.data.update(ended.noted(turn))
    return form


def left(turn: Turn) -> dict[str, Any]:
    """The conversation's data as they will be when no form is open."""
    return {**{key: value for key, value in turn.data.items() if key != _KEY}, **ended.noted(turn)}


async def shown(turn: Turn, message_id: int) -> None:
    """Remember which message carries the open question, to take its buttons off when it is answered."""
    form = find(turn)
    if form is not None and form.get("screen") != message_id:
        form["screen"] = message_id
        await turn.remember()


# -- what has been answered ------------------------------------------------------------------------


def answers_of(filling: dict[str, Any], looked_at: set[str] | None = None) -> Answers:
    """The answers of a filling, open or put aside."""
    return Answers(filling, looked_at)


def given_to(filling: dict[str, Any], field: Field) -> Given | None:
    """The answer to one question; None for none, or one that was skipped."""
    return unkept(filling["answers"].get(field.key))


def has_news(filling: dict[str, Any]) -> bool:
    """Whether the person has answered anything that would be lost."""
    return bool(filling["answers"] != filling.get("known", {}))
