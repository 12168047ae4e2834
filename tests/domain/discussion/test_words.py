"""Long words are cut where a person would cut them, and nothing of them is lost."""

from __future__ import annotations

import pytest

from domain.discussion.words import excerpt, pieces, units

FAMILY = "👨‍👩‍👧‍👦"


@pytest.mark.parametrize(
    "text",
    ["", "слово", "слово " * 1000, FAMILY * 500, "ё́" * 2000, "а" + "\u0301" * 4000, "строка\n" * 800, "x" * 4000],
    ids=["none", "short", "words", "families", "marks", "a tower", "lines", "one word"],
)
def test_pieces_fit_and_are_the_text(text):
    found = pieces(text, 300)
    assert found
    assert all(units(piece) <= 300 for piece in found)
    assert "".join("".join(found).split()) == "".join(text.split())


def test_a_piece_ends_at_a_word_and_never_inside_of_a_sign():
    assert pieces("раз два три четыре", 11) == ("раз два", "три четыре")
    assert all(piece == FAMILY * (len(piece) // len(FAMILY)) for piece in pieces(FAMILY * 9, 40))


def test_an_excerpt_is_one_line_that_fits():
    assert excerpt("раз\nдва") == "раз два"
    assert excerpt("раз два три", 8) == "раз два…"
    assert units(excerpt(FAMILY * 100, 50)) <= 50
    assert units(excerpt("а" + "\u0301" * 4000, 50)) <= 50
