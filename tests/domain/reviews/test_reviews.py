"""The rules of reviews: outcome, gap, median, who is in turn (PRODUCT §8)."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.base.errors import DomainError
from domain.base.reviewing import Outcome
from domain.reviews.judging import clean_scores, require_scores
from domain.reviews.reviews import MOST_AT_ONCE, WORK, Candidate, in_turn, is_competent, is_gap, outcome, total

POINTS = st.tuples(*[st.integers(0, WORK.top)] * len(WORK.criteria))


@pytest.mark.parametrize(
    ("judged", "expected"),
    [
        ([(4, 4, 4, 4, 4)], None),
        ([(3, 3, 3, 3, 2), (3, 3, 3, 3, 2)], Outcome.RECOMMENDED),  # a mean of 14
        ([(3, 3, 3, 3, 2), (3, 3, 3, 2, 2)], Outcome.ADVISED),  # of 13.5
        ([(4, 4, 4, 4, 1), (4, 4, 4, 4, 2)], Outcome.ADVISED),  # 1.5 in one criterion
        ([(4, 4, 4, 4, 1), (4, 4, 4, 4, 3)], Outcome.RECOMMENDED),  # 2
        ([(4, 4, 4, 4, 4), (3, 3, 2, 2, 2)], Outcome.RECOMMENDED),  # a gap of 8 is none
        ([(4, 4, 4, 4, 4), (3, 2, 2, 2, 2)], None),  # of 9: a third
        ([(4, 4, 4, 4, 4), (0, 0, 0, 0, 0), (3, 3, 3, 3, 2)], Outcome.RECOMMENDED),
        ([(4, 4, 4, 4, 4), (0, 0, 0, 0, 0), (3, 3, 3, 2, 2)], Outcome.ADVISED),
        ([(4, 4, 4, 4, 4), (0, 0, 0, 0, 0), (4, 4, 4, 4, 1)], Outcome.ADVISED),
    ],
)
def test_the_outcome(judged, expected):
    assert outcome(WORK, judged) is expected


@given(st.lists(POINTS, min_size=2, max_size=3))
def test_the_outcome_doesnt_depend_on_who_was_first(judged):
    assert len({outcome(WORK, order) for order in permutations(judged)}) == 1
    assert len({is_gap(WORK, order) for order in permutations(judged)}) == 1


@given(POINTS, POINTS, POINTS)
def test_three_always_come_to_an_outcome(a, b, c):
    assert outcome(WORK, [a, b, c]) is not None
    assert (outcome(WORK, [a, b]) is None) == (abs(sum(a) - sum(b)) > 8)


def test_scores_are_whole_and_within():
    assert clean_scores("1, 2; 3 4 0", 5, 4) == (1, 2, 3, 4, 0)
    for typed in ("8 7", "8, 7", "8;7"):
        assert clean_scores(typed, 2, 10) == (8, 7)
    for typed in ("8", "11 0", "a b"):
        with pytest.raises(DomainError):
            clean_scores(typed, 2, 10)
    for typed in ("1 2 3 4", "1 2 3 4 5", "1 2 3 4 x", "1 2 3 4 -1", "1 2 3 4 ²", ""):
        with pytest.raises(DomainError):
            clean_scores(typed, 5, 4)
    with pytest.raises(DomainError):
        require_scores([5, 0], 2, 4)


def _candidate(number, busy=0, asked=0, subjects=(), grades=()):
    return Candidate(number, frozenset(subjects), frozenset(grades), 1, busy, asked)


def test_the_least_busy_is_asked_first_and_nobody_beyond_the_most():
    many = [_candidate(1, 1), _candidate(2, 0, 5), _candidate(3, 0, 4), _candidate(4, MOST_AT_ONCE)]
    assert [one.member_id for one in in_turn(many)] == [3, 2, 1]


def test_competence_is_by_subject_and_level():
    math = _candidate(1, subjects=["math"], grades=["middle"])
    assert is_competent(math, ["math", "physics"], ["middle"])
    assert not is_competent(math, ["physics"], ["middle"])
    assert not is_competent(math, ["math"], ["senior"])
    assert is_competent(math, [], [])
    assert is_competent(_candidate(1, subjects=["math"]), ["math"], ["senior"]), "no levels told: any"
    assert not is_competent(_candidate(1), ["math"], []), "no subjects told: none"


@pytest.mark.parametrize(
    ("judged", "points"),
    [([(4, 4, 4, 4, 4), (4, 4, 4, 4, 3)], 19.5), ([(0,) * 5, (4,) * 5, (3,) * 5], 15), ([(4,) * 5], 20)],
)
def test_points_are_the_mean_of_two_and_the_median_of_three(judged, points):
    assert total(judged) == points
