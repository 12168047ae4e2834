"""All of the table, and the use cases that must be in it."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.rights.announcements import ANNOUNCEMENTS
from tests.rights.contests import CONTESTS
from tests.rights.events import DOOR, GROUPS, MAKING, SEATS, VIEWS
from tests.rights.joining import CABINET, JOINING, PRIVACY
from tests.rights.people import FINDING, PAGE
from tests.rights.row import Row
from tests.rights.schools import SCHOOLS

ROOT = Path(__file__).parent.parent.parent

AREAS = (JOINING, PAGE, FINDING, SCHOOLS, VIEWS, SEATS, GROUPS, MAKING, DOOR, CONTESTS, ANNOUNCEMENTS, PRIVACY, CABINET)
"""In the order of docs/rights.md."""

ACTORS = {"actor_id", "reader_id"}

NO_USE_CASE = {
    "services.base.members.actor": "the guards that use cases begin with",
    "services.base.members.reading_member": "the guards that use cases begin with",
    "services.base.members.acting_member": "the guards that use cases begin with",
    "services.base.members.with_right": "the guards that use cases begin with",
    "services.events.access.hosted": "the guards that use cases begin with",
    "services.voice.announcements.access.require_author": "the guards that use cases begin with",
    "services.voice.announcements.access.allowed": "the guards that use cases begin with",
    "services.voice.announcements.access.to_change": "the guards that use cases begin with",
    "services.base.audit.record": "notes what a use case has done",
}
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
