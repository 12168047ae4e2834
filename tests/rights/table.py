"""All of the table, and the use cases that must be in it."""

from __future__ import annotations

import ast
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.rights.row import Area, Row

ROOT = Path(__file__).parent.parent.parent

HERE = Path(__file__).parent
SHARED = {"__init__", "__main__", "conftest", "export", "page", "persons", "row", "stage", "table"}
"""Files of this folder that are no area's. All others are found by themselves, with what they name."""
FILES = tuple(
    import_module(f"tests.rights.{file.stem}")
    for file in sorted(HERE.glob("*.py"))
    if file.stem not in SHARED and not file.stem.startswith("test_")
)
AREAS = tuple(
    sorted(
        (one for file in FILES for one in vars(file).values() if isinstance(one, Area)),
        key=lambda area: (area.place, area.title),
    )
)
"""In the order of docs/rights.md."""


def merged(name: str) -> dict[Any, Any]:
    """What the files of the areas say under this name. Raises ValueError for what two of them say."""
    found: dict[Any, Any] = {}
    for file in FILES:
        said = getattr(file, name, {})
        if twice := found.keys() & said.keys():
            raise ValueError(f"{name} of {file.__name__}: {sorted(map(str, twice))} stands elsewhere too")
        found |= said
    return found


DOORS: dict[str, tuple[Any, ...]] = merged("DOORS")
"""By kind: a thing of the stage, its title, one who may look at it and one who may not (None: everybody may)."""
WHY_NOT: dict[tuple[str, str], str] = merged("WHY_NOT")
"""Columns that point at a member and aren't looked up for the export of that member."""
LEFT_OUT: dict[str, dict[str, str]] = merged("LEFT_OUT")
"""By table: columns of a person's own rows that aren't in the export, with the reason."""

ACTORS = {"actor_id", "reader_id"}

NO_USE_CASE = {
    "services.base.members.actor": "the guards that use cases begin with",
    "services.base.members.reading_member": "the guards that use cases begin with",
    "services.base.members.acting_member": "the guards that use cases begin with",
    "services.base.members.with_right": "the guards that use cases begin with",
    "services.events.access.hosted": "the guards that use cases begin with",
    "services.ideas.crew.leading": "the guards that use cases begin with",
    "services.ideas.crew.working": "the guards that use cases begin with",
    "services.ideas.access.led": "the guards that use cases begin with",
    "services.ideas.access.led_project": "the guards that use cases begin with",
    "services.ideas.access.project_of": "the guards that use cases begin with",
    "services.ideas.access.settled_by": "the guards that use cases begin with",
    "services.ideas.access.read_by_member": "the guards that use cases begin with",
    "services.voice.announcements.access.require_author": "the guards that use cases begin with",
    "services.voice.announcements.access.allowed": "the guards that use cases begin with",
    "services.voice.announcements.access.to_change": "the guards that use cases begin with",
    "services.discussion.access.place": "the guards that use cases begin with",
    "services.discussion.access.in_thread": "the guards that use cases begin with",
    "services.discussion.access.remark_of": "the guards that use cases begin with",
    "services.base.audit.record": "notes what a use case has done",
} | merged("NO_USE_CASE")
"""Functions that take an actor and need no row, with the reason."""


def rows() -> list[Row]:
    """All rows, in order."""
    return [row for area in AREAS for row in area.rows]


def use_cases() -> set[str]:
    """Public functions of services/ that are given an actor right after the unit."""
    found = set()
    for path in (ROOT / "services").rglob("*.py"):
        module = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                given = [argument.arg for argument in node.args.args]
                if given[:1] == ["unit"] and given[1:2] and given[1] in ACTORS:
                    found.add(f"{module}.{node.name}")
    return found
