"""Keys that must not lie in the database: a file each, in a folder of their own.

docs/decisions/0012-secret-ballots.md
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
from pathlib import Path

from domain.base.errors import KeyLost, KeyUnreadable

SIZE = 32
"""Bytes of a key."""
OURS = 0o600
FOLDER = 0o700

_NAME = re.compile(r"(\d{1,19})\.key")


class KeyStore:
    """The keys in `folder`, by number. Without a folder none can be made or read."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder

    def __repr__(self) -> str:
        return f"KeyStore({self._folder})"

    def prepare(self) -> str | None:
        """Make the folder if there is none, and take it from everybody else; returns what stands in the way."""
        if self._folder is None:
            return "no folder is set"
        try:
            self._folder.mkdir(mode=FOLDER, parents=True, exist_ok=True)
            if self._folder.stat().st_mode & 0o777 & ~FOLDER:
                self._folder.chmod(FOLDER)
        except OSError as error:
            return error.strerror or type(error).__name__
        return self.trouble()

    def trouble(self) -> str | None:
        """What stands in the way of using the folder; only looks."""
        if self._folder is None or not self._folder.is_dir():
            return "there is no such folder"
        return None if os.access(self._folder, os.R_OK | os.W_OK | os.X_OK) else "permission denied"

    def create(self, number: int) -> bytes:
        """A new key, on the disk when this returns. One that was there is replaced: its use never came about.

        Raises `KeyUnreadable`.
        """
        folder, path = self._open(), self._path(number)
        key = secrets.token_bytes(SIZE)
        new = path.with_suffix(".new")
        try:
            with contextlib.suppress(FileNotFoundError):
                self._overwrite(path)
            with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, OURS), "wb") as file:
                os.fchmod(file.fileno(), OURS)
                file.write(key)
                file.flush()
                os.fsync(file.fileno())
            os.replace(new, path)
            _sync(folder)
        except OSError:
            raise KeyUnreadable from None
        return key

    def load(self, number: int) -> bytes:
        """Raises `KeyLost`, or `KeyUnreadable` when the folder or the file can't be read now."""
        self._open()
        try:
            key = self._path(number).read_bytes()
        except FileNotFoundError:
            raise KeyLost from None
        except OSError:
            raise KeyUnreadable from None
        if len(key) != SIZE:
            raise KeyLost
        return key

    def destroy(self, number: int) -> None:
        """Overwrite the key and remove it; one that isn't there is destroyed. Raises OSError."""
        folder = self._open()
        for path in (self._path(number), self._path(number).with_suffix(".new")):
            with contextlib.suppress(FileNotFoundError):
                self._overwrite(path)
                path.unlink()
        _sync(folder)

    def numbers(self) -> frozenset[int]:
        """Of all keys there are. Raises `KeyUnreadable`."""
        try:
            names = os.listdir(self._open())
        except OSError:
            raise KeyUnreadable from None
        return frozenset(int(found.group(1)) for name in names if (found := _NAME.fullmatch(name)))

    def _open(self) -> Path:
        if self._folder is None or not self._folder.is_dir():
            raise KeyUnreadable
        return self._folder

    def _path(self, number: int) -> Path:
        return self._open() / f"{number}.key"

    @staticmethod
    def _overwrite(path: Path) -> None:
        with open(path, "r+b") as file:
            size = max(SIZE, os.fstat(file.fileno()).st_size)
            file.write(secrets.token_bytes(size))
            file.flush()
            os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
