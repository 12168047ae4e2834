"""A network project: people of several schools who do one thing by an agreed plan (PRODUCT §6)."""

from __future__ import annotations

from enum import StrEnum


class ProjectState(StrEnum):
    """The way of a project."""

    DRAFT = "draft"
    """Seen by its author alone."""
    TEAM = "team"
    """People are looked for."""


SEEN = frozenset({ProjectState.TEAM})
"""States in which others may look at it."""
LOOKING = frozenset({ProjectState.TEAM})
"""States in which people are looked for."""
