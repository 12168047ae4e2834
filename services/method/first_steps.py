"""A newcomer's first steps: the list, putting it away, its row on the menu (PRODUCT §14)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from domain.base.members import Member
from domain.base.waiting import Waiting
from domain.method.first_steps import Step
from services.base.areas import OnMenu
from services.base.members import acting_member, reading_member
from services.base.unit import Unit
from services.people import joining
from storage.method import first_steps as stored


@dataclass(frozen=True, slots=True)
class Steps:
    """Which are done; `put_away`: the member doesn't want them on the menu."""

    done: frozenset[Step]
    put_away: bool


def mine(unit: Unit, actor_id: int) -> Steps:
    """One's own first steps, also when the first weeks are over."""
    member = reading_member(unit, actor_id)
    return _steps(unit, member.id)


def _steps(unit: Unit, member_id: int) -> Steps:
    done = stored.done(unit.db, member_id, joining.rules_version(unit))
    return Steps(done, stored.put_away_at(unit.db, member_id) is not None)


def put_away(unit: Unit, actor_id: int, *, away: bool) -> Steps:
    """The list goes from one's own menu, or comes back to it."""
    member = acting_member(unit, actor_id)
    if away:
        stored.put_away(unit.db, member.id, unit.now)
    else:
        stored.take_back(unit.db, member.id)
    return _steps(unit, member.id)


def waiting(unit: Unit, member: Member) -> Iterator[Waiting]:
    """One row, behind all that waits: it is never late for it."""
    if not stored.is_new(unit.db, member.id, unit.now):
        return
    done = stored.done(unit.db, member.id, joining.rules_version(unit))
    if len(done) < len(Step):
        yield Waiting("first-steps", (), unit.now, args={"done": len(done), "total": len(Step)})


MINE = (OnMenu(frozenset({"first-steps"}), waiting, stored.IS_NEW),)
