"""Cutting people's words to a width, never inside of what the eye takes for one sign.

A sign is what Unicode calls an extended grapheme cluster (UAX #29): a letter with its marks, a flag of two letters, a
family of four people. Its rules that need tables Python doesn't have (conjuncts of Indic scripts) are left out.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

ELLIPSIS = "…"
DANGLING = " \n,.;:…–—-"
"""Doesn't stand before «…»: four dots in a row are no mark."""
_JOINER = "\u200d"
_EMOJI_LOOK = "\ufe0f"
_SKIN = range(0x1F3FB, 0x1F400)
_TAGS = range(0xE0020, 0xE0080)
_FLAGS = range(0x1F1E6, 0x1F200)
_PICTURES = range(0x1F000, 0x1FB00)
_HANGUL = range(0xAC00, 0xD7A4)
_LEADING, _VOWEL, _TRAILING = range(0x1100, 0x1160), range(0x1160, 0x11A8), range(0x11A8, 0x1200)


def signs(text: str) -> Iterator[str]:
    """The text in signs; joined they are the text."""
    start, flags = 0, 0
    for at in range(1, len(text) + 1):
        before = text[at - 1]
        flags = flags + 1 if ord(before) in _FLAGS else 0
        if at == len(text) or not _belongs(before, text[at], flags):
            yield text[start:at]
            start = at


def _belongs(before: str, char: str, flags: int) -> bool:
    """Whether `char` goes on with the sign that ends in `before`; `flags`: letters of flags in a row so far."""
    code, last = ord(char), ord(before)
    if char == "\n":
        return before == "\r"
    if unicodedata.category(before) == "Cc":
        return False
    if char == _JOINER or unicodedata.category(char) in ("Mn", "Me", "Mc") or code in _SKIN or code in _TAGS:
        return True
    if code in _FLAGS and last in _FLAGS:
        return flags % 2 == 1
    if before == _JOINER:
        return _is_picture(char)
    if last in _LEADING:
        return code in _LEADING or code in _VOWEL or code in _HANGUL
    if last in _VOWEL or (last in _HANGUL and (last - 0xAC00) % 28 == 0):
        return code in _VOWEL or code in _TRAILING
    return (last in _TRAILING or last in _HANGUL) and code in _TRAILING


def _is_picture(char: str) -> bool:
    return ord(char) in _PICTURES or unicodedata.category(char) == "So"


_PLAIN = frozenset(
    chr(code)
    for code in (*range(0x20, 0x7F), 0xA0, 0xAB, 0xB7, 0xBB, 0x401, *range(0x410, 0x450), 0x451, *range(0x2010, 0x2023),
                 0x2026, 0x2039, 0x203A, 0x2116)
)  # fmt: skip
"""Letters of two alphabets and the marks beside them: each is one sign, as wide as a letter."""


def width(text: str) -> int:
    """How wide a text is, in letters: a picture or an ideograph takes two, a mark over a letter nothing."""
    if _PLAIN.issuperset(text):
        return len(text)
    return sum(map(_width, signs(text)))


def _width(sign: str) -> int:
    first = sign[0]
    if _EMOJI_LOOK in sign or ord(first) in _PICTURES or unicodedata.east_asian_width(first) in ("W", "F"):
        return 2
    if unicodedata.category(first) in ("Cf", "Cc", "Mn", "Me") and len(sign) == 1:
        return 0
    return 1


def cut(text: str, most: int, *, tail: int = 0) -> str:
    """The text, or what fits of it with «…» into the width `most`: its beginning, and `tail` signs of its end."""
    if width(text) <= most:
        return text
    end = "".join(list(signs(text))[-tail:]) if tail else ""
    kept, room = [], most - 1 - width(end)
    for sign in signs(text):
        room -= _width(sign)
        if room < 0:
            break
        kept.append(sign)
    return "".join(kept).rstrip().rstrip(DANGLING) + ELLIPSIS + end
