"""Rights: a project's kit, its gates, its team."""

from __future__ import annotations

from domain.base.parts import PartState
from domain.ideas.projects import COSIGNER, LEADER, PARTICIPANT, KitField, ProjectState
from domain.people.profile import ProfileField
from services.base import parts as engine
from services.ideas import course, kit, project_views, proposing, team
from services.ideas.access import thing
from services.people import profile
from storage.base import parts
from storage.ideas import ideas, projects
from tests.builders.states import put
from tests.rights.export import all_of
from tests.rights.persons import ACTING, MEMBERS, ORGANIZERS, Who
from tests.rights.row import Area, Asks, Row
from tests.rights.stage import Stage

NOT_LEADER = "error-project-not-leader"
LED = frozenset({Who.AUTHOR, Who.FRIEND})
"""Two lead the project that calls its team."""
TEAM = LED | {Who.GROUP_MATE, Who.EXPERT}


def _part(stage: Stage, who: Who, role: str, idea: str = "calling") -> PartState | None:
    found = parts.one(stage.db, thing(getattr(stage, idea)), role, stage[who])
    return found.state if found is not None else None


def _school(unit, stage, who):
    if who in ACTING:
        profile.fill(unit, stage[who], {ProfileField.SCHOOL: "Школа № 77"})


def _signed(unit, stage, who):
    engine.give(unit, thing(stage.project), COSIGNER, stage[who], by=stage[who])


def _closed(unit, stage, who):
    course.close(unit, stage[Who.AUTHOR], stage.calling)


def _of_two_schools(unit, stage, who):
    profile.fill(unit, stage[Who.AUTHOR], {ProfileField.SCHOOL: "Школа № 5"})
    profile.fill(unit, stage[Who.GROUP_MATE], {ProfileField.SCHOOL: "Школа № 8"})
    kit.fill(unit, stage[Who.AUTHOR], stage.calling, KitField.LEVEL, "network")


def _from_above(unit, stage, who):
    projects.update(unit.db, stage.project, from_above=1, goal="Цель", result="Карта")
    kit.fill(unit, stage[Who.AUTHOR], stage.project, KitField.ROLES, "Историк — 1")


def _leads(unit, stage, who):
    if who is not Who.AUTHOR:
        engine.give(unit, thing(stage.project), LEADER, stage[who], by=None)


def _hidden(unit, stage, who):
    unit.db.execute("UPDATE projects SET hidden_from = state WHERE idea_id = ?", (stage.calling,))
    put(unit.db, ideas.PROJECT, stage.calling, ProjectState.HIDDEN)


def _nobody_leads(unit, stage, who):
    for part in parts.of(unit.db, thing(stage.calling)):
        if part.role == LEADER:
            unit.db.execute("DELETE FROM parts WHERE id = ?", (part.id,))


def _applications_seen(stage: Stage, who, card):
    assert bool(card.applications) == (who in LED), "who asks is the leaders' matter"
    assert (card.leaders != ()) == (who in MEMBERS)


def _asks_seen(stage: Stage, who, page):
    states = {one.part.state for one in page.items}
    assert (PartState.ASKED in states) == (who in LED), "who asks is the leaders' matter"


def _asked(stage: Stage, who, _):
    assert _part(stage, who, PARTICIPANT) is (PartState.ACCEPTED if who is Who.ADDRESSEE else PartState.ASKED)


def _row(use_case, call, may=LED, refusal=NOT_LEADER, **more):
    return Row(use_case=use_case, call=call, may=may, refusal=refusal, **more)


