"""The lot of a protest: nobody chooses it, anybody checks it; and what makes three decide."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.decisions import counting, protests
from domain.decisions.protests import Said, majority, needed
from tests.domain.decisions.test_recount import alone, usual

SEED = "a" * 64
SIGNERS = [1, 2, 3]
POOL = [4, 5, 6, 7, 8, 9]


def lot_of(**other: Any) -> dict[str, Any]:
    """A lot as the product keeps it: the first three of the order were drawn, and two let it stand."""
    signers = counting.fingerprint(SIGNERS)
    return {
        "seed": SEED,
        "seed_print": counting.seed_print(SEED),
        "signed": len(SIGNERS),
        "signers": SIGNERS,
        "signers_print": signers,
        "size": len(POOL),
        "pool": POOL,
        "pool_print": counting.fingerprint(POOL),
        "drawn": counting.lot(SEED, signers, POOL)[:3],
        "confirm": 2,
        "repeat": 1,
        "ended": protests.End.CONFIRMED,
        **other,
    }


def package_with(*lots: dict[str, Any]) -> dict[str, Any]:
    parts = usual()
    del parts["sums"]
    return counting.sealed_up({**parts, counting.LOTS: list(lots)})


def without(one: int, members: list[int]) -> list[int]:
    return [member for member in members if member != one]


DRAWN = lot_of()["drawn"]
ORDER = counting.lot(SEED, counting.fingerprint(SIGNERS), POOL)


def test_a_lot_is_checked():
    again = counting.recount(package_with(lot_of()))
    assert again.faults == again.notes == ()
    assert again.outcome is not None
    assert again.lots == (counting.seed_print(SEED),)


@pytest.mark.parametrize(
    ("other", "fault"),
    [
        ({"seed": "b" * 64}, "seed: not the one that was published"),
        ({"signers": [1, 2, 4], "pool": POOL[1:], "size": 5}, "signers: not the list"),
        ({"signers": [1, 2, 3, 10]}, "signers: not the list"),
        ({"pool": [4, 5, 6, 7, 8, 10]}, "pool: not the list"),
        ({"pool": [1, *POOL], "size": 7, "pool_print": counting.fingerprint([1, *POOL])}, "pool: somebody who has"),
        ({"drawn": [*DRAWN[:2], 99]}, "drawn: somebody who couldn't be"),
        ({"drawn": DRAWN[::-1]}, "drawn: not in the order"),
        ({"confirm": 1}, "ended: not what the drawn have said"),
        ({"confirm": 3}, "ended: not what the drawn have said"),
        ({"ended": "repeated"}, "ended: not what the drawn have said"),
        ({"ended": "few"}, "ended: the drawn have said otherwise"),
    ],
)
def test_whoever_makes_the_sums_anew_is_found(other, fault):
    faults = counting.recount(package_with(lot_of(**other))).faults
    assert any(found.startswith(f"lots: lot 1, {fault}") for found in faults), faults


@pytest.mark.parametrize("name", sorted(lot_of()))
def test_a_value_that_was_changed_or_is_away_is_found(name, tmp_path):
    package = package_with(lot_of())
    for value in (None, 7, "x"):
        package[counting.LOTS][0][name] = value
        assert "lots: not as it was handed out" in counting.recount(package).faults
    del package[counting.LOTS][0][name]
    (tmp_path / "package.json").write_bytes(counting.spelled(package))
    assert counting.main([str(tmp_path / "package.json")]) != 0


def test_lots_that_are_away_are_found():
    package = package_with(lot_of())
    del package[counting.LOTS]
    assert counting.recount(package).faults == ("sums: lots isn't a part",)


def test_who_was_passed_over_is_said():
    again = counting.recount(package_with(lot_of(drawn=[ORDER[0], ORDER[2], ORDER[4]])))
    assert again.faults == ()
    assert again.notes == ("lot 1: 2 were passed over: they are away, or have backed the text",)


def test_after_erasures_the_order_is_the_same():
    gone = DRAWN[1]
    lot = lot_of(signers=[1, 3], pool=without(gone, POOL), drawn=[DRAWN[0], None, DRAWN[2]])
    again = counting.recount(package_with(lot))
    assert again.faults == ()
    assert len(again.notes) == 2


def test_the_script_alone_shows_what_to_compare(tmp_path):
    package = package_with(lot_of(), lot_of(ended=None, confirm=0, repeat=1))
    done = alone(tmp_path, counting.spelled(package))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == package["outcome"]
    assert f"lot 2 {counting.seed_print(SEED)}" in done.stderr


@given(st.sets(st.integers(1, 10**6), max_size=30), st.text(max_size=9), st.text(max_size=9), st.randoms())
def test_the_order_depends_on_nothing_else(pool, seed, signers, chance):
    """Whoever leaves the list changes nobody's place before or after another."""
    members = sorted(pool)
    order = counting.lot(seed, signers, members)
    chance.shuffle(members)
    assert counting.lot(seed, signers, members) == order
    for one in order[:3]:
        assert counting.lot(seed, signers, without(one, members)) == without(one, order)


def test_another_signer_or_another_seed_is_another_order():
    many = list(range(100))
    orders = {tuple(counting.lot(seed, signers, many)) for seed in "ab" for signers in ("1", "2")}
    assert len(orders) == 4


@pytest.mark.parametrize(("n", "signers"), [(0, 1), (1, 1), (4, 1), (8, 2), (12, 3), (100, 10), (20_000, 142)])
def test_as_many_sign_as_put_a_proposal_to_vote(n, signers):
    assert needed(n) == signers


@pytest.mark.parametrize(
    ("said", "two"),
    [
        ([None, None, None], None),
        ([Said.CONFIRM, None, None], None),
        ([Said.CONFIRM, Said.REPEAT, None], None),
        ([Said.CONFIRM, None, Said.CONFIRM], Said.CONFIRM),
        ([Said.REPEAT, Said.CONFIRM, Said.REPEAT], Said.REPEAT),
        ([Said.REPEAT] * 3, Said.REPEAT),
    ],
)
def test_two_of_three_decide(said, two):
    assert majority(said) is two
