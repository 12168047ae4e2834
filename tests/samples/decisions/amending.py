"""Samples of amendments."""

from __future__ import annotations

from dataclasses import replace

from domain.base.lists import Page
from domain.decisions.amendments import Amendment
from domain.decisions.decisions import AmendmentState, State
from handlers.decisions import screens as cards
from handlers.decisions.amending import screens as s
from services.decisions.replying import Seen
from services.decisions.ways import Way
from tests.samples.decisions import CARD, FULL, LONG, PROPOSAL
from tests.samples.everybody import HOSTILE, NETWORK, NOW, OLGA

ONE = Amendment(
    id=5,
    decision_id=17,
    revision=1,
    paragraph=1,
    text="По четвергам свободны почти все.",
    reason="",
    author_id=OLGA.id,
    state=AmendmentState.OPEN,
    at=NOW,
)
HOSTILE_ONE = replace(
    ONE, id=10**9, paragraph=30, text="<b>" * 100, reason="&" * 300, answer="<i>" * 160, author_id=HOSTILE.id
)
SEEN = Seen(ONE, PROPOSAL, "По средам свободны почти все.", OLGA, 1, False, False, False, True)
WORST = Seen(HOSTILE_ONE, replace(LONG, state=State.DISCUSSION), "ы" * 2400, HOSTILE, 999, True, True, True, True)
TALKED = replace(LONG, state=State.DISCUSSION)
CARDS = [
    replace(
        CARD, decision=replace(PROPOSAL, state=State.DISCUSSION), way=replace(CARD.way, amendments=0, changes=True)
    ),
    replace(
        FULL,
        decision=replace(TALKED, revision=7),
        way=Way(active=9, support=3, quorum=5, amendments=99, changes=True, amender=HOSTILE, can_ask=True, demands=2),
    ),
    replace(FULL, decision=replace(LONG, state=State.FROZEN), way=replace(CARD.way, amendments=3)),
]


def screens(t):
    return [
        *(cards.card(t, seen, NETWORK) for seen in CARDS),
        s.listing(t, CARDS[0], Page((), 0, 1, 0)),
        s.listing(t, CARDS[1], Page((ONE, HOSTILE_ONE) * 3, 1, 3, 17)),
        s.amendment(t, SEEN),
        s.amendment(t, WORST),
        *(s.amendment(t, replace(SEEN, amendment=replace(HOSTILE_ONE, state=state))) for state in AmendmentState),
    ]
