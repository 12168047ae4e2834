"""The list of participants as a table: for a spreadsheet, and for paper with later entry."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from domain.events.attendance import Rating, Visitor
from domain.events.columns import ANSWERS, shown
from domain.events.events import Event, Listed
from domain.events.questions import Question
from domain.people.profile import ProfileField
from handlers.events.attending import words
from handlers.events.faces import face
from handlers.events.feedback import sheets as feedback
from handlers.people.directory.labels import tag_label
from handlers.people.joining.places import region_label
from handlers.ui.sheets import Cell, Sheet, as_csv, as_xlsx, grouped
from locales.texts import Texts
from services.events.attendance import Table

WIDTHS = {
    "number": 6, "name": 38, "region": 28, "town": 20, "school": 34, "subjects": 30, "state": 18, "confirmed": 14,
    "signed": 18, "source": 16, "rating": 9, "code": 10,
}  # fmt: skip
ANSWER_WIDTH = 30
PAPER = ("number", "name", "region", "sign")
PAPER_WIDTHS = (6, 44, 30, 24)


def people_csv(t: Texts, table: Table) -> bytes:
    """Everybody with state and mark, for spreadsheets that read text."""
    columns = _columns(t, table)
    return as_csv([column.head for column in columns], _rows(columns, table))


def people_xlsx(t: Texts, table: Table, said: Sequence[Rating]) -> bytes:
    """The same for Excel and its kin, with a sheet of what was said, if anything was."""
    columns, event = _columns(t, table), table.event
    head, widths = [column.head for column in columns], [column.width for column in columns]
    people = Sheet(t.plain("host-sheet"), head, _rows(columns, table), widths, heading=_heading(t, event))
    return as_xlsx(people, feedback.sheet(t, event, said)) if said else as_xlsx(people)


def paper_xlsx(t: Texts, event: Event, listed: Sequence[Listed]) -> bytes:
    """To be printed: numbers, names, room to sign. The numbers are typed in afterwards, so they never change."""
    rows: list[list[Cell]] = [
        [line.seat.ticket, line.name, _region(t, line), ""] for line in listed if line.seat.takes_place
    ]
    head = [t.plain(f"host-column-{column}") for column in PAPER]
    return as_xlsx(Sheet(t.plain("host-sheet"), head, rows, PAPER_WIDTHS, heading=_heading(t, event)))


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its head, how wide it is in letters, what stands in it."""

    head: str
    width: int
    cell: Callable[[Listed], Cell]
    of_visitor: Callable[[Visitor], Cell] = lambda visitor: ""
    """What stands there of somebody from outside of the network."""


def _columns(t: Texts, table: Table) -> list[Column]:
    """Those that the host wants, in their order; the answers are as many as there are questions."""
    found, own = [], face(table.event)
    for name in shown((*own.columns, *own.more_columns), own.columns, table.said):
        if name == ANSWERS:
            found += [_answers(question) for question in table.questions]
        else:
            found.append(Column(t.plain(f"host-column-{name}"), WIDTHS[name], _CELLS[name](t, table.event)))
            if name in _OF_VISITOR:
                found[-1] = replace(found[-1], of_visitor=partial(_OF_VISITOR[name], t))
    return found


def _answers(question: Question) -> Column:
    return Column(question.words, ANSWER_WIDTH, lambda line: line.answers.get(question.id, ""))


def _rows(columns: Sequence[Column], table: Table) -> list[list[Cell]]:
    people = [[column.cell(line) for column in columns] for line in table.listed]
    return people + [[column.of_visitor(visitor) for column in columns] for visitor in table.visitors]


_OF_VISITOR: dict[str, Callable[[Texts, Visitor], Cell]] = {
    "name": lambda t, visitor: visitor.words or t.plain("host-visitors", count=visitor.count),
    "state": lambda t, visitor: t.plain("host-visitor"),
}


def _heading(t: Texts, event: Event) -> str:
    return f"{event.title}. {words.kept(t, event)}"


def _region(t: Texts, line: Listed) -> str:
    return region_label(t, line.region, None) or line.region or ""


def _signed(event: Event, line: Listed) -> str:
    return datetime.fromtimestamp(line.seat.signed_at, ZoneInfo(event.zone)).strftime("%Y-%m-%d %H:%M")


def _subjects(t: Texts, line: Listed) -> str:
    return ", ".join(tag_label(t, ProfileField.SUBJECTS, subject) for subject in line.subjects)


_CELLS: dict[str, Callable[[Texts, Event], Callable[[Listed], Cell]]] = {
    "number": lambda t, event: lambda line: line.seat.ticket,
    "name": lambda t, event: lambda line: line.name,
    "region": lambda t, event: lambda line: _region(t, line),
    "town": lambda t, event: lambda line: line.town or "",
    "school": lambda t, event: lambda line: line.school or "",
    "subjects": lambda t, event: lambda line: _subjects(t, line),
    "state": lambda t, event: lambda line: t.plain(words.seat_key(line.seat)),
    "confirmed": lambda t, event: (
        lambda line: t.plain("host-confirmed") if line.seat.reconfirmed_at is not None else ""
    ),
    "signed": lambda t, event: lambda line: _signed(event, line),
    "source": lambda t, event: lambda line: t.plain(f"host-source-{line.source}") if line.source else "",
    "rating": lambda t, event: lambda line: line.rating,
    "code": lambda t, event: lambda line: grouped(line.seat.code),
}
