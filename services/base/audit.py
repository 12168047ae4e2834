"""The audit: every privileged act leaves who, what, before and after, why (PRODUCT §2)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.audit import Entry
from domain.base.members import MEMBER, Member
from domain.base.roles import Right
from domain.base.things import Thing
from services.base.members import with_right
from services.base.unit import Unit
from storage.base import audit, members

PAGE = 8


def record(
    unit: Unit,
    actor_id: int | None,
    action: str,
    subject: Thing,
    *,
    before: str | None = None,
    after: str | None = None,
    why: str | None = None,
) -> None:
    """Note an act in the unit that does it. `actor_id` None is the bot itself."""
    audit.write(
        unit.db,
        at=unit.now,
        actor_id=actor_id,
        action=action,
        subject=subject,
        before=before,
        after=after,
        why=why,
    )


@dataclass(frozen=True, slots=True)
class AuditPage:
    """Entries, newest first, and the people in them by id. `older`: where the next page begins, if any."""

    entries: list[Entry]
    people: dict[int, Member]
    older: int | None


def page(unit: Unit, actor_id: int, before_id: int | None = None) -> AuditPage:
    """Everything that was done. Needs SEE_AUDIT. `before_id`: the `older` of the page before."""
    with_right(unit, actor_id, Right.SEE_AUDIT)
    return _page(unit, audit.page(unit.db, before_id=before_id, limit=PAGE + 1))


def of_member(unit: Unit, actor_id: int, member_id: int, before_id: int | None = None) -> AuditPage:
    """What was done about one person. Needs SEE_AUDIT."""
    with_right(unit, actor_id, Right.SEE_AUDIT)
    subject = Thing(MEMBER, member_id)
    return _page(unit, audit.page(unit.db, before_id=before_id, limit=PAGE + 1, subject=subject))


def _page(unit: Unit, found: list[Entry]) -> AuditPage:
    entries = found[:PAGE]
    ids = {e.actor_id for e in entries if e.actor_id}
    ids |= {e.subject.number for e in entries if e.subject.kind == MEMBER}
    older = entries[-1].id if len(found) > PAGE else None
    return AuditPage(entries, members.by_ids(unit.db, ids, unit.now), older)
