"""Projects: applications, invitations, hand-overs, gates."""

from __future__ import annotations

from domain.ideas.ideas import DAY
from domain.ideas.projects import LEADER, PARTICIPANT, SUPERVISOR, KitField
from domain.people.profile import ProfileField
from services.base import due
from services.base.unit import Unit
from services.ideas import course, kit, team
from services.ideas.access import thing
from services.people import joining, profile
from storage.base import parts
from storage.ideas import projects
from tests.rights.persons import Who
from tests.rights.stage import Stage
from tests.samples.notices.sample import Sample


def _later(unit: Unit, days: int) -> None:
    """Only what falls due of projects on these days; other areas have samples of their own."""
    unit.now += days * DAY
    while due.is_any(unit):
        assert due.some(unit)[1] == 0


def asks(unit: Unit, stage: Stage) -> object:
    return team.ask(unit, stage[Who.MEMBER], stage.calling, stage.seat, "Помогу с <архивом>")


def nobody_answers(unit: Unit, stage: Stage) -> None:
    asks(unit, stage)
    _later(unit, 6)


def taken(unit: Unit, stage: Stage) -> object:
    return team.decide(unit, stage[Who.AUTHOR], stage.calling, stage[Who.GROUP_LEADER], True)


def refused(unit: Unit, stage: Stage) -> object:
    return team.decide(unit, stage[Who.AUTHOR], stage.calling, stage[Who.GROUP_LEADER], False)


def invited(unit: Unit, stage: Stage) -> object:
    return team.invite(unit, stage[Who.AUTHOR], stage.calling, stage.listed, PARTICIPANT, stage.seat)


def asked_to_lead(unit: Unit, stage: Stage) -> object:
    return team.hand_over(unit, stage[Who.AUTHOR], stage.calling, stage[Who.GROUP_MATE])


def accepts(unit: Unit, stage: Stage) -> object:
    return team.answer(unit, stage[Who.ADDRESSEE], stage.calling, PARTICIPANT, True)


def declines(unit: Unit, stage: Stage) -> object:
    return team.answer(unit, stage[Who.ADDRESSEE], stage.calling, PARTICIPANT, False)


def signs(unit: Unit, stage: Stage) -> object:
    profile.fill(unit, stage[Who.MEMBER], {ProfileField.SCHOOL: "Школа № 77"})
    return team.sign(unit, stage[Who.MEMBER], stage.project)


def leaves(unit: Unit, stage: Stage) -> object:
    return team.leave(unit, stage[Who.GROUP_MATE], stage.calling, PARTICIPANT)


def leaves_the_network(unit: Unit, stage: Stage) -> object:
    return joining.leave(unit, stage[Who.GROUP_MATE])


def dismissed(unit: Unit, stage: Stage) -> object:
    return team.dismiss(unit, stage[Who.AUTHOR], stage.calling, stage[Who.GROUP_MATE], PARTICIPANT)


def the_only_leader_is_silent(unit: Unit, stage: Stage) -> None:
    """The one asked to lead doesn't answer; somebody else of the team leads."""
    team.leave(unit, stage[Who.FRIEND], stage.calling, LEADER)
    asked_to_lead(unit, stage)
    _later(unit, 15)


def nobody_can_lead(unit: Unit, stage: Stage) -> None:
    team.leave(unit, stage[Who.FRIEND], stage.calling, LEADER)
    asked_to_lead(unit, stage)
    unit.db.execute("UPDATE members SET status = 'left' WHERE id = ?", (stage[Who.GROUP_MATE],))
    _later(unit, 15)


def the_leaders_leave_the_network(unit: Unit, stage: Stage) -> None:
    joining.leave(unit, stage[Who.FRIEND])
    joining.leave(unit, stage[Who.AUTHOR])


def called(unit: Unit, stage: Stage) -> object:
    signs(unit, stage)
    projects.update(unit.db, stage.project, from_above=1, goal="Цель", result="Карта")
    kit.fill(unit, stage[Who.AUTHOR], stage.project, KitField.ROLES, "Историк — 1")
    return course.call(unit, stage[Who.AUTHOR], stage.project)


def started(unit: Unit, stage: Stage) -> object:
    profile.fill(unit, stage[Who.AUTHOR], {ProfileField.SCHOOL: "Школа № 5"})
    profile.fill(unit, stage[Who.GROUP_MATE], {ProfileField.SCHOOL: "Школа № 8"})
    return course.start(unit, stage[Who.AUTHOR], stage.calling)


def closed(unit: Unit, stage: Stage) -> object:
    return course.close(unit, stage[Who.AUTHOR], stage.calling)


def lapses(unit: Unit, stage: Stage) -> None:
    course.lapse(unit, course.idea_of(unit, stage.project))


def advised(unit: Unit, stage: Stage) -> object:
    assert SUPERVISOR in parts.held_by(unit.db, thing(stage.calling), stage[Who.EXPERT])
    return team.advise(unit, stage[Who.EXPERT], stage.calling, "Добавьте <источники>")


SAMPLES: dict[str, tuple[Sample, ...]] = {
    "project-asked": (asks,),
    "project-unanswered": (nobody_answers,),
    "project-answered": (taken, refused),
    "project-invited": (invited, asked_to_lead),
    "project-invitation-answered": (accepts, declines),
    "project-signed": (signs,),
    "project-left": (leaves, leaves_the_network),
    "project-dismissed": (dismissed,),
    "project-handed": (the_leaders_leave_the_network,),
    "project-given-up": (the_only_leader_is_silent, nobody_can_lead, the_leaders_leave_the_network),
    "project-step": (called, started, closed),
    "project-lapsed": (lapses,),
    "project-advice": (advised,),
}
NOT_ASKED_FOR = {"project-asked", "project-invited"}
