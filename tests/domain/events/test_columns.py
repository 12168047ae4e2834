"""Which columns the hosts' table has (PRODUCT §5)."""

from __future__ import annotations

import pytest

from domain.base.errors import DomainError
from domain.events.columns import ORDER, require_column, shown

USUAL = tuple(name for name in ORDER if name != "town")


def test_as_usual_unless_something_was_said():
    assert shown(ORDER, USUAL, {}) == USUAL


def test_what_was_said_stands_in_its_place():
    assert shown(ORDER, USUAL, {"town": True, "code": False})[2:5] == ("region", "town", "school")
    assert "code" not in shown(ORDER, USUAL, {"code": False})


def test_a_kind_of_events_has_only_its_own_and_always_the_name():
    assert shown(("name", "region"), ("name", "region"), {"code": True, "region": False, "name": False}) == ("name",)


@pytest.mark.parametrize("name", ["name", "words", ""])
def test_a_forged_column_is_none(name):
    with pytest.raises(DomainError):
        require_column(name)
