"""What the demo's areas share: rows of the JSON files beside this one, and the person that one of them names."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson

from services.base import members
from services.base.unit import Unit

FOLDER = Path(__file__).parent


def read(name: str) -> list[dict[str, Any]]:
    """`members` is members.json."""
    rows: list[dict[str, Any]] = orjson.loads((FOLDER / f"{name}.json").read_bytes())
    return rows


def member(unit: Unit, telegram_id: int) -> int:
    """The member of that Telegram id."""
    found = members.find(unit, telegram_id)
    assert found is not None, f"{telegram_id} is not in members.json"
    return found.id
