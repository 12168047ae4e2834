"""How people call subjects and kinds of help beside their names, and words that tell nobody apart."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_HOME = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Sayings:
    """`subjects`, `grades` and `help`: id → other names; `ignored`: folded words, «ё» as «е»;
    `own_level`: what is said for «of those whom I teach»."""

    subjects: dict[str, list[str]]
    grades: dict[str, list[str]]
    help: dict[str, list[str]]
    ignored: frozenset[str]
    own_level: tuple[str, ...]


def sayings() -> Sayings:
    """Of all languages together, because people mix them."""
    tables = [tomllib.loads(path.read_text("utf-8")) for path in sorted(_HOME.glob("*/people.toml"))]
    merged: dict[str, dict[str, list[str]]] = {"subjects": {}, "grades": {}, "help": {}}
    for table in tables:
        for section, known in merged.items():
            for name, called in table[section].items():
                known.setdefault(name, []).extend(called)
    ignored = frozenset(word for table in tables for word in table["words"]["ignored"])
    own_level = tuple(said for table in tables for said in table["words"]["own_level"])
    return Sayings(merged["subjects"], merged["grades"], merged["help"], ignored, own_level)


@cache
def introduction() -> re.Pattern[str]:
    """What people say before their name where only the name is asked for: «меня зовут …»."""
    tables = (tomllib.loads(path.read_text("utf-8")) for path in sorted(_HOME.glob("*/people.toml")))
    said = sorted((re.escape(each) for table in tables for each in table["words"]["introduces"]), key=len, reverse=True)
    return re.compile(rf"^(?:(?:{'|'.join(said)})(?!\w)[\s,.:!–—-]*)+", re.IGNORECASE)


@cache
def what_follows() -> re.Pattern[str]:
    """Where people go on after their name without a stop: «… и учу», «… из»; in small letters, as «И» is an initial."""
    tables = (tomllib.loads(path.read_text("utf-8")) for path in sorted(_HOME.glob("*/people.toml")))
    said = (re.escape(each) for table in tables for each in table["words"]["goes_on"])
    return re.compile(rf"\s+(?:{'|'.join(said)})(?!\w).*", re.DOTALL)
