"""What the network has set for itself (domain/base/norms.py): read where a rule needs it, at the moment it does."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.norms import Norm, V
from services.base.unit import Unit
from storage.base import norms


def value(unit: Unit, norm: Norm[V]) -> V:
    """The value now. What isn't within the bounds (any more) is as if nobody had set it."""
    said = norms.value(unit.db, norm.name, unit.now)
    try:
        return norm.default if said is None else norm.read(said)
    except DomainError:
        return norm.default


def put(unit: Unit, norm: Norm[V], said: str) -> None:
    """This value from now on. Raises `DomainError` beyond the bounds. Who may is asked by the use case."""
    norms.put(unit.db, norm.name, str(norm.read(said)))
