"""The font that pictures are drawn with: Inter (rsms.me/inter, SIL Open Font License), of two weights.

The local Telegram's page has the same files, so that pictures and screens look alike everywhere.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

FOLDER = Path(__file__).parent / "fonts"
REGULAR, HEADING = FOLDER / "Inter-Regular.woff2", FOLDER / "Inter-SemiBold.woff2"
VARIATIONS = {chr(code) for code in range(0xFE00, 0xFE10)}
NOBODY = "\U0010ffff"
"""A sign that no font has: drawn, it is the box that stands for what is missing."""


@cache
def typeface(size: int, *, is_heading: bool = False) -> FreeTypeFont:
    """The font in pixels."""
    from PIL import ImageFont  # few presses need it

    return ImageFont.truetype(HEADING if is_heading else REGULAR, size)


def drawable(text: str) -> str:
    """`text` without what the font can't draw, such as emoji in a title: a box says nothing to anybody."""
    return " ".join("".join(sign for sign in text if sign.isspace() or has_glyph(sign)).split())


@cache
def has_glyph(sign: str) -> bool:
    """Whether the font has a picture of one character."""
    if unicodedata.category(sign) == "Cf" or sign in VARIATIONS:  # what joins or turns signs, and draws nothing
        return False
    font = typeface(16)
    return bytes(font.getmask(sign)) != bytes(font.getmask(NOBODY))
