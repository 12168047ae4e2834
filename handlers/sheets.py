"""Tables as files: CSV and XLSX, both safe to open (OWASP, CSV injection)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

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


def as_xlsx(
    title: str, header: Sequence[str], rows: Iterable[Sequence[Cell]], widths: Sequence[int], *, heading: str = ""
) -> bytes:
    """One sheet, written row by row; `widths` of the columns in characters. Prints on A4 with its header repeated."""
    # Imported here: few presses need it, and the start of the bot is measured.
    from openpyxl import Workbook
    from openpyxl.cell import Cell as Cell_
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Border, Font, Side
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet(_sheet_name(title))
    for number, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.page_setup.paperSize = A4
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToHeight = 0
    bold, wrap = Font(bold=True), Alignment(wrap_text=True, vertical="top")
    line = Side(style="thin", color="B0B7BF")
    frame = Border(left=line, right=line, top=line, bottom=line)

    def cell(value: Cell, *, is_bold: bool = False) -> Cell_:
        made = WriteOnlyCell(sheet, safe(value))
        made.alignment, made.border = wrap, frame
        if is_bold:
            made.font = bold
        return made

    top = 1
    if heading:
        first = WriteOnlyCell(sheet, heading)
        first.font = bold
        sheet.append([first])
        top = 2
    sheet.print_title_rows = f"{top}:{top}"
    sheet.append([cell(name, is_bold=True) for name in header])
    for row in rows:
        sheet.append([cell(value) for value in row])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _sheet_name(title: str) -> str:
    """Excel takes 31 characters, and not these."""
    return "".join(c for c in title if c not in "[]:*?/\\")[:31] or "1"
