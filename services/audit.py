"""The audit: every privileged act leaves who, what, before and after, why (PRODUCT §2)."""

from __future__ import annotations

from domain.roles import Right
from services.members import with_right
from services.unit import Unit
from storage import audit, members
from storage.audit import Entry

PAGE = 10


def record(
    unit: Unit,
    actor_id: int | None,
    action: str,
    subject: str,
    *,
    before: str | None = None,
    after: str | None = None,
    why: str | None = None,
) -> None:
    """Note an act in the unit that does it. `subject` is '<kind>:<id>'; `actor_id` None is the bot itself."""
    audit.write(
        unit.db, at=unit.now, actor_id=actor_id, action=action, subject=subject, before=before, after=after, why=why
    )


def page(unit: Unit, actor_id: int, before_id: int | None = None) -> tuple[list[Entry], dict[int, str]]:
    """Entries, newest first, and the names of the people in them. Needs SEE_AUDIT."""
    with_right(unit, actor_id, Right.SEE_AUDIT)
    entries = audit.page(unit.db, before_id=before_id, limit=PAGE)
    ids = {e.actor_id for e in entries if e.actor_id} | {
        int(e.subject.split(":")[1]) for e in entries if e.subject.startswith("member:")
    }
    people = members.by_ids(unit.db, ids, unit.now)
    return entries, {i: m.name or f"№{i}" for i, m in people.items()}
