"""Whom to ask: three at most, who fits, whoever knows most first (PRODUCT §6)."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from domain.ideas.asking import AT_ONCE, STEPS, Candidate, choose, fits, next_step

CANDIDATES = st.lists(
    st.builds(
        Candidate,
        id=st.integers(1, 50),
        knows=st.integers(0, 3),
        helps=st.booleans(),
        subject=st.booleans(),
        near=st.booleans(),
        asked_at=st.integers(0, 5),
    ),
    unique_by=lambda one: one.id,
)


@given(CANDIDATES, st.booleans())
def test_at_most_three_are_asked_each_fits_and_nobody_who_knows_more_is_passed_over(candidates, farther):
    chosen = choose(candidates, farther=farther)
    by_id = {one.id: one for one in candidates}
    assert len(chosen) == len(set(chosen)) <= AT_ONCE
    assert all(fits(by_id[i], farther=farther) for i in chosen)
    left = [one for one in candidates if fits(one, farther=farther) and one.id not in chosen]
    assert not left or len(chosen) == AT_ONCE
    assert all(one.knows <= min(by_id[i].knows for i in chosen) for one in left)


@given(CANDIDATES)
def test_a_step_farther_takes_whoever_is_near_enough_too(candidates):
    near = {one.id for one in candidates if fits(one, farther=False)}
    assert near <= {one.id for one in candidates if fits(one, farther=True)}


def test_others_are_asked_twice_and_then_no_more():
    assert next_step(0, 0) == STEPS[0]
    assert next_step(0, STEPS[0]) == STEPS[1]
    assert next_step(0, STEPS[1]) is None
