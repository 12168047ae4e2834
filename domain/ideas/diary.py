"""The diary of a project: what was done, step by step, with photos and files (PRODUCT §6).

Words of a step are read by members who may look at the project; its photos and files are the team's until a leader
shows them. All times are UTC epoch seconds.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from domain.base import writing
from domain.base.errors import DomainError

STEP_LIMIT = 1000
FILES_MOST = 8
"""Of one step."""


@dataclass(frozen=True, slots=True)
class StepFile:
    """A photo or file: `kept` is {kind, file_id, unique_id, name, size}, the size in bytes."""

    id: int
    kept: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A row of diary_steps. `shown_at`: when a leader showed its photos and files to all who may look."""

    id: int
    idea_id: int
    item_id: int | None
    """What of the plan it belongs to."""
    author_id: int
    words: str
    at: int
    shown_at: int | None
    files: tuple[StepFile, ...] = ()


def clean_step(text: str) -> str:
    """Several lines, as they were written. Raises `DomainError` when nothing is said, or too much."""
    return writing.some_lines(text, STEP_LIMIT)


def require_room(files: int) -> None:
    """Raises `DomainError` when a step has all the files it can have."""
    if files >= FILES_MOST:
        raise DomainError("error-diary-files-most", most=FILES_MOST)
