"""The words of a person's last search: they don't fit into a button, so buttons carry the search's number."""

from __future__ import annotations

from domain.base.errors import DomainError
from handlers.ui.turn import Turn

LIMIT = 100
"""Characters of a search that are looked at."""
_KEY = "searched"


async def remember(turn: Turn, words: str, *, everywhere: bool = False) -> int:
    """Keep `words` as the last search, `everywhere` or in one room; returns its number."""
    turn.data[_KEY] = {"number": turn.update_id, "words": words[:LIMIT], "everywhere": everywhere}
    await turn.remember()
    return turn.update_id


def recall(turn: Turn, number: int) -> str:
    """The words of search `number`. Raises `DomainError` when another one has come since."""
    if not is_last(turn, number):
        raise DomainError("error-search-old")
    words: str = turn.data[_KEY]["words"]
    return words


def was_everywhere(turn: Turn, number: int) -> bool:
    """Whether search `number` is the last one, and was said outside of a form: over all kinds of things."""
    return is_last(turn, number) and bool(turn.data[_KEY].get("everywhere"))


def is_last(turn: Turn, number: int) -> bool:
    """Whether `number` is the person's last search."""
    kept = turn.data.get(_KEY)
    return kept is not None and kept["number"] == number
