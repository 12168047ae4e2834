"""A press as it came in: of its update what is read, and no more.

Most updates are presses, and most of each is the echo of a screen that the bot has built itself. aiogram's model of all
that takes longer than to do what the press asks for (docs/decisions/0017-said-as-it-is.md); whatever is not a press is
read by it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar

T = TypeVar("T")

BEYOND = 2**53
"""Nobody's id (Telegram's have 52 bits). SQLite takes 64 bits, and the number of a page is still multiplied."""


@dataclass(frozen=True, slots=True)
class Under:
    """The message under the button: where it is, whether it is text, and its keyboard as JSON has it."""

    chat_id: int
    message_id: int
    is_text: bool
    markup: object = None

    @property
    def rows(self) -> list[list[dict[str, Any]]]:
        """The buttons. Few presses want them, so nobody has looked at the keyboard before: an odd one has none."""
        rows = self.markup.get("inline_keyboard") if isinstance(self.markup, dict) else None
        if not isinstance(rows, list):
            return []
        return [[one for one in row if isinstance(one, dict)] for row in rows if isinstance(row, list)]


@dataclass(frozen=True, slots=True)
class Pressed:
    """Bot API: CallbackQuery. `under` is None where the button is in somebody's chat with somebody else."""

    number: int
    """Of the update."""
    id: str
    person: int
    language: str | None
    username: str | None
    data: str
    under: Under | None

    @property
    def chat(self) -> int:
        """Where the conversation is that it belongs to."""
        return self.under.chat_id if self.under is not None else self.person

    @property
    def words(self) -> str | None:
        """What stands on the pressed button, if Telegram says it still: a message of long ago has none."""
        buttons = (button for row in (self.under.rows if self.under else ()) for button in row)
        return next((str(one.get("text")) for one in buttons if one.get("callback_data") == self.data), None)


def read(number: int, query: dict[str, Any]) -> Pressed:
    """The press in the update `number`. Raises ValueError for what no Bot API sends."""
    person, message = _an(dict, query, "from"), _a(dict, query, "message")
    return Pressed(
        number,
        _an(str, query, "id"),
        _number(person, "id"),
        _a(str, person, "language_code"),
        _a(str, person, "username"),
        _a(str, query, "data") or "",
        None if message is None else _under(message),
    )


def _under(message: dict[str, Any]) -> Under:
    return Under(
        _number(_an(dict, message, "chat"), "id"),
        _number(message, "message_id"),
        _a(str, message, "text") is not None,
        message.get("reply_markup"),
    )


def _a(kind: type[T], of: dict[str, Any], name: str) -> T | None:
    value = of.get(name)
    if value is not None and not isinstance(value, kind):
        raise ValueError(f"{name} is no {kind.__name__}")
    return value


def _an(kind: type[T], of: dict[str, Any], name: str) -> T:
    if (value := _a(kind, of, name)) is None:
        raise ValueError(f"no {name}")
    return value


def _number(of: dict[str, Any], name: str) -> int:
    value = of.get(name)
    if type(value) is not int or abs(value) >= BEYOND:
        raise ValueError(f"{name} is nobody's")
    return value
