"""A judgement: one person's score for each criterion and some words, hidden from others until it may be seen.

Jurors of a contest and reviewers judge by the same record (PRODUCT §5, §8).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from domain.base.errors import DomainError


@dataclass(frozen=True, slots=True)
class Judgement:
    """`number`: of the row that was judged; whoever keeps it knows its kind.

    `scores` in the order of the criteria; `at` in UTC epoch seconds.
    """

    number: int
    judge_id: int
    scores: tuple[int, ...]
    words: str
    at: int = 0


def require_scores(scores: Sequence[int], count: int, top: int) -> tuple[int, ...]:
    """One score from 0 to `top` for each criterion. Raises `DomainError`."""
    if len(scores) != count or not all(0 <= score <= top for score in scores):
        raise DomainError("error-scores", count=count, top=top)
    return tuple(scores)


def clean_scores(text: str, count: int, top: int) -> tuple[int, ...]:
    """Scores typed in one go: as many numbers as criteria. Raises `DomainError`."""
    typed = text.replace(",", " ").replace(";", " ").split()
    if not all(one.isascii() and one.isdigit() and len(one) <= len(str(top)) for one in typed):
        raise DomainError("error-scores", count=count, top=top)
    return require_scores([int(one) for one in typed], count, top)
