"""Long words in pieces that Telegram takes, and what is seen of them in a list.

Telegram counts letters by UTF-16, where an emoji is two or more; a piece never ends inside of what the eye takes for
one sign, unless one sign alone is longer.
"""

from __future__ import annotations

from collections.abc import Iterator

from domain.base.cutting import DANGLING, ELLIPSIS, signs

PIECE = 3300
"""UTF-16 units of a piece: the rest of a message (4096) is the author's name, the quote, the title."""
EXCERPT = 350
QUOTE = 80


def units(text: str) -> int:
    """The length of a text in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def pieces(text: str, most: int = PIECE) -> tuple[str, ...]:
    """The text in pieces of at most `most` units, ended at a line or a word where there is one; at least one piece."""
    found: list[str] = []
    piece, size = "", 0
    for sign in _short(text, most):
        length = units(sign)
        if size + length > most:
            end = max(piece.rfind("\n"), piece.rfind(" "))
            end = end if end > len(piece) // 2 else len(piece)
            found.append(piece[:end].rstrip())
            piece = piece[end:].lstrip()
            size = units(piece)
        piece += sign
        size += length
    return (*found, piece) if piece or not found else tuple(found)


def excerpt(text: str, most: int = EXCERPT) -> str:
    """The beginning of a text in one line, «…» where there is more."""
    line = " ".join(text.split())
    if units(line) <= most:
        return line
    kept, size = "", 1
    for sign in _short(line, most - 1):
        size += units(sign)
        if size > most:
            break
        kept += sign
    return kept.rstrip().rstrip(DANGLING) + ELLIPSIS


def _short(text: str, most: int) -> Iterator[str]:
    """The signs of a text; one that is longer than `most` (a tower of marks) comes letter by letter."""
    for sign in signs(text):
        yield from (sign,) if units(sign) <= most else sign
