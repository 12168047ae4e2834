"""What of decisions waits: a vote of the member's; for organizers, what was decided and nobody has taken on."""

from __future__ import annotations

from collections.abc import Iterator

from domain.base.members import Member
from domain.base.roles import Right, rights_of
from domain.base.waiting import Waiting
from domain.decisions.decisions import IN_FORCE, Decision, State
from services.base.areas import OnMenu, Waits
from services.base.unit import Unit
from services.decisions import ballots
from services.decisions.access import decides, decision_of
from storage.decisions import decisions

LIST = 0
"""Where several wait, the row leads to their list."""


def mine(unit: Unit, member: Member) -> Iterator[Waiting]:
    """«Ждут вашего голоса: 2», and what the member has taken on after a decision."""
    found = list(ballots.waiting(unit, member))
    if found:
        first = found[0]
        number = first.id if len(found) == 1 else LIST
        args: dict[str, str | int] = {"count": len(found), "title": first.title}
        yield Waiting("decision-vote", (number,), first.opened_at or first.state_at, first.until, args)
    for row in decisions.owed(unit.db, member.id, IN_FORCE):
        if not decides(unit, member, decision_of(unit, row["id"]).scope):
            continue  # they have left the team, whose decision they can't look at any more
        yield Waiting("decision-to-do", (row["id"],), row["state_at"], row["next_due"], {"title": row["next_step"]})
    for decision in decisions.of_author(unit.db, member.id, State.REVIEW):
        if decides(unit, member, decision.scope):
            yield _review(decision)


def _review(decision: Decision) -> Waiting:
    return Waiting("decision-review", (decision.id,), decision.state_at, args={"title": decision.title})


def today(unit: Unit, member: Member) -> Iterator[Waiting]:
    """Adopted, and nobody has said what is done now; to be looked at again."""
    if Right.KEEP_DECISIONS not in rights_of(member.roles):
        return
    for decision in decisions.without_next_step(unit.db, IN_FORCE):
        yield Waiting("decision-no-step", (decision.id,), decision.closed_at or 0, args={"title": decision.title})
    for decision in decisions.in_state(unit.db, State.REVIEW):
        if decision.author_id != member.id:
            yield _review(decision)


MINE = OnMenu(frozenset({"decision-vote", "decision-to-do", "decision-review"}), mine, decisions.MAY_WAIT)
TODAY = Waits(frozenset({"decision-no-step", "decision-review"}), today)
