"""What of results waits: an author's word, a leader's publishing; and authors who keep silent."""

from __future__ import annotations

from collections.abc import Iterator

from domain.base.members import Member
from domain.base.roles import Right, rights_of
from domain.base.waiting import Waiting
from domain.ideas.projects import ProjectState
from domain.ideas.results import SILENT_AFTER
from services.base.areas import OnMenu, Waits
from services.base.unit import Unit
from services.ideas.access import thing
from services.reviews import asking
from storage.ideas import plan as work
from storage.ideas import results as stored

REVIEW = ProjectState.REVIEW


def mine(unit: Unit, member: Member) -> Iterator[Waiting]:
    """«Показать вас среди авторов?», and for leaders results whose review is over."""
    for row in stored.unanswered(unit.db, member.id, REVIEW):
        yield Waiting("result-credit", (row["id"],), row["asked_at"], args={"title": row["title"]})
    for row in stored.standing(unit.db, REVIEW, work.led_by(unit.db, member.id)):
        review = asking.latest(unit, thing(row["id"]), row["version"])
        if review is not None and review.state in asking.OVER:
            yield Waiting("result-publish", (row["id"],), review.state_at, args={"title": row["title"]})


def today(unit: Unit, member: Member) -> Iterator[Waiting]:
    """Results whose authors don't say whether to be named: to organizers all, to leaders their own."""
    sees_all = Right.MANAGE_PROJECTS in rights_of(member.roles)
    among = None if sees_all else work.led_by(unit.db, member.id)
    if among == []:
        return
    for row in stored.silent(unit.db, REVIEW, asked_before=unit.now - SILENT_AFTER, among=among):
        args = {"title": row["title"], "count": row["people"]}
        yield Waiting("result-silent", (row["id"],), row["since"], args=args)


MINE = OnMenu(frozenset({"result-credit", "result-publish"}), mine, stored.MAY_WAIT)
TODAY = Waits(frozenset({"result-silent"}), today)
