"""What people call kinds of events and ideas, from `locales/*/kinds.toml`: term of the index → words."""

from __future__ import annotations

import tomllib
from pathlib import Path

_HOME = Path(__file__).parent


def kinds() -> dict[str, list[str]]:
    """Of all languages together, because people mix them."""
    called: dict[str, list[str]] = {}
    for path in sorted(_HOME.glob("*/kinds.toml")):
        for term, words in tomllib.loads(path.read_text("utf-8")).items():
            called.setdefault(term, []).extend(words)
    return called
