"""Which schools are one, by what people write of them (PRODUCT §1)."""

from __future__ import annotations

import pytest

from domain.people.schools import Likeness, likeness
from services.people.schools import reading
from tests.services.people.schools import pairs

TABLE = [
    (expected, *row)
    for expected, table in (
        (Likeness.SAME, pairs.SAME),
        (Likeness.LIKELY, pairs.LIKELY),
        (Likeness.UNKNOWN, pairs.UNKNOWN),
        (Likeness.DIFFERENT, pairs.DIFFERENT),
    )
    for row in pairs.read(table)
]


@pytest.mark.parametrize(("expected", "a", "a_town", "b", "b_town"), TABLE)
def test_a_pair_is_what_the_table_says(expected, a, a_town, b, b_town):
    first, second = reading.read(a, a_town), reading.read(b, b_town)
    assert likeness(first, second) is expected, f"{first}\n{second}"
    assert likeness(second, first) is expected, "whichever comes first"


def test_the_table_is_long_enough():
    assert len(TABLE) >= 60
