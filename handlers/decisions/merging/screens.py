"""Screens of merging: into which, the question, and what the other author is asked."""

from __future__ import annotations

from domain.base.cutting import cut
from domain.base.lists import Page
from domain.decisions.decisions import Decision
from handlers.decisions import words
from handlers.decisions.merging.presses import MergeInto, Merging, OnMerge
from handlers.decisions.presses import ListDecisions, ShowDecision
from handlers.ui import lists
from handlers.ui.confirm import question
from handlers.ui.labels import label
from handlers.ui.names import name_of
from handlers.ui.screen import Button, Row, Screen, column
from locales.texts import Html, Texts, escape, lines
from services.decisions.merging import Request
from services.decisions.views import Card

PIECE = 600
"""Letters of the other text that a message shows."""


def candidates(t: Texts, seen: Card, page: Page[Decision]) -> Screen:
    """Proposals that want the same, perhaps."""
    decision = seen.decision
    return lists.screen(
        t,
        page,
        title=lines(t("decision-title", title=decision.title), t("merge-which")),
        said=[words.list_line(t, one) for one in page.items],
        rows=[Button(label(one.title), OnMerge(id=decision.id, do=Merging.ASK, into=one.id)) for one in page.items],
        to=lambda number: MergeInto(id=decision.id, page=number),
        empty=t("merge-none"),
        back=ShowDecision(id=decision.id),
    )


def offering(t: Texts, seen: Card, into: Decision) -> Screen:
    """Asked once: what is merged isn't one's own any more."""
    decision = seen.decision
    mine = "yes" if into.author_id == decision.author_id else "no"
    return question(
        t,
        t("merge-question", title=decision.title, into=into.title, mine=mine),
        Button(t.plain("merge-offer", mine=mine), OnMerge(id=decision.id, do=Merging.OFFER, into=into.id)),
        MergeInto(id=decision.id),
    )


def asked(t: Texts, seen: Request) -> Screen:
    """What the other author is asked."""
    return Screen(asked_text(t, seen), asked_rows(t, seen), back=ListDecisions())


def asked_text(t: Texts, seen: Request) -> Html:
    name = name_of(t, seen.author) if seen.author is not None else t.plain("merge-asked-somebody")
    return lines(
        t("merge-asked", author=name, title=seen.decision.title, into=seen.into.title),
        escape(cut(seen.text, PIECE)),
        t("merge-asked-how"),
    )


def asked_rows(t: Texts, seen: Request) -> tuple[Row, ...]:
    number = seen.decision.id
    return (
        (
            Button(t.plain("merge-yes"), OnMerge(id=number, do=Merging.YES)),
            Button(t.plain("merge-no"), OnMerge(id=number, do=Merging.NO)),
        ),
        (Button(t.plain("merge-read"), ShowDecision(id=number)),),
    )


def lead_rows(t: Texts, seen: Card) -> list[Button]:
    """For its author, among what is done seldom."""
    decision, way = seen.decision, seen.way
    if way.offered_to is not None:
        back = t.plain("merge-back")
        return [Button(back, OnMerge(id=decision.id, do=Merging.BACK))]
    return [Button(t.plain("merge-door"), MergeInto(id=decision.id))] if way.can_merge else []


def card_rows(t: Texts, seen: Card) -> list[Row]:
    """On the card of what was merged: where it lives on."""
    into = seen.way.lives_in
    if into is None:
        return []
    return list(column(Button(label(into.title), ShowDecision(id=into.id))))


def told(t: Texts, seen: Card) -> Html | None:
    """What the card says of it."""
    if seen.way.lives_in is not None:
        return t("merge-lives-in", title=seen.way.lives_in.title)
    return t("merge-waits", title=seen.way.offered_to.title) if seen.way.offered_to is not None else None
