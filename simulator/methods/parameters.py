"""The parameters of a call, read the way telegram-bot-api reads them.

They come as a query string, urlencoded, multipart or JSON; whatever is nested comes as a JSON string or, in a
JSON body, as it is. Numbers and booleans may be strings. (`Query.cpp`, `Client.cpp` of tdlib/telegram-bot-api.)
"""

from typing import Any

import orjson

from simulator.errors import Refusal, bad
from simulator.files import Upload

_TRUE = {"true", "yes", "1"}


class Parameters:
    """`values`: what was sent, by name; `uploads`: the parts with files, by the name of the part."""

    __slots__ = ("method", "uploads", "values")

    def __init__(self, method: str, values: dict[str, Any], uploads: dict[str, Upload]) -> None:
        self.method = method
        self.values = values
        self.uploads = uploads

    def has(self, name: str) -> bool:
        return self.values.get(name) not in (None, "")

    def text(self, name: str) -> str:
        """A string; "" where it is absent. What came as JSON is turned back into its text."""
        value = self.values.get(name)
        if value is None:
            return ""
        if isinstance(value, str):
            return value
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, int | float):
            return str(value)
        return orjson.dumps(value).decode()

    def integer(self, name: str, default: int = 0, low: int = -(1 << 63), high: int = (1 << 63) - 1) -> int:
        """A number, brought between `low` and `high`; anything that is no number is the default."""
        value = self.values.get(name)
        if value is None or value == "":
            return default
        try:
            number = int(value)
        except (TypeError, ValueError):
            return default
        return max(low, min(high, number))

    def real(self, name: str) -> float | None:
        value = self.values.get(name)
        try:
            return None if value is None or value == "" else float(value)
        except (TypeError, ValueError):
            return None

    def flag(self, name: str) -> bool:
        value = self.values.get(name)
        return value if isinstance(value, bool) else str(value).lower() in _TRUE

    def json(self, name: str, what: str) -> Any:
        """A nested value; None where it is absent. Raises Refusal “can't parse <what> JSON object”."""
        value = self.values.get(name)
        if value is None or value == "":
            return None
        if isinstance(value, str):
            try:
                return orjson.loads(value)
            except orjson.JSONDecodeError:
                raise bad(f"can't parse {what} JSON object") from None
        return value

    def none_of(self, *names: str) -> None:
        """Refuses parameters that exist in the Bot API and are not simulated, rather than ignore them."""
        for name in names:
            if self.has(name):
                raise Refusal(501, f"the simulator doesn't support the parameter {name}")
