"""The rows of a proposal's card on its way to a vote: supporting, talking, leading it."""

from __future__ import annotations

from domain.base.things import Thing
from domain.decisions import lives
from domain.decisions.decisions import DECISION, State
from handlers.decisions.amending.screens import rows as amendment_rows
from handlers.decisions.merging.screens import card_rows as merged_rows
from handlers.decisions.presses import Do, DoDecision
from handlers.decisions.proposing.presses import OnWay, Step
from handlers.discussion.buttons import ask_button, discussion_button
from handlers.ui.screen import Button, Row, two_a_row
from locales.texts import Texts
from services.decisions.views import Card

ON_WAY = frozenset({State.GATHERING, State.DISCUSSION, State.FROZEN})


def rows(t: Texts, seen: Card) -> list[Row]:
    """What this reader can do with it before the vote, and the door of its discussion."""
    if seen.decision.state is State.DRAFT:
        return _draft(t, seen)
    return [
        *merged_rows(t, seen),
        *_support(t, seen),
        *_take_over(t, seen),
        *amendment_rows(t, seen),
        *_talk(t, seen),
        *_lead(t, seen),
    ]


def _draft(t: Texts, seen: Card) -> list[Row]:
    decision, way = seen.decision, seen.way
    if not seen.is_author:
        return []
    waits = decision.about is not None and not decision.recall and not way.agreed
    ask = Button(t.plain("decision-ask"), OnWay(id=decision.id, do=Step.ASK))
    to_team = "decision-put-up-team" if decision.scope is not None else "decision-put-up"
    up = Button(t.plain(to_team), DoDecision(id=decision.id, do=Do.PUT_UP))
    first = [] if waits and way.asked else [(ask if waits else up,)]
    return [
        *first,
        (
            Button(t.plain("decision-edit"), OnWay(id=decision.id, do=Step.EDIT)),
            Button(t.plain("decision-discard"), DoDecision(id=decision.id, do=Do.DISCARD)),
        ),
    ]


def _support(t: Texts, seen: Card) -> list[Row]:
    if seen.support is None:
        return []
    does = seen.supports == seen.decision.revision
    key = "decision-supported" if does else "decision-do-support"
    return [(Button(t.plain(key), DoDecision(id=seen.decision.id, do=Do.UNSUPPORT if does else Do.SUPPORT)),)]


def _take_over(t: Texts, seen: Card) -> list[Row]:
    if seen.decision.state is not State.ORPHANED or not seen.way.supports:
        return []
    return [(Button(t.plain("decision-take-over"), OnWay(id=seen.decision.id, do=Step.TAKE_OVER)),)]


def _talk(t: Texts, seen: Card) -> list[Row]:
    thing = Thing(DECISION, seen.decision.id)
    asks = [ask_button(t, thing)] if seen.way.can_ask else []
    return list(two_a_row([discussion_button(t, thing, seen.way.talk), *asks]))


def _lead(t: Texts, seen: Card) -> list[Row]:
    """The rules in words; and what is done seldom, behind one button."""
    decision, way = seen.decision, seen.way
    if decision.state not in ON_WAY:
        return []
    leads = seen.is_author and decision.state in lives.LEAVE.from_
    more = leads or way.may_cancel or way.can_show or way.demands is not None
    rules = Button(t.plain("decision-rules"), OnWay(id=decision.id, do=Step.RULES))
    lead = Button(t.plain("decision-lead"), OnWay(id=decision.id, do=Step.LEAD))
    return [(rules, *((lead,) if more else ()))]
