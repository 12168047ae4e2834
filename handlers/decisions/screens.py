"""Screens of decisions: lists and the card."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from domain.base.lists import Page
from domain.base.things import Thing
from domain.decisions.decisions import DECISION, Decision, State
from handlers.charter.presses import ShowClause
from handlers.decisions import doors as rules
from handlers.decisions import words
from handlers.decisions.presses import At, Do, DoDecision, ListDecisions, ShowDecision, VotesOf
from handlers.decisions.proposing import words as way
from handlers.decisions.proposing.card import rows as way_rows
from handlers.decisions.protesting import screens as protesting
from handlers.decisions.protesting import words as protest
from handlers.decisions.recounting.screens import door
from handlers.decisions.voting import screens as voting
from handlers.ui import lists
from handlers.ui.confirm import question
from handlers.ui.labels import label
from handlers.ui.opening import Shared
from handlers.ui.screen import Button, Go, Row, Screen, deep_link, two_a_row
from locales.texts import Html, Texts, lines
from services.decisions.ballots import Line
from services.decisions.views import Card, View


def shared(t: Texts, decision: Decision, username: str) -> Shared:
    """A decision's link and the words that go with it."""
    address = deep_link(username, Thing(DECISION, decision.id).payload)
    return Shared(address, t.plain("decision-share-text", title=decision.title))


def listing(t: Texts, at: ListDecisions, page: Page[Line]) -> Screen:
    """A page of decisions."""
    here = at.model_copy(update={"page": page.number})
    return lists.screen(
        t,
        page,
        title=lines(t("decisions-title"), None if page.is_empty else t(f"decisions-title-{at.view}")),
        said=[words.vote_line(t, one) for one in page.items],
        rows=[Button(label(one.decision.title), ShowDecision(id=one.decision.id)) for one in page.items],
        to=lambda number: here.model_copy(update={"page": number}),
        of_cards=True,
        empty=t(f"decisions-none-{at.view}"),
        filters=_views(t, at),
        search=Button(t.plain("decisions-find"), Go(to="decisions_find")),
        doors=(_propose(t, at), (Button(t.plain("decisions-charter"), Go(to="charter")),)),
        folds=True,
        back=Go(to="menu"),
    )


def _propose(t: Texts, at: ListDecisions) -> Row:
    """Something new; beside what was decided, all of that as a file."""
    propose = Button(t.plain("decisions-propose"), Go(to="decision_new"))
    if at.view is not View.DONE:
        return (propose,)
    return (propose, Button(t.plain("decisions-register"), Go(to="decisions_register")))


def _views(t: Texts, at: ListDecisions) -> list[Button]:
    return [
        Button(
            t.plain("tag-chosen", tag=t.plain(f"decisions-view-{view}"))
            if view is at.view
            else t.plain(f"decisions-view-{view}"),
            ListDecisions(view=view),
        )
        for view in View
    ]


def card(t: Texts, seen: Card, username: str, note: Html | None = None) -> Screen:
    """A decision as this reader sees it; `note` is what has just happened."""
    decision = seen.decision
    return Screen(
        lines(
            note,
            t("decision-title", title=decision.title),
            Html("\n").join([words.facts(t, decision), words.state_line(t, decision), *_about(t, seen)]),
            words.paragraphs(t, seen),
            words.alternatives(t, seen),
            *way.told(t, seen),
            voting.on_card(t, seen),
            protest.on_card(t, decision, seen.protest),
        ),
        (
            *protesting.rows(t, seen),
            *voting.card_rows(t, seen),
            *way_rows(t, seen),
            *two_a_row(_doors(t, seen, username)),
        ),
        back=_listed(decision),
        is_card=True,
    )


def _about(t: Texts, seen: Card) -> list[Html]:
    about = way.about(t, seen)
    team = t("decision-team", title=seen.team) if seen.team is not None else None
    return [said for said in (about, team) if said is not None]


def _listed(decision: Decision) -> CallbackData:
    """The list that it stands on."""
    if decision.scope is not None:
        return VotesOf(of=decision.scope.payload)
    return ListDecisions(view=View.MINE if decision.state is State.DRAFT else _LISTED.get(decision.state, View.DONE))


_LISTED = {
    State.VOTING: View.VOTE,
    State.RUN_OFF: View.VOTE,
    State.GATHERING: View.TALK,
    State.DISCUSSION: View.TALK,
    State.FROZEN: View.TALK,
    State.ORPHANED: View.TALK,
}


def _doors(t: Texts, seen: Card, username: str) -> list[Button]:
    """What stands under every card: the clauses it goes by, the one it is about, the counting, the link."""
    decision, clause = seen.decision, seen.clause
    found = [rules.ruling(t, decision, At.CARD)]
    if clause is not None:
        found.append(Button(t.plain("ruling-clause", number=clause.number), ShowClause(id=clause.id)))
    found += door(t, decision)
    if decision.secret:
        found.append(rules.secrecy(t, decision, At.CARD))
    if decision.state is not State.DRAFT:
        found.append(Button(t.plain("decision-share"), url=shared(t, decision, username).url))
    return found


def discarding(t: Texts, decision: Decision) -> Screen:
    """Asked once: what is deleted is gone."""
    return question(
        t,
        t("decision-discard-question", title=decision.title),
        Button(t.plain("decision-discard-yes"), DoDecision(id=decision.id, do=Do.DISCARD_YES)),
        ShowDecision(id=decision.id),
    )
