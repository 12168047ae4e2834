"""What was once given away is still understood (tests/contract/chats.py)."""

from __future__ import annotations

import ast

import pytest

from tests.contract.chats import kept, now, payloads


@pytest.mark.parametrize("section", kept())
def test_what_people_have_in_their_chats_is_still_understood(section):
    """A button, link, draft or row of an earlier version must lead on: nothing may vanish or change its fields."""
    before, after = kept()[section], now()[section]
    gone = before.keys() - after.keys()
    assert not gone, f"{section}: {sorted(gone)} live on in chats and rows; keep them, or let the old name lead on"
    changed = {name: (before[name], after[name]) for name in before if before[name] != after[name]}
    if section in {"forms", "notices"}:  # a draft or a row may lack what is new, never what it has
        changed = {name: shapes for name, shapes in changed.items() if set(shapes[0]) - set(shapes[1])}
    assert not changed, f"{section}: old ones don't fit any more: {changed}"


def test_the_page_is_complete():
    """After something new: `.venv/bin/python -m tests.contract.chats` writes it down."""
    assert now() == kept()


def test_the_payloads_are_read_off_the_code():
    """The page would be worthless if the reading found nothing."""
    found = payloads()
    assert found["event-reminder"] == ["event", "reminder", "start"]
    assert found["event-ask"] == ["count", "event", "turns"]
    assert sum(1 for keys in found.values() if keys) > 30


def test_two_helpers_of_one_name_are_two():
    """A call means the function of its own module, or the one that was imported there."""
    helper = "def _tell(unit, kind, to):\n say(unit, kind=kind, to=to, payload={%r: 1})\n"
    sources = {
        "services.events.queue": helper % "event" + "_tell(unit, 'event-ask', 1)",
        "services.ideas.team": helper % "idea" + "_tell(unit, 'plan-given', 1)",
        "services.ideas.course": "from services.ideas import team\nteam._tell(unit, 'plan-free', 1)",
        "services.ideas.diary": "from services.ideas.team import _tell as tell\ntell(unit, 'plan-late', 1)",
    }
    found = payloads({module: ast.parse(source) for module, source in sources.items()})
    assert found["event-ask"] == ["event"]
    assert found["plan-given"] == found["plan-free"] == found["plan-late"] == ["idea"]
