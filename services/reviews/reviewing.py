"""The way of a reviewer: asked, agreed, judged (PRODUCT §8). Who made the thing they aren't told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.lists import FIRST, Page, Window, page_of
from domain.base.members import Member, clean_line
from domain.base.parts import Part, PartState
from domain.base.reviewing import Task
from domain.base.roles import Role
from domain.people.schools import School
from domain.reviews.judging import Judgement, require_scores
from domain.reviews.reviews import (
    ADVICE_LEAST,
    ADVICE_LIMIT,
    ANSWER_IN,
    REVIEW,
    REVIEW_IN,
    REVIEWER,
    Review,
    ReviewState,
)
from services.base import parts
from services.base.members import acting_member, reading_member
from services.base.unit import Unit
from services.reviews import assigning
from services.reviews.access import judged, kind_of, review_of, task_of, thing
from storage.base import members
from storage.base import parts as stored_parts
from storage.people import schools
from storage.reviews import judgements, reviews

P = PartState


@dataclass(frozen=True, slots=True)
class Assignment:
    """A review as its reviewer sees it. `until`: when the next move is due (UTC epoch seconds), None: nothing is.

    `others`: what the other reviewers said, once the review is over; until then nobody sees it.
    """

    review: Review
    task: Task
    state: PartState
    until: int | None
    own: Judgement | None
    others: tuple[Judgement, ...]

    @property
    def may_judge(self) -> bool:
        """A judgement can be corrected as long as it is the only one."""
        return self.state is P.ACCEPTED and (
            (self.review.is_live and self.own is None) or self.review.state is ReviewState.OPEN
        )


def _part(unit: Unit, review: Review, member: Member) -> Part:
    """Raises `DomainError` for whoever isn't (any more) a reviewer of it."""
    part = stored_parts.one(unit.db, thing(review.id), REVIEWER, member.id)
    if part is None:
        raise DomainError("error-review-gone")
    if part.state not in (P.INVITED, P.ACCEPTED):
        raise DomainError("error-review-passed")
    return part


def _assignment(unit: Unit, review: Review, part: Part) -> Assignment:
    said = judged(unit, review)
    own = next((one for one in said if one.judge_id == part.member_id), None)
    until = None
    if review.is_live and own is None:
        until = part.since + (REVIEW_IN if part.is_held else ANSWER_IN)
    others = () if review.is_live else tuple(one for one in said if one != own)
    return Assignment(review, task_of(unit, review), part.state, until, own, others)


def assignment(unit: Unit, actor_id: int, review_id: int) -> Assignment:
    """What a reviewer is asked for, with what they said of it."""
    member, review = reading_member(unit, actor_id), review_of(unit, review_id)
    return _assignment(unit, review, _part(unit, review, member))


def _require_fit(unit: Unit, review: Review, member: Member) -> None:
    """Whoever has come to the team, or to its school, since they were asked can't review it. Raises `DomainError`."""
    unfit = assigning.unfit_of(unit, review)
    if member.id in unfit:
        raise DomainError("error-review-unfit")
    own: School | None = schools.of_members(unit.db, [member.id]).get(member.id)
    near = unfit | (assigning.engaged(unit, review) - {member.id})
    others = {school.id for school in schools.of_members(unit.db, near).values()}
    if own is None or not assigning.is_of_another(unit, own.id, others):
        raise DomainError("error-review-same-school")


def answer(unit: Unit, actor_id: int, review_id: int, agrees: bool) -> Assignment | None:
    """Agree to review, or say no: then somebody else is asked, and None is returned.

    Raises `DomainError` for whoever has judged. Nobody else has a part on what is over (`assigning.dismiss`).
    """
    member, review = acting_member(unit, actor_id), review_of(unit, review_id)
    part = _part(unit, review, member)
    if any(one.judge_id == member.id for one in judged(unit, review)):
        raise DomainError("error-review-over")
    if agrees:
        _require_fit(unit, review, member)
        if (moved := parts.answer(unit, thing(review.id), REVIEWER, member.id, True)) is not None:
            assigning.accepted(unit, review, member.id)
        return _assignment(unit, review, moved or part)
    parts.answer(unit, thing(review.id), REVIEWER, member.id, False)
    assigning.pass_on(unit, review, member.id)
    return None


def judge(unit: Unit, actor_id: int, review_id: int, scores: Sequence[int], advice: str) -> Assignment:
    """Give a score for each criterion and one advice, or correct them while nobody else has judged.

    The last judgement brings the outcome in the same transaction.
    """
    member, review = acting_member(unit, actor_id), review_of(unit, review_id)
    part = _part(unit, review, member)
    if not part.is_held:
        raise DomainError("error-review-agree-first")
    if not _assignment(unit, review, part).may_judge:
        raise DomainError("error-review-over")
    _require_fit(unit, review, member)
    rubric = review.rubric
    points = require_scores(scores, len(rubric.criteria), rubric.top)
    judgements.put(unit.db, REVIEW, Judgement(review.id, member.id, points, clean_advice(advice), unit.now))
    assigning.clear(unit, review, member.id)
    return _assignment(unit, assigning.settle(unit, review), part)


def clean_advice(text: str) -> str:
    """Raises `DomainError` for none, or for what is none."""
    said = text.strip()
    if len(clean_line(said)) < ADVICE_LEAST:
        raise DomainError("error-review-advice", least=ADVICE_LEAST)
    if len(said) > ADVICE_LIMIT:
        raise DomainError("error-text-too-long", limit=ADVICE_LIMIT, length=len(said))
    return said


# -- one's own -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Line:
    """A row of one's own reviews."""

    review: Review
    title: str
    is_done: bool


@dataclass(frozen=True, slots=True)
class Mine:
    """`done`: reviews that came to an outcome; `is_shown`: whether the person's page says how many."""

    page: Page[Line]
    done: int
    is_shown: bool


def mine(unit: Unit, actor_id: int, window: Window = FIRST) -> Mine:
    """One's own reviews: those that wait first, then those that are done, the newest first."""
    member = reading_member(unit, actor_id)
    waiting = [review_of(unit, row["id"]) for row in reviews.waiting_for(unit.db, member.id)]
    lines = [(review, False) for review in waiting] + [(review, True) for review in reviews.done(unit.db, member.id)]
    return Mine(
        page_of(lines, window).of(lambda rows: [Line(one, title_of(unit, one), is_done) for one, is_done in rows]),
        reviews.count_done(unit.db, member.id),
        reviews.is_shown(unit.db, member.id),
    )


def may_be_asked(unit: Unit, member_id: int) -> bool:
    """Whether the person is one of those who are asked for reviews, or ever was."""
    if reviews.was_asked(unit.db, member_id):
        return True
    member = members.by_id(unit.db, member_id, unit.now)
    return member is not None and Role.EXPERT in member.roles


def title_of(unit: Unit, review: Review) -> str:
    """As reviewers read it; empty once the thing is gone."""
    task = kind_of(unit, review).task(unit, review.thing, review.version)
    return task.title if task is not None else ""


def show_credit(unit: Unit, actor_id: int, shown: bool) -> Mine:
    """Let one's page say how many reviews one has written, or no longer."""
    member = acting_member(unit, actor_id)
    if shown:
        reviews.show(unit.db, member.id, unit.now)
    else:
        reviews.hide(unit.db, member.id)
    return mine(unit, actor_id)


def credit(unit: Unit, member_id: int) -> int | None:
    """How many reviews a person's page tells of; None: nothing."""
    done = reviews.count_done(unit.db, member_id) if reviews.is_shown(unit.db, member_id) else 0
    return done or None
