"""A database that lets nothing be written outside of the tables of lives, whoever writes it."""

from __future__ import annotations

import sqlite3
from typing import Any

from storage.base.lifecycle import Kept
from tests.lifecycles.columns import COLUMNS
from tests.lifecycles.lives import KEPT


def watch(db: sqlite3.Connection) -> None:
    """From now on a state that isn't along an arrow, or a name that the program hasn't, fails where it is written."""
    lived = {(kept.table, kept.column): kept for kept in KEPT.values()}
    for (table, column), names in COLUMNS.items():
        known = f"NEW.{column} IS NULL OR NEW.{column} IN {_listed(names)}"
        kept = lived.get((table, column))
        begins = known if kept is None else f"{_state(kept, 'NEW')} IN {_listed(kept.life.start)}"
        follows = known if kept is None else f"{_state(kept, 'NEW')} = {_state(kept, 'OLD')} OR {_along(kept)}"
        _refuse(db, f"INSERT ON {table}", begins, f"{table}_{column}_begins")
        _refuse(db, f"UPDATE OF {column} ON {table}", follows, f"{table}_{column}_follows")


def _refuse(db: sqlite3.Connection, when: str, unless: str, name: str) -> None:
    db.execute(
        f"CREATE TRIGGER watched_{name} BEFORE {when} WHEN NOT ({unless})"
        f" BEGIN SELECT RAISE(ABORT, 'outside of the table: {name}'); END"
    )


def _along(kept: Kept[Any]) -> str:
    arrows = ", ".join(f"('{old}', '{new}')" for old, new in sorted(kept.life.arrows()))
    return f"({_state(kept, 'OLD')}, {_state(kept, 'NEW')}) IN (VALUES {arrows})"


def _state(kept: Kept[Any], row: str) -> str:
    return f"coalesce({row}.{kept.column}, '{kept.empty or ''}')"


def _listed(names: Any) -> str:
    return "(" + ", ".join(f"'{name}'" for name in names) + ")"
