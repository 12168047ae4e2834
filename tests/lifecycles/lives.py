"""All tables of lives: whatever stands in domain/<area>/lives.py."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

from domain.base.lifecycle import Lifecycle
from storage.base.lifecycle import Kept

ROOT = Path(__file__).parents[2]


def _found(room: str, pattern: str, kind: type) -> dict[str, Any]:
    """What stands in the modules of a room under a public name: `people.lives.CONTACT`."""
    found = {}
    for file in sorted((ROOT / room).glob(pattern)):
        module = importlib.import_module(".".join(file.relative_to(ROOT).with_suffix("").parts))
        for name, value in vars(module).items():
            if isinstance(value, kind) and not name.startswith("_"):
                found[f"{module.__name__.removeprefix(f'{room}.')}.{name}"] = value
    return found


LIVES: dict[str, Lifecycle[Any]] = _found("domain", "*/lives.py", Lifecycle)
KEPT: dict[str, Kept[Any]] = _found("storage", "*/*.py", Kept)
"""Where they are kept; some in several columns, a computed one in none."""
MOVES = [(life, move) for life in LIVES.values() for move in life.moves]
