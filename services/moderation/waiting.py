"""What waits for moderators, and for authors whose thing was stopped."""

from __future__ import annotations

from collections.abc import Iterator

from domain.base.members import Member
from domain.base.roles import Right, rights_of
from domain.base.waiting import Waiting
from domain.moderation.cases import OPEN, CaseState
from services.base.areas import EVERYBODY, OnMenu, Waits
from services.base.unit import Unit
from services.moderation import claims
from services.moderation.deciding import is_alone
from storage.moderation import cases


def today(unit: Unit, member: Member) -> Iterator[Waiting]:
    """Each case that this person may decide on."""
    if Right.MODERATE not in rights_of(member.roles):
        return
    for case in cases.in_states(unit.db, OPEN, but_of=member.id):
        appealed = case.state is CaseState.APPEALED
        if appealed and case.decided_by == member.id and not is_alone(unit, case):
            continue
        if member.id in claims.barred(unit, case):
            continue
        until = claims.until(unit, case)
        name = "case-appeal" if appealed else "case-claim" if until is not None else f"case-{case.why}"
        yield Waiting(name, (case.id,), case.since, until, args={"title": unit.areas.title(unit, case.thing) or "…"})


def mine(unit: Unit, member: Member) -> Iterator[Waiting]:
    """For moderators who have no cabinet on their menu, the door to the queue."""
    rights = rights_of(member.roles)
    if Right.MODERATE not in rights or Right.INVITE in rights:
        return
    waiting = list(today(unit, member))
    if waiting:
        yield Waiting("cases", (0,), waiting[0].since, args={"count": len(waiting)})


def answered(unit: Unit, since: int) -> list[int]:
    """For how many seconds each of the cases that moderators have decided since a moment had waited (PRODUCT §12)."""
    return cases.answered_since(unit.db, since)


MINE = OnMenu(frozenset({"cases"}), mine, EVERYBODY)
TODAY = Waits(frozenset({"case-submitted", "case-reported", "case-claim", "case-appeal"}), today)
