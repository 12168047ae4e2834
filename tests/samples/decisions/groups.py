"""Samples of cards in groups, in every phase, and of the choice of groups."""

from __future__ import annotations

from dataclasses import replace

from domain.base.lists import Page
from domain.decisions import counting
from domain.decisions.decisions import State
from domain.decisions.kinds import Kind, rules_of
from domain.voice.chats import LinkedChat
from handlers.decisions.groups import screens as s
from services.decisions.group_cards import Shown
from storage.decisions.group_cards import GroupCard
from tests.samples.decisions import LONG, PROPOSAL
from tests.samples.decisions.voting import OPTIONS, OUTCOMES, RULE_OF
from tests.samples.everybody import NETWORK, NOW

CHAT = LinkedChat(-(10**13), "<b>Учителя</b> & " * 12, "group")
CARD = GroupCard(1, LONG.id, CHAT.chat_id, None, None, 1)
VOTE = replace(LONG, until=NOW + 86400 * 3, rule=RULE_OF[7], n=200, size=214, opened_at=NOW)


def _shown(decision, outcome=None, *, named=True):
    return Shown(CARD, decision, decision.title if named else None, outcome, OPTIONS)


def screens(t):
    person = replace(PROPOSAL, kind=Kind.PEOPLE, rules=rules_of(Kind.PEOPLE), secret=True, rule=RULE_OF[1], size=5)
    cards = [
        *(_shown(replace(VOTE, state=state, secret=secret)) for state in State for secret in (False, True)),
        *(_shown(replace(person, state=state), named=False) for state in State),
        *(
            _shown(replace(VOTE, state=State.ADOPTED, rule=rule), outcome)
            for rule, outcome in zip(RULE_OF, OUTCOMES, strict=True)
        ),
        _shown(replace(PROPOSAL, state=State.HEARD, rule=RULE_OF[12]), counting.count(RULE_OF[12], [])),
    ]
    both = ((CHAT, True), (replace(CHAT, title="Канал"), False))
    return [
        *(s.card(t, shown, NETWORK) for shown in cards),
        s.chats(t, Page((), 0, 1, 0)),
        s.chats(t, Page(both * 3, 0, 2, 12), t("group-cards-switched-on")),
        s.chats(t, Page(both, 1, 2, 8), t("group-cards-switched-off")),
    ]
