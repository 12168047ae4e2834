"""Who speaks at an event and isn't in the network: names as a host writes them."""

from __future__ import annotations

import pytest

from domain.base.errors import DomainError
from domain.events.programme import OUTSIDE_LIMIT, OUTSIDE_MOST, clean_outside


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Мария Иванова", "Мария Иванова"),
        ("  Мария   Иванова, методист\n\n \nИгорь Ким\n", "Мария Иванова, методист\nИгорь Ким"),
        ("Игорь Ким\nИгорь Ким", "Игорь Ким"),
        (" \n ", None),
        (None, None),
    ],
)
def test_names_are_kept_one_a_line_and_each_once(said, kept):
    assert clean_outside(said) == kept


def test_there_is_an_end_to_names_and_to_each_of_them():
    assert clean_outside("\n".join(str(n) for n in range(OUTSIDE_MOST)))
    for said, key in (
        ("\n".join(str(n) for n in range(OUTSIDE_MOST + 1)), "error-event-speakers"),
        ("Ы" * (OUTSIDE_LIMIT + 1), "error-text-too-long"),
    ):
        with pytest.raises(DomainError) as refused:
            clean_outside(said)
        assert refused.value.key == key
