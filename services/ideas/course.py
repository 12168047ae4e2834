"""A project's way through its gates (PRODUCT §6): support, a team, work; what is missing, and whose move it is."""

from __future__ import annotations

from collections.abc import Iterable

from domain.base.lifecycle import Missing, Move
from domain.base.parts import PartState
from domain.ideas import lives
from domain.ideas.ideas import Idea
from domain.ideas.projects import COSIGNER, INVITED, LEADER, NOBODY_JOINS, PARTICIPANT, Facts, ProjectState
from services.base import due, lifecycle
from services.base import parts as parts_of
from services.base.unit import Unit
from services.ideas import crew, finding, planning, telling
from services.ideas.access import idea_of, led_project, thing
from services.ideas.proposing import ALONE
from services.people.schools import records
from storage.base import parts
from storage.ideas import backers, ideas, projects

P = ProjectState
NEXT: dict[ProjectState, Move[ProjectState]] = {P.GATHERING: lives.CALL, P.TEAM: lives.START}
"""The gate before which a project stands."""


def facts_of(unit: Unit, idea: Idea) -> Facts:
    """What the gates are asked with, as it is now."""
    kit = projects.kit(unit.db, idea.id)
    leaders = parts.present(unit.db, thing(idea.id), LEADER)
    cosigners = [m for m in parts.present(unit.db, thing(idea.id), COSIGNER) if m not in leaders]
    team_ = list(dict.fromkeys([*leaders, *parts.present(unit.db, thing(idea.id), PARTICIPANT)]))
    signed, untold = _schools(unit, [*leaders, *cosigners])
    in_team, team_untold = _schools(unit, team_)
    return Facts(
        kit=kit,
        cosigners=len(cosigners),
        signed_by_two_schools=_differ(unit, signed),
        schools_untold=untold,
        team=len(team_),
        team_of_two_schools=_differ(unit, in_team),
        team_schools_untold=team_untold,
    )


def _schools(unit: Unit, people: Iterable[int]) -> tuple[list[int], int]:
    """The schools of these people, each once, and how many haven't told theirs."""
    found, untold = dict[int, None](), 0
    for member_id in people:
        school = records.of_member(unit, member_id)
        if school is None:
            untold += 1
        else:
            found[school.id] = None
    return list(found), untold


def _differ(unit: Unit, schools: list[int]) -> bool:
    """Whether two of them are known to be two."""
    return any(
        not records.same_school(unit, one, other) for at, one in enumerate(schools) for other in schools[at + 1 :]
    )


def missing(unit: Unit, idea: Idea) -> tuple[Missing, ...]:
    """What is still in the way of the next step; empty where nothing is, or where there is none."""
    step = NEXT.get(ProjectState(idea.state))
    return step.missing(facts_of(unit, idea)) if step is not None else ()


def call(unit: Unit, actor_id: int, idea_id: int) -> Idea:
    """The team is called: enough have signed. Raises `DomainError` with the first thing that is missing."""
    _, idea = led_project(unit, actor_id, idea_id)
    _step(unit, idea, lives.CALL)
    due.at(unit, thing(idea.id), ALONE, unit.now + NOBODY_JOINS)
    tell_step(unit, idea, [*parts.holders(unit.db, thing(idea.id), COSIGNER), *backers.of(unit.db, idea.id)], actor_id)
    return idea_of(unit, idea.id)


def start(unit: Unit, actor_id: int, idea_id: int) -> Idea:
    """The work begins: all is agreed, people of two schools are there."""
    _, idea = led_project(unit, actor_id, idea_id)
    _step(unit, idea, lives.START)
    due.never(unit, thing(idea.id), ALONE)
    planning.heard(unit, idea)
    tell_step(unit, idea, crew.people(unit, idea.id), actor_id)
    return idea_of(unit, idea.id)


def close(unit: Unit, actor_id: int, idea_id: int) -> Idea:
    """Its leaders end it before the work began: nobody is to blame, and it can be opened again."""
    _, idea = led_project(unit, actor_id, idea_id)
    _step(unit, idea, lives.CLOSE)
    told = [*let_go(unit, idea), *parts.holders(unit.db, thing(idea.id)), *backers.of(unit.db, idea.id)]
    tell_step(unit, idea, told, actor_id)
    return idea_of(unit, idea.id)


def reopen(unit: Unit, actor_id: int, idea_id: int) -> Idea:
    """A closed one gathers support again; who has signed it needn't sign anew."""
    _, idea = led_project(unit, actor_id, idea_id)
    _step(unit, idea, lives.REOPEN)
    due.at(unit, thing(idea.id), ALONE, unit.now + NOBODY_JOINS)
    return idea_of(unit, idea.id)


def lapse(unit: Unit, idea: Idea) -> None:
    """Its 30 days are over: closed when nobody came, else looked at again. A term."""
    if idea.state not in lives.LAPSE.from_:
        return
    held = parts.of(unit.db, thing(idea.id))
    asked = any(part.role in INVITED and part.state in (PartState.ASKED, PartState.INVITED) for part in held)
    role = COSIGNER if idea.state is P.GATHERING else PARTICIPANT
    joined = any(part.role == role and part.is_held for part in held)
    if joined or asked or len(crew.leaders(unit, idea.id)) > 1:
        due.at(unit, thing(idea.id), ALONE, unit.now + NOBODY_JOINS)
        return
    _step(unit, idea, lives.LAPSE)
    let_go(unit, idea)
    telling.of_idea(unit, "project-lapsed", idea, crew.leaders(unit, idea.id))


def let_go(unit: Unit, idea: Idea) -> list[int]:
    """It is over. Nothing of it falls due any more; ids of those who asked or were asked and aren't kept waiting."""
    due.never(unit, thing(idea.id))
    open_ = [part for part in parts.of(unit.db, thing(idea.id)) if part.state in (PartState.ASKED, PartState.INVITED)]
    for part in open_:
        parts_of.end(unit, part.thing, part.role, part.member_id)
    return [part.member_id for part in open_]


def _step(unit: Unit, idea: Idea, step: Move[ProjectState]) -> None:
    lifecycle.move(
        unit, ideas.PROJECT, step, idea.id, ProjectState(idea.state), facts=facts_of(unit, idea), state_at=unit.now
    )
    finding.refresh(unit, idea.id)


def tell_step(unit: Unit, idea: Idea, people: Iterable[int], but: int) -> None:
    """Tell people, but the one who did it, how far the project is now."""
    now = idea_of(unit, idea.id)
    told = [one for one in people if one != but]
    telling.of_idea(unit, "project-step", now, told, f"{now.state}:{unit.now}", state=str(now.state))
