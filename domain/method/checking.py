"""Questions by which one checks oneself: no marks; whatever is answered is explained (PRODUCT §14)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError


@dataclass(frozen=True, slots=True)
class Question:
    """One with a few `options`, each of which has its explanation; (): one answers it to oneself, then compares."""

    name: str
    options: tuple[str, ...] = ()


_THREE = ("a", "b", "c")
QUESTIONS = (
    Question("order", _THREE),
    Question("essence"),
    Question("leader", _THREE),
    Question("conditions"),
    Question("village", _THREE),
    Question("steps"),
    Question("project", _THREE),
)
"""In the order in which they are asked: small ones between the three that the method itself asks."""


def question(number: int) -> Question:
    """By its number from 0. Raises `DomainError` for one that there isn't: anybody can forge a button."""
    if not 0 <= number < len(QUESTIONS):
        raise DomainError("error-stale-button")
    return QUESTIONS[number]
