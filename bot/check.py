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
from storage import heartbeat
from storage.migrations import MigrationError, require_current

STALE_AFTER = 120
"""Seconds without a heartbeat after which the bot counts as not running; it writes one every 30 s."""
TICKS_MISSED = 3
"""Runs of a tick that may be missed (a fault, a busy moment) before it counts as stalled."""
DISK_NEEDED = 200 << 20
"""Bytes that should be free beside the database: room for its copy before a migration."""
TELEGRAM_TIMEOUT = 10
BIGGEST_ANSWER = 1 << 20
"""Bytes: more than any getMe."""


def problems() -> list[str]:
    """What is wrong, a sentence each; empty when all is well."""
    try:
        settings = load()
    except SettingsWrong as error:
        return str(error).splitlines()
    return [*_telegram(settings), *_database(settings.database_path), *_disk(settings.database_path)]


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
            ticks = heartbeat.ticks(db)
    except (sqlite3.Error, MigrationError) as error:
        yield f"The database {path} can't be used: {error}."
        return
    silent = None if beat is None else int(time.time()) - beat
    if silent is None:
        yield "The bot is not running: it has never given a sign of life."
    elif silent > STALE_AFTER:
        yield f"The bot is not running, or hangs: its last sign of life was {silent} seconds ago."
    else:
        for name, (at, every) in ticks.items():
            if (late := int(time.time()) - at) > every * TICKS_MISSED + STALE_AFTER:
                yield f"The tick «{name}» is stalled: it last went well {late} seconds ago, it should every {every}."


def _telegram(settings: Settings) -> Iterator[str]:
    token = settings.bot_token.get_secret_value()
    request = urllib.request.Request(f"{settings.bot_api_url}/bot{token}/getMe")
    try:
        with urllib.request.urlopen(request, timeout=TELEGRAM_TIMEOUT) as answer:
            said = _read(answer)
        if said.get("ok") is not True or not isinstance(said.get("result"), dict):
            yield f"{settings.bot_api_url} doesn't answer as a Bot API server does."
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
