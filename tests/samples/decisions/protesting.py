"""Samples of protests: none, gathering, looked at, over; with all that people can put into one."""

from __future__ import annotations

from dataclasses import replace

from domain.decisions import counting
from domain.decisions.decisions import State
from domain.decisions.protests import REASON, REASONS_MOST, End, Protest, Said
from handlers.decisions import screens as cards
from handlers.decisions.protesting import screens as s
from services.decisions.protesting import Standing
from tests.samples.decisions import CARD, FULL, LONG
from tests.samples.decisions.voting import RULES
from tests.samples.everybody import HOSTILE, NETWORK, NOW, OLGA

PROTEST = Protest(
    id=10**9, decision_id=LONG.id, author_id=HOSTILE.id, reason="Текст изменили", at=NOW, need=3, seed="семя"
)
LONGEST = "<i>" + "п" * (REASON - 3)
GATHERS = Standing(protest=PROTEST, signed=1, may_sign=True, reasons=((OLGA, "Текст изменили"),))
MANY = replace(GATHERS, signed=2, i_signed=True, reasons=((HOSTILE, LONGEST),) * (REASONS_MOST + 1))
LOT = replace(MANY, may_sign=False, drawn=(HOSTILE, OLGA, HOSTILE), answered=1, asked=True, said=Said.REPEAT)
OVER = [
    replace(LOT, protest=replace(PROTEST, ended=end, ended_at=NOW), asked=False, confirm=2, repeat=1) for end in End
]
STATES = [
    (State.PROTEST, Standing()),
    (State.PROTEST, Standing(may_sign=True)),
    (State.PROTEST, GATHERS),
    (State.PROTEST, MANY),
    (State.LOT, replace(LOT, said=None)),
    (State.LOT, LOT),
    (State.LOT, replace(LOT, asked=False, reasons=((None, LONGEST),))),
    *((State.ADOPTED, one) for one in OVER),
]


def screens(t):
    found = []
    for card in (CARD, FULL):
        for state, standing in STATES:
            decision = replace(
                card.decision, state=state, rule=RULES[0], size=214, n=200, opened_at=NOW, closed_at=NOW, until=NOW
            )
            outcome = counting.count(RULES[0], ["yes"] * 61)
            seen = replace(card, decision=decision, support=None, outcome=outcome, protest=standing)
            found += [cards.card(t, seen, NETWORK), s.protest(t, seen)]
    return found
