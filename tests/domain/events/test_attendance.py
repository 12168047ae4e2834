"""Who came: numbers on paper, words heard, codes drawn."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.base.errors import DomainError
from domain.events.attendance import draw_code, numbers, same_word


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("1, 3, 5–9", [1, 3, 5, 6, 7, 8, 9]),
        ("1 3\n5", [1, 3, 5]),
        ("5 - 7; 6", [5, 6, 7]),
        ("7", [7]),
        ("", None),
        ("0", None),
        ("12", None),
        ("5-3", None),
        ("один", None),
        ("1,,2", [1, 2]),
    ],
)
def test_numbers_of_a_paper_list(typed, found):
    if found is None:
        with pytest.raises(DomainError):
            numbers(typed, 10)
    else:
        assert numbers(typed, 10) == found


@given(st.sets(st.integers(1, 300), min_size=1))
def test_numbers_survive_being_typed(wanted):
    assert numbers(", ".join(map(str, wanted)), 300) == sorted(wanted)


@pytest.mark.parametrize(
    ("typed", "word", "same"),
    [
        ("Зеленый еж!", "зелёный ёж", True),
        ("ЗЕЛЁНЫЙЁЖ", "зелёный ёж", True),
        ("зелёный уж", "зелёный ёж", False),
        ("", "ёж", False),
        ("!!!", "...", False),
    ],
)
def test_code_words_are_heard_not_copied(typed, word, same):
    assert same_word(typed, word) is same


def test_codes_are_six_digits_and_never_twice():
    assert draw_code(set().__contains__, 42) == "000042"
    assert draw_code({"000042", "000043"}.__contains__, 42) == "000044"
    assert draw_code({"999999"}.__contains__, 999_999) == "000000"
