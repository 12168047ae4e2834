"""Putting together what several bring: what two of them name alike is a mistake of the programmer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Protocol, TypeVar


class _Named(Protocol):
    @property
    def name(self) -> str: ...


class _OfKind(Protocol):
    @property
    def kind(self) -> str: ...


N = TypeVar("N", bound=_Named)
K = TypeVar("K", bound=_OfKind)
T = TypeVar("T")


def by_name(what: str, brought: Iterable[Iterable[N]]) -> Mapping[str, N]:
    """All of them by their names, in the order in which they were brought. Raises ValueError for a name given twice."""
    return _once_each(what, [(one.name, one) for some in brought for one in some])


def by_kind(what: str, brought: Iterable[Iterable[K]]) -> Mapping[str, K]:
    """The same by kinds of things."""
    return _once_each(what, [(one.kind, one) for some in brought for one in some])


def once(what: str, names: Iterable[str]) -> None:
    """Raises ValueError for a name given twice; `what` says of what."""
    if twice := [name for name, times in Counter(names).items() if times > 1]:
        raise ValueError(f"{what} named twice: {', '.join(twice)}")


def _once_each(what: str, brought: Sequence[tuple[str, T]]) -> Mapping[str, T]:
    once(what, (name for name, _ in brought))
    return MappingProxyType(dict(brought))
