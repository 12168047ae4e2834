"""An idea: a common problem that people think about together, or a project that people do together (PRODUCT §6).

The method names three kinds of interaction; exchange, the third, isn't here yet. Both kinds have a card with a title,
a few sentences, tags, a level, people who back it, and a life of their own (problems.py, projects.py).
All times are UTC epoch seconds.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from domain.base import writing
from domain.base.errors import DomainError
from domain.base.members import clean_line

IDEA = "idea"
"""The kind of thing (domain/base/things.py): problems and projects have one row of numbers, so one kind of link."""

DAY = 86_400
TITLE_LIMIT = 120
WORDS_LIMIT = 1500
SHORTEST_TITLE = 8
"""Characters: «Чтение» says nothing to somebody who looks through a list."""
TAGS_MOST = 5
TAG_LIMIT = 40


class Kind(StrEnum):
    """What is proposed."""

    PROBLEM = "problem"
    PROJECT = "project"


class Level(StrEnum):
    """How far it reaches: the levels on which schools work together."""

    SCHOOL = "school"
    MUNICIPAL = "municipal"
    REGIONAL = "regional"
    NETWORK = "network"


class OpenTo(StrEnum):
    """Who may look at it (PRODUCT §0, «What is public»)."""

    MEMBERS = "members"
    ALL = "all"
    """Its author opened it to everybody: guests see the title, tags, level, kind."""


class View(StrEnum):
    """What a list of ideas shows; the values travel in buttons."""

    NEW = "new"
    LOOKING = "look"
    """Projects that wait for people."""
    NEAR = "near"
    """Of the reader's subjects, or else of their region."""
    MINE = "mine"
    """Own ones, in any state."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Idea:
    """A row of ideas. `state` is one of the life of its kind; `tags` are ids of subjects or the author's own words."""

    id: int
    kind: Kind
    state: StrEnum
    title: str
    words: str
    author_id: int
    level: Level | None
    region: str | None
    """Where the author worked when it was proposed."""
    open_to: OpenTo
    created_at: int
    state_at: int
    """When it came into its state."""
    published_at: int | None
    """When others could first see it."""
    hidden_from: StrEnum | None = None
    """Out of what state a moderator has hidden it, the last time; None: never."""
    tags: tuple[str, ...] = ()

    @property
    def course(self) -> StrEnum:
        """How far it has come: what is hidden returns there."""
        return self.hidden_from if self.state == "hidden" and self.hidden_from is not None else self.state


def clean_title(text: str) -> str:
    """One line that says what it is about. Raises `DomainError` when it is empty, too short or too long."""
    return writing.title(text, least=SHORTEST_TITLE, most=TITLE_LIMIT, short="error-idea-title-short")


def clean_words(text: str, limit: int = WORDS_LIMIT) -> str:
    """Several lines, as they were written. Raises `DomainError` when nothing is said, or too much."""
    return writing.some_lines(text, limit)


def clean_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags without doubles. Raises `DomainError` for too many or too long ones."""
    kept: dict[str, str] = {}
    for tag in tags:
        line = clean_line(tag)
        if len(line) > TAG_LIMIT:
            raise DomainError("error-text-too-long", limit=TAG_LIMIT, length=len(line))
        if line:
            kept.setdefault(line.casefold(), line)
    if len(kept) > TAGS_MOST:
        raise DomainError("error-too-many-tags", most=TAGS_MOST)
    return tuple(kept.values())
