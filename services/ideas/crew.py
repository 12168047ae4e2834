"""Who does the work of a project: its leaders, participants and supervisor."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.ideas.ideas import Idea, Kind
from domain.ideas.projects import LEADER, TEAM
from services.base.unit import Unit
from services.ideas.access import led_project, project_of, thing
from storage.base import members, parts


@dataclass(frozen=True, slots=True)
class Mate:
    """One of the team; `role` is the first of `TEAM` that they hold."""

    member: Member
    role: str


def leaders(unit: Unit, idea_id: int) -> list[int]:
    """Ids of those who lead it, the first named first."""
    return parts.holders(unit.db, thing(idea_id), LEADER)


def people(unit: Unit, idea_id: int) -> list[int]:
    """Ids of the whole team, those who have left the network among them."""
    return parts.holders(unit.db, thing(idea_id), *TEAM)


def mates(unit: Unit, idea: Idea) -> list[Mate]:
    """The team, leaders first, each once; without those who have left the network."""
    roles: dict[int, str] = {}
    for role in TEAM:
        for member_id in parts.holders(unit.db, thing(idea.id), role):
            roles.setdefault(member_id, role)
    found = [(members.by_id(unit.db, member_id, unit.now), role) for member_id, role in roles.items()]
    return [Mate(member, role) for member, role in found if member is not None and member.is_member]


def is_in(unit: Unit, member: Member, idea: Idea) -> bool:
    """Whether the member is one of the team."""
    if not member.is_member or idea.kind is not Kind.PROJECT:
        return False
    return not parts.held_by(unit.db, thing(idea.id), member.id).isdisjoint(TEAM)


def working(unit: Unit, actor_id: int, idea_id: int) -> tuple[Member, Idea]:
    """The acting member, who must be of the team, and the project. Raises `DomainError` otherwise."""
    member, idea = project_of(unit, actor_id, idea_id)
    if not is_in(unit, member, idea):
        raise DomainError("error-plan-team")
    return member, idea


def leading(unit: Unit, actor_id: int, idea_id: int) -> tuple[Member, Idea]:
    """`led_project`, with the refusal of the plan: it can be suggested to the leaders."""
    return led_project(unit, actor_id, idea_id, refusal="error-plan-leader")
