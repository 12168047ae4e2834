"""The audit: every privileged act leaves who, what, before and after, why (PRODUCT §2)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.audit import Entry
from domain.base.lists import LINES, Page, Window
from domain.base.members import MEMBER, Member
from domain.base.roles import Right
from domain.base.things import Thing
from services.base.members import with_right
from services.base.unit import Unit
from storage.base import audit, members

READ = Window(size=LINES)


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
class Acts:
    """A page of entries, newest first, and the people in them by id."""

    page: Page[Entry]
    people: dict[int, Member]


def page(unit: Unit, actor_id: int, window: Window = READ) -> Acts:
    """Everything that was done. Needs SEE_AUDIT."""
    with_right(unit, actor_id, Right.SEE_AUDIT)
    return _acts(unit, audit.page(unit.db, window))


def of_member(unit: Unit, actor_id: int, member_id: int, window: Window = READ) -> Acts:
    """What was done about one person. Needs SEE_AUDIT."""
    with_right(unit, actor_id, Right.SEE_AUDIT)
    return _acts(unit, audit.page(unit.db, window, subject=Thing(MEMBER, member_id)))


def place(unit: Unit, actor_id: int, entry_id: int) -> Window:
    """The page on which the entry before `entry_id` stands: buttons of older messages name entries. Needs SEE_AUDIT."""
    with_right(unit, actor_id, Right.SEE_AUDIT)
    return Window(audit.count_since(unit.db, entry_id) // LINES, LINES)


def _acts(unit: Unit, found: Page[Entry]) -> Acts:
    ids = {e.actor_id for e in found.items if e.actor_id}
    ids |= {e.subject.number for e in found.items if e.subject.kind == MEMBER}
    return Acts(found, members.by_ids(unit.db, ids, unit.now))
