"""What a link to an idea promises, and to whom (PRODUCT §0)."""

from __future__ import annotations

import pytest

from domain.base.errors import DomainError
from domain.base.members import Status
from domain.base.things import Thing
from domain.ideas.ideas import IDEA, Kind, OpenTo
from domain.ideas.problems import ProblemState
from services.ideas import backing
from services.people import promises
from storage.base import members
from storage.ideas.ideas import PROBLEM
from tests.builders.states import put
from tests.rights.persons import Who


@pytest.fixture
def unit(stage):
    """All that a test does on the stage is undone."""
    stage.db.execute("BEGIN")
    yield stage.unit()
    stage.db.execute("ROLLBACK")


def refused(unit, who, key) -> str:
    with pytest.raises(DomainError) as said:
        promises.remember(unit, who, IDEA, key)
    return said.value.key


def waits(unit, who):
    return promises.of(unit, members.by_id(unit.db, who, unit.now))


def test_nobody_is_promised_what_they_havent_seen_or_what_isnt_there(stage, unit):
    guest = stage[Who.GUEST]
    assert refused(unit, guest, str(stage.problem)) == "error-idea-members"
    for gone in (str(stage.drafted), "999999"):
        assert refused(unit, guest, gone) == "error-idea-gone"
    for forged in ("x", ""):
        assert refused(unit, guest, forged) in ("error-idea-gone", "error-stale-button")
    assert waits(unit, guest) is None
    assert promises.remember(unit, guest, IDEA, str(stage.open_problem)) is None
    assert waits(unit, guest).aim.title == "Общая забота"


def test_what_is_gone_meanwhile_is_promised_no_more_and_what_was_closed_has_no_name(stage, unit):
    guest = stage[Who.GUEST]
    promises.remember(unit, guest, IDEA, str(stage.open_problem))
    unit.db.execute("UPDATE ideas SET open_to = ? WHERE id = ?", (OpenTo.MEMBERS, stage.open_problem))
    assert waits(unit, guest).aim is None
    put(unit.db, PROBLEM, stage.open_problem, ProblemState.HIDDEN)
    assert waits(unit, guest) is None


def test_who_is_in_gets_it_at_once(stage, unit):
    kept = promises.remember(unit, stage[Who.MEMBER], IDEA, str(stage.problem))
    assert (kept.refused, kept.state, kept.aim.title) == (None, Kind.PROBLEM, "Общая забота")
    assert waits(unit, stage[Who.MEMBER]) is None
    backing.take_back(unit, stage[Who.MEMBER], stage.problem)
    assert promises.kept_now(unit, stage[Who.MEMBER], IDEA, str(stage.problem)).state is None


def test_a_promise_is_kept_once(stage, unit):
    guest = stage[Who.GUEST]
    promises.remember(unit, guest, IDEA, str(stage.open_problem))
    put(unit.db, members.STATUS, guest, Status.MEMBER)
    assert promises.keep(unit, guest).kind == Thing(IDEA, stage.open_problem).kind
    assert promises.keep(unit, guest) is None
