"""The refusals of the Bot API.

Descriptions are those of tdlib/telegram-bot-api (`Client.cpp`, `fail_query_with_error`): a prefix named after
the code, then the reason with its first letter in lower case, unless the second character is a capital or an
underscore (so that `BUTTON_DATA_INVALID` stays what it is).
"""

from typing import Any

PREFIXES = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    413: "Request Entity Too Large",
    429: "Too Many Requests",
    500: "Internal Server Error",
    501: "Not Implemented",
    502: "Bad Gateway",
}


class Refusal(Exception):
    """A call answered with `ok: false`; `code` is both `error_code` and the HTTP status."""

    def __init__(self, code: int, reason: str = "", **parameters: Any) -> None:
        prefix = PREFIXES.get(code, "Error")
        if reason and not (len(reason) > 1 and (reason[1] == "_" or "A" <= reason[1] <= "Z")):
            reason = reason[0].lower() + reason[1:]
        self.code = code
        self.description = f"{prefix}: {reason}" if reason else prefix
        self.parameters = parameters
        super().__init__(self.description)

    def body(self) -> dict[str, Any]:
        answer: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


def bad(reason: str, **parameters: Any) -> Refusal:
    return Refusal(400, reason, **parameters)


def forbidden(reason: str) -> Refusal:
    return Refusal(403, reason)


def too_many(retry_after: int) -> Refusal:
    """`retry_after` in seconds, at least 1: a 429 without it tells a bot nothing."""
    return Refusal(429, f"retry after {retry_after}", retry_after=retry_after)


class PersonError(Exception):
    """What a person tried to do on the phone is impossible; the text says why. `code` is an HTTP status."""

    def __init__(self, text: str, code: int = 400) -> None:
        self.code = code
        super().__init__(text)
