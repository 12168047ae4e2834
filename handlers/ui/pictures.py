"""Pictures with bars, for a phone in a hand: large letters, and light on dark, so that they don't glare at night.

What a picture says stands in its caption too: not everybody sees it.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

from locales.typeface import drawable, typeface

WIDTH, MARGIN = 900, 48
HEAD, TEXT, THICK, GAP, BETWEEN = 44, 36, 26, 30, 36
"""Of a heading, a line of text, a bar, and what lies between bars and between groups."""
PAPER, INK, FAINT, BARS, TRACK = "#17212b", "#f5f8fa", "#c3ced8", "#62b5f0", "#2f3f4f"


@dataclass(frozen=True, slots=True)
class Line:
    """A bar: what it is of, what is written at its end, how much of the width it fills (0–1)."""

    label: str
    said: str
    share: float


Group = tuple[str, Sequence[Line]]
"""A heading and its bars."""


def compared(lines: Sequence[tuple[str, int]]) -> list[Line]:
    """Numbers of one group, to the scale of its largest."""
    most = max((number for _, number in lines), default=0) or 1
    return [Line(label, str(number), number / most) for label, number in lines]


def bars(groups: Sequence[Group]) -> bytes:
    """A PNG with horizontal bars, each under its words."""
    from PIL import Image, ImageDraw  # few presses need it

    tall = TEXT + 10 + THICK + GAP
    height = 2 * MARGIN + sum(HEAD + BETWEEN + len(lines) * tall for _, lines in groups) + BETWEEN * (len(groups) - 1)
    picture = Image.new("RGB", (WIDTH, height), PAPER)
    pen = ImageDraw.Draw(picture)
    heading, text = typeface(HEAD - 6, is_heading=True), typeface(TEXT - 4)
    room = WIDTH - 2 * MARGIN
    y = MARGIN
    for title, lines in groups:
        pen.text((MARGIN, y), drawable(title), font=heading, fill=INK)
        y += HEAD + BETWEEN - 10
        for line in lines:
            said = drawable(line.said)
            pen.text((MARGIN, y), drawable(line.label), font=text, fill=FAINT)
            pen.text((MARGIN + room, y), said, font=text, fill=INK, anchor="ra")
            y += TEXT + 10
            pen.rounded_rectangle((MARGIN, y, MARGIN + room, y + THICK), THICK // 2, fill=TRACK)
            if line.share > 0:
                end = MARGIN + max(THICK, round(room * min(line.share, 1)))
                pen.rounded_rectangle((MARGIN, y, end, y + THICK), THICK // 2, fill=BARS)
            y += THICK + GAP
        y += BETWEEN + 10
    out = io.BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()
