"""What of projects waits for a person, on the menu and in «Сегодня»."""

from __future__ import annotations

from collections.abc import Iterator

from domain.base.members import Member
from domain.base.roles import Right, rights_of
from domain.base.waiting import Waiting
from domain.ideas.ideas import IDEA
from domain.ideas.projects import ANSWERED_WITHIN
from services.base import parts
from services.base.areas import OnMenu, Waits
from services.base.unit import Unit
from storage.ideas import ideas, projects


def mine(unit: Unit, member: Member) -> Iterator[Waiting]:
    """Applications that the person answers, and invitations that they haven't answered."""
    for row in projects.unanswered(unit.db, led_by=member.id, before=unit.now):
        args = {"title": row["title"], "count": row["people"]}
        yield Waiting("project-asked", (row["id"],), row["since"], row["since"] + ANSWERED_WITHIN, args)
    for row in projects.invitations(unit.db, member.id):
        yield Waiting("project-invited", (row["id"],), row["at"], args={"title": row["title"], "role": row["role"]})


def today(unit: Unit, member: Member) -> Iterator[Waiting]:
    """For organizers: projects whose leaders keep silent, and those that nobody leads any more."""
    if Right.MANAGE_PROJECTS not in rights_of(member.roles):
        return
    for row in projects.unanswered(unit.db, led_by=None, before=unit.now - ANSWERED_WITHIN):
        args = {"title": row["title"], "count": row["people"]}
        yield Waiting("project-silent", (row["id"],), row["since"], args=args)
    for thing, role in parts.vacant(unit, IDEA):
        idea = ideas.by_id(unit.db, thing.number)
        if idea is not None:
            since = parts.given_up_at(unit, thing, role) or idea.state_at
            yield Waiting("project-vacant", (idea.id,), since, args={"title": idea.title})


MINE = OnMenu(frozenset({"project-asked", "project-invited"}), mine, projects.MAY_WAIT)
TODAY = Waits(frozenset({"project-silent", "project-vacant"}), today)
