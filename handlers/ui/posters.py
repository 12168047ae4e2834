"""A sheet for a wall: what, when, where, and a code that opens it. A4, black on white, for any printer.

Nothing is smaller than what is read from two steps away.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.ui.qr import qr
from handlers.ui.wrapping import wrapped
from locales.typeface import drawable, typeface

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

DPI = 200
SIZE = (1654, 2339)
"""210 × 297 mm in pixels."""
MARGIN = 130
"""Most printers leave at most 10 mm free; this is 16."""
ROOM = SIZE[0] - 2 * MARGIN
PAPER, INK, FAINT = 255, 0, 70
"""Shades of grey."""
TITLE_SIZES, TITLE_LINES, TITLE_TALL = (150, 132, 116, 100, 86, 76), 6, 560
LEADING = 1.22
"""Of the size of the letters, from line to line."""
LINK_SIZES = (40, 36, 32, 28)
CODE_LEAST, CODE_MOST = 600, 1000
"""The side of the code: 76 mm is scanned from a step away."""


@dataclass(frozen=True, slots=True)
class Poster:
    """What stands on it. `facts`: when and where, what matters most first; `calls`: what to do with the code."""

    kind: str
    title: str
    facts: Sequence[str]
    calls: str
    link: str
    network: str


def poster(said: Poster) -> bytes:
    """A PNG of a whole A4 page."""
    from PIL import Image, ImageDraw  # few presses need it

    page = Image.new("L", SIZE, PAPER)
    pen = ImageDraw.Draw(page)

    def write(text: str, font: FreeTypeFont, y: int, most: int, fill: int = INK, anchor: str = "la") -> int:
        x = MARGIN if anchor == "la" else SIZE[0] // 2
        for line in wrapped(drawable(text), font, ROOM, most):
            pen.text((x, y), line, font=font, fill=fill, anchor=anchor)
            y += round(font.size * LEADING)
        return y

    y = write(said.kind, typeface(52), MARGIN, 1, FAINT) + 24
    y = write(said.title, _title_font(said.title), y, TITLE_LINES) + 40
    for number, fact in enumerate(said.facts):
        y = write(fact, typeface(60, is_heading=True) if number == 0 else typeface(52), y, 3) + 16
    foot = SIZE[1] - MARGIN - 46
    write(said.network, typeface(40), foot, 1, FAINT, "ma")
    shown = said.link.removeprefix("https://")
    write(shown, _font_for(shown), foot - 80, 1, INK, "ma")
    calls = typeface(50, is_heading=True)
    lowest = foot - 80 - 30
    tall = round(calls.size * LEADING) * len(wrapped(drawable(said.calls), calls, ROOM, 2))
    code = _code(said.link, min(CODE_MOST, lowest - y - tall - 60))
    top = lowest - code.height
    page.paste(code, ((SIZE[0] - code.width) // 2, top))
    write(said.calls, calls, top - tall, 2, INK, "ma")
    out = io.BytesIO()
    page.save(out, "PNG", optimize=True, dpi=(DPI, DPI))
    return out.getvalue()


def _title_font(title: str) -> FreeTypeFont:
    """The largest letters in which the title fits its place."""
    fonts = [typeface(letters, is_heading=True) for letters in TITLE_SIZES]
    for font in fonts:
        lines = len(wrapped(drawable(title), font, ROOM, TITLE_LINES + 1))
        if lines <= TITLE_LINES and lines * font.size * LEADING <= TITLE_TALL:
            return font
    return fonts[-1]


def _font_for(link: str) -> FreeTypeFont:
    """A link that is cut can't be typed: the largest letters in which it is whole."""
    fonts = [typeface(letters) for letters in LINK_SIZES]
    return next((font for font in fonts if font.getlength(link) <= ROOM), fonts[-1])


def _code(link: str, side: int):  # type: ignore[no-untyped-def]  # Pillow is imported where it is needed
    """The code in whole pixels a square, as large as fits into `side`; never smaller than can be scanned."""
    from PIL import Image

    least = Image.open(io.BytesIO(qr(link, scale=1)))
    scale = max(CODE_LEAST // least.width, side // least.width)
    return least.convert("L").resize((least.width * scale, least.height * scale), Image.Resampling.NEAREST)
