"""Who sent which work, with places and points, as a table."""

from __future__ import annotations

from collections.abc import Sequence

from domain.events.contests import Contest
from domain.events.events import Event
from handlers.events.contests.screens import author_name, most
from handlers.people.joining.places import region_label
from handlers.ui.sheets import Cell, Sheet, as_csv, as_xlsx
from locales.texts import Texts
from services.events.contests import Placed

COLUMNS = ("place", "number", "work", "author", "region", "total", "most", "jurors")
WIDTHS = (8, 8, 50, 38, 28, 8, 8, 10)


def csv(t: Texts, contest: Contest, placed: Sequence[Placed]) -> bytes:
    """The protocol with names, best first."""
    return as_csv(_header(t), _rows(t, contest, placed))


def xlsx(t: Texts, event: Event, contest: Contest, placed: Sequence[Placed]) -> bytes:
    """The same for Excel and its kin."""
    sheet = Sheet(t.plain("contest-sheet"), _header(t), _rows(t, contest, placed), WIDTHS, heading=event.title)
    return as_xlsx(sheet)


def _header(t: Texts) -> list[str]:
    return [t.plain(f"contest-column-{column}") for column in COLUMNS]


def _rows(t: Texts, contest: Contest, placed: Sequence[Placed]) -> list[list[Cell]]:
    return [
        [
            one.line.place if one.line.place is not None else t.plain("contest-column-no-place"),
            one.line.entry.number,
            one.line.entry.title,
            author_name(t, one),
            region_label(t, one.region, None) or one.region or "",
            one.line.total,
            most(contest, one.line),
            one.line.jurors,
        ]
        for one in placed
    ]
