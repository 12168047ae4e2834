"""A review: a few colleagues judge one version of a thing by a rubric, blind of each other (PRODUCT §8).

Whatever is reckoned is reckoned in integers, and out of the same judgements comes the same outcome in any order.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from domain.base.reviewing import Outcome
from domain.base.things import Thing

REVIEW = "review"
"""The kind of thing."""
REVIEWER = "reviewer"
"""The role on it."""

DAY = 86_400
REVIEWERS = 2
ANSWER_IN = 3 * DAY
"""Seconds for saying whether one will review."""
ANSWER_REMINDED = 2 * DAY
REVIEW_IN = 10 * DAY
"""Seconds from the agreement to the review."""
REVIEW_REMINDED = 7 * DAY
GRACE = 3 * DAY
"""Seconds after the term, before the review is given to somebody else."""
LOOK_AGAIN = DAY
"""Seconds between two searches while there are too few reviewers."""
GIVEN_UP = 30 * DAY
"""After so many seconds with too few reviewers it is «без экспертизы»."""
MOST_AT_ONCE = 3
"""Reviews that one person is asked for at the same time."""
ADVICE_LIMIT = 1500
ADVICE_LEAST = 20
"""Characters: «хорошо» is no advice."""
ANSWER_LIMIT = 1500


class ReviewState(StrEnum):
    OPEN = "open"
    """Two reviewers are looked for or at work."""
    THIRD = "third"
    """The two disagree: a third is looked for or at work."""
    RECOMMENDED = "recommended"
    ADVISED = "advised"
    WITHOUT = "without"
    WITHDRAWN = "withdrawn"
    """Whoever asked for it has taken it back, or the thing is gone."""


LIVE = frozenset({ReviewState.OPEN, ReviewState.THIRD})
JUDGED = frozenset({ReviewState.RECOMMENDED, ReviewState.ADVISED})
"""The states in which the reviewers have spoken."""


@dataclass(frozen=True, slots=True)
class Rubric:
    """Criteria, each with an anchor in words for every score from 0 to `top`. Texts: `rubric-<name>-<criterion>`, its
    `.anchor<score>`.

    `from_` of all points (the mean of the totals) recommends, unless a criterion's mean is under `least`; totals that
    are farther apart than `gap` ask for a third reviewer.
    """

    name: str
    criteria: tuple[str, ...]
    top: int
    from_: int
    least: int
    gap: int

    @property
    def most(self) -> int:
        return self.top * len(self.criteria)


WORK = Rubric("work", ("aim", "content", "use", "proof", "care"), top=4, from_=14, least=2, gap=8)
"""For results of projects and for materials."""
RUBRICS: Mapping[str, Rubric] = MappingProxyType({one.name: one for one in (WORK,)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A row of reviews. Times are UTC epoch seconds.

    `subjects` and `grades` are tags of profiles: whoever reviews has one of each, where any is named. `few_since`:
    since when there are fewer reviewers than needed. `answer`: what the author said of it, once.
    """

    id: int
    thing: Thing
    version: int
    asked_by: int | None
    rubric: Rubric
    subjects: tuple[str, ...]
    grades: tuple[str, ...]
    state: ReviewState
    asked_at: int
    state_at: int
    few_since: int | None
    answer: str | None
    answered_at: int | None

    @property
    def is_live(self) -> bool:
        return self.state in LIVE

    @property
    def needed(self) -> int:
        """How many reviewers it takes by now."""
        return REVIEWERS + 1 if self.state is ReviewState.THIRD else REVIEWERS


Points = Sequence[int]
"""A judge's score for each criterion."""


def is_gap(rubric: Rubric, judged: Collection[Points]) -> bool:
    """Whether two judgements are too far apart to speak for each other."""
    totals = sorted(map(sum, judged))
    return len(totals) == REVIEWERS and totals[-1] - totals[0] > rubric.gap


def outcome(rubric: Rubric, judged: Collection[Points]) -> Outcome | None:
    """What the judgements come to: of two their mean, of three their median. None: it takes (one) more."""
    if len(judged) < REVIEWERS or is_gap(rubric, judged):
        return None
    total, count = _middle([sum(points) for points in judged])
    if total < rubric.from_ * count:
        return Outcome.ADVISED
    for number in range(len(rubric.criteria)):
        points, count = _middle([one[number] for one in judged])
        if points < rubric.least * count:
            return Outcome.ADVISED
    return Outcome.RECOMMENDED


def total(judged: Collection[Points]) -> float:
    """The points that the judgements come to, as a person reads them: of two the mean, of three the median.

    Raises ValueError for none.
    """
    if not judged:
        raise ValueError("nothing was judged")
    points, count = _middle([sum(points) for points in judged])
    return points / count


def _middle(values: Sequence[int]) -> tuple[int, int]:
    """The median as (sum, of how many): both of two, the middle one of three."""
    ordered = sorted(values)
    half = (len(ordered) - 1) // 2
    middle = ordered[half : len(ordered) - half]
    return sum(middle), len(middle)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who holds the role of an expert and may be asked. `busy`: reviews that wait for them now, `asked`:
    all they were ever asked for.
    """

    member_id: int
    subjects: frozenset[str]
    grades: frozenset[str]
    school: int | None
    busy: int
    asked: int


def is_competent(one: Candidate, subjects: Collection[str], grades: Collection[str]) -> bool:
    """By subject and level; who told no levels may have any."""
    fits_subject = not subjects or bool(one.subjects & set(subjects))
    fits_grade = not grades or not one.grades or bool(one.grades & set(grades))
    return fits_subject and fits_grade


def in_turn(candidates: Collection[Candidate]) -> list[Candidate]:
    """Those who may be asked for one more, the least busy first, so that work is shared evenly."""
    free = (one for one in candidates if one.busy < MOST_AT_ONCE)
    return sorted(free, key=lambda one: (one.busy, one.asked, one.member_id))
