"""The report of an announcement as a table file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from domain.base.refusals import why
from handlers.people.joining.places import region_label
from handlers.ui import sheets
from locales.texts import Texts

COLUMNS = ("name", "region", "state", "reason", "settled", "tapped", "muted")


def as_csv(t: Texts, rows: Iterable[Mapping[str, Any]]) -> bytes:
    """UTF-8 with BOM and `;`, as spreadsheets in Russia open it; times in the reader's zone."""
    return sheets.as_csv(
        [t.plain(f"announcement-column-{column}") for column in COLUMNS], [_cells(t, row) for row in rows]
    )


def _cells(t: Texts, row: Mapping[str, Any]) -> list[str]:
    reason = row["error"] or ""
    if reason and row["state"] == "dropped":
        reason = t.plain(f"announcement-reason-{reason}")
    elif reason and row["state"] == "failed":
        reason = t.plain(f"announcement-why-{why(reason)}")
    return [
        row["name"] or "",
        region_label(t, row["region"], row["region_name"]) or "",
        t.plain(f"announcement-copy-{row['state']}"),
        reason,
        _time(t, row["settled_at"]),
        _time(t, row["tapped_at"]),
        _time(t, row["muted_at"]),
    ]


def _time(t: Texts, at: int | None) -> str:
    return "" if at is None else datetime.fromtimestamp(at, ZoneInfo(t.zone)).strftime("%Y-%m-%d %H:%M")
