"""Samples of the rules at work: of every kind, changed since, and what a secret vote protects."""

from __future__ import annotations

from dataclasses import replace

from domain.base.things import Thing
from domain.charter.clauses import Clause, State, Version
from domain.decisions.decisions import DECISION
from domain.decisions.kinds import Kind, rules_of
from domain.decisions.norms import deciding
from handlers.decisions import screens as cards
from handlers.decisions.presses import At, ShowRuling
from handlers.decisions.ruling import screens as s
from handlers.ui.screen import Go
from services.charter.reading import Line
from services.decisions.ruling import Ruled, Ruling
from tests.samples.decisions import FULL, LONG
from tests.samples.everybody import NETWORK, NOW

BEGUN = Version(1, None, None, None, 0, None)
VOTED = Version(40, "<b>Ы&</b> " * 90, "3", Thing(DECISION, 10**9), NOW, None)


def _ruled(kind: Kind, version: Version, made: str | None) -> Ruled:
    rules = rules_of(kind)
    found = [
        Ruling(
            Line(Clause(number, 5, number, State.IN_FORCE, norm.name, None, None, version), norm, value),
            value if made else None,
            made,
        )
        for number, (norm, value) in enumerate(deciding(kind, rules), 1)
    ]
    return Ruled(replace(LONG, kind=kind, rules=rules), tuple(found))


def screens(t):
    clause = Clause(3, 1, 30, State.IN_FORCE, None, None, None, VOTED)
    return [
        *(s.ruling(t, ShowRuling(id=17, at=At.BALLOT), _ruled(kind, BEGUN, None)) for kind in Kind),
        *(s.ruling(t, ShowRuling(id=17, at=At.RULES), _ruled(kind, VOTED, "<u>" + "Ж" * 116)) for kind in Kind),
        *(s.secrecy(t, s.back_to(LONG, at)) for at in At),
        s.secrecy(t, Go(to="help")),
        cards.card(t, replace(FULL, decision=replace(LONG, kind=Kind.NORM, secret=True), clause=clause), NETWORK),
    ]
