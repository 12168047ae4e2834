"""The audit as a table: when, who, what, about what, before, after, why."""

from __future__ import annotations

from domain.base.audit import Entry
from handlers.desk.audit import words
from handlers.ui.sheets import Cell, Sheet, as_xlsx
from locales.texts import Texts, bare
from services.base.audit import Acts

COLUMNS = ("at", "actor", "what", "before", "after", "why")
WIDTHS = (24, 24, 48, 32, 32, 32)


def xlsx(t: Texts, network: str, acts: Acts) -> bytes:
    heading = t.plain("acts-heading", network=network, date=t.long_date(t.now))
    header = [t.plain(f"acts-column-{column}") for column in COLUMNS]
    rows = [_row(t, entry, acts) for entry in acts.page.items]
    return as_xlsx(Sheet(t.plain("acts-sheet"), header, rows, WIDTHS, heading=heading))


def _row(t: Texts, entry: Entry, acts: Acts) -> list[Cell]:
    before, after = words.sides(t, entry)
    return [
        t.moment_kept(entry.at, t.zone),
        words.actor(t, entry.actor_id, acts.people),
        bare(words.what(t, entry, acts)),
        bare(before) if before else None,
        bare(after) if after else None,
        words.why(t, entry),
    ]
