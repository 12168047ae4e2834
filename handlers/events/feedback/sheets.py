"""Ratings and words as a table."""

from __future__ import annotations

from collections.abc import Sequence

from domain.events.attendance import Rating
from domain.events.events import Event
from handlers.ui.sheets import Cell, Sheet, as_csv, as_xlsx
from locales.texts import Texts

WIDTHS = (8, 90, 38)


def csv(t: Texts, said: Sequence[Rating]) -> bytes:
    """Every rating, those with words first."""
    return as_csv(_header(t), _rows(t, said))


def xlsx(t: Texts, event: Event, said: Sequence[Rating]) -> bytes:
    """The same for Excel and its kin."""
    return as_xlsx(sheet(t, event, said))


def sheet(t: Texts, event: Event, said: Sequence[Rating]) -> Sheet:
    """The sheet of a book that holds what was said."""
    return Sheet(t.plain("feedback-sheet"), _header(t), _rows(t, said), WIDTHS, heading=event.title)


def _header(t: Texts) -> list[str]:
    return [t.plain(f"feedback-column-{name}") for name in ("rating", "words", "name")]


def _rows(t: Texts, said: Sequence[Rating]) -> list[list[Cell]]:
    return [[one.rating, one.words or "", one.name or t.plain("host-said-anonymous")] for one in said]
