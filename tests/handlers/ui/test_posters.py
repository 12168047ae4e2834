"""What hangs on a wall can be read and scanned, however long the words are."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageOps

from handlers.ui.posters import CODE_LEAST, MARGIN, ROOM, SIZE, Poster, poster
from handlers.ui.qr import qr
from handlers.ui.wrapping import wrapped
from locales.typeface import typeface

USUAL = Poster(
    "Семинар · литература",
    "Смысловое чтение на уроке физики",
    ("пн, 30 нояб. 2026 г., 18:00 МСК", "Гимназия № 5"),
    "Наведите камеру: подробности и запись",
    "https://t.me/uchitelskaya_bot?start=event_17",
    "Учительская",
)
LONG = Poster(
    "Щ" * 80,
    "Щ" * 120,
    ("Приём до: " + "Щ" * 200, "Щ" * 200),
    "Щ" * 90,
    "https://t.me/" + "w" * 32 + "?start=event_99999999999_0123456789abcdef",
    "Щ" * 80,
)
NOTHING = Poster("", "🎉 🎉", ("",), "", "https://t.me/a_bot?start=event_1", "")
ALL = pytest.mark.parametrize("said", [USUAL, LONG, NOTHING], ids=["usual", "long", "nothing"])


def drawn(said):
    return Image.open(io.BytesIO(poster(said)))


@ALL
def test_it_is_a_sheet_of_a4_with_white_edges(said):
    page = drawn(said)
    assert page.size == SIZE
    assert [side / dpi * 25.4 for side, dpi in zip(page.size, page.info["dpi"], strict=True)] == pytest.approx(
        [210, 297], abs=1
    )
    left, top, right, bottom = ImageOps.invert(page).getbbox()
    # A letter may lean out of its place by a few pixels.
    assert min(left, top, SIZE[0] - right, SIZE[1] - bottom) >= MARGIN - 12


@ALL
def test_the_code_is_whole_and_large_enough(said):
    """Nothing is drawn into it, nor into the quiet zone around it."""
    page, least = drawn(said), Image.open(io.BytesIO(qr(said.link, scale=1))).convert("L")
    for scale in range(60, 0, -1):
        code = least.resize((least.width * scale, least.height * scale), Image.Resampling.NEAREST)
        x = (SIZE[0] - code.width) // 2
        for y in range(MARGIN, SIZE[1] - code.height, 1):
            if page.getpixel((SIZE[0] // 2, y)) is None:
                break
            here = page.crop((x, y, x + code.width, y + code.height)) if _begins(page, x, y, scale) else None
            if here is not None and here.tobytes() == code.tobytes():
                assert code.width >= CODE_LEAST - least.width
                return
    raise AssertionError("the code isn't there")


def _begins(page, x, y, scale):
    """Whether the corner of a code of that scale may be here: dark inside, light before."""
    inside = (x + 4 * scale, y + 4 * scale)
    return (
        inside[0] < SIZE[0]
        and inside[1] < SIZE[1]
        and page.getpixel(inside) == 0
        and page.getpixel((inside[0], inside[1] - 1)) == 255
        and page.getpixel((inside[0] - 1, inside[1])) == 255
    )


def test_long_texts_are_cut_well():
    font = typeface(76)
    assert wrapped("Коротко", font, ROOM, 2) == ["Коротко"]
    assert wrapped("", font, ROOM, 2) == []
    lines = wrapped("Как научить задавать вопросы на уроке физики и на уроке литературы", font, 900, 6)
    assert " ".join(lines) == "Как научить задавать вопросы на уроке физики и на уроке литературы"
    assert all(font.getlength(line) <= 900 for line in lines)
    assert not any(line.endswith((" на", " и")) for line in lines), "short words go with the next"
    cut = wrapped("слово, " * 40, font, 900, 2)
    assert len(cut) == 2
    assert cut[-1].endswith("слово…"), "no comma before the dots"
    assert all(font.getlength(line) <= 900 for line in wrapped("а " * 200 + "Щ" * 100, font, 900, 9))
