"""docs/lifecycles.md: the tables of lives, drawn."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from domain.base.lifecycle import Lifecycle, Who
from domain.base.roles import Right
from tests.lifecycles.lives import KEPT, LIVES, ROOT

PATH = ROOT / "docs" / "lifecycles.md"

INTRO = """# Lives of things

Printed by `.venv/bin/python -m tests.lifecycles` from the tables in `domain/<area>/lives.py`, along which alone the
program moves (docs/architecture.md, «The way of a state»). Under each picture: every move, who makes it (a right, a
person's part in the thing, or the clock), and the gates it waits at, each with the one whose move it is meanwhile.
What the audit keeps has its name in the last column.
"""


def page() -> str:
    """All of it."""
    return "\n".join([INTRO, *(line for name, life in LIVES.items() for line in _life(name, life))])


def _life(name: str, life: Lifecycle[Any]) -> Iterator[str]:
    kept = [f"`{one.table}.{one.column}`" for one in KEPT.values() if one.life == life]
    yield f"## {life.kind}\n"
    yield f"`domain/{name.split('.')[0]}/lives.py`, " + (f"kept in {', '.join(kept)}." if kept else "computed.") + "\n"
    yield "```mermaid"
    yield "stateDiagram-v2"
    for state in life.start:
        yield f"    [*] --> {state}"
    for move in life.moves:
        for old in move.from_:
            yield f"    {old} --> {move.to}: {move.name}"
    for state in life.states:
        if state in life.ends:
            yield f"    {state} --> [*]"
    yield "```\n"
    yield "| move | from | to | who | gates | audit |"
    yield "|---|---|---|---|---|---|"
    for move in life.moves:
        gates = "; ".join(f"{gate.name} ({_who(gate.whose)})" for gate in move.gates)
        who = ", ".join(map(_who, move.who))
        yield f"| {move.name} | {', '.join(move.from_)} | {move.to} | {who} | {gates} | {move.noted or ''} |"
    yield ""


def _who(who: Who) -> str:
    return f"right `{who}`" if isinstance(who, Right) else who