PROJECTS = Area(
    "Projects",
    96,
    (
        Row(
            use_case=project_views.card,
            says="A project's card",
            may=MEMBERS,
            asks=Asks.NOTHING,
            refusal="error-idea-members",
            call=lambda s, who: (s.calling,),
            sees=_applications_seen,
        ),
        Row(
            use_case=project_views.team,
            says="Its team",
            may=ACTING,
            call=lambda s, who: (s.calling,),
            sees=_asks_seen,
        ),
        _row(
            project_views.person,
            lambda s, who: (s.calling, s[Who.GROUP_LEADER], PARTICIPANT),
            says="Somebody's part in it, or their application",
        ),
        _row(
            project_views.application, lambda s, who: (s.calling, s[Who.GROUP_LEADER]), says="An application that waits"
        ),
        _row(
            project_views.to_hand_to,
            lambda s, who: (s.calling, s[Who.GROUP_MATE]),
            says="Whom it can be handed over to",
        ),
        Row(use_case=kit.of, says="A project's kit", may=ACTING, call=lambda s, who: (s.calling,)),
        _row(kit.fill, lambda s, who: (s.calling, KitField.GOAL, "Цель"), says="Fill in its kit"),
        Row(
            use_case=kit.begin_above,
            says="Begin a project from above",
            may=ORGANIZERS,
            call=lambda s, who: (s.project, True),
            given=_leads,
        ),
        Row(
            use_case=proposing.publish,
            says="Publish an idea",
            on="a project to be signed",
            may={Who.AUTHOR},
            call=lambda s, who: (s.drafted_project,),
            refusal="error-idea-gone",
        ),
        Row(
            use_case=team.sign,
            says="Sign a project",
            may=ACTING - {Who.AUTHOR},
            call=lambda s, who: (s.project,),
            but={Who.AUTHOR: "error-idea-own"},
            given=_school,
        ),
        Row(
            use_case=team.take_back,
            says="Take a signature back",
            may=ACTING - {Who.AUTHOR},
            call=lambda s, who: (s.project,),
            idle={Who.AUTHOR},
            given=lambda unit, s, who: None if who is Who.AUTHOR else _signed(unit, s, who),
        ),
        Row(
            use_case=team.require_may_ask,
            says="Whether one may ask to join",
            may=ACTING - TEAM,
            call=lambda s, who: (s.calling,),
            refusal="error-project-in-team",
        ),
        Row(
            use_case=team.ask,
            says="Ask to join a team",
            may=ACTING - TEAM,
            call=lambda s, who: (s.calling, s.seat, "Помогу с архивом"),
            refusal="error-project-in-team",
            sees=_asked,
        ),
        Row(
            use_case=team.withdraw,
            says="Take an application back",
            may={Who.GROUP_LEADER},
            idle=ACTING - {Who.GROUP_LEADER},
            call=lambda s, who: (s.calling,),
        ),
        _row(team.decide, lambda s, who: (s.calling, s[Who.GROUP_LEADER], True), says="Answer an application"),
        _row(team.candidates, lambda s, who: (s.calling, "Званцева"), says="Whom one may invite into a team"),
        _row(team.candidate, lambda s, who: (s.calling, s.listed), says="Somebody whom one may invite"),
        _row(team.invite, lambda s, who: (s.calling, s.listed, PARTICIPANT, s.seat), says="Invite into a team"),
        Row(
            use_case=team.answer,
            says="Answer an invitation into a team",
            may={Who.ADDRESSEE},
            idle={Who.GROUP_MATE},
            refusal="error-part-not-invited",
            call=lambda s, who: (s.calling, PARTICIPANT, True),
        ),
        Row(
            use_case=team.leave,
            says="Leave a team",
            may={Who.GROUP_MATE},
            idle=ACTING - {Who.GROUP_MATE},
            call=lambda s, who: (s.calling, PARTICIPANT),
        ),
        _row(team.dismiss, lambda s, who: (s.calling, s[Who.GROUP_MATE], PARTICIPANT), says="Part with somebody"),
        _row(team.hand_over, lambda s, who: (s.calling, s[Who.GROUP_MATE]), says="Hand the lead over"),
        Row(
            use_case=team.take_over,
            says="Take over a project that nobody leads",
            may=ORGANIZERS,
            call=lambda s, who: (s.calling,),
            given=_nobody_leads,
        ),
        Row(
            use_case=team.advise,
            says="The supervisor's word",
            may={Who.EXPERT},
            refusal="error-project-not-supervisor",
            call=lambda s, who: (s.calling, "Добавьте источники"),
        ),
        _row(course.call, lambda s, who: (s.project,), may={Who.AUTHOR}, says="Call a team", given=_from_above),
        _row(course.start, lambda s, who: (s.calling,), says="Start the work", given=_of_two_schools),
        _row(course.close, lambda s, who: (s.calling,), says="Close a project"),
        _row(course.reopen, lambda s, who: (s.calling,), says="Reopen a project", given=_closed),
        Row(
            use_case=project_views.card,
            says="A project's card",
            on="hidden by a moderator",
            may=TEAM | {Who.MODERATOR, Who.ORGANIZER, Who.OWNER},
            asks=Asks.NOTHING,
            refusal="error-idea-gone",
            call=lambda s, who: (s.calling,),
            given=_hidden,
        ),
    ),
)

LEFT_OUT = {
    "project_advice": all_of("a row's number, and of which project: told by its title", "id idea_id"),
    "project_seats": all_of("of which project and role: told by their names", "idea_id role_id"),
}
