"""Tables as files: CSV and XLSX, both safe to open (OWASP, CSV injection)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openpyxl import Workbook

Cell = str | int | None
A4 = 9
"""The paper's number in OOXML (ECMA-376, 18.3.1.63)."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def safe(cell: Cell) -> str | int:
    """Text that a spreadsheet doesn't take for a formula; numbers stay numbers."""
    if cell is None:
        return ""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def as_csv(header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """UTF-8 with BOM and `;`, as spreadsheets in Russia open it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";")
    writer.writerow(header)
    writer.writerows([safe(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a book: `widths` of its columns in characters, `heading` a line above the header."""

    title: str
    header: Sequence[str]
    rows: Iterable[Sequence[Cell]]
    widths: Sequence[int]
    heading: str = ""


def as_xlsx(*sheets: Sheet) -> bytes:
    """A book, written row by row. Prints on A4 with the headers repeated."""
    # Imported here: few presses need it, and the start of the bot is measured.
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    for sheet in sheets:
        _write(book, sheet)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _write(book: Workbook, wanted: Sheet) -> None:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Border, Font, Side
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(_sheet_name(wanted.title))
    for number, width in enumerate(wanted.widths, 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.page_setup.paperSize = A4
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToHeight = 0
    bold, wrap = Font(bold=True), Alignment(wrap_text=True, vertical="top")
    line = Side(style="thin", color="B0B7BF")
    frame = Border(left=line, right=line, top=line, bottom=line)

    def cell(value: Cell, *, is_bold: bool = False) -> Any:
        made = WriteOnlyCell(sheet, safe(value))
        made.alignment, made.border = wrap, frame
        if is_bold:
            made.font = bold
        return made

    top = 1
    if wanted.heading:
        first = WriteOnlyCell(sheet, safe(wanted.heading))
        first.font = bold
        sheet.append([first])
        top = 2
    sheet.print_title_rows = f"{top}:{top}"
    sheet.append([cell(name, is_bold=True) for name in wanted.header])
    for row in wanted.rows:
        sheet.append([cell(value) for value in row])


def _sheet_name(title: str) -> str:
    """Excel takes 31 characters, and not these."""
    return "".join(c for c in title if c not in "[]:*?/\\")[:31] or "1"
