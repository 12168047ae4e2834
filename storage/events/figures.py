"""What the cabinet counts of events: who came of those who had signed up. Moments are UTC epoch seconds."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from domain.events.events import EVENT_KINDS, TAKEN, EventForm, EventState, SeatState

_TAKEN = ", ".join(f"'{state}'" for state in sorted(TAKEN))
_GATHERS = ", ".join(f"'{form}'" for form, kind in EVENT_KINDS.items() if kind.gathers)


def attendance(db: sqlite3.Connection, since: int, until: int) -> Iterator[tuple[EventForm, int, int]]:
    """By form, of what ended from `since` to before `until` with its list closed: who had a seat, who of them came."""
    sql = f"""SELECT e.form, count(*), sum(s.state = '{SeatState.ATTENDED}')
              FROM events e JOIN seats s ON s.event_id = e.id AND s.state IN ({_TAKEN}) AND NOT s.walk_in
              WHERE e.state IN ('{EventState.FINISHED}', '{EventState.ARCHIVED}') AND e.list_closed_at IS NOT NULL
                AND e.ends_at >= :since AND e.ends_at < :until AND e.form IN ({_GATHERS})
              GROUP BY e.form"""
    for form, signed, came in db.execute(sql, {"since": since, "until": until}):
        yield EventForm(form), signed, came
