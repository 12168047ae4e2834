"""What a newcomer has done, read from where it is kept; and who has put the list away."""

from __future__ import annotations

import sqlite3

from domain.method.first_steps import FIRST_WEEKS, Step
from domain.people.contacts import ContactState

_DONE = {
    Step.TELL: "EXISTS (SELECT 1 FROM profile_fields WHERE member_id = :member)",
    Step.SIGN: "EXISTS (SELECT 1 FROM seats WHERE member_id = :member)",
    Step.SPEAK: """EXISTS (SELECT 1 FROM idea_backers WHERE member_id = :member)
                   OR EXISTS (SELECT 1 FROM remarks r JOIN threads t ON t.id = r.thread_id
                              WHERE r.author_id = :member AND t.asker_id IS NULL)""",
    Step.FIND: f"""EXISTS (SELECT 1 FROM contact_requests WHERE from_id = :member)
                   OR EXISTS (SELECT 1 FROM contact_requests
                              WHERE to_id = :member AND state = '{ContactState.OPENED}')""",
    Step.RULES: "(SELECT rules_version >= :rules FROM members WHERE id = :member)",
}
_STATEMENT = "SELECT " + ", ".join(f'({condition}) AS "{step}"' for step, condition in _DONE.items())
IS_NEW = f"""(SELECT joined_at FROM members WHERE id = :member) > :now - {FIRST_WEEKS}
             AND NOT EXISTS (SELECT 1 FROM first_steps_away WHERE member_id = :member)"""
"""A condition: the member `:member` is a newcomer at `:now` and hasn't put the list away."""


def done(db: sqlite3.Connection, member_id: int, rules: int) -> frozenset[Step]:
    """Which steps are done; `rules`: the version that is in force."""
    row = db.execute(_STATEMENT, {"member": member_id, "rules": rules}).fetchone()
    return frozenset(step for step in Step if row[step])


def is_new(db: sqlite3.Connection, member_id: int, now: int) -> bool:
    """Whether the list stands on the member's menu as long as something is left of it."""
    return bool(db.execute(f"SELECT {IS_NEW}", {"member": member_id, "now": now}).fetchone()[0])


def put_away_at(db: sqlite3.Connection, member_id: int) -> int | None:
    """When the member put the list away (UTC epoch seconds); None: they haven't."""
    row = db.execute("SELECT at FROM first_steps_away WHERE member_id = ?", (member_id,)).fetchone()
    return int(row["at"]) if row is not None else None


def put_away(db: sqlite3.Connection, member_id: int, now: int) -> None:
    """The list doesn't stand on the menu any more."""
    db.execute("INSERT OR IGNORE INTO first_steps_away (member_id, at) VALUES (?, ?)", (member_id, now))


def take_back(db: sqlite3.Connection, member_id: int) -> None:
    """It does again."""
    db.execute("DELETE FROM first_steps_away WHERE member_id = ?", (member_id,))
