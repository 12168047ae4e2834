"""A review as its authors and the organizers see it: how far it is, what came out; never who reviews (PRODUCT §8)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base import writing
from domain.base.errors import DomainError
from domain.base.members import Member
from domain.base.parts import PartState
from domain.base.roles import Right, rights_of
from domain.reviews.reviews import ANSWER_LIMIT, JUDGED, Review
from services.base.members import acting_member, reading_member
from services.base.unit import Unit
from services.reviews import asking, assigning
from services.reviews.access import is_author, judged, review_of, speaks
from services.reviews.reviewing import title_of
from storage.reviews import reviews


@dataclass(frozen=True, slots=True)
class Said:
    """A judgement without its judge."""

    scores: tuple[int, ...]
    words: str


@dataclass(frozen=True, slots=True)
class ReviewCard:
    """`agreed` of `review.needed` are at work or done; `done` have judged.

    `said`: scores and advice, for authors, once the review is over; who wrote them isn't told.
    """

    review: Review
    title: str
    asked: int
    agreed: int
    done: int
    missing: int
    said: tuple[Said, ...]
    is_author: bool
    may_answer: bool
    may_withdraw: bool


def _allowed(unit: Unit, member: Member, review: Review) -> bool:
    """Whether the person is an author. Raises `DomainError` for whoever is neither an author nor an organizer."""
    author = is_author(unit, review, member)
    if not author and Right.GRANT_ROLES not in rights_of(member.roles):
        raise DomainError("error-review-gone")
    return author


def card(unit: Unit, actor_id: int, review_id: int) -> ReviewCard:
    """How far a review is and what came out of it: for authors, and without the reviews for who may appoint experts."""
    member, review = reading_member(unit, actor_id), review_of(unit, review_id)
    author = _allowed(unit, member, review)
    parts = assigning.reviewers(unit, review)
    said, may_speak = judged(unit, review), speaks(unit, review, member)
    done = {one.judge_id for one in said}
    held = {part.member_id for part in parts if part.is_held} | done
    return ReviewCard(
        review=review,
        title=title_of(unit, review),
        asked=sum(1 for part in parts if part.state is PartState.INVITED),
        agreed=len(held),
        done=len(done),
        missing=max(0, review.needed - len(assigning.engaged(unit, review))) if review.is_live else 0,
        said=told(unit, review) if author else (),
        is_author=author,
        may_answer=may_speak and review.state in JUDGED and review.answered_at is None,
        may_withdraw=may_speak and review.is_live,
    )


def told(unit: Unit, review: Review) -> tuple[Said, ...]:
    """What the reviewers said, once it is over. Who may read it is asked by the use case of what was reviewed."""
    return () if review.is_live else tuple(Said(one.scores, one.words) for one in judged(unit, review))


def _own(unit: Unit, actor_id: int, review_id: int) -> Review:
    member, review = acting_member(unit, actor_id), review_of(unit, review_id)
    if not speaks(unit, review, member):
        raise DomainError("error-review-not-yours")
    return review


def answer(unit: Unit, actor_id: int, review_id: int, words: str) -> ReviewCard:
    """An author's one answer to the reviews; the reviewers read it."""
    review = _own(unit, actor_id, review_id)
    if review.state not in JUDGED:
        raise DomainError("error-review-not-yet")
    said = writing.some_lines(words, ANSWER_LIMIT)
    if not reviews.put_answer(unit.db, review.id, said, unit.now):
        raise DomainError("error-review-answered")
    for one in judged(unit, review):
        assigning.tell_reader(unit, review, "review-answered", one.judge_id, "answered")
    return card(unit, actor_id, review_id)


def withdraw(unit: Unit, actor_id: int, review_id: int) -> ReviewCard:
    """An author takes back what is to be reviewed."""
    asking.withdraw(unit, _own(unit, actor_id, review_id))
    return card(unit, actor_id, review_id)
