"""What people write, as it is kept: something that can be seen, and no more than there is room for."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.members import clean_line


def one_line(text: str, most: int) -> str:
    """A sentence of at most `most` characters. Raises `DomainError` when nothing is said, or too much."""
    line = clean_line(text)
    if not line:
        raise DomainError("error-text-empty")
    _require_room(line, most)
    return line


def line_if_any(text: str | None, most: int) -> str | None:
    """A sentence that need not be said; None: it isn't. Raises `DomainError` for more than `most` characters."""
    line = clean_line(text or "")
    _require_room(line, most)
    return line or None


def title(text: str, *, least: int, most: int, short: str) -> str:
    """A line that tells a thing from others. Raises `DomainError` as `one_line` does, and `short` below `least`."""
    line = one_line(text, most)
    if len(line) < least:
        raise DomainError(short)
    return line


def some_lines(text: str, most: int) -> str:
    """Several lines, as they were written. Raises `DomainError` when nothing is said, or too much."""
    said = text.strip()
    if not clean_line(said):
        raise DomainError("error-text-empty")
    _require_room(said, most)
    return said


def _require_room(said: str, most: int) -> None:
    if len(said) > most:
        raise DomainError("error-text-too-long", limit=most, length=len(said))
