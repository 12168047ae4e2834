"""What of reviews waits: a reviewer's word or judgement; what is late and where reviewers are missing."""

from __future__ import annotations

from collections.abc import Iterator

from domain.base.members import Member
from domain.base.parts import PartState
from domain.base.roles import Right, rights_of
from domain.base.waiting import Waiting
from domain.reviews.reviews import ANSWER_IN, GIVEN_UP, REVIEW_IN
from services.base.areas import OnMenu, Waits
from services.base.unit import Unit
from services.reviews.access import review_of
from services.reviews.reviewing import title_of
from storage.reviews import reviews


def mine(unit: Unit, member: Member) -> Iterator[Waiting]:
    """«Рецензия ждёт вас»: to be answered, or to be written."""
    for row in reviews.waiting_for(unit.db, member.id):
        name, term = ("review-write", REVIEW_IN) if row["state"] == PartState.ACCEPTED else ("review-asked", ANSWER_IN)
        title = {"title": title_of(unit, review_of(unit, row["id"]))}
        yield Waiting(name, (row["id"],), row["since"], row["since"] + term, title)


def today(unit: Unit, member: Member) -> Iterator[Waiting]:
    """For whoever may appoint experts: reviews that are late, and those that nobody is there for."""
    if Right.GRANT_ROLES not in rights_of(member.roles):
        return
    for row in reviews.late(unit.db, accepted_before=unit.now - REVIEW_IN):
        title = {"title": title_of(unit, review_of(unit, row["id"]))}
        yield Waiting("review-late", (row["id"],), row["since"] + REVIEW_IN, args=title)
    for review in reviews.few(unit.db):
        since = review.few_since or review.asked_at
        yield Waiting("review-few", (review.id,), since, review.asked_at + GIVEN_UP, {"title": title_of(unit, review)})


MINE = OnMenu(frozenset({"review-asked", "review-write"}), mine, reviews.WAITS)
TODAY = Waits(frozenset({"review-late", "review-few"}), today)
