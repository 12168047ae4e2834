"""Pictures with bars, for a phone in a hand: large letters, and light on dark, so that they don't glare at night.

What a picture says stands in its caption too: not everybody sees it.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

from handlers.ui.wrapping import wrapped
from locales.texts import Texts
from locales.typeface import drawable, typeface

WIDTH, MARGIN = 900, 48
HEAD, TEXT, THICK, GAP, BETWEEN = 44, 36, 26, 30, 36
"""Of a heading, a line of text, a bar, and what lies between bars and between groups."""
TITLED = 2
"""Lines of a heading."""
PAPER, INK, FAINT, BARS, TRACK = "#17212b", "#f5f8fa", "#c3ced8", "#62b5f0", "#2f3f4f"


@dataclass(frozen=True, slots=True)
class Line:
    """A bar: what it is of, what is written at its end, how much of the width it fills (0–1)."""

    label: str
    said: str
    share: float


Group = tuple[str, Sequence[Line]]
"""A heading and its bars."""


def compared(t: Texts, lines: Sequence[tuple[str, int]]) -> list[Line]:
    """Numbers of one group, to the scale of its largest."""
    most = max((number for _, number in lines), default=0) or 1
    return [Line(label, t.number(number), number / most) for label, number in lines]


def bars(groups: Sequence[Group]) -> bytes:
    """A PNG with horizontal bars, each under its words; what is too long for its place ends in «…»."""
    from PIL import Image, ImageDraw  # few presses need it

    heading, text = typeface(HEAD - 6, is_heading=True), typeface(TEXT - 4)
    room, tall = WIDTH - 2 * MARGIN, TEXT + 10 + THICK + GAP
    laid = [(wrapped(drawable(title), heading, room, TITLED), lines) for title, lines in groups]
    heads = sum(HEAD * len(titles) + BETWEEN for titles, _ in laid)
    height = 2 * MARGIN + heads + sum(tall * len(lines) for _, lines in laid) + BETWEEN * (len(laid) - 1)
    picture = Image.new("RGB", (WIDTH, height), PAPER)
    pen = ImageDraw.Draw(picture)
    y = MARGIN
    for titles, lines in laid:
        for title in titles:
            pen.text((MARGIN, y), title, font=heading, fill=INK)
            y += HEAD
        y += BETWEEN - 10
        for line in lines:
            said = drawable(line.said)
            beside = round(room - text.getlength(said) - GAP)
            pen.text((MARGIN, y), "".join(wrapped(drawable(line.label), text, beside, 1)), font=text, fill=FAINT)
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
