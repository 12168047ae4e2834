"""The columns of the hosts' table: which there are, in which order, and which of them one host wants (PRODUCT §5)."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from domain.base.errors import DomainError

NAME = "name"
"""Always there: a table without it would be about nobody."""
ANSWERS = "answers"
"""A column for each question."""
ORDER = (
    "number", NAME, "region", "town", "school", "subjects", "state", "confirmed", "signed", "source", "rating",
    ANSWERS, "code",
)  # fmt: skip


def shown(offered: Collection[str], usual: Collection[str], said: Mapping[str, bool]) -> tuple[str, ...]:
    """What stands in the table, in its order: what was said of a column, else what is usual."""
    return tuple(name for name in ORDER if name in offered and (name == NAME or said.get(name, name in usual)))


def require_column(name: str) -> None:
    """Raise `DomainError` for what is no column that can be chosen."""
    if name not in ORDER or name == NAME:
        raise DomainError("error-stale-button")
