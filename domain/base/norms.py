"""Norms: numbers and choices that a network sets for itself, within bounds that no vote leaves (PRODUCT §7).

What stands in code is what a network starts with. An area declares its norms beside the rules that they are part of
and brings them by its manifest (`AREA.norms`); whoever needs one asks `services/base/norms.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from domain.base.errors import DomainError

V = TypeVar("V", int, str)


class Measure(StrEnum):
    """What a norm is measured in: how it is told, and how it is asked for."""

    NUMBER = "number"
    DAYS = "days"
    TIME = "time"
    """Minutes after midnight."""
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Norm(Generic[V]):
    """One norm; its name is kept in tables and buttons.

    A number lies from `least` to `most`, both included; a choice is one of `choices`.
    """

    name: str
    default: V
    least: int = 0
    most: int = 0
    choices: tuple[str, ...] = ()
    measure: Measure = Measure.NUMBER

    def __post_init__(self) -> None:
        self.read(str(self.default))

    def read(self, said: str) -> V:
        """The value that is spelled so. Raises `DomainError` for one that lies beyond the bounds, or for no value."""
        if isinstance(self.default, str):
            if said not in self.choices:
                raise DomainError("error-option-gone")
            return self.default.__class__(said)
        if not (said.isascii() and said.isdecimal() and len(said) <= 9 and self.least <= int(said) <= self.most):
            raise DomainError("error-norm-bounds")
        return self.default.__class__(said)


AnyNorm = Norm[int] | Norm[str]
