"""One's own materials as a table."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.materials import words
from handlers.ui.sheets import Cell, Sheet, as_xlsx
from locales.texts import Texts
from services.materials.copies import Own

COLUMNS = (
    "title", "state", "form", "subject", "grades", "licence", "version", "recommended", "got", "used", "thanked",
    "published", "files", "about", "sources",
)  # fmt: skip
WIDTHS = (44, 16, 16, 20, 16, 20, 10, 16, 10, 12, 10, 16, 44, 44, 30)


def xlsx(t: Texts, found: Sequence[Own]) -> bytes:
    """All of it, the oldest first."""
    header = [t.plain(f"material-column-{column}") for column in COLUMNS]
    return as_xlsx(Sheet(t.plain("material-copies-sheet"), header, [_row(t, one) for one in found], WIDTHS))


def _row(t: Texts, one: Own) -> list[Cell]:
    material = one.material
    form, subject, grades = words.kind(t, material)
    return [
        material.title,
        t.plain(f"material-state-{material.state}"),
        form,
        subject,
        grades,
        words.licence(t, material.licence),
        material.version,
        material.recommended,
        material.got,
        material.used,
        material.thanked,
        t.long_date(material.published_at) if material.published_at is not None else None,
        "\n".join(
            file.item.words if not file.item.kind.is_at_telegram else words.item(t, file.item) for file in one.files
        ),
        material.about,
        material.sources,
    ]
