"""docs/rights.md: the table in words, for those who lead a network."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator

from tests.rights.persons import COLUMNS, EVERYBODY, Who
from tests.rights.row import Area, Row
from tests.rights.table import AREAS, ROOT

PATH = ROOT / "docs" / "rights.md"

INTRO = """# Who may what

Printed by `.venv/bin/python -m tests.rights` from the table in `tests/rights/`, whose test does each of these things
as each of these persons. Whoever isn't marked is refused, or nothing happens.

- **guest**: looked in, hasn't joined; **applicant**: waits for an organizer's decision; **has left** and
  **waits for erasure**: were in the network.
- **without consent**: in the network, but the consent is taken back, or the changed text wasn't answered in time.
- **leader**: with an event of their own, another than the one that the line is about.
- The last column tells of those who have a part in the thing: its hosts, whoever has a seat, the author. Where it is
  empty, a part in the thing changes nothing.
"""
_PARTS = [who for who in Who if who not in COLUMNS]


def page() -> str:
    """All of it."""
    return "\n".join([INTRO, *(line for area in AREAS for line in _area(area))])


def _area(area: Area) -> Iterator[str]:
    yield f"## {area.title}\n"
    yield "| | " + " | ".join(COLUMNS) + " | by their part |"
    yield "|---|" + ":-:|" * len(COLUMNS) + "---|"
    before = ""
    for row in area.rows:
        marks = " | ".join("✓" if who in row.may else "" for who in COLUMNS)
        yield f"| {_what(row, before)} | {marks} | {_by_part(row)} |"
        before = row.name
    yield ""


def _what(row: Row, before: str) -> str:
    """The docstring's first sentence; the same thing in another state is told by the state only."""
    if row.name == before and row.on:
        return f"— {row.on}"
    words = row.says or " ".join((inspect.getdoc(row.use_case) or "").split())
    first = re.split(r"(?<=[.!?])\s", words)[0].replace("`", "").replace("|", "/").removesuffix(".")
    return f"{first} — {row.on}" if row.on else first


def _by_part(row: Row) -> str:
    """Those whose part makes a difference from any member."""
    if not row.may:
        return "nobody"
    if Who.MEMBER in row.may:
        out = [who for who in _PARTS if who not in row.may]
        return f"not: {', '.join(out)}" if out else ""
    return ", ".join(who for who in _PARTS if who in row.may)


assert set(COLUMNS) | set(_PARTS) == EVERYBODY
