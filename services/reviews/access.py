"""What use cases of reviews begin with: finding one, and who stands how to it."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.base.reviewing import Task
from domain.base.things import Thing
from domain.reviews.judging import Judgement
from domain.reviews.reviews import REVIEW, Review
from services.base.areas import Reviewed
from services.base.unit import Unit
from storage.reviews import judgements, reviews


def thing(review_id: int) -> Thing:
    """The review itself as a thing: reviewers have their parts on it."""
    return Thing(REVIEW, review_id)


def review_of(unit: Unit, review_id: int) -> Review:
    """Raises `DomainError` when there is none."""
    found = reviews.by_id(unit.db, review_id)
    if found is None:
        raise DomainError("error-review-gone")
    return found


def kind_of(unit: Unit, review: Review) -> Reviewed:
    return unit.areas.reviewed[review.thing.kind]


def task_of(unit: Unit, review: Review) -> Task:
    """What is reviewed. Raises `DomainError` when it is gone."""
    task = kind_of(unit, review).task(unit, review.thing, review.version)
    if task is None:
        raise DomainError("error-review-gone")
    return task


def judged(unit: Unit, review: Review) -> list[Judgement]:
    """All judgements there are, whoever may see them."""
    return judgements.of(unit.db, REVIEW, [review.id])


def is_author(unit: Unit, review: Review, member: Member) -> bool:
    return member.is_member and member.id in set(kind_of(unit, review).authors(unit, review.thing))


def speaks(unit: Unit, review: Review, member: Member) -> bool:
    """Whether the member answers the reviews, and may take the thing back."""
    kind = kind_of(unit, review)
    return member.is_member and member.id in set((kind.speakers or kind.authors)(unit, review.thing))
