"""The services' doors of things: what each is called, and to whom it is shown (docs/architecture.md)."""

from __future__ import annotations

import ast
from importlib import import_module
from pathlib import Path

import pytest

from domain.base.errors import DomainError
from domain.base.members import MEMBER
from domain.base.things import Thing
from domain.events.events import EVENT, PARTY
from domain.people.admission import INVITATION
from domain.people.schools import SCHOOL
from domain.voice.announcements import ANNOUNCEMENT
from domain.voice.chats import CHAT as LINKED
from services.areas import AREAS
from services.base.members import actor
from tests.rights.persons import Who
from tests.rights.table import DOORS

ROOT = Path(__file__).parent.parent.parent


def kinds() -> set[str]:
    """Of every `Thing(KIND, …)` that stands in the code."""
    found = set()
    for room in ("domain", "storage", "services", "handlers"):
        for file in (ROOT / room).rglob("*.py"):
            tree = ast.parse(file.read_text("utf-8"))
            for node in ast.walk(tree):
                if isinstance(node, ast.Call) and ast.unparse(node.func) == "Thing":
                    kind = node.args[0]
                    if isinstance(kind, ast.Constant):
                        found.add(kind.value)
                    elif isinstance(kind, ast.Name) and kind.id.isupper():
                        module = ".".join(file.relative_to(ROOT).with_suffix("").parts)
                        found.add(getattr(import_module(module), kind.id))
    return found


def test_every_kind_that_is_spoken_of_has_a_door():
    assert {EVENT, MEMBER, INVITATION} <= kinds()
    assert kinds() <= set(AREAS.things), "services/<area>/things.py: what it is called, who may look at it"
    assert set(AREAS.things) >= AREAS.muted


def test_a_thing_is_spelled_by_itself_alone():
    """`f"event:{…}"` and `f"event_{…}"` are `str(thing)` and `thing.payload`."""
    spelled = tuple(f"{kind}{mark}" for kind in AREAS.things for mark in ":_")
    for room in ("domain", "storage", "services", "handlers"):
        for file in (ROOT / room).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                    begins = node.values[0].value
                    assert begins not in spelled, f"{file.relative_to(ROOT)}:{node.lineno} spells a thing by hand"


def test_every_door_stands_in_this_table():
    assert set(DOORS) == set(AREAS.things), "put one on the stage, and a line into DOORS of tests/rights/<area>.py"


@pytest.mark.parametrize("kind", DOORS)
def test_a_thing_has_its_title_and_is_shown_to_whom_it_is_for(stage, kind):
    of, title, one, other = DOORS[kind]
    thing, door, unit = Thing(kind, of(stage)), AREAS.thing(kind), stage.unit()
    assert AREAS.title(unit, thing) == title
    if one is not None:
        door.seen_by(unit, actor(unit, stage[one]), thing)
    if other is not None:
        with pytest.raises(DomainError):
            door.seen_by(unit, actor(unit, stage[other]), thing)


@pytest.mark.parametrize("kind", [EVENT, PARTY, MEMBER, SCHOOL, INVITATION, ANNOUNCEMENT, LINKED])
def test_what_is_gone_has_no_title(stage, kind):
    assert AREAS.title(stage.unit(), Thing(kind, 10**9)) is None


def test_an_event_is_led_by_its_hosts_and_nothing_else_by_anybody(stage):
    unit = stage.unit()
    host, member = (actor(unit, stage[who]) for who in (Who.HOST, Who.MEMBER))
    assert AREAS.thing(EVENT).is_led_by(unit, host, Thing(EVENT, stage.coming))
    assert not AREAS.thing(EVENT).is_led_by(unit, member, Thing(EVENT, stage.coming))
    assert not AREAS.thing(PARTY).is_led_by(unit, host, Thing(PARTY, stage.party))


def test_a_kind_that_nobody_brought_is_refused():
    with pytest.raises(DomainError, match="error-stale-button"):
        AREAS.thing("nothing")
