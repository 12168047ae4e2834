"""What a kind of things shows to its reviewers, and what they find of it (PRODUCT §8). The rules are domain/reviews."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """How a review of one version of a thing has ended."""

    RECOMMENDED = "recommended"
    """«Рекомендовано сетью»."""
    ADVISED = "advised"
    """There is something to work on, and advice on it."""
    WITHOUT = "without"
    """«Без экспертизы»: there weren't enough reviewers."""


@dataclass(frozen=True, slots=True)
class Task:
    """What a reviewer is shown of a thing: everything but who made it. `links` are web addresses."""

    title: str
    words: str
    links: tuple[str, ...] = ()
    files: tuple[TaskFile, ...] = ()


@dataclass(frozen=True, slots=True)
class TaskFile:
    """A file of a task as Telegram knows it; `kind` as in its Bot API («document», «photo»)."""

    kind: str
    file_id: str
    name: str
