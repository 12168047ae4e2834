"""Who does the work of a project: its leaders, participants and supervisor."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.base.things import Thing
from domain.ideas.ideas import IDEA, Idea, Kind
from services.base.unit import Unit
from services.ideas.access import is_led_by, read_by_member
from storage.base import members, parts

LEADER = "leader"
TEAM = (LEADER, "participant", "supervisor")


@dataclass(frozen=True, slots=True)
class Mate:
    """One of the team; `role` is the first of `TEAM` that they hold."""

    member: Member
    role: str


def thing(idea_id: int) -> Thing:
    return Thing(IDEA, idea_id)


def leaders_of(unit: Unit, idea: Idea) -> list[int]:
    """Ids of those who lead it; where nobody has that part, its author."""
    return parts.holders(unit.db, thing(idea.id), LEADER) or [idea.author_id]


def crew_of(unit: Unit, idea: Idea) -> list[Mate]:
    """The team, leaders first, each once; without those who have left the network."""
    roles = dict.fromkeys(leaders_of(unit, idea), LEADER)
    for role in TEAM[1:]:
        for member_id in parts.holders(unit.db, thing(idea.id), role):
            roles.setdefault(member_id, role)
    found = [(members.by_id(unit.db, member_id, unit.now), role) for member_id, role in roles.items()]
    return [Mate(member, role) for member, role in found if member is not None and member.is_member]


def is_in(unit: Unit, member: Member, idea: Idea) -> bool:
    """Whether the member is one of the team."""
    if not member.is_member or idea.kind is not Kind.PROJECT:
        return False
    return is_led_by(unit, member, idea) or not parts.held_by(unit.db, thing(idea.id), member.id).isdisjoint(TEAM)


def project_of(unit: Unit, actor_id: int, idea_id: int) -> tuple[Member, Idea]:
    """The acting member and a project that they may look at. Raises `DomainError` for a problem, too."""
    member, idea = read_by_member(unit, actor_id, idea_id)
    if idea.kind is not Kind.PROJECT:
        raise DomainError("error-stale-button")
    return member, idea


def working(unit: Unit, actor_id: int, idea_id: int) -> tuple[Member, Idea]:
    """The acting member, who must be of the team, and the project. Raises `DomainError` otherwise."""
    member, idea = project_of(unit, actor_id, idea_id)
    if not is_in(unit, member, idea):
        raise DomainError("error-plan-team")
    return member, idea


def leading(unit: Unit, actor_id: int, idea_id: int) -> tuple[Member, Idea]:
    """The acting member, who must lead it, and the project. Raises `DomainError` otherwise."""
    member, idea = project_of(unit, actor_id, idea_id)
    if not is_led_by(unit, member, idea):
        raise DomainError("error-plan-leader")
    return member, idea
