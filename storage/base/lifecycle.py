"""Where the state of a thing is kept, and the one statement that changes it."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any, Generic

from domain.base.lifecycle import Lifecycle, Move, S


@dataclass(frozen=True, slots=True)
class Kept(Generic[S]):
    """The column of `table` that keeps the states of a life. `key`: what its rows are known by.

    `empty`: the state that NULL stands for. `counts`: a column that counts the moves of a thing.
    """

    table: str
    life: Lifecycle[S]
    column: str = "state"
    key: str = "id"
    empty: S | None = None
    counts: str | None = None

    def move(self, db: sqlite3.Connection, row: int | str, step: Move[S], old: S, **columns: Any) -> sqlite3.Row | None:
        """Compare and set, with plain columns that change along; the row as it is now, None when somebody was quicker.

        Raises ValueError for a step that the table hasn't from there: nothing else writes a state.
        """
        if step not in self.life.moves or old not in step.from_:
            raise ValueError(f"{step.name!r} doesn't lead out of {old!r} ({self.life.kind})")
        more = "".join(f", {name} = :{name}" for name in columns)
        if self.counts is not None:
            more += f", {self.counts} = {self.counts} + 1"
        sql = f"""UPDATE {self.table} SET {self.column} = :_new{more}
                  WHERE {self.key} = :_row AND {self.column} IS :_old RETURNING *"""
        args = {**columns, "_row": row, "_old": self._written(old), "_new": self._written(step.to)}
        moved: sqlite3.Row | None = db.execute(sql, args).fetchone()
        return moved

    def _written(self, state: S) -> str | None:
        return None if state == self.empty else str(state)
