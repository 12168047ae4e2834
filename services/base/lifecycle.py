"""Moving a thing along the table of its life: the table and its gates, compare-and-set, the audit (PRODUCT §2)."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any

from domain.base.errors import DomainError
from domain.base.lifecycle import Move, S
from domain.base.things import Thing
from services.base import audit
from services.base.unit import Unit
from storage.base.lifecycle import Kept


@dataclass(frozen=True, slots=True)
class Act:
    """What the audit keeps of a move: who made it (None: the bot itself) on what, and why."""

    by: int | None
    on: Thing
    before: str | None = None
    after: str | None = None
    why: str | None = None


def move(
    unit: Unit,
    kept: Kept[S],
    step: Move[S],
    row: int | str,
    old: S,
    act: Act | None = None,
    *,
    facts: object = None,
    **columns: Any,
) -> sqlite3.Row:
    """Make a move; `facts` are what its gates are asked with. A move that the audit knows needs its `act`.

    `columns` change along with the state. Returns the row as it is now. Raises `DomainError` when the table has no such
    step from `old`, when a gate is shut, or when somebody was quicker.
    """
    kept.life.require(step, old, facts)
    moved = kept.move(unit.db, row, step, old, **columns)
    if moved is None:
        raise DomainError("error-state-changed")
    if step.noted is not None:
        assert act is not None, f"{step.name} is an act that the audit keeps"
        audit.record(unit, act.by, step.noted, act.on, before=act.before, after=act.after, why=act.why)
    return moved
