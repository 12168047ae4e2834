"""Tables as files: CSV and XLSX, both safe to open (OWASP, CSV injection)."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openpyxl import Workbook

Cell = str | int | None
A4 = 9
"""The paper's number in OOXML (ECMA-376, 18.3.1.63)."""
LONGEST = 32_767
"""Characters of a cell in Excel."""
_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠].|[\t\r\n]", re.DOTALL)
# What XML 1.0 can't carry (section 2.2), half a pair of UTF-16, and what Unicode keeps for no character at all.
_UNFIT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(chr(plane << 16 | last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


def plain(cell: Cell) -> str | int:
    """A cell without what no file can carry; numbers stay numbers."""
    if cell is None:
        return ""
    return _UNFIT.sub("", cell)[:LONGEST] if isinstance(cell, str) else cell


def safe(cell: Cell) -> str | int:
    """A cell of a text file, where only an apostrophe keeps a spreadsheet from reading a formula."""
    fit = plain(cell)
    return f"'{fit}" if isinstance(fit, str) and _FORMULA.match(fit) else fit


def grouped(code: str) -> str:
    """The six digits of a ticket as the ticket shows them: with the space a spreadsheet takes them for no number."""
    return f"{code[:3]} {code[3:]}"


def as_csv(header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """UTF-8 with BOM and `;`, as spreadsheets in Russia open it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";")
    writer.writerow([safe(name) for name in header])
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

    def text_or_number(value: Cell) -> Any:
        fit = plain(value)
        # Text stays text whatever it begins with: by its type, and by the mark that keeps it so when it is edited.
        made = WriteOnlyCell(sheet, _ESCAPE.sub("_x005F_", fit) if isinstance(fit, str) else fit)
        if isinstance(fit, str):
            made.data_type = "s"
            made.quotePrefix = bool(_FORMULA.match(fit))
        return made

    def cell(value: Cell, *, is_bold: bool = False) -> Any:
        made = text_or_number(value)
        made.alignment, made.border = wrap, frame
        if is_bold:
            made.font = bold
        return made

    top = 1
    if wanted.heading:
        first = text_or_number(wanted.heading)
        first.font = bold
        sheet.append([first])
        top = 2
    sheet.print_title_rows = f"{top}:{top}"
    sheet.append([cell(name, is_bold=True) for name in wanted.header])
    for row in wanted.rows:
        sheet.append([cell(value) for value in row])


def _sheet_name(title: str) -> str:
    """Excel takes 31 characters, and not these."""
    return "".join(c for c in _UNFIT.sub("", title) if c not in "[]:*?/\\")[:31].strip("'") or "1"
