"""Samples of a team's votes."""

from __future__ import annotations

from dataclasses import replace

from domain.base.hung import Head
from domain.base.lists import Page
from domain.base.things import Thing
from domain.decisions.decisions import State
from domain.ideas.ideas import IDEA
from handlers.decisions import screens as cards
from handlers.decisions.presses import VotesOf
from handlers.decisions.teams import screens as s
from handlers.ui.screen import Screen
from services.decisions.teams import Team
from tests.samples.decisions import CARD, FULL, LINES, LONG, PROPOSAL
from tests.samples.everybody import NETWORK

OF = Thing(IDEA, 10**9)
TITLE = "<b>Ж&" * 20


def screens(t):
    scoped = replace(LONG, scope=OF)
    return [
        s.listing(t, VotesOf(of=OF.payload), Team(TITLE, True), Page((), 0, 1, 0)),
        s.listing(t, VotesOf(of=OF.payload), Team(TITLE, False), Page(LINES, 1, 3, 13)),
        s.kinds(t, OF.payload, Team(TITLE, True)),
        *(
            cards.card(t, replace(FULL, decision=replace(scoped, state=state), support=None, team=TITLE), NETWORK)
            for state in (State.DRAFT, State.DISCUSSION, State.ADOPTED)
        ),
        cards.card(t, replace(CARD, decision=replace(PROPOSAL, scope=OF), support=None, team="Карта края"), NETWORK),
        Screen(t("votes-of-about"), ((s.door(t, OF, Head(0, True)), s.door(t, OF, Head(99, False))),)),
    ]
