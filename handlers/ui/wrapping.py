"""Text in lines of so many pixels, for pictures: long words are broken, long texts end in «…»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.base.cutting import DANGLING, ELLIPSIS, signs

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

SHORT, GLUED = 2, 20
"""Letters of a word that doesn't end a line, and of all that hangs together for its sake."""


def wrapped(text: str, font: FreeTypeFont, room: int, most: int) -> list[str]:
    """`text` in at most `most` lines of `room` pixels; a word that is longer than a line is broken between signs."""
    lines: list[str] = []
    line = ""
    for word in _words(text):
        joined = f"{line} {word}".strip()
        if font.getlength(joined) <= room:
            line = joined
            continue
        lines += [line] if line else []
        *whole, line = _broken(word, font, room)
        lines += whole
    lines += [line] if line else []
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], _ended(lines[most - 1], font, room)]


def _words(text: str) -> list[str]:
    """Words, short ones («на», «и») together with the next: none of them ends a line."""
    glued: list[str] = []
    is_open = False
    for word in text.split():
        if is_open:
            glued[-1] += f" {word}"
        else:
            glued.append(word)
        is_open = len(word) <= SHORT and word.isalpha() and len(glued[-1]) <= GLUED
    return glued


def _broken(word: str, font: FreeTypeFont, room: int) -> list[str]:
    """A word in pieces that fit."""
    pieces = [""]
    for sign in signs(word):
        if pieces[-1] and font.getlength(pieces[-1] + sign) > room:
            pieces.append("")
        pieces[-1] += sign
    return pieces


def _ended(line: str, font: FreeTypeFont, room: int) -> str:
    kept = list(signs(line))
    while kept and font.getlength("".join(kept).rstrip() + ELLIPSIS) > room:
        kept.pop()
    return "".join(kept).rstrip(DANGLING) + ELLIPSIS
