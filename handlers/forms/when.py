"""People's words for moments, days and lengths of time, and what to say when they aren't understood."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from domain.durations import understand_duration
from domain.errors import DomainError
from domain.moments import understand, understand_date
from domain.understanding import NotUnderstood
from domain.zones import at_wall_time
from locales.texts import Texts
from locales.vocabulary import vocabulary

T = TypeVar("T")


def moment(t: Texts, text: str) -> int:
    """UTC epoch seconds of «завтра в 18:00» in the reader's zone. Raises `DomainError`."""
    return _said(lambda: understand(text, now=t.now, zone=t.zone, words=vocabulary()).at)


def day(t: Texts, text: str) -> int:
    """UTC epoch seconds of the start of a day («15 января») in the reader's zone. Raises `DomainError`."""

    def start() -> int:
        named = understand_date(text, now=t.now, zone=t.zone, words=vocabulary()).day
        return at_wall_time(named, 0, t.zone, now=t.now).at

    return _said(start)


def duration(t: Texts, text: str) -> int:
    """Minutes of «полтора часа». Raises `DomainError`."""
    try:
        return understand_duration(text, words=vocabulary())
    except NotUnderstood:
        raise DomainError("error-duration") from None


def _said(understanding: Callable[[], T]) -> T:
    try:
        return understanding()
    except NotUnderstood as refused:
        raise DomainError(f"error-when-{refused.reason.value.replace('_', '-')}") from None
