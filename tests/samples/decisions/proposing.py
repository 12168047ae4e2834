"""Samples of proposals on their way to a vote."""

from __future__ import annotations

from dataclasses import replace

from domain.decisions.decisions import State
from domain.decisions.kinds import Kind, rules_of
from handlers.decisions import screens as cards
from handlers.decisions.proposing import screens as s
from services.decisions.electing import Lack
from services.decisions.nominating import Request
from services.decisions.secrecy import BEFORE
from services.decisions.ways import Way
from tests.samples.decisions import CARD, FULL, LONG
from tests.samples.everybody import HOSTILE, NETWORK, NOW, OLGA

WAYS = [
    Way(active=100, support=10, quorum=30, demands=0, talk=CARD.way.talk),
    Way(
        active=20_000,
        support=142,
        quorum=425,
        demands=2,
        i_demand=True,
        supports=True,
        may_cancel=True,
        can_ask=True,
        can_show=12,
    ),
    Way(active=1, support=1, quorum=1, asked=True, reason="<b>" + "ж" * 497),
    Way(active=7, support=2, quorum=4, asked=True, agreed=True),
]
STATES = (State.DRAFT, State.GATHERING, State.DISCUSSION, State.FROZEN, State.ORPHANED, State.CANCELLED)


def _card(state: State, kind: Kind, way: Way):
    decision = replace(
        LONG, state=state, kind=kind, rules=rules_of(kind), secret=kind is Kind.PEOPLE, until=NOW + 86400 * 3
    )
    about = HOSTILE if kind is Kind.PEOPLE else None
    looks = state in (State.GATHERING, State.DISCUSSION) and kind not in (Kind.PULSE, Kind.CONSENT)
    return replace(
        FULL,
        decision=replace(decision, about=about.id if about else None),
        about=about,
        way=way,
        support=FULL.support if looks else None,
        # There is nothing to choose from in a vote on a person.
        alternatives=() if kind is Kind.PEOPLE else FULL.alternatives,
    )


CARDS = [_card(state, kind, way) for state in STATES for kind in Kind for way in WAYS]


def screens(t):
    request = Request(LONG, HOSTILE, "<i>&" * 600, NOW)
    return [
        s.kinds(t),
        s.more_kinds(t),
        *(cards.card(t, seen, NETWORK) for seen in CARDS),
        *(cards.card(t, replace(seen, lack=Lack.SIGN), NETWORK) for seen in CARDS if seen.decision.state in BEFORE),
        *(s.rules(t, seen) for seen in CARDS[::5]),
        *(s.leading(t, seen) for seen in CARDS[::5]),
        *(s.editing(t, seen) for seen in CARDS[: len(list(Kind)) * len(WAYS) : 4]),
        s.withdrawing(t, FULL),
        s.asked(t, request),
        s.asked(t, replace(request, author=OLGA, text="Ведёт группу пять лет.")),
    ]
