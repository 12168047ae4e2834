"""What the network has set for itself (domain/base/norms.py): read where a rule needs it, at the moment it does."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.norms import AnyNorm, Norm, V
from domain.base.things import Thing
from services.base.unit import Unit
from storage.base import norms
from storage.base.norms import Held


def value(unit: Unit, norm: Norm[V]) -> V:
    """The value now. What isn't within the bounds (any more) is as if nobody had set it."""
    said = norms.value(unit.db, norm.name, unit.now)
    try:
        return norm.default if said is None else norm.read(said)
    except DomainError:
        return norm.default


def said(unit: Unit, norm: AnyNorm) -> str:
    """The value now, as it is spelled in tables."""
    kept = norms.value(unit.db, norm.name, unit.now)
    try:
        return str(norm.default if kept is None else norm.read(kept))
    except DomainError:
        return str(norm.default)


def lasting(unit: Unit, norm: AnyNorm) -> str:
    """The value apart from what holds for a while, as it is spelled in tables."""
    kept = norms.lasting(unit.db, norm.name)
    try:
        return str(norm.default if kept is None else norm.read(kept))
    except DomainError:
        return str(norm.default)


def put(unit: Unit, norm: AnyNorm, said: str, by: Thing | None = None) -> None:
    """This value from now on, made by that. Raises `DomainError` beyond the bounds. Use cases ask who may."""
    norms.put(unit.db, norm.name, str(norm.read(said)), by)


def made_by(unit: Unit, norm: AnyNorm) -> Thing | None:
    """The decision that set it; None: it is as the network began, or as an organizer set it."""
    return norms.made_by(unit.db, norm.name)


def hold(unit: Unit, norm: AnyNorm, said: str, until: int, reason: str) -> None:
    """Another value until that moment (UTC epoch seconds), for a public reason. Raises as `put`."""
    norms.hold(unit.db, norm.name, Held(str(norm.read(said)), until, reason))


def held(unit: Unit, norm: AnyNorm) -> Held | None:
    """What holds at this moment for a while."""
    found = norms.held(unit.db, norm.name)
    return found if found is not None and found.until > unit.now else None
