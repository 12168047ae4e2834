"""Words of schools that mean the same, from `locales/*/synonyms.toml`: each is found by any of the others."""

from __future__ import annotations

import tomllib
from pathlib import Path

_HOME = Path(__file__).parent


def synonyms() -> tuple[tuple[str, ...], ...]:
    """Sets of words that mean the same, of all languages together, because people mix them."""
    tables = [tomllib.loads(path.read_text("utf-8")) for path in sorted(_HOME.glob("*/synonyms.toml"))]
    return tuple(tuple(alike) for table in tables for alike in table["alike"])
