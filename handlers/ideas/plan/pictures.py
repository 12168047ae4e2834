"""The picture of a project's plan: its way, what is done, who does what. To be shown at a meeting, read on a phone."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.ui.wrapping import wrapped
from locales.typeface import drawable, typeface

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

WIDTH, MARGIN = 1080, 56
TITLE, HEADING, TEXT = 50, 40, 34
"""Pixels of letters: on a phone the picture is a third as wide, and they stay as large as those of a message."""
ROOM = WIDTH - 2 * MARGIN
PAPER, INK, FAINT, TRACK = "#17212b", "#f5f8fa", "#aebdca", "#33475a"
DONE, LATE = "#5ecb8b", "#ffb454"
"""Dark, as a white sheet dazzles in a dark room; each pair of colours has a contrast of 4.5 or more. Green and amber
are told apart by the signs in them as well."""
DOT = 22


@dataclass(frozen=True, slots=True)
class Stop:
    """A milestone on the way. `state`: done, late or open."""

    title: str
    facts: str
    state: str
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Drawn:
    """All words and figures of a picture, in the reader's language."""

    title: str
    figures: str
    done: int
    total: int
    stops: Sequence[Stop]
    people_title: str
    people: Sequence[str]
    foot: str


class _Sheet:
    """Draws downwards; measures only, while there is no pen."""

    def __init__(self, pen: ImageDraw | None) -> None:
        self.pen = pen
        self.y = MARGIN

    def text(self, text: str, size: int, *, left: int = MARGIN, fill: str = INK, bold: bool = False, most: int = 3,
             gap: int = 10) -> None:  # fmt: skip
        font = typeface(size, is_heading=bold)
        for line in wrapped(drawable(text), font, WIDTH - MARGIN - left, most):
            if self.pen is not None:
                self.pen.text((left, self.y), line, font=font, fill=fill)
            self.y += size + size // 3
        self.y += gap

    def bar(self, done: int, total: int, *, left: int = MARGIN, height: int = 30, gap: int = 24) -> None:
        right = WIDTH - MARGIN
        if self.pen is not None:
            self.pen.rounded_rectangle((left, self.y, right, self.y + height), height // 2, fill=TRACK)
            if done and total:
                end = left + max(height, (right - left) * done // total)
                self.pen.rounded_rectangle((left, self.y, end, self.y + height), height // 2, fill=DONE)
        self.y += height + gap

    def dot(self, state: str) -> None:
        """A tick, an exclamation mark or a ring."""
        if self.pen is None:
            return
        x, y = MARGIN + DOT, self.y + DOT
        box = (x - DOT, y - DOT, x + DOT, y + DOT)
        if state == "done":
            self.pen.ellipse(box, fill=DONE)
            self.pen.line([(x - 10, y), (x - 2, y + 9), (x + 11, y - 9)], fill=PAPER, width=6, joint="curve")
        elif state == "late":
            self.pen.ellipse(box, fill=LATE)
            self.pen.line([(x, y - 12), (x, y + 3)], fill=PAPER, width=6)
            self.pen.ellipse((x - 3, y + 8, x + 3, y + 14), fill=PAPER)
        else:
            self.pen.ellipse(box, outline=FAINT, width=5)


def _draw(sheet: _Sheet, drawn: Drawn) -> int:
    """Returns the height in pixels."""
    sheet.text(drawn.title, TITLE, bold=True, gap=16)
    sheet.text(drawn.figures, TEXT, fill=FAINT, gap=16)
    sheet.bar(drawn.done, drawn.total, gap=44)
    left = MARGIN + 2 * DOT + 28
    for number, stop in enumerate(drawn.stops):
        top = sheet.y
        sheet.dot(stop.state)
        sheet.text(stop.title, HEADING, left=left, bold=True, most=2, gap=0)
        sheet.text(stop.facts, TEXT, left=left, fill=LATE if stop.state == "late" else FAINT, most=2, gap=8)
        if stop.total:
            sheet.bar(stop.done, stop.total, left=left, height=16, gap=0)
        sheet.y += 36
        if number + 1 < len(drawn.stops) and sheet.pen is not None:
            x = MARGIN + DOT
            sheet.pen.line([(x, top + 2 * DOT + 8), (x, sheet.y - 8)], fill=TRACK, width=5)
    if drawn.people:
        sheet.y += 12
        sheet.text(drawn.people_title, HEADING, bold=True, gap=8)
        for person in drawn.people:
            sheet.text(person, TEXT, most=2, gap=4)
        sheet.y += 20
    sheet.text(drawn.foot, TEXT, fill=FAINT, most=1, gap=0)
    return sheet.y + MARGIN // 2


def plan(drawn: Drawn) -> bytes:
    """A PNG."""
    from PIL import Image, ImageDraw  # few presses need it

    height = _draw(_Sheet(None), drawn)
    picture = Image.new("RGB", (WIDTH, height), PAPER)
    _draw(_Sheet(ImageDraw.Draw(picture)), drawn)
    out = io.BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()
