"""What of the work on projects waits for a person, and which projects have fallen silent."""

from __future__ import annotations

from collections.abc import Iterator

from domain.base.members import Member
from domain.base.roles import Right, rights_of
from domain.base.waiting import Waiting
from domain.ideas import plan
from domain.ideas.ideas import DAY
from domain.ideas.plan import ItemState
from services.base.areas import OnMenu, Waits
from services.base.unit import Unit
from storage.ideas import plan as stored

SOON = 3 * DAY
"""So long before its day a task stands on the menu."""


def mine(unit: Unit, member: Member) -> Iterator[Waiting]:
    """One's own tasks whose day is near or over."""
    for row in stored.own(unit.db, member.id):
        if row["state"] != ItemState.OPEN or row["due_at"] is None or row["project_state"] in plan.OVER:
            continue
        if row["due_at"] - SOON <= unit.now:
            name = "plan-late" if unit.now >= row["due_at"] + DAY else "plan-task"
            yield Waiting(name, (row["id"],), row["due_at"] - SOON, row["due_at"] + DAY, {"title": row["title"]})


def today(unit: Unit, member: Member) -> Iterator[Waiting]:
    """Projects at work of which nothing is heard: to organizers all, to leaders their own."""
    sees_all = Right.MANAGE_PROJECTS in rights_of(member.roles)
    among = None if sees_all else stored.led_by(unit.db, member.id)
    if among == []:
        return
    for row in stored.quiet(unit.db, since=unit.now - plan.SILENT, among=among):
        yield Waiting("plan-silent", (row["id"],), row["heard_at"], args={"title": row["title"]})


MINE = OnMenu(frozenset({"plan-task", "plan-late"}), mine, stored.HAS_TASKS)
TODAY = Waits(frozenset({"plan-silent"}), today)
