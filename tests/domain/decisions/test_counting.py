"""What a vote comes to: the numbers of PRODUCT §7, every edge, and what holds for all votes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.decisions import counting
from domain.decisions.counting import (
    ABSTAIN,
    ADOPTED,
    APPROVAL,
    CONSENT,
    HEARD,
    NO,
    NO_QUORUM,
    OBJECT,
    PULSE,
    REJECTED,
    RUN_OFF,
    YES,
    YES_NO,
    Rule,
    count,
    norm_support_needed,
    quorum,
    support_needed,
)


@pytest.mark.parametrize(
    ("n", "needed"),
    [
        (0, 0), (1, 1), (2, 1), (3, 2), (4, 2), (5, 3), (6, 3), (7, 4), (20, 10), (50, 22), (100, 30), (300, 52),
        (1000, 95), (5000, 213), (20_000, 425),
    ],
)  # fmt: skip
def test_quorum_of_yes(n, needed):
    assert quorum(n) == needed


@pytest.mark.parametrize(
    ("n", "needed", "for_a_norm"),
    [(1, 1, 1), (2, 1, 2), (4, 1, 2), (5, 2, 4), (7, 2, 4), (12, 3, 6), (50, 8, 16), (100, 10, 20), (20_000, 142, 284)],
)
def test_support(n, needed, for_a_norm):
    assert support_needed(n) == needed
    assert norm_support_needed(n) == for_a_norm


def ordinary(n):
    return Rule(YES_NO, quorum=quorum(n))


def strict(n):
    return Rule(YES_NO, (2, 3), more=False, quorum=quorum(n))


@pytest.mark.parametrize(
    ("rule", "yes", "no", "abstain", "result", "why"),
    [
        (ordinary(50), 0, 0, 0, NO_QUORUM, "nobody"),
        (ordinary(50), 0, 0, 30, NO_QUORUM, "nobody"),
        (ordinary(50), 22, 21, 0, ADOPTED, "passed"),
        (ordinary(50), 22, 22, 6, REJECTED, "tie"),
        (ordinary(50), 21, 0, 29, NO_QUORUM, "quorum"),
        (ordinary(50), 20, 21, 0, REJECTED, "majority"),
        (strict(90), 60, 30, 0, ADOPTED, "passed"),
        (strict(90), 59, 30, 1, REJECTED, "majority"),
        (strict(214), 61, 20, 9, ADOPTED, "passed"),
        # 29 of 50 are 58 %: exactly so much is enough where it is «at least», and isn't where it is «more than».
        (Rule(YES_NO, (58, 100), more=False), 29, 21, 0, ADOPTED, "passed"),
        (Rule(YES_NO, (58, 100), more=True), 29, 21, 0, REJECTED, "majority"),
    ],
)
def test_yes_and_no(rule, yes, no, abstain, result, why):
    outcome = count(rule, [YES] * yes + [NO] * no + [ABSTAIN] * abstain)
    assert (outcome.result, outcome.why, outcome.took_part) == (result, why, yes + no + abstain)


@pytest.mark.parametrize(("n", "least"), [(1, 1), (2, 1), (3, 2), (4, 2), (5, 3), (6, 3), (7, 4)])
def test_small_circles(n, least):
    """Nobody decides alone for others, and half of the active is always enough."""
    assert count(ordinary(n), [YES] * least).result == ADOPTED
    if least > 1:
        assert count(ordinary(n), [YES] * (least - 1)).result == NO_QUORUM


@pytest.mark.parametrize(
    ("ballots", "again", "result", "why"),
    [
        ([], False, NO_QUORUM, "nobody"),
        ([ABSTAIN] * 9, False, NO_QUORUM, "nobody"),
        (["1"] * 3 + ["2"] * 2, False, ADOPTED, "passed"),
        (["1"] * 3 + ["2"] * 3, False, RUN_OFF, "tie"),
        (["1"] * 3 + ["2"] * 3, True, REJECTED, "tie"),
        (["1"] * 3 + ["0"] * 3, False, REJECTED, "as_is"),
        (["1,2"] * 3 + ["0,1"] * 2, False, ADOPTED, "passed"),
        (["1"] * 2, False, NO_QUORUM, "quorum"),
        (["1"] * 2 + ["2"] * 2, False, NO_QUORUM, "quorum"),
    ],
)
def test_alternatives(ballots, again, result, why):
    outcome = count(Rule(APPROVAL, quorum=3, options=(1, 2), again=again), ballots)
    assert (outcome.result, outcome.why) == (result, why)
    if result == RUN_OFF:
        assert outcome.tied == (1, 2)


@pytest.mark.parametrize(
    ("ballots", "result"),
    [([], NO_QUORUM), ([ABSTAIN] * 4, NO_QUORUM), ([YES] * 3, ADOPTED), ([YES] * 30 + [OBJECT], REJECTED)],
)
def test_consent(ballots, result):
    assert count(Rule(CONSENT, quorum=3), ballots).result == result


def test_a_pulse_decides_nothing():
    assert count(Rule(PULSE, options=(1, 2)), ["1", "1", "2"]).result == HEARD


@pytest.mark.parametrize("choice", ["", "maybe", "3", "2,1", "1,1", "1;2", "yes", "object", "0,"])
def test_what_no_ballot_has_is_not_left_out_silently(choice):
    with pytest.raises(ValueError, match="no choice"):
        count(Rule(APPROVAL, options=(1, 2)), ["1", choice])


RULES = st.one_of(
    st.builds(
        lambda share, more, needed: Rule(YES_NO, share, more, needed),
        st.sampled_from([(1, 2), (2, 3), (58, 100)]),
        st.booleans(),
        st.integers(0, 8),
    ),
)
ANSWERS = st.lists(st.sampled_from([YES, NO, ABSTAIN]), max_size=30)
TICKS = st.lists(st.sampled_from([ABSTAIN, "0", "1", "2", "3", "0,1", "1,2", "2,3", "1,2,3"]), max_size=30)


@given(rule=RULES, ballots=ANSWERS, data=st.data())
def test_the_order_of_ballots_does_not_matter(rule, ballots, data):
    assert count(rule, data.draw(st.permutations(ballots))) == count(rule, ballots)


@given(needed=st.integers(0, 8), again=st.booleans(), ballots=TICKS, data=st.data())
def test_the_order_of_ticked_ballots_does_not_matter(needed, again, ballots, data):
    rule = Rule(APPROVAL, quorum=needed, options=(1, 2, 3), again=again)
    assert count(rule, data.draw(st.permutations(ballots))) == count(rule, ballots)


@given(rule=RULES, ballots=ANSWERS)
def test_one_more_yes_never_turns_adopted_into_rejected(rule, ballots):
    if count(rule, ballots).result == ADOPTED:
        assert count(rule, [*ballots, YES]).result == ADOPTED


@given(rule=RULES, ballots=ANSWERS, silent=st.integers(0, 9))
def test_abstaining_changes_no_outcome(rule, ballots, silent):
    more = count(rule, [*ballots, *[ABSTAIN] * silent])
    assert more.result == count(rule, ballots).result
    assert more.took_part == len(ballots) + silent


@given(rule=RULES, ballots=ANSWERS)
def test_what_is_kept_of_an_outcome_is_read_as_it_was(rule, ballots):
    outcome = count(rule, ballots)
    assert counting.Outcome.from_json(outcome.as_json()) == outcome
    assert Rule.from_json(rule.as_json()) == rule
