"""The plan and the diary where they say no, and what comes of what was done (PRODUCT §6)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from domain.base.errors import DomainError
from domain.ideas import plan
from domain.ideas.diary import FILES_MOST
from domain.ideas.ideas import DAY
from domain.ideas.plan import MILESTONES_MOST, TASKS_MOST
from domain.ideas.projects import ProjectState
from services.base import due
from services.ideas import diary, planning
from services.ideas.planning import Wanted
from storage.ideas.ideas import PROJECT
from tests.builders.states import put
from tests.rights.persons import Who
from tests.rights.stage import Stage

FILE = {"kind": "photo", "file_id": "P2", "unique_id": "U2", "name": "2.jpg", "size": 9}


def refuses(key, use_case, unit, *given):
    with pytest.raises(DomainError) as said:
        use_case(unit, *given)
    assert said.value.key == key


def told(stage: Stage, kind: str) -> list[int]:
    rows = stage.db.execute("SELECT member_id FROM outbox WHERE kind = ? ORDER BY id", (kind,))
    return [row["member_id"] for row in rows]


def passes(stage: Stage, until: int) -> None:
    _, failed = due.some(replace(stage.unit(), now=until), 1000)
    assert not failed


@pytest.fixture
def on(stage):
    """A unit on the stage that is undone, and the author, who leads both projects."""
    stage.db.execute("BEGIN")
    yield stage.unit(), stage[Who.AUTHOR]
    stage.db.execute("ROLLBACK")


def test_a_task_stands_under_a_milestone_of_its_own_project(stage, on):
    unit, author = on
    refuses("error-stale-button", planning.add, unit, author, stage.calling, Wanted("Чужая", stage.milestone))
    refuses("error-stale-button", planning.add, unit, author, stage.project, Wanted("Под задачей", stage.task))


def test_nobody_outside_of_the_team_is_given_anything(stage, on):
    unit, author = on
    stranger = stage[Who.MEMBER]
    refuses("error-plan-stranger", planning.add, unit, author, stage.project, Wanted("Ему", None, stranger))
    refuses("error-plan-stranger", planning.change, unit, author, stage.task, {"owner_id": stranger})


def test_a_plan_has_its_most_and_a_milestone_too(stage, on):
    unit, author = on
    for number in range(TASKS_MOST - 2):
        planning.add(unit, author, stage.project, Wanted(f"Задача {number}", stage.milestone))
    refuses("error-plan-tasks-most", planning.add, unit, author, stage.project, Wanted("Лишняя", stage.milestone))
    for number in range(MILESTONES_MOST - 1):
        planning.add(unit, author, stage.project, Wanted(f"Этап {number}"))
    refuses("error-plan-milestones-most", planning.add, unit, author, stage.project, Wanted("Лишний"))


def test_what_is_done_is_neither_taken_nor_let_go_and_has_no_new_tasks(stage, on):
    unit, author = on
    milestone = planning.add(unit, author, stage.calling, Wanted("Готово"))
    task = planning.add(unit, author, stage.calling, Wanted("Собрать", milestone.id))
    mate = stage[Who.GROUP_MATE]
    planning.take(unit, mate, task.id)
    refuses("error-plan-taken", planning.take, unit, author, task.id)
    refuses("error-plan-not-yours", planning.give_back, unit, author, task.id)
    planning.finish(unit, mate, task.id)
    refuses("error-state-changed", planning.take, unit, mate, task.id)
    refuses("error-plan-not-yours", planning.give_back, unit, mate, task.id)
    planning.finish(unit, author, milestone.id)
    refuses("error-plan-milestone-done", planning.add, unit, author, stage.calling, Wanted("Ещё", milestone.id))
    planning.resume(unit, mate, task.id)
    assert not planning.item_of(unit, milestone.id).is_done, "it isn't reached while one of its tasks isn't done"


def test_what_somebody_has_is_said_to_be_done_by_them_or_a_leader(stage, on):
    unit, author = on
    item = planning.add(unit, author, stage.calling, Wanted("Собрать", None, author))
    refuses("error-plan-not-yours", planning.finish, unit, stage[Who.GROUP_MATE], item.id)
    planning.finish(unit, stage[Who.FRIEND], item.id)


@pytest.mark.parametrize("is_over", [False, True])
def test_a_plan_of_a_project_that_is_over_keeps_silent(stage, on, is_over):
    unit, author = on
    day = unit.now + 10 * DAY
    for state in (ProjectState.TEAM, ProjectState.RUNNING):
        put(unit.db, PROJECT, stage.project, state)
    planning.add(unit, author, stage.project, Wanted("К сроку", None, author, day))
    if is_over:
        put(unit.db, PROJECT, stage.project, ProjectState.CLOSED)
    passes(stage, day - plan.NEAR_BEFORE)
    passes(stage, day + plan.LATE_AFTER)
    silent = next(term.due_at for term in due.of(unit, planning.thing(stage.project)) if term.kind == planning.SILENT)
    passes(stage, silent)
    for kind in ("plan-near", "plan-late", "plan-silent"):
        assert (author in told(stage, kind)) is not is_over, kind
    if is_over:
        refuses("error-plan-over", planning.add, unit, author, stage.project, Wanted("Поздно"))
        refuses("error-plan-over", diary.tell, unit, author, stage.project, "Поздно")


def test_a_step_belongs_to_the_plan_of_its_project(stage, on):
    unit, author = on
    refuses("error-stale-button", diary.tell, unit, author, stage.calling, "Шаг", None, stage.task)


def test_what_is_added_to_a_shown_step_is_the_teams_again(stage, on):
    unit, author = on
    diary.show_files(unit, author, stage.step, True)
    assert diary.seen(unit, stage[Who.MEMBER], stage.step).files
    diary.add_file(unit, author, stage.step, FILE)
    assert not diary.seen(unit, stage[Who.MEMBER], stage.step).files
    refuses("error-diary-file", diary.file_of, unit, stage[Who.MEMBER], stage.step, stage.photo)


def test_a_step_has_its_most_files(stage, on):
    unit, author = on
    for _ in range(FILES_MOST - 1):
        diary.add_file(unit, author, stage.step, FILE)
    with pytest.raises(DomainError, match="error-diary-files-most"):
        diary.add_file(unit, author, stage.step, FILE)


def test_a_step_is_changed_by_who_told_it_and_taken_back_by_a_leader_too(stage, on):
    unit, author = on
    mate = stage[Who.GROUP_MATE]
    theirs, own = (diary.tell(unit, who, stage.calling, "Шаг") for who in (mate, author))
    refuses("error-diary-not-yours", diary.change, unit, author, theirs.id, "Иначе")
    for use_case in (diary.drop, diary.drop_files):
        refuses("error-diary-not-yours", use_case, unit, mate, own.id)
    diary.drop(unit, author, theirs.id)
