"""The words by which somebody searched the announcements last, so that what was found has pages.

data["announcements_searched"] = the words
"""

from __future__ import annotations

from handlers.ui.turn import Turn

_KEY = "announcements_searched"


async def remember(turn: Turn, words: str) -> None:
    """From now on these are the words."""
    turn.data[_KEY] = words
    await turn.remember()


def recall(turn: Turn) -> str:
    """The words; none where nothing was searched."""
    words: str = turn.data.get(_KEY, "")
    return words
