"""Reads a stranger's file in a process of its own, which can do nothing else and doesn't live long.

docs/decisions/0014-files-read-apart.md
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import signal
import sys
from pathlib import Path
from typing import Any, BinaryIO

from domain.base.members import clean_line
from domain.materials.contents import HEAD, Content, recognised
from domain.materials.files import Look

SECONDS = 20.0
"""By the wall: a file that waits, or a machine that is busy."""
LINE = 64 * 1024
"""Bytes of what is said, at most."""
NAME = 200
"""Characters of each name that is kept."""
_ROOT = str(Path(__file__).parents[2])
BEGIN = "import sys; sys.path.insert(0, sys.argv[1]); from bot.reading.child import main; main()"


class Interrupted(Exception):
    """Neither the file nor a limit ended the reading: it may be tried again."""


async def look(file: BinaryIO, *, seconds: float = SECONDS, program: str | None = None) -> Look:
    """What is seen of an open file, whatever is in it. It must have a descriptor; where it stands doesn't matter.

    Raises `Interrupted`, or OSError when no process can be started now. `program` is for tests.
    """
    file.seek(0)
    content = recognised(file.read(HEAD))
    file.seek(0)
    unread = Look(content=content, is_read=False)
    said = await _said(file, seconds, program or BEGIN)
    return unread if said is None else _understood(said, unread)


async def _said(file: BinaryIO, seconds: float, program: str) -> bytes | None:
    """The line that the process says; None: it broke, took too long or said too much."""
    process = await asyncio.create_subprocess_exec(
        # -I: neither the folder nor the environment says what is imported. No environment: the bot's token is in it.
        sys.executable, "-I", "-B", "-c", program, _ROOT,
        stdin=file, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL, env={}, cwd="/",
    )  # fmt: skip
    assert process.stdout is not None
    said = b""
    try:
        async with asyncio.timeout(seconds):
            while len(said) <= LINE and (piece := await process.stdout.read(LINE)):
                said += piece
            if len(said) <= LINE:
                await process.wait()
    except TimeoutError:
        return None
    finally:
        if process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()
    if process.returncode == -signal.SIGKILL and len(said) <= LINE:
        raise Interrupted
    return said if process.returncode == 0 else None


def _understood(said: bytes, unread: Look) -> Look:
    """`said` as a record; it comes from where a stranger's file was, so it is believed in this shape only."""
    try:
        found: dict[str, Any] = json.loads(said)

        def name(key: str) -> str:
            return clean_line(found.get(key, ""))[:NAME]

        return Look(
            content=Content(found["content"]),
            is_read=found["is_read"] is True,
            is_locked=found.get("is_locked") is True,
            has_scripts=found.get("has_scripts") is True,
            unpacked=max(0, int(found.get("unpacked", 0))),
            author=name("author"),
            editor=name("editor"),
            company=name("company"),
            has_place=found.get("has_place") is True,
        )
    except (ValueError, TypeError, KeyError, AttributeError, ArithmeticError, RecursionError):
        return unread
