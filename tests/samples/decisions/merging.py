"""Samples of merging: which, the question, being asked, and cards before and after."""

from __future__ import annotations

from dataclasses import replace

from domain.base.lists import Page
from domain.decisions.decisions import State
from handlers.decisions import screens as cards
from handlers.decisions.merging import screens as s
from handlers.decisions.proposing import screens as way
from services.decisions.merging import Request
from tests.samples.decisions import CARD, FULL, LONG, PROPOSAL
from tests.samples.everybody import HOSTILE, NETWORK, OLGA

MERGED = replace(
    FULL,
    decision=replace(LONG, state=State.MERGED, until=None),
    support=None,
    way=replace(CARD.way, lives_in=LONG, supports=True),
)
OFFERED = replace(FULL, way=replace(CARD.way, can_merge=True, offered_to=LONG, can_show=3, demands=1, may_cancel=True))
FREE = replace(CARD, is_author=True, way=replace(CARD.way, can_merge=True, demands=0))


def screens(t):
    request = Request(LONG, "<i>&" * 600, HOSTILE, replace(LONG, id=18))
    return [
        s.candidates(t, FREE, Page((), 0, 1, 0)),
        s.candidates(t, OFFERED, Page((PROPOSAL, LONG, LONG, LONG, LONG), 1, 3, 13)),
        s.offering(t, FREE, LONG),
        s.offering(t, FREE, replace(PROPOSAL, id=18)),
        s.asked(t, request),
        s.asked(t, replace(request, author=OLGA, text="Ведёт группу пять лет.")),
        s.asked(t, replace(request, author=None)),
        *(cards.card(t, seen, NETWORK) for seen in (MERGED, OFFERED, FREE)),
        *(way.leading(t, seen) for seen in (OFFERED, FREE)),
    ]
