"""What stands on a button: the one place that cuts people's words to what a phone shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from domain.base.cutting import ELLIPSIS, cut, width
from locales.texts import Texts
from locales.widths import fits

ON_A_PHONE = 40
"""Letters that a button as wide as the message shows on a phone. Of more, apps cut what they like, some the middle."""
_GAP = 2
"""Letters that a gap between two buttons takes."""
_LEAST = 8


def label(words: str, frame: Callable[[str], str] | None = None, *, beside: int = 0, tail: int = 0) -> str:
    """`words` in their `frame`, cut so that the whole fits; the frame (a count, a date) is never cut.

    `beside`: buttons that stand in the same row; `tail`: letters of the end that stay, as of a link. What is cut beside
    others is cut by its real width, and so is whatever has something behind it: a phone that finds it too wide would
    take that away. Of words in a frame some are left even if it alone is too wide.
    """
    room = (ON_A_PHONE - _GAP * beside) // (beside + 1)
    if frame is not None:
        room = max(room - width(frame("")), _LEAST)
    framed = frame or str
    said = cut(words, room, tail=tail)
    shown = framed(said)
    ends = tail > 0 or not shown.endswith(said)
    while (ends or (beside and ELLIPSIS in shown)) and width(said) > _LEAST and not fits(shown, beside + 1):
        said = cut(words, width(said) - 1, tail=tail)
        shown = framed(said)
    return shown


def told_apart(names: Sequence[str], first: int = 1) -> list[str]:
    """Names of a page's rows as its text and its buttons have them: namesakes by their number in the list.

    `first`: the number of the first of them. For lists whose text has what a button has no room for.
    """
    alike = Counter(label(name) for name in names)
    return [name if alike[label(name)] == 1 else f"{number}. {name}" for number, name in enumerate(names, first)]


def dated(t: Texts, when: str, words: str) -> str:
    """«чт 26 ноя, 18:00 · Название»: what has a date is found by its date, which leads and is never cut."""
    return label(words, lambda words: t.plain("list-dated", when=when, what=words))
