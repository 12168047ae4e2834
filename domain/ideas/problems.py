"""A common problem: what happens, what was tried, who has it too, and what helped (PRODUCT §6)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from domain.base import writing
from domain.base.errors import DomainError
from domain.base.members import clean_line

TRIED_LIMIT = 800
OUTCOME_LIMIT = 800
THANKS_LIMIT = 300
"""Characters."""
MANY = 5
"""So many who have it too, and it is offered to become a project."""


class ProblemState(StrEnum):
    DRAFT = "draft"
    """Seen by its author alone."""
    CHECKED = "checked"
    """The first thing of a newcomer: a moderator looks at it before others see it."""
    OPEN = "open"
    SOLVED = "solved"
    """Something has helped: what, its author says. It stays for those who have the problem next."""
    CLOSED = "closed"
    """Taken back."""
    HIDDEN = "hidden"
    """By a moderator, after a report: its author reads it."""


SEEN = frozenset({ProblemState.OPEN, ProblemState.SOLVED})
"""States in which others may look at it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What a problem has beside all ideas. `project_id`: of what became of it."""

    idea_id: int
    tried: str | None = None
    outcome: str | None = None
    """What helped, in its author's words."""
    project_id: int | None = None


@dataclass(frozen=True, slots=True)
class Solving:
    """What the move to «solved» is asked with."""

    outcome: str


def must_say_what_helped(facts: Solving) -> None:
    """Raise `DomainError` when nothing is said: a solved problem that teaches nobody is worth nothing."""
    if not clean_line(facts.outcome):
        raise DomainError("error-problem-outcome")


@dataclass(frozen=True, slots=True)
class Reopening:
    """What the move «open again» is asked with. `is_stopped`: a moderator has decided against it."""

    is_stopped: bool


def must_not_be_stopped(facts: Reopening) -> None:
    """Raise `DomainError` for what its author took back and a moderator stopped afterwards."""
    if facts.is_stopped:
        raise DomainError("error-problem-stopped")


def clean_thanks(text: str) -> str:
    """One sentence. Raises `DomainError` when there is nothing, or too much."""
    return writing.one_line(text, THANKS_LIMIT)
