"""A file of somebody's, fetched from Telegram into a temporary file that has no name and is gone when it is closed."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import BinaryIO, cast

from aiogram import Bot
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import GetFile

from domain.materials.files import MOST

SECONDS = 120
"""Of one download: twenty megabytes at 1.4 Mbit/s."""


class TooLarge(Exception):
    """More comes than a bot can be given."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """An open file, and the SHA-256 of what is in it, hexadecimal."""

    file: BinaryIO
    sha256: str


@asynccontextmanager
async def fetched(bot: Bot, file_id: str) -> AsyncIterator[Fetched]:
    """The file, whole, as long as the block lasts. What is in memory of it is one piece of 64 KB.

    Raises `TelegramAPIError`, `TooLarge`, or OSError when the disk doesn't take it.
    """
    about = await bot.get_file(file_id)
    if about.file_path is None:
        raise TelegramNetworkError(GetFile(file_id=file_id), "a file without a path")
    with tempfile.TemporaryFile() as file:
        sieve = _Sieve(file)
        await bot.download_file(about.file_path, cast(BinaryIO, sieve), timeout=SECONDS, seek=False)
        # A proxy's page in the place of the file, or half of it, comes with status 200 as well.
        if about.file_size is not None and sieve.size != about.file_size:
            raise TelegramNetworkError(GetFile(file_id=file_id), "another length than the file has")
        yield Fetched(file, sieve.hash.hexdigest())


class _Sieve:
    """Counts and hashes what passes through."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.size = 0
        self.hash = hashlib.sha256()

    def write(self, piece: bytes) -> None:
        self.size += len(piece)
        if self.size > MOST:
            raise TooLarge
        self.hash.update(piece)
        self._file.write(piece)

    def flush(self) -> None:
        self._file.flush()
