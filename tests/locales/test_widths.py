"""What is taken for the width of a letter is what the font has; rows hold what a phone shows of them."""

from __future__ import annotations

import pytest

from handlers.ui.screen import Button, Go, two_a_row
from locales.texts import LANGUAGES, Texts
from locales.typeface import typeface
from locales.widths import _WIDTHS, fits, wide


def test_letters_are_as_wide_as_in_the_font():
    font = typeface(150, is_heading=True)
    wrong = {letter: font.getlength(letter) / 10 for letter in _WIDTHS}
    assert {letter: real for letter, real in wrong.items() if abs(real - _WIDTHS[letter]) > 0.26} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_as_wide_as_in_the_font(language):
    t, font = Texts(language, "Europe/Moscow", 0), typeface(15, is_heading=True)
    for key in ("talk-button-empty", "materials-mine", "form-draft-resume", "notices-subscribe", "menu-return"):
        assert abs(wide(t.plain(key)) - font.getlength(t.plain(key))) < 3, t.plain(key)


def test_what_a_phone_would_cut_has_a_row_of_its_own():
    def rows(*labels):
        return [tuple(one.label for one in row) for row in two_a_row([Button(label, Go(to="x")) for label in labels])]

    broad = "Исправлено, покажите модератору"
    assert not fits(broad, 2)
    assert rows("Первая", "Вторая", "Третья") == [("Первая", "Вторая"), ("Третья",)]
    assert rows("Первая", broad, "Вторая") == [("Первая", "Вторая"), (broad,)], "the next takes the half that is left"
    assert rows(broad, "Первая", "Вторая") == [(broad,), ("Первая", "Вторая")]
    assert rows("Дополнительное обр…", "Химия") == [("Дополнительное обр…", "Химия")], "it was cut already"
