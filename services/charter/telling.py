"""What the charter says unasked: a clause is to be looked at again, it lapses in a week, it has lapsed."""

from __future__ import annotations

from domain.base.roles import Right, Role, rights_of
from domain.charter.clauses import Clause
from services.base import outbox
from services.base.unit import Unit
from services.charter.reading import thing
from storage.base import members

REVIEW, LAST, LAPSED = "review", "last", "lapsed"
"""Which of the three it is; texts are named by them."""
_KEEPERS = tuple(role for role in Role if Right.KEEP_DECISIONS in rights_of(frozenset({role})))


def of_term(unit: Unit, clause: Clause, step: str) -> None:
    """Told to those who see to decisions, and to whoever the thing that made the clause belongs to."""
    by = clause.version.by
    made = (
        list(unit.areas.discussed[by.kind].hears(unit, by))
        if by is not None and by.kind in unit.areas.discussed
        else []
    )
    keepers = [one.id for one in members.with_roles(unit.db, _KEEPERS, unit.now)]
    for member_id in dict.fromkeys([*made, *keepers]):
        outbox.say(
            unit,
            kind="clause-term",
            key=f"{thing(clause.id)}:{step}:{unit.now}:{member_id}",
            to=member_id,
            payload={"clause": clause.id, "step": step},
        )
