"""What a kind of things shows to moderators of one of them (services/moderation, PRODUCT §6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Fact:
    """A line about a thing: the text `key` with its `args`, `moments` of it as (UTC epoch seconds, IANA zone), and how
    long what takes (`durations`, minutes)."""

    key: str
    args: Mapping[str, str | int] = field(default_factory=dict)
    moments: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    durations: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Shown:
    """What a moderator is shown of a thing, and nothing else of what it stands in."""

    title: str
    words: str = ""
    facts: tuple[Fact, ...] = ()
    files: tuple[Mapping[str, Any], ...] = ()
    """{kind, file_id, name} each, to be opened one by one."""


@dataclass(frozen=True, slots=True)
class Beside:
    """A thing as it is laid beside another of its kind: who made it, and what tells which of them was first."""

    title: str
    author_id: int
    facts: tuple[Fact, ...]
