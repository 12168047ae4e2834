"""What of the charter waits for a person: that the rules they took have changed; and for organizers, what lapses."""

from __future__ import annotations

from collections.abc import Iterator

from domain.base.members import Member
from domain.base.roles import Right, rights_of
from domain.base.waiting import Waiting
from domain.charter.clauses import State
from services.base.areas import OnMenu, Waits
from services.base.unit import Unit
from services.people import joining
from storage.charter import clauses


def mine(unit: Unit, member: Member) -> Iterator[Waiting]:
    """Whoever joined by older rules sees what changed."""
    now = joining.rules_version(unit)
    if member.rules_version is not None and member.rules_version < now:
        yield Waiting("charter-changed", (), clauses.last_change(unit.db))


def today(unit: Unit, member: Member) -> Iterator[Waiting]:
    """Clauses that lapse unless somebody proposes to renew them, for whoever looks after decisions."""
    if Right.KEEP_DECISIONS in rights_of(member.roles):
        for clause in clauses.in_state(unit.db, State.REVIEW):
            yield Waiting("clause-lapses", (clause.id,), clause.review_at or 0, args={"title": clause.number})


MINE = (OnMenu(frozenset({"charter-changed"}), mine, clauses.took_older_rules(joining.RULES, joining.RULES_VERSION)),)
TODAY = (Waits(frozenset({"clause-lapses"}), today),)
