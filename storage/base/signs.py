"""Which signs of being a colleague somebody has; what each means its area says (domain/base/signs.py)."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from domain.base.signs import Sign


def held(db: sqlite3.Connection, member_id: int, signs: Sequence[Sign], now: int) -> list[Sign]:
    """Those of `signs` that the member has at the moment `now` (UTC epoch seconds), in their order."""
    if not signs:
        return []
    columns = ", ".join(f"({one.holds}) AS {one.name}" for one in signs)
    row = db.execute(f"SELECT {columns} FROM members m WHERE m.id = :m", {"m": member_id, "now": now}).fetchone()
    return [] if row is None else [one for one in signs if row[one.name]]
