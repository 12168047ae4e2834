"""The result of a project: what came out, what its team would do differently, who made it (PRODUCT §6).

All times are UTC epoch seconds.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from domain.base.errors import DomainError
from domain.base.links import LIMIT, links_in
from domain.ideas.ideas import DAY
from domain.ideas.projects import ProjectState

WORDS_LIMIT = 1200
LESSONS_LIMIT = 600
LINKS_MOST = 5
FILES_MOST = 8
SILENT_AFTER = 7 * DAY
"""So long an author may think about being named before it is said in «Сегодня» that they haven't answered."""

OVER = frozenset({ProjectState.PUBLISHED, ProjectState.CLOSED})
"""States in which what came out is everybody's to read; before that it is the team's."""
SUBMITTED = frozenset({ProjectState.REVIEW, ProjectState.PUBLISHED})
"""States in which a result has authors, files and links beside its words."""


@dataclass(frozen=True, slots=True)
class ResultFile:
    """A file of a result: `kept` is {kind, file_id, unique_id, name, size}, the size in bytes."""

    id: int
    idea_id: int
    kept: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """A row of results with its files. `version` counts how often it was submitted, 0: never; `at`: when it was said
    or submitted last. `advice_shown`: a leader shows all readers what the reviewers advised.
    """

    idea_id: int
    words: str
    lessons: str | None
    """What the team would do differently."""
    version: int
    at: int
    links: tuple[str, ...] = ()
    advice_shown: bool = False
    files: tuple[ResultFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Author:
    """One of those who made it: their role in the team, and the seat that they had of the project's own roles.

    `shown` None: they haven't said whether to be named, and silence names nobody. `asked_at`: when they were asked.
    """

    member_id: int
    role: str
    seat: str | None
    shown: bool | None
    asked_at: int


@dataclass(frozen=True, slots=True)
class Facts:
    """What the gates of a result are asked with."""

    is_said: bool
    schools_untold: int = 0
    """How many of the team haven't told their school: beside an unknown one no reviewer is surely of another."""
    is_reviewed: bool = False
    """Whether the review of this version is over, whatever came of it."""


def require_said(facts: Facts) -> None:
    """Nobody can review what isn't there."""
    if not facts.is_said:
        raise DomainError("error-result-unsaid")


def require_schools(facts: Facts) -> None:
    """Reviewers are of other schools than the team (PRODUCT §8)."""
    if facts.schools_untold:
        raise DomainError("error-result-schools", count=facts.schools_untold)


def require_reviewed(facts: Facts) -> None:
    """A result is published when reviewers have said what they think of it, or nobody was found to say it."""
    if not facts.is_reviewed:
        raise DomainError("error-result-unreviewed")


def require_room(files: int) -> None:
    """Raises `DomainError` when a result has all the files it can have."""
    if files >= FILES_MOST:
        raise DomainError("error-result-files-most", most=FILES_MOST)


def clean_links(text: str) -> tuple[str, ...]:
    """The web addresses of a text, each once. Raises `DomainError` for none, too many, or one that is too long."""
    found = tuple(links_in(text))
    if not found or any(len(link) > LIMIT for link in found):
        raise DomainError("error-event-link")
    if len(found) > LINKS_MOST:
        raise DomainError("error-result-links-most", most=LINKS_MOST)
    return found
