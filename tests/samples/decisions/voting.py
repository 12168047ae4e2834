"""Samples of ballots and outcomes: every form, open and secret, with all that people can put into one."""

from __future__ import annotations

from dataclasses import replace

from domain.base.lists import Page
from domain.decisions import counting
from domain.decisions.counting import Outcome, Rule
from domain.decisions.decisions import Alternative, Revision, State
from domain.decisions.kinds import Kind
from handlers.decisions import screens as cards
from handlers.decisions.voting import screens as s
from services.decisions.ballots import BallotPaper, Named
from services.decisions.closing import HIDDEN
from services.decisions.electing import Lack
from services.decisions.views import Next
from storage.decisions.voting import Ballot
from tests.samples.decisions import CARD, FULL, LONG, PROPOSAL
from tests.samples.everybody import HOSTILE, NETWORK, NOW, OLGA

OPTIONS = tuple(Alternative(number, "<u>" + "т" * 97) for number in range(1, 9))
NUMBERS = tuple(one.number for one in OPTIONS)
RULES = [
    Rule(counting.YES_NO, quorum=22),
    Rule(counting.YES_NO, (2, 3), more=False, quorum=22),
    Rule(counting.YES_NO, (3, 4), more=True, quorum=22),
    Rule(counting.APPROVAL, quorum=22, options=NUMBERS),
    Rule(counting.APPROVAL, (2, 3), more=False, quorum=22, options=NUMBERS[:2], again=True),
    Rule(counting.CONSENT, quorum=3),
    Rule(counting.PULSE, options=NUMBERS),
    Rule(counting.PULSE, options=NUMBERS[:2]),
]
REASON = "<i>" + "п" * 490
CHOICES = {counting.YES_NO: "no", counting.CONSENT: "object", counting.APPROVAL: "1,2", counting.PULSE: "2"}
OUTCOMES = [
    counting.count(RULES[0], ["yes"] * 61 + ["no"] * 20 + ["abstain"] * 9),
    counting.count(RULES[1], ["yes"] * 61 + ["no"] * 20 + ["abstain"] * 9),
    counting.count(RULES[1], ["yes"] * 2 + ["no"] * 2),
    counting.count(RULES[2], ["yes"] * 30 + ["no"] * 9),
    counting.count(RULES[0], []),
    counting.count(RULES[0], ["yes"] * 3),
    counting.count(RULES[0], ["no", "yes"]),
    counting.count(RULES[3], ["1,2"] * 30 + ["2,3"] * 5),
    counting.count(RULES[3], ["0,1"] * 3),
    counting.count(RULES[4], ["1"] * 30 + ["2"] * 30),
    counting.count(RULES[5], ["yes"] * 4),
    counting.count(RULES[5], ["yes", "object"]),
    counting.count(RULES[6], ["1", "2", "abstain"]),
    Outcome(counting.ADOPTED, HIDDEN, winner=1),
]
RULE_OF = [*[RULES[i] for i in (0, 1, 1, 2, 0, 0, 0, 3, 3, 4, 5, 5, 6, 3)]]
NEXT = Next("<b>" + "д" * 490, HOSTILE, NOW + 86400, NOW + 86400 * 182)


def _paper(rule, *, secret=False, choice=None, size=214):
    state = State.RUN_OFF if rule.again else State.VOTING
    decision = replace(LONG, state=state, secret=secret, rule=rule, n=200, size=size, opened_at=NOW)
    options = tuple(one for one in OPTIONS if one.number in rule.options)
    reason = REASON if choice == "object" else None
    return BallotPaper(decision, rule, Revision(1, "Да", OLGA.id, NOW), options, choice, reason)


def _counted(rule, outcome, card=FULL, **of):
    decision = replace(LONG, state=State.ADOPTED, rule=rule, size=214, until=None, closed_at=NOW)
    text = replace(card.text, text="Текст")
    return replace(card, decision=decision, outcome=outcome, support=None, text=text, **of)


def screens(t):
    votes = [
        Named(Ballot("a", 2, "b", "object", REASON, NOW, 0), HOSTILE),
        Named(Ballot("c", None, None, "yes", None, NOW, 0), None),
    ]
    counted = _counted(RULES[0], OUTCOMES[0])
    asked = replace(PROPOSAL, state=State.VOTING, rule=RULES[0], size=214, opened_at=NOW)
    return [
        *(s.ballot(t, _paper(rule)) for rule in RULES),
        *(s.ballot(t, _paper(rule, choice=CHOICES[rule.form]), t("vote-counted")) for rule in RULES),
        *(s.ballot(t, _paper(rule, secret=True), t("vote-taken", until=t.moment(NOW))) for rule in RULES),
        s.ballot(t, _paper(RULES[0], secret=True, size=6)),
        s.ballot(t, _paper(RULES[3]), ticked=0b101),
        *(cards.card(t, _counted(rule, said), NETWORK) for rule, said in zip(RULE_OF, OUTCOMES, strict=True)),
        cards.card(t, _counted(RULES[0], OUTCOMES[0], CARD, next_step=NEXT, may_follow_up=True), NETWORK),
        cards.card(t, _counted(RULES[0], OUTCOMES[0], CARD, next_step=replace(NEXT, owner=None)), NETWORK),
        cards.card(t, _counted(RULES[0], OUTCOMES[0], CARD, may_follow_up=True), NETWORK),
        cards.card(t, replace(CARD, decision=asked, may_vote=True, ballot=votes[1].ballot), NETWORK),
        cards.card(t, replace(CARD, decision=asked, may_vote=True), NETWORK),
        cards.card(t, replace(CARD, decision=replace(asked, secret=True, kind=Kind.PEOPLE)), NETWORK),
        *(cards.card(t, replace(CARD, decision=replace(asked, kind=Kind.NORM), lack=lack), NETWORK) for lack in Lack),
        cards.card(t, replace(CARD, decision=replace(PROPOSAL, secret=True)), NETWORK),
        s.votes(t, counted.decision, Page(tuple(votes), 0, 3, 20), counted),
        s.votes(t, counted.decision, Page((), 0, 1, 0), counted),
    ]
