"""Records of an export: the few kinds of values that they have beside plain JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Person:
    """Another member in somebody's export: «собеседник N», the same number all through one archive."""

    id: int


@dataclass(frozen=True, slots=True)
class At:
    """A moment: ISO 8601 in JSON, words in the readable file. UTC epoch seconds."""

    seconds: int


@dataclass(frozen=True, slots=True)
class Word:
    """A code with a name: `code` in JSON, the text `key` in the readable file."""

    key: str
    code: str


@dataclass(frozen=True, slots=True)
class File:
    """Something that the person sent: the archive holds it, under its name, if Telegram still gives it.

    `size` in bytes, 0 where it isn't known.
    """

    file_id: str
    name: str
    size: int = 0


Record = dict[str, Any]
"""Field -> JSON value, Person, At, Word or File, or a list or dict of them. None is left out of the readable file."""


def at(seconds: int | None) -> At | None:
    """A moment that may be missing."""
    return None if seconds is None else At(seconds)


def file(kept: Mapping[str, Any] | None) -> File | None:
    """What was kept of a file: {kind, file_id, name} and perhaps its size."""
    return None if kept is None else File(kept["file_id"], kept.get("name") or "photo.jpg", kept.get("size") or 0)


def person(member_id: int | None, me: int) -> Person | None:
    """Somebody else; None for oneself and for the bot."""
    return None if member_id is None or member_id == me else Person(member_id)
