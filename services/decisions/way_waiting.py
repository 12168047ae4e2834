"""What of proposals waits for a person on their menu: to agree, to confirm a new text, to take over (PRODUCT §7)."""

from __future__ import annotations

from collections.abc import Iterator

from domain.base.members import Member
from domain.base.waiting import Waiting
from domain.decisions.decisions import State
from services.base.areas import OnMenu
from services.base.unit import Unit
from services.decisions import merging, revising
from storage.decisions import amendments, merges, ways


def mine(unit: Unit, member: Member) -> Iterator[Waiting]:
    for row in ways.asks(unit.db, member.id):
        yield Waiting("decision-agree", (row["id"],), row["asked_at"], args={"title": row["title"]})
    for row in ways.unconfirmed(unit.db, member.id, (State.DISCUSSION,)):
        if unit.now < row["at"] + revising.CONFIRM:
            yield Waiting(
                "decision-confirm", (row["id"],), row["at"], row["at"] + revising.CONFIRM, {"title": row["title"]}
            )
    for row in amendments.unanswered(unit.db, member.id):
        args = {"title": row["title"], "count": row["open"]}
        yield Waiting("decision-amended", (row["id"],), row["since"], args=args)
    for row in merges.asked(unit.db, member.id, merging.ON_WAY):
        yield Waiting("decision-merge", (row["decision_id"],), row["at"], args={"title": row["title"]})
    for row in ways.left(unit.db, member.id):
        if unit.now < row["until"]:
            yield Waiting("decision-left", (row["id"],), row["state_at"], row["until"], {"title": row["title"]})


MINE = OnMenu(
    frozenset({"decision-agree", "decision-amended", "decision-confirm", "decision-left", "decision-merge"}),
    mine,
    f"{ways.MAY_WAIT} OR {merges.IS_ASKED}",
)
