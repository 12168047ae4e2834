"""Samples of decisions: plain, empty, and all that people can put into one."""

from __future__ import annotations

from dataclasses import replace

from domain.base.lists import Page
from domain.decisions.decisions import Alternative, Decision, Revision, State
from domain.decisions.kinds import Kind, rules_of
from domain.decisions.lives import Support
from handlers.decisions import screens as s
from handlers.decisions.presses import ListDecisions
from services.decisions.ballots import Line
from services.decisions.views import Card, View
from services.decisions.ways import Way
from tests.samples.everybody import HOSTILE, NETWORK, NOW, OLGA

PROPOSAL = Decision(
    id=17,
    kind=Kind.PROPOSAL,
    state=State.GATHERING,
    state_at=NOW - 3600,
    title="Проводить семинары по средам",
    author_id=OLGA.id,
    scope=None,
    number="2026-004",
    secret=False,
    rules=rules_of(Kind.PROPOSAL),
    revision=1,
    created_at=NOW - 86400,
    until=NOW + 86400 * 14,
)
LONG = replace(PROPOSAL, id=10**9, kind=Kind.ALTERNATIVES, title="<b>" + "Ы" * 112 + "&</b>", author_id=HOSTILE.id)
_VOTED = replace(LONG, state=State.VOTING, until=NOW + 86400)
LINES = (Line(PROPOSAL), Line(_VOTED, voted=True), Line(replace(_VOTED, secret=True), voted=False))
CARD = Card(
    decision=PROPOSAL,
    author=OLGA,
    about=None,
    text=Revision(1, "По средам свободны почти все.", OLGA.id, NOW),
    alternatives=(),
    support=Support(3, 10),
    supports=None,
    may_vote=False,
    ballot=None,
    outcome=None,
    is_author=False,
    way=Way(active=100, support=10, quorum=30),
)
FULL = replace(
    CARD,
    decision=LONG,
    text=Revision(7, "\n".join(["<i>&" * 24] * 30)[:1800], HOSTILE.id, NOW),
    alternatives=tuple(Alternative(number, "<u>" + "т" * 97) for number in range(1, 9)),
    supports=1,
    is_author=True,
)
DRAFT = replace(FULL, decision=replace(LONG, state=State.DRAFT, number=None, until=None), support=None)
CARDS = [
    CARD,
    FULL,
    DRAFT,
    *(replace(FULL, decision=replace(LONG, state=state, until=None), support=None) for state in State),
]


def screens(t):
    return [
        *(s.listing(t, ListDecisions(view=view), Page((), 0, 1, 0)) for view in View),
        s.listing(t, ListDecisions(), Page(LINES, 1, 3, 13)),
        *(s.card(t, seen, NETWORK) for seen in CARDS),
        s.discarding(t, LONG),
    ]
