import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain.base import cutting
from domain.base.cutting import ELLIPSIS, cut, signs, width

# One sign each, as the eye takes it (UAX #29, and its test file's kinds).
WHOLE = [
    "a",
    "е\u0308",
    "и\u0306",
    "\u0301",
    "👩‍👩‍👧‍👦",
    "🇷🇺",
    "👍🏽",
    "❤️",
    "1️⃣",
    "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "क्",
    "각",
    "\u1100\u1161\u11a8",
    "漢",
    "Z͑ͫ̓ͪ",
    "\r\n",
]
MIXED = st.lists(st.sampled_from([*WHOLE[:3], *WHOLE[4:], " ", "Щ"]), max_size=60).map("".join)


@pytest.mark.parametrize("sign", WHOLE)
def test_what_the_eye_takes_for_one_sign_is_one(sign):
    assert list(signs(sign)) == [sign]
    assert list(signs(f"{sign} x")) == [sign, " ", "x"]


def test_flags_go_by_pairs_and_a_joiner_joins_pictures_only():
    assert list(signs("🇷🇺🇰🇿🇧")) == ["🇷🇺", "🇰🇿", "🇧"]
    assert list(signs("а\u200dб")) == ["а\u200d", "б"]


@given(st.text())
@example("")
def test_no_letter_is_lost(text):
    assert "".join(signs(text)) == text


@given(MIXED, st.integers(1, 50), st.integers(0, 6))
def test_what_is_cut_fits_and_ends_between_two_signs(text, most, tail):
    shown = cut(text, most, tail=tail) if most > 14 else cut(text, most)
    if width(text) <= most:
        assert shown == text
        return
    assert width(shown) <= most
    kept, _, end = shown.partition(ELLIPSIS)
    of = list(signs(text))
    assert any("".join(of[:n]).rstrip() == kept for n in range(len(of) + 1))
    assert any("".join(of[n:]) == end for n in range(len(of) + 1))


def test_widths():
    assert width("Щука") == 4
    assert width("е\u0308ж") == 2
    assert width("👩‍👩‍👧‍👦🇷🇺漢") == 6
    assert width(unicodedata.normalize("NFD", "йёй")) == 3


def test_words_as_people_write_them():
    assert cut("Смысловое чтение на уроке физики", 20) == "Смысловое чтение на…"
    assert cut("Чтение 👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 9) == "Чтение…"
    assert cut("Встреча. Приходите", 9) == cut("Встреча, приходите", 9) == cut("Встреча — завтра", 10) == "Встреча…"
    assert cut("https://meet.example.org/a/b/c?d=12345", 20, tail=5) == "https://meet.e…12345"


def test_dots_stand_alone():
    assert cut("Коллеги, завтра встреча. Коллеги", 26) == "Коллеги, завтра встреча…"
    assert cut("Коллеги, завтра встреча", 9) == "Коллеги…"
    assert cut("Ждём… и ждём", 7) == "Ждём…"
    assert cut("Придёте? Ждём вас", 10) == "Придёте?…"


@given(st.text(st.sampled_from("aЯё —«»…№·1(\u200d\u0301漢😀\u200b\t")))
def test_plain_words_are_as_wide_as_they_are_counted(text):
    assert width(text) == sum(map(cutting._width, signs(text)))


def test_what_counts_as_plain_is_one_sign_and_one_letter_wide():
    assert {"я", "a", "«", "…", " "} <= cutting._PLAIN
    for one in sorted(cutting._PLAIN):
        assert list(signs(one + "x")) == [one, "x"]
        assert list(signs("x" + one)) == ["x", one]
        assert cutting._width(one) == 1
