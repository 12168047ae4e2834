"""What Telegram delivers, read before anybody relies on it: one odd update must not spoil the others.

Odd is what no Bot API server of today sends: no object, no number, a content that is a list, ids that no database
takes, depths and halves of letters that can't be written down. It is passed over, and the log has its shape: names and
types, never a person's words.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import orjson
from aiogram.methods import TelegramMethod

from handlers.ui.pressed import BEYOND

PRESS = "callback_query"
"""What the Bot API calls a press."""
SHAPE_DEPTH = 3
SHAPE_NAMES = 20

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}]', re.DOTALL)
_NUMBER = re.compile(r"\s*:\s*(\d{1,19})(?!\d)")
_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")


class RawUpdates(TelegramMethod[list[Any]]):
    """getUpdates, with the updates left as Telegram sent them."""

    __returning__ = list[Any]
    __api_method__ = "getUpdates"

    offset: int | None = None
    timeout: int | None = None
    allowed_updates: list[str] | None = None


@dataclass(frozen=True, slots=True)
class Arrived:
    """An update that can be kept. `kind` is its name in the Bot API, `person` the Telegram id of whose it is."""

    number: int
    kind: str
    person: int | None
    raw: dict[str, Any]
    body: str
    """JSON."""

    @property
    def content(self) -> dict[str, Any]:
        content: dict[str, Any] = self.raw[self.kind]
        return content

    @property
    def private(self) -> bool:
        """Whether it comes from the person's own chat with the bot."""
        chat = self.content.get("chat")
        return isinstance(chat, dict) and chat.get("type") == "private"


def arrived(raw: object) -> Arrived | None:
    """The update, or None when it is odd."""
    number = number_of(raw)
    if number is None or not isinstance(raw, dict):
        return None
    kind = next((name for name, of in raw.items() if isinstance(of, dict)), None)
    if kind is None:
        return None
    content = raw[kind]
    sender = content.get("from", content.get("user"))
    if sender is not None and not (isinstance(sender, dict) and _is_id(sender.get("id"))):
        return None
    if "chat" in content and not (isinstance(content["chat"], dict) and _is_id(content["chat"].get("id"))):
        return None
    try:
        body = orjson.dumps(raw).decode()
    except TypeError:  # too deep, a number beyond 64 bits, half a letter
        return None
    return Arrived(number, kind, None if sender is None else sender["id"], raw, body)


def number_of(raw: object) -> int | None:
    """The `update_id`, if it is one."""
    number = raw.get("update_id") if isinstance(raw, dict) else None
    return number if type(number) is int and 0 < number < BEYOND else None


def _is_id(value: object) -> bool:
    return type(value) is int and abs(value) < BEYOND


def shape(value: object, depth: int = SHAPE_DEPTH) -> str:
    """What `value` is made of: names that are the Bot API's in form, and types."""
    if isinstance(value, dict):
        if not depth:
            return "{…}"
        names = [(name if _NAME.fullmatch(str(name)) else "?", of) for name, of in list(value.items())[:SHAPE_NAMES]]
        more = ", …" if len(value) > SHAPE_NAMES else ""
        return "{" + ", ".join(f"{name}: {shape(of, depth - 1)}" for name, of in names) + more + "}"
    if isinstance(value, list):
        return f"[{len(value)}]"
    if type(value) is int:
        return "int" if abs(value) < BEYOND else "huge int"
    return type(value).__name__


# -- from text -------------------------------------------------------------------------------------


def delivered(content: str | bytes) -> list[Any] | None:
    """The updates in an answer to getUpdates; None when it is no such answer. What can't be read of them is left as an
    object that has at most its number."""
    try:
        answer = parsed(content)
    except RecursionError:
        return _salvaged(content if isinstance(content, str) else content.decode(errors="replace"))
    except ValueError:
        return None
    if isinstance(answer, dict) and answer.get("ok") is True and isinstance(answer.get("result"), list):
        result: list[Any] = answer["result"]
        return result
    return None


def posted(content: bytes) -> object:
    """The update in the body of a webhook's request. Raises ValueError when that isn't JSON."""
    try:
        return parsed(content)
    except RecursionError:
        return _numbered(content.decode(), 1)


def parsed(content: str | bytes) -> Any:
    """orjson's, and where that refuses (half a letter, more than 64 bits) the standard library's. Raises ValueError for
    what isn't JSON and RecursionError for what is nested beyond all reading."""
    try:
        return orjson.loads(content)
    except orjson.JSONDecodeError:
        return json.loads(content)


def _salvaged(text: str) -> list[Any] | None:
    """The elements of `result` one by one."""
    found: list[Any] = []
    for piece in _pieces(text):
        try:
            found.append(parsed(piece))
        except RecursionError:
            found.append(_numbered(piece, 1))
        except ValueError:
            return None
    return found or None


def _pieces(text: str) -> Iterator[str]:
    """The objects in the list `result`: they are told apart by brackets, however deep they are inside."""
    depth, in_result, begun, name = 0, False, 0, ""
    for token in _TOKEN.finditer(text):
        mark = token.group()
        if mark in "[{":
            depth += 1
            if depth == 2 and mark == "[":
                in_result = name == '"result"'
            elif depth == 3 and in_result:
                begun = token.start()
        elif mark in "]}":
            if depth == 3 and in_result:
                yield text[begun : token.end()]
            depth -= 1
            in_result = in_result and depth >= 2
        elif depth == 1:
            name = mark


def _numbered(text: str, at: int) -> dict[str, int]:
    """The number of an update that is too deep to be read, from its own names only, which stand `at` brackets deep."""
    depth = 0
    for token in _TOKEN.finditer(text):
        mark = token.group()
        if mark in "[{":
            depth += 1
        elif mark in "]}":
            depth -= 1
        elif depth == at and mark == '"update_id"' and (number := _NUMBER.match(text, token.end())):
            return {"update_id": int(number.group(1))}
    return {}
