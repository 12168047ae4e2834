"""Problems: asked, answered, solved, thanked for, made a project."""

from __future__ import annotations

from domain.base.things import Thing
from domain.ideas.ideas import IDEA
from domain.people.profile import ProfileField
from services.base.unit import Unit
from services.ideas import asking, backing, discussed, groups, problems, proposing, turning
from services.ideas.access import idea_of
from services.people import profile
from storage.ideas import groups as stored_groups
from tests.rights.persons import Who
from tests.rights.stage import CHAT, Stage


def asks_whoever_can_help(unit: Unit, stage: Stage) -> object:
    profile.fill(unit, stage.listed, {ProfileField.CAN_HELP: ("общая <забота>",)})
    chosen = asking.ask_some(unit, idea_of(unit, stage.problem), farther=True)
    assert chosen
    return chosen


def many_have_it(unit: Unit, stage: Stage) -> None:
    for who in (Who.MEMBER, Who.FRIEND, Who.LEADER, Who.HOST, Who.COHOST):
        backing.back(unit, stage[who], stage.problem)


def solved(unit: Unit, stage: Stage) -> object:
    return problems.solve(unit, stage[Who.AUTHOR], stage.problem, "Помогло <чтение> & роли")


def thanked(unit: Unit, stage: Stage) -> object:
    return problems.thank(unit, stage[Who.AUTHOR], stage.problem, stage[Who.FRIEND], "Спасибо <за> роли")


def helped(unit: Unit, stage: Stage) -> object:
    return discussed.mark_helped(unit, stage[Who.AUTHOR], Thing(IDEA, stage.problem), stage.answer, True)


def becomes_a_project(unit: Unit, stage: Stage) -> object:
    project = turning.turn(unit, stage[Who.AUTHOR], stage.problem)
    return proposing.publish(unit, stage[Who.AUTHOR], project.id)


def helped_somebody_of_a_group(unit: Unit, stage: Stage) -> object:
    stored_groups.put(unit.db, stage.problem, CHAT)
    return helped(unit, stage)


def goes_to_the_group(unit: Unit, stage: Stage) -> object:
    return groups.agree(unit, stage[Who.FRIEND], stage.solved, stage.solved_answer)


def is_posted(unit: Unit, stage: Stage) -> object:
    return groups.post(unit, stage[Who.ORGANIZER], CHAT)


NOT_ASKED_FOR = {
    "problem-group", "group-ask", "group-answer",
    "problem-asked", "problem-many", "problem-solved", "problem-thanks", "problem-helped", "problem-project",
}  # fmt: skip
SAMPLES = {
    "problem-asked": (asks_whoever_can_help,),
    "problem-many": (many_have_it,),
    "problem-solved": (solved,),
    "problem-thanks": (thanked,),
    "problem-helped": (helped,),
    "problem-group": (helped_somebody_of_a_group,),
    "group-ask": (is_posted,),
    "group-answer": (goes_to_the_group,),
    "problem-project": (becomes_a_project,),
}
