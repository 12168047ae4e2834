"""Asking for a review, and taking it back (PRODUCT §8).

Who may is the matter of the kind's own use cases, which call these in their unit.
"""

from __future__ import annotations

from collections.abc import Iterable

from domain.base.errors import DomainError
from domain.base.things import Thing
from domain.reviews import lives
from domain.reviews.reviews import GIVEN_UP, JUDGED, RUBRICS, WORK, Review, ReviewState
from services.base import due, lifecycle
from services.base.unit import Unit
from services.reviews import assigning
from services.reviews.access import kind_of, review_of, task_of, thing
from storage.reviews import reviews

OVER = JUDGED | {ReviewState.WITHOUT}
"""The review has come to its outcome."""
AGAIN = frozenset({ReviewState.WITHOUT, ReviewState.WITHDRAWN})
"""After these the same version may be reviewed once more."""


def ask(
    unit: Unit,
    of: Thing,
    *,
    by: int,
    version: int = 1,
    rubric: str = WORK.name,
    subjects: Iterable[str] = (),
    grades: Iterable[str] = (),
) -> Review:
    """Let a version of a thing be reviewed; reviewers are asked at once, as many as there are.

    `subjects`, `grades`: tags of profiles, of which a reviewer has one each; none: whatever they teach. Raises
    `DomainError` when this version is or was reviewed, or when somebody of the authors or the team hasn't told their
    school (an unknown one is never another's), KeyError for a kind that no area brings as reviewed.
    """
    unit.areas.reviewed[of.kind], RUBRICS[rubric]
    last = latest(unit, of, version)
    if last is not None and last.state not in AGAIN:
        raise DomainError("error-review-asked")
    review_id = reviews.add(unit.db, of, version, rubric, by=by, subjects=subjects, grades=grades, now=unit.now)
    review = review_of(unit, review_id)
    task_of(unit, review)
    if unknown := assigning.without_school(unit, assigning.unfit_of(unit, review)):
        raise DomainError("error-review-schools", count=len(unknown))
    due.at(unit, thing(review_id), assigning.GIVE_UP, unit.now + GIVEN_UP)
    assigning.seek(unit, review)
    return review_of(unit, review_id)


def withdraw(unit: Unit, review: Review) -> Review:
    """Take it back, or let it go with its thing: reviewers needn't go on."""
    lifecycle.move(unit, reviews.STATE, lives.WITHDRAW, review.id, review.state, state_at=unit.now)
    assigning.dismiss(unit, review)
    on_withdrawn = kind_of(unit, review).on_withdrawn
    if on_withdrawn is not None:
        on_withdrawn(unit, review.thing, review.version)
    return review_of(unit, review.id)


def latest(unit: Unit, of: Thing, version: int | None = None) -> Review | None:
    """The last review of a thing, of this version where one is named."""
    found = reviews.of_thing(unit.db, of)
    return next((one for one in found if version is None or one.version == version), None)


def is_recommended(unit: Unit, of: Thing, version: int) -> bool:
    """Whether this very version is «Рекомендовано сетью»."""
    last = latest(unit, of, version)
    return last is not None and last.state is ReviewState.RECOMMENDED
