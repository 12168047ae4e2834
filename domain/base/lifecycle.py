"""The life of a thing: its states, the moves between them, who makes each, and what each waits for.

A kind of thing that has a life has one table, beside its records (domain/<area>/…). All else is read from it: `require`
refuses what the table hasn't, storage compares and sets along its moves alone (storage/base/lifecycle.py), and
docs/lifecycles.md is drawn from it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Generic, TypeVar

from domain.base.errors import DomainError
from domain.base.roles import Right

S = TypeVar("S", bound=StrEnum)
Who = Right | str
"""A right, or a person's part in the thing in the field's words («a host»)."""
CLOCK = "the clock"
"""Who makes a move that nobody makes: its time has come."""


@dataclass(frozen=True, slots=True)
class Gate:
    """What must be there before a move is made.

    `name` in the field's words; `whose` move it is while it isn't there; `must` is called with the facts of the move
    and raises the `DomainError` that says what is missing and what to do.
    """

    name: str
    whose: Who
    must: Callable[[Any], object]


@dataclass(frozen=True, slots=True)
class Missing:
    """A gate that is shut: what is missing, whose move it is, and the refusal that says so to a person."""

    gate: str
    whose: Who
    why: DomainError


@dataclass(frozen=True, slots=True)
class Move(Generic[S]):
    """One line of the table. `noted`: how the audit calls it, where it is a privileged act (PRODUCT §2)."""

    name: str
    from_: tuple[S, ...]
    to: S
    who: tuple[Who, ...]
    gates: tuple[Gate, ...] = ()
    noted: str | None = None

    def missing(self, facts: object) -> tuple[Missing, ...]:
        """Every gate that is shut, in their order; empty when nothing is in the way."""
        found = []
        for gate in self.gates:
            try:
                gate.must(facts)
            except DomainError as why:
                found.append(Missing(gate.name, gate.whose, why))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Lifecycle(Generic[S]):
    """The table of one kind of thing. `start`: the states in which one may begin.

    `refusal` is said where the table has no such step; `refusals` where the state itself says more («it is cancelled»).
    Raises ValueError for a table that can't be lived: a state that no way leads to, or a move given twice.
    """

    kind: str
    states: type[S]
    start: tuple[S, ...]
    moves: tuple[Move[S], ...]
    refusal: str = "error-state-changed"
    refusals: Mapping[S, str] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        names = [move.name for move in self.moves]
        if twice := {name for name in names if names.count(name) > 1}:
            raise ValueError(f"moves of {self.kind} given twice: {sorted(twice)}")
        if lost := set(self.states) - self.reachable():
            raise ValueError(f"no way of {self.kind} leads to {sorted(lost)}")

    @property
    def ends(self) -> frozenset[S]:
        """States that nothing leads out of."""
        return frozenset(self.states) - {old for move in self.moves for old in move.from_}

    def arrows(self) -> frozenset[tuple[S, S]]:
        """What may become what."""
        return frozenset((old, move.to) for move in self.moves for old in move.from_)

    def reachable(self) -> frozenset[S]:
        """The states in which a thing can ever be."""
        found = set(self.start)
        while more := {move.to for move in self.moves if found.intersection(move.from_)} - found:
            found |= more
        return frozenset(found)

    def open_to(self, state: S) -> tuple[Move[S], ...]:
        """The moves that lead out of a state."""
        return tuple(move for move in self.moves if state in move.from_)

    def require(self, move: Move[S], state: S, facts: object = None) -> None:
        """Raise the `DomainError` that says why `move` can't be made from `state`: by the table, or by its first gate
        that is shut.
        """
        if move not in self.moves:
            raise ValueError(f"{move.name} is no move of {self.kind}")
        if state not in move.from_:
            raise DomainError(self.refusals.get(state, self.refusal))
        for gate in move.gates:
            gate.must(facts)
