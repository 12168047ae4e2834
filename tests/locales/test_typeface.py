"""What is drawn can be read: the font has what the product writes, and what it has not is left out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import ImageDraw

from handlers.ui import pictures
from locales.texts import Texts
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
    t = Texts("ru", "Europe/Moscow", 0)
    assert pictures.bars([("Отзывы 🎉", pictures.compared(t, [("5 ⭐", 3), ("4", 0)]))]).startswith(b"\x89PNG")


@pytest.mark.parametrize("label", ["Ханты-Мансийский автономный округ — Югра " * 3, "Ы" * 200, "🎉", ""])
@pytest.mark.parametrize("said", ["20\u00a0000", "1"])
def test_words_never_lie_over_their_number_nor_run_off_the_paper(label, said, monkeypatch):
    """Whatever a region is called, whatever a title is."""
    drawn = []
    pen = ImageDraw.ImageDraw.text

    def noting(self, at, text, **how):
        drawn.append((at[0], at[1], how["font"].getlength(text), how.get("anchor")))
        return pen(self, at, text, **how)

    monkeypatch.setattr(ImageDraw.ImageDraw, "text", noting)
    assert pictures.bars([(label, [pictures.Line(label, said, 0.5)]), ("Пусто", [])]).startswith(b"\x89PNG")
    right = pictures.WIDTH - pictures.MARGIN
    assert all(x + wide <= right for x, _, wide, anchor in drawn if anchor is None)
    (number,) = [(y, right - wide) for _, y, wide, anchor in drawn if anchor == "ra"]
    assert all(x + wide < number[1] for x, y, wide, anchor in drawn if anchor is None and y == number[0])


def test_the_page_of_the_local_telegram_has_the_same_files():
    theirs = ROOT / "simulator" / "page" / "fonts"
    names = sorted(file.name for file in FOLDER.iterdir())
    assert names == sorted(file.name for file in theirs.iterdir()) == [
        "Inter-Regular.woff2", "Inter-SemiBold.woff2", "OFL.txt"
    ]  # fmt: skip
    for name in names:
        assert (FOLDER / name).read_bytes() == (theirs / name).read_bytes(), name
