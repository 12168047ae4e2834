"""Who came: words heard, codes drawn."""

from __future__ import annotations

import pytest

from domain.events.attendance import draw_code, same_word


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
