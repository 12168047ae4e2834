"""Samples of taking one's own materials along."""

from __future__ import annotations

from handlers.materials.copies import screens as s
from services.materials.copies import Standing


def screens(t):
    return [
        s.copies(t, Standing(0, 0, 0)),
        s.copies(t, Standing(1, 0, 0)),
        s.copies(t, Standing(21, 34, 0), t("material-copies-stopped")),
        s.copies(t, Standing(10**4, 10**5, 10**4), t("material-copies-sent", count=10**4)),
        s.table(t, b"PK", 10**4),
    ]
