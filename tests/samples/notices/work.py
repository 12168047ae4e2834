"""The plan of a project: given, free again, near, late, silent."""

from __future__ import annotations

from domain.base.parts import PartState
from domain.ideas.ideas import DAY
from domain.ideas.projects import ProjectState
from services.base.unit import Unit
from services.ideas import planning
from services.ideas.planning import Wanted
from storage.base import parts
from storage.ideas.ideas import PROJECT
from tests.builders.states import put
from tests.rights.persons import Who
from tests.rights.stage import NOW, Stage
from tests.samples.notices.sample import Sample, passes


def _runs(unit: Unit, stage: Stage) -> None:
    for state in (ProjectState.TEAM, ProjectState.RUNNING):
        put(unit.db, PROJECT, stage.project, state)


def _mate(unit: Unit, stage: Stage) -> int:
    _runs(unit, stage)
    mate = stage[Who.MEMBER]
    parts.add(unit.db, planning.thing(stage.project), "participant", mate, PartState.ACCEPTED, by=None, now=unit.now)
    return mate


def given(unit: Unit, stage: Stage) -> object:
    mate = _mate(unit, stage)
    return planning.change(unit, stage[Who.AUTHOR], stage.task, {"owner_id": mate, "due_at": NOW + 9 * DAY})


def free(unit: Unit, stage: Stage) -> object:
    given(unit, stage)
    return planning.give_back(unit, stage[Who.MEMBER], stage.task)


def free_as_its_owner_left(unit: Unit, stage: Stage) -> object:
    given(unit, stage)
    return planning.release(unit, stage[Who.MEMBER])


def near(unit: Unit, stage: Stage) -> None:
    given(unit, stage)
    passes(unit, NOW + 8 * DAY + 12 * 3600)


def near_of_nobody(unit: Unit, stage: Stage) -> None:
    _runs(unit, stage)
    planning.change(unit, stage[Who.AUTHOR], stage.task, {"due_at": NOW + 9 * DAY})
    passes(unit, NOW + 8 * DAY + 12 * 3600)


def late(unit: Unit, stage: Stage) -> None:
    given(unit, stage)
    passes(unit, NOW + 10 * DAY + 12 * 3600)


def silent(unit: Unit, stage: Stage) -> None:
    _runs(unit, stage)
    planning.add(unit, stage[Who.AUTHOR], stage.project, Wanted("Этап"))
    passes(unit, unit.now + 22 * DAY)


NOT_ASKED_FOR = {"plan-free", "plan-near", "plan-late", "plan-silent"}
SAMPLES: dict[str, tuple[Sample, ...]] = {
    "plan-given": (given,),
    "plan-free": (free, free_as_its_owner_left),
    "plan-near": (near, near_of_nobody),
    "plan-late": (late,),
    "plan-silent": (silent,),
}
