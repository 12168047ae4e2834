"""Exports and erasures of reviews: those that one wrote, those that one asked for."""

from __future__ import annotations

from domain.reviews.reviews import JUDGED, REVIEW
from services.base.areas import PersonalData
from services.base.records import Record, Word, at
from services.base.unit import Unit
from services.reviews.access import judged
from services.reviews.reviewing import title_of
from storage.reviews import judgements, reviews


def export(unit: Unit, member_id: int) -> list[Record]:
    """One's own judgements; what one asked for with the reviews of it, without who wrote them, once it is over."""
    written: list[Record] = []
    for one in judgements.by(unit.db, member_id, REVIEW):
        review = reviews.by_id(unit.db, one.number)
        if review is not None:
            written.append(
                {"reviewed": title_of(unit, review), "scores": list(one.scores), "words": one.words, "when": at(one.at)}
            )
    asked: list[Record] = []
    for review in reviews.asked_for(unit.db, member_id):
        asked.append(
            {
                "asked_for": title_of(unit, review),
                "version": review.version,
                "subjects": list(review.subjects) or None,
                "grades": list(review.grades) or None,
                "state": Word(f"review-state-{review.state}", review.state),
                "when": at(review.asked_at),
                "since": at(review.state_at),
                "few_since": at(review.few_since),
                "answer": review.answer,
                "answered_at": at(review.answered_at),
            }
        )
        if review.state in JUDGED:
            asked.extend(
                {"said_of": title_of(unit, review), "scores": list(one.scores), "words": one.words}
                for one in judged(unit, review)
            )
    shown = reviews.shown_since(unit.db, member_id)
    return written + asked + ([{"shown_since": at(shown)}] if shown is not None else [])


def erase(unit: Unit, member_id: int) -> None:
    """The words of the person's own go; the scores stay without the person."""
    reviews.forget(unit.db, member_id)


PERSONAL_DATA = (
    PersonalData(
        name="reviews",
        tables=frozenset({"reviews", "judgements", "shown_reviewers"}),
        export=export,
        erase=erase,
        stays=True,
    ),
)
