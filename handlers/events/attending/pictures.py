"""Pictures of events: the bars of the results."""

from __future__ import annotations

import io
from collections.abc import Sequence

from locales.typeface import drawable, typeface

WIDTH, MARGIN, BAR, GAP = 900, 40, 44, 18
LABEL, VALUE = 300, 90
INK, BARS, PAPER, TRACK = "#1f2933", "#2f6f9f", "#ffffff", "#e6ecf1"


def bars(groups: Sequence[tuple[str, Sequence[tuple[str, int]]]]) -> bytes:
    """A PNG with horizontal bars: groups of (title, [(label, number)]), each group to its own scale."""
    from PIL import Image, ImageDraw  # few presses need it

    rows = sum(len(lines) for _, lines in groups)
    height = 2 * MARGIN + rows * (BAR + GAP) + len(groups) * 64
    picture = Image.new("RGB", (WIDTH, height), PAPER)
    pen = ImageDraw.Draw(picture)
    heading, text = typeface(28, is_heading=True), typeface(24)
    room = WIDTH - 2 * MARGIN - LABEL - VALUE
    y = MARGIN
    for title, lines in groups:
        pen.text((MARGIN, y), drawable(title), font=heading, fill=INK)
        y += 64
        most = max((number for _, number in lines), default=0) or 1
        for label, number in lines:
            left = MARGIN + LABEL
            pen.text((MARGIN, y + 6), drawable(label), font=text, fill=INK)
            pen.rounded_rectangle((left, y, left + room, y + BAR), 8, fill=TRACK)
            if number:
                pen.rounded_rectangle((left, y, left + max(16, room * number // most), y + BAR), 8, fill=BARS)
            pen.text((left + room + 16, y + 6), str(number), font=text, fill=INK)
            y += BAR + GAP
    out = io.BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()
