"""Members whom the network knows as colleagues: they vote on norms and people (PRODUCT §7)."""

from __future__ import annotations

import sqlite3

from domain.people.admission import Verdict
from storage.people import admission
from tests.builders.states import put


def approve(db: sqlite3.Connection, *ids: int) -> None:
    """As if organizers had accepted an application of each of them; none named: of everybody in the network."""
    for member_id in ids or [row[0] for row in db.execute("SELECT id FROM members WHERE status = 'member'")]:
        put(db, admission.VERDICT, admission.apply(db, member_id, 0), Verdict.ACCEPTED)
