"""Logs: one line an event, on stderr, with fields; never a secret, never people's words.

    2026-11-23T10:00:00Z INFO handlers.ui.dispatch handler failed code=ab12 member=3

A traceback is folded into the field `trace` (read it with `\\n` turned back into line ends). Of an exception
only its kind and place are kept, and its message where that can't quote what a person wrote.
"""

from __future__ import annotations

import json
import logging
import re
import sqlite3
import sys
import time
import traceback

_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
_ANY_TOKEN = re.compile(r"\b[0-9]{5,20}:[A-Za-z0-9_-]{20,}")
_PLAIN = re.compile(r"[^\s\"=\\]+")
_WARNINGS = "py.warnings"
_PLACE = re.compile(r".*?:\d+: \w+")
_QUOTED = re.compile(r'"[^"]*"')

# The message of any other exception (ValueError, KeyError, a validation error) may quote a person's text.
_SPEAKING: tuple[type[BaseException], ...] = (
    OSError,
    sqlite3.Error,
    AssertionError,
    AttributeError,
    ImportError,
    NameError,
    RuntimeError,
    TypeError,
)
_SPEAKING_NAMES = frozenset({"TelegramAPIError", "DomainError", "DatabaseUnusable", "TextMissing"})


def set_up(level: str, *secrets: str) -> None:
    """Send all logs of the process to stderr; each of `secrets` is blackened wherever it shows."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Lines(*secrets))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    logging.captureWarnings(True)
    # aiogram warns of an unknown update with all of it, pydantic with the value that surprised it; asyncio tells of a
    # lost task with the words of its exception, whose kind and place come apart from them.
    for quoting in (_WARNINGS, "asyncio"):
        logger = logging.getLogger(quoting)
        logger.filters = [_unquoted]
    # One line for each update is the business of nobody but a debugger.
    for noisy in ("aiogram.event", "apscheduler", "aiosqlite", "aiohttp.access"):
        logging.getLogger(noisy).setLevel(logging.WARNING)


def _unquoted(record: logging.LogRecord) -> bool:
    """Keep of a library's message what no person can have written: where and of which kind, or its first words."""
    message = record.getMessage()
    place = _PLACE.match(message) if record.name == _WARNINGS else None
    record.msg, record.args = place.group() if place else re.split(r"[\n(<:]", message)[0].strip(), ()
    return True


class Lines(logging.Formatter):
    """One line per record: time (UTC), level, logger, message, then `name=value` fields."""

    def __init__(self, *secrets: str) -> None:
        super().__init__()
        self._secrets = [secret for secret in secrets if secret]

    def format(self, record: logging.LogRecord) -> str:
        moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created))
        message = record.getMessage().replace("\r", "").replace("\n", "\\n")
        parts = [moment, record.levelname, record.name, message]
        parts += [f"{name}={_value(value)}" for name, value in vars(record).items() if name not in _STANDARD]
        if record.exc_info and record.exc_info[1] is not None:
            parts.append(f"trace={_value(folded(record.exc_info[1]))}")
        return self._blackened(" ".join(parts))

    def _blackened(self, line: str) -> str:
        for secret in self._secrets:
            line = line.replace(secret, "■")
        return _ANY_TOKEN.sub("■", line)


def folded(error: BaseException) -> str:
    """The whole chain of `error`: places in the code, kinds, and messages that quote nobody."""
    lines = []
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        lines.append(folded(cause))
    lines += [
        f"{frame.filename}:{frame.lineno} {frame.name}: {frame.line}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    lines.append(described(error))
    if isinstance(error, BaseExceptionGroup):
        lines += [folded(part) for part in error.exceptions]
    return "\n".join(lines)


def described(error: BaseException) -> str:
    """The kind of `error`, with its message if such messages are written by programs only."""
    kind = type(error).__name__
    names = {ancestor.__name__ for ancestor in type(error).__mro__}
    if not isinstance(error, _SPEAKING) and not names & _SPEAKING_NAMES:
        return kind
    # Telegram quotes the markup it can't read, and that may hold a person's words.
    message = _QUOTED.sub('"…"', str(error))
    return f"{kind}: {message}" if message else kind


def _value(value: object) -> str:
    text = str(value)
    return text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)
