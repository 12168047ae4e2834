"""What the ground floor brings."""

from __future__ import annotations

from services.base import outbox, personal_data
from services.base.areas import Area, Recurring

AREA = Area(
    name="base",
    final=frozenset(
        {
            "error-no-right",
            "error-join-first",
            "error-application-waits",
            "error-come-back-first",
            "error-return-first",
            "error-last-owner",
        }
    ),
    personal_data=personal_data.PERSONAL_DATA,
    ticks=(Recurring("outbox", 3600, outbox.is_any_old, outbox.clear),),
)
