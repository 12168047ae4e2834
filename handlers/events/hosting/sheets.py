"""The list of participants as a table: for a spreadsheet, and for paper with later entry."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.events.attendance import Rating
from domain.events.events import Event, Listed
from domain.people.profile import ProfileField
from handlers.events.attending import words
from handlers.events.faces import face
from handlers.events.feedback import sheets as feedback
from handlers.people.directory.labels import tag_label
from handlers.people.joining.places import region_label
from handlers.ui.sheets import Cell, Sheet, as_csv, as_xlsx, grouped
from locales.texts import Texts

WIDTHS = {
    "number": 6, "name": 38, "region": 28, "school": 34, "subjects": 30, "state": 18, "confirmed": 14, "signed": 18,
    "source": 16, "rating": 9, "code": 10,
}  # fmt: skip
PAPER = ("number", "name", "region", "sign")
PAPER_WIDTHS = (6, 44, 30, 24)


def people_csv(t: Texts, event: Event, listed: Sequence[Listed]) -> bytes:
    """Everybody with state and mark, for spreadsheets that read text."""
    return as_csv(_header(t, _columns(event)), [_row(t, event, line) for line in listed])


def people_xlsx(t: Texts, event: Event, listed: Sequence[Listed], said: Sequence[Rating]) -> bytes:
    """The same for Excel and its kin, with a sheet of what was said, if anything was."""
    rows = [_row(t, event, line) for line in listed]
    widths = [WIDTHS[column] for column in _columns(event)]
    people = Sheet(t.plain("host-sheet"), _header(t, _columns(event)), rows, widths, heading=_heading(t, event))
    return as_xlsx(people, feedback.sheet(t, event, said)) if said else as_xlsx(people)


def paper_xlsx(t: Texts, event: Event, listed: Sequence[Listed]) -> bytes:
    """To be printed: numbers, names, room to sign. The numbers are typed in afterwards, so they never change."""
    rows: list[list[Cell]] = [
        [line.seat.ticket, line.name, _region(t, line), ""] for line in listed if line.seat.takes_place
    ]
    return as_xlsx(Sheet(t.plain("host-sheet"), _header(t, PAPER), rows, PAPER_WIDTHS, heading=_heading(t, event)))


def _columns(event: Event) -> tuple[str, ...]:
    return face(event).columns


def _header(t: Texts, columns: Sequence[str]) -> list[str]:
    return [t.plain(f"host-column-{column}") for column in columns]


def _heading(t: Texts, event: Event) -> str:
    return f"{event.title}. {words.kept(t, event)}"


def _region(t: Texts, line: Listed) -> str:
    return region_label(t, line.region, None) or line.region or ""


def _row(t: Texts, event: Event, line: Listed) -> list[Cell]:
    signed = datetime.fromtimestamp(line.seat.signed_at, ZoneInfo(event.zone)).strftime("%Y-%m-%d %H:%M")
    cells: dict[str, Cell] = {
        "number": line.seat.ticket,
        "name": line.name,
        "region": _region(t, line),
        "school": line.school or "",
        "subjects": ", ".join(tag_label(t, ProfileField.SUBJECTS, subject) for subject in line.subjects),
        "state": t.plain(words.seat_key(line.seat)),
        "confirmed": t.plain("host-confirmed") if line.seat.reconfirmed_at is not None else "",
        "signed": signed,
        "source": t.plain(f"host-source-{line.source}") if line.source else "",
        "rating": line.rating,
        "code": grouped(line.seat.code),
    }
    return [cells[column] for column in _columns(event)]
