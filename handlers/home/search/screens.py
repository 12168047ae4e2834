"""What words written outside of a form have found."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.ui.entry import Entry
from handlers.ui.finding import Finding
from handlers.ui.screen import Button, Go, Screen, column
from locales.texts import Texts, lines


def results(t: Texts, words: str, found: Sequence[Finding], otherwise: Sequence[Entry]) -> Screen:
    """The first few of each kind, or where to look `otherwise`. PRODUCT §0: the answer says that it was a search."""
    found = [finding for finding in found if finding.rows]
    if not found:
        return Screen(
            lines(t("search-title", words=words), t("search-nothing")),
            column(*(Button(t.plain(entry.label), Go(to=entry.to)) for entry in otherwise)),
        )
    return Screen(
        lines(t("search-title", words=words), *(text for finding in found for text in finding.text)),
        tuple(row for finding in found for row in finding.rows),
    )
