"""`python -m bot --check`: is this bot well? Reads only, so it works beside a running bot.

Imports nothing heavy: a container asks every minute, and `import aiogram` alone costs seconds of CPU.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPException
from pathlib import Path
from typing import IO, Any

from bot.settings import Settings, SettingsWrong, load
from storage.base import heartbeat
from storage.base.keys import KeyStore
from storage.base.migrations import MigrationError, require_current
from storage.decisions import sealed

STALE_AFTER = 120
"""Seconds without a heartbeat after which the bot counts as not running; it writes one every 30 s."""
AHEAD = 60
"""Seconds that the last sign of life may lie in the future before the clock counts as set back."""
TURNS_MISSED = 3
"""Turns of a part that may be missed (a fault, a busy moment) before it counts as stalled."""
DISK_NEEDED = 200 << 20
"""Bytes that should be free beside the database: room for its copy before a migration."""
TELEGRAM_TIMEOUT = 10
BIGGEST_ANSWER = 1 << 20
"""Bytes: more than any getMe."""

INLINE_OFF = "Inline mode is off: to bring cards into any chat, send /setinline to @BotFather and choose this bot."
GUESTS_OFF = (
    "Guest mode is off: to be asked in chats where the bot isn't, turn it on in this bot's settings at @BotFather."
)
SWITCHES = {"supports_inline_queries": INLINE_OFF, "supports_guest_queries": GUESTS_OFF}
"""BotFather's switches that the bot works without, by what getMe says of them."""


def problems(hints: list[str] | None = None) -> list[str]:
    """What is wrong, a sentence each; empty when all is well. `hints` is given what is off and might be on."""
    try:
        settings = load()
    except SettingsWrong as error:
        return str(error).splitlines()
    path = settings.database_path
    return [
        *_telegram(settings, [] if hints is None else hints),
        *_database(path),
        *_keys(path, settings.keys),
        *_disk(path),
    ]


def _keys(path: Path, folder: Path) -> Iterator[str]:
    keys = KeyStore(folder)
    if not path.exists():
        return
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=5)) as db:
            db.row_factory = sqlite3.Row
            begun = sealed.begun(db)
    except sqlite3.Error:  # told already
        return
    if trouble := keys.trouble():
        yield f"The folder of keys {folder} can't be used: {trouble}. Secret votes stand still until it can."
        return
    for decision in sorted(begun - keys.numbers()):
        yield f"The key of the open secret vote {decision} is lost: it isn't in {folder}. Its ballots can't be opened."


def _database(path: Path) -> Iterator[str]:
    if not path.exists():
        yield f"There is no database {path} yet: the bot has never been started here."
        return
    try:
        # `mode=ro` neither takes the bot's lock nor creates anything; the write-ahead log is read along.
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=5)) as db:
            db.row_factory = sqlite3.Row
            require_current(db)
            beat = heartbeat.last(db)
            parts = heartbeat.parts(db)
    except (sqlite3.Error, MigrationError) as error:
        yield f"The database {path} can't be used: {error}."
        return
    now = time.time()
    if beat is None:
        yield "The bot is not running: it has never given a sign of life."
        return
    silent = int(now) - beat
    if silent < -AHEAD:
        yield (
            f"The bot's last sign of life lies {-silent} seconds in the future: the machine's clock was set back,"
            " and the bot is not running or hangs."
        )
        return
    if silent > STALE_AFTER:
        if abs(now - _touched(path)) <= STALE_AFTER:
            yield (
                f"The bot runs, but has not been able to write to {path} for {silent} seconds: the disk is full, or"
                " another program holds the database. The log tells more; the bot goes on by itself."
            )
        else:
            yield f"The bot is not running, or hangs: its last sign of life was {silent} seconds ago."
        return
    for name, (at, every) in parts.items():
        # Both were noted in one moment, so setting the clock since makes no difference.
        if (late := beat - at + silent) > every * TURNS_MISSED + STALE_AFTER:
            yield f"The part «{name}» is stalled: it last went well {late} seconds ago, it should every {every}."


def _touched(path: Path) -> float:
    """When the bot touched its lock, which it does at each beat even if nothing can be written; 0.0 if never."""
    try:
        return Path(f"{path}.lock").stat().st_mtime
    except OSError:
        return 0.0


def _telegram(settings: Settings, hints: list[str]) -> Iterator[str]:
    token = settings.bot_token.get_secret_value()
    request = urllib.request.Request(f"{settings.bot_api_url}/bot{token}/getMe")
    try:
        with urllib.request.urlopen(request, timeout=TELEGRAM_TIMEOUT) as answer:
            said = _read(answer)
        if said.get("ok") is not True or not isinstance(said.get("result"), dict):
            yield f"{settings.bot_api_url} doesn't answer as a Bot API server does."
        else:
            hints += [hint for name, hint in SWITCHES.items() if said["result"].get(name) is False]
    except urllib.error.HTTPError as error:
        # A proxy's 404 says nothing of the token: only Telegram's own words do.
        if error.code in {401, 404} and _read(error).get("error_code") == error.code:
            yield "BOT_TOKEN is refused by Telegram: take the current one from @BotFather."
        else:
            yield f"Telegram answers getMe with HTTP {error.code}."
    except (OSError, ValueError, HTTPException) as error:  # unreachable or cut off
        reason = getattr(error, "reason", None) or type(error).__name__
        yield f"Telegram can't be reached at {settings.bot_api_url}: {reason}."


def _read(answer: IO[bytes]) -> dict[str, Any]:
    """The object that is answered; empty when it is none, or can't be read."""
    try:
        said = json.loads(answer.read(BIGGEST_ANSWER))
    except (ValueError, OSError, HTTPException):
        return {}
    return said if isinstance(said, dict) else {}


def _disk(path: Path) -> Iterator[str]:
    folder = next((parent for parent in path.resolve().parents if parent.is_dir()), Path("/"))
    needed = DISK_NEEDED + (path.stat().st_size if path.exists() else 0)
    free = shutil.disk_usage(folder).free
    if free < needed:
        yield f"Little room on the disk of {folder}: {free >> 20} MB are free, {needed >> 20} MB are needed."
