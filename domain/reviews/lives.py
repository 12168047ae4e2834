"""The life of a review (PRODUCT §8). Whoever reviews it holds a part on it, which lives as parts do."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.lifecycle import CLOCK, Gate, Lifecycle, Move
from domain.base.reviewing import Outcome
from domain.reviews.reviews import Points, ReviewState, Rubric, is_gap, outcome

S = ReviewState
REVIEWER = "the reviewer who is the last"
ASKER = "whoever asked for it"


@dataclass(frozen=True, slots=True)
class Judging:
    """Facts of a review's end: what was judged so far; `waits`: somebody has agreed and is still at work."""

    rubric: Rubric
    judged: Collection[Points]
    waits: bool = False


def _must(wanted: bool) -> None:
    if not wanted:
        raise DomainError("error-review-not-yet")


DISAGREE = Gate("the two are too far apart", REVIEWER, lambda facts: _must(is_gap(facts.rubric, facts.judged)))
ENOUGH = Gate(
    "enough judgements, enough points",
    REVIEWER,
    lambda facts: _must(outcome(facts.rubric, facts.judged) is Outcome.RECOMMENDED),
)
TOO_LITTLE = Gate(
    "enough judgements, too few points",
    REVIEWER,
    lambda facts: _must(outcome(facts.rubric, facts.judged) is Outcome.ADVISED),
)
NOBODY = Gate(
    "too few judgements and nobody at work",
    CLOCK,
    lambda facts: _must(not facts.waits and outcome(facts.rubric, facts.judged) is None),
)
"""All are asked with `Judging`."""

CALL_THIRD = Move("call a third", (S.OPEN,), S.THIRD, (REVIEWER,), (DISAGREE,))
RECOMMEND = Move("recommend", (S.OPEN, S.THIRD), S.RECOMMENDED, (REVIEWER,), (ENOUGH,))
ADVISE = Move("advise", (S.OPEN, S.THIRD), S.ADVISED, (REVIEWER,), (TOO_LITTLE,))
GIVE_UP = Move("give up", (S.OPEN, S.THIRD), S.WITHOUT, (CLOCK,), (NOBODY,))
WITHDRAW = Move("withdraw", (S.OPEN, S.THIRD), S.WITHDRAWN, (ASKER,))
ENDS = {Outcome.RECOMMENDED: RECOMMEND, Outcome.ADVISED: ADVISE, Outcome.WITHOUT: GIVE_UP}

REVIEW = Lifecycle(
    "review",
    ReviewState,
    (S.OPEN,),
    (CALL_THIRD, RECOMMEND, ADVISE, GIVE_UP, WITHDRAW),
    refusal="error-review-over",
)
