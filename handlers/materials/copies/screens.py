"""Taking one's own materials along: what there is, the list as a file."""

from __future__ import annotations

from handlers.materials.copies.presses import Copy, OwnCopies
from handlers.materials.presses import MyMaterials
from handlers.ui.screen import Attachment, Button, Screen, column
from locales.texts import Html, Texts, lines
from services.materials.copies import Standing


def copies(t: Texts, found: Standing, note: Html | None = None) -> Screen:
    """The list and the files; while these are being sent, how many albums are left."""
    coming = found.left > 0
    how = "material-copies-how" if found.files else "material-copies-how-list"

    def button(do: Copy) -> Button:
        return Button(t.plain(f"material-copies-{do}"), OwnCopies(do=do))

    return Screen(
        lines(
            note,
            t("material-copies-title"),
            t("material-copies-count", count=found.materials, files=found.files),
            t("material-copies-left", count=found.left) if coming else t(how),
        ),
        column(
            button(Copy.LIST) if found.materials else None,
            button(Copy.FILES) if found.files and not coming else None,
            button(Copy.SHOW) if coming else None,
            button(Copy.STOP) if coming else None,
        ),
        back=MyMaterials(),
    )


def table(t: Texts, content: bytes, count: int) -> Screen:
    """The list as a file."""
    return Screen(
        t("material-copies-table", count=count),
        back=OwnCopies(do=Copy.SHOW),
        attachment=Attachment("document", t.plain("material-copies-file-name"), content),
    )
