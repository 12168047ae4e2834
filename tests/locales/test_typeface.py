"""What is drawn can be read: the font has what the product writes, and what it has not is left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from handlers.ui import pictures
from locales.typeface import FOLDER, drawable, has_glyph

ROOT = Path(__file__).parent.parent.parent
NEEDED = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАЁЯabcxyz0123456789«»„“—–…№→←↑↓✓·•‹›×₽%+әғқңөұүһіўҳӣӯ"


def test_the_font_has_what_pictures_say():
    assert [sign for sign in NEEDED if not has_glyph(sign)] == []


@pytest.mark.parametrize(
    ("title", "drawn"),
    [
        ("Урок 🎉 в музее 👩‍🏫", "Урок в музее"),
        ("⌂ Дом → школа ✓", "Дом → школа ✓"),
        ("День ❤️ учителя", "День ❤ учителя"),
        ("🎉🎉", ""),
        ("Обычное название", "Обычное название"),
    ],
)
def test_what_the_font_has_not_is_left_out(title, drawn):
    """A box in place of an emoji says nothing; the heart is a sign of Inter's own."""
    assert drawable(title) == drawn


def test_a_picture_with_such_a_title_is_drawn():
    assert pictures.bars([("Отзывы 🎉", pictures.compared([("5 ⭐", 3), ("4", 0)]))]).startswith(b"\x89PNG")


def test_the_page_of_the_local_telegram_has_the_same_files():
    theirs = ROOT / "simulator" / "page" / "fonts"
    names = sorted(file.name for file in FOLDER.iterdir())
    assert names == sorted(file.name for file in theirs.iterdir()) == [
        "Inter-Regular.woff2", "Inter-SemiBold.woff2", "OFL.txt"
    ]  # fmt: skip
    for name in names:
        assert (FOLDER / name).read_bytes() == (theirs / name).read_bytes(), name
