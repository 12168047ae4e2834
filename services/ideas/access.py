"""Which idea, and what the person may do with it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.base.roles import Right, rights_of
from domain.base.things import Thing
from domain.ideas import problems, projects
from domain.ideas.ideas import IDEA, Idea, Kind, OpenTo
from services.base.members import acting_member
from services.base.unit import Unit
from storage.base import members, parts
from storage.ideas import ideas

_SEEN: dict[Kind, frozenset[Any]] = {Kind.PROBLEM: problems.SEEN, Kind.PROJECT: projects.SEEN}


def seen_states(kinds: Iterable[Kind] = Kind) -> frozenset[str]:
    """The states in which others may look at ideas of these kinds."""
    return frozenset(str(state) for kind in kinds for state in _SEEN[kind])


def thing(idea_id: int) -> Thing:
    """The idea as a thing: people have parts on it, notices, terms and the audit are about it."""
    return Thing(IDEA, idea_id)


def idea_of(unit: Unit, idea_id: int) -> Idea:
    """The idea. Raises `DomainError` when there is no such thing (a deleted draft, a wrong link)."""
    idea = ideas.by_id(unit.db, idea_id)
    if idea is None:
        raise DomainError("error-idea-gone")
    return idea


def is_led_by(unit: Unit, member: Member, idea: Idea) -> bool:
    """Whether the member may act for it: change, close, answer. Leaders lead a project, its author a problem."""
    if not member.is_member:
        return False
    if idea.kind is Kind.PROJECT:
        return projects.LEADER in parts.held_by(unit.db, thing(idea.id), member.id)
    return idea.author_id == member.id


def _is_in_team(unit: Unit, member: Member, idea: Idea) -> bool:
    """Whether the member does the work of a project."""
    return member.is_member and not parts.held_by(unit.db, thing(idea.id), member.id).isdisjoint(projects.TEAM)


def seen_by(unit: Unit, reader: Member, idea_id: int) -> Idea:
    """An idea that this person, who may be a guest, may look at.

    What isn't published is its leaders' and the moderators', what is hidden its team's too; guests see what was opened
    to all. An idea that isn't theirs to see answers as one that doesn't exist. Raises `DomainError` otherwise.
    """
    idea = idea_of(unit, idea_id)
    if is_led_by(unit, reader, idea):
        return idea
    if idea.state not in _SEEN[idea.kind]:
        if reader.is_member and Right.MODERATE in rights_of(reader.roles) and idea.state != "draft":
            return idea
        if idea.state == "hidden" and _is_in_team(unit, reader, idea):
            return idea
        raise DomainError("error-idea-gone")
    if not reader.is_member and idea.open_to is not OpenTo.ALL:
        raise DomainError("error-idea-members")
    return idea


def may_see(unit: Unit, reader: Member, idea: Idea) -> bool:
    """Whether this person may look at it: for what stands on other cards."""
    try:
        seen_by(unit, reader, idea.id)
    except DomainError:
        return False
    return True


def read_by_member(unit: Unit, actor_id: int, idea_id: int) -> tuple[Member, Idea]:
    """The acting member and an idea that they may look at."""
    member = acting_member(unit, actor_id)
    return member, seen_by(unit, member, idea_id)


def led(unit: Unit, actor_id: int, idea_id: int) -> tuple[Member, Idea]:
    """The acting member and the idea, which the member must lead. Raises `DomainError` otherwise."""
    member, idea = read_by_member(unit, actor_id, idea_id)
    if not is_led_by(unit, member, idea):
        raise DomainError("error-idea-not-yours")
    return member, idea


def project_of(unit: Unit, actor_id: int, idea_id: int) -> tuple[Member, Idea]:
    """The acting member and a project that they may look at. Raises `DomainError` for a problem, too."""
    member, idea = read_by_member(unit, actor_id, idea_id)
    if idea.kind is not Kind.PROJECT:
        raise DomainError("error-stale-button")
    return member, idea


def led_project(
    unit: Unit, actor_id: int, idea_id: int, refusal: str = "error-project-not-leader"
) -> tuple[Member, Idea]:
    """The acting member and the project, which the member must lead. Raises `DomainError` with `refusal` otherwise."""
    member, idea = project_of(unit, actor_id, idea_id)
    if not is_led_by(unit, member, idea):
        raise DomainError(refusal)
    return member, idea


def is_orphan(unit: Unit, idea: Idea) -> bool:
    """Whether its author isn't in the network any more."""
    author = members.by_id(unit.db, idea.author_id, unit.now)
    return author is None or not author.is_member


def settled_by(unit: Unit, actor_id: int, idea_id: int) -> tuple[Member, Idea]:
    """The acting member and the idea, which the member leads, or moderates where its author has left the network.

    Raises `DomainError` otherwise.
    """
    member, idea = read_by_member(unit, actor_id, idea_id)
    if not is_led_by(unit, member, idea) and not may_settle_orphan(unit, member, idea):
        raise DomainError("error-idea-not-yours")
    return member, idea


def may_settle_orphan(unit: Unit, member: Member, idea: Idea) -> bool:
    """Whether the member acts in place of an author who has left."""
    return member.is_member and Right.MODERATE in rights_of(member.roles) and is_orphan(unit, idea)
