"""A collection: materials that a member puts together in an order, with a word on what for (PRODUCT §8).

All times are UTC epoch seconds.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from domain.base import writing
from domain.base.errors import DomainError

COLLECTION = "collection"
"""The kind of thing (domain/base/things.py)."""

TITLE_LIMIT = 80
SHORTEST_TITLE = 3
ABOUT_LIMIT = 300
MOST = 50
"""Collections of one person."""
ITEMS_MOST = 50
"""Materials of one collection: more is a catalogue, and nobody reads it to the end."""


class CollectionState(StrEnum):
    PRIVATE = "private"
    """Its owner's alone."""
    SHARED = "shared"
    """The network's: by its link, in lists and searches."""
    HIDDEN = "hidden"
    """By a moderator."""


SHOWN = frozenset({CollectionState.SHARED})
"""States in which others may look at it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """A row of collections. `about` None: its title says all."""

    id: int
    state: CollectionState
    state_at: int
    owner_id: int
    title: str
    about: str | None
    created_at: int
    changed_at: int


@dataclass(frozen=True, slots=True)
class Counted:
    """A collection as it stands in lists: `count` of its materials are shared now."""

    collection: Collection
    count: int


class Step(StrEnum):
    """Where a material is moved in the order; short, as it travels in a button."""

    UP = "up"
    DOWN = "down"


def clean_title(text: str) -> str:
    """One line. Raises `DomainError` when it is empty, too short or too long."""
    return writing.title(text, least=SHORTEST_TITLE, most=TITLE_LIMIT, short="error-collection-title-short")


def clean_about(text: str | None) -> str | None:
    """A sentence, on one line; None: nothing is said. Raises `DomainError` when it is too long."""
    return writing.line_if_any(text, ABOUT_LIMIT)


def require_something(shared: int) -> None:
    """`shared`: how many of its materials others may see. Raises `DomainError` where there is nothing to look at."""
    if shared < 1:
        raise DomainError("error-collection-empty")


def require_another(have: int) -> None:
    """Raises `DomainError` for one more than a person may have."""
    if have >= MOST:
        raise DomainError("error-collections-most", most=MOST)


def require_place(have: int) -> None:
    """Raises `DomainError` where a collection holds all it can."""
    if have >= ITEMS_MOST:
        raise DomainError("error-collection-full", most=ITEMS_MOST)
