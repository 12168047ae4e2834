"""Screens of a team's votes: the door on its card, the list, what kind is proposed."""

from __future__ import annotations

from domain.base.hung import Head
from domain.base.lists import Page
from domain.base.things import Thing
from domain.decisions.kinds import Kind
from handlers.decisions import words
from handlers.decisions.presses import ShowDecision, VotesOf
from handlers.decisions.teams.presses import NewVoteOf, ProposeTo
from handlers.discussion.presses import Card as CardOf
from handlers.ui import lists
from handlers.ui.labels import label
from handlers.ui.screen import Button, Screen, column
from locales.texts import Texts, lines
from services.decisions.ballots import Line
from services.decisions.teams import Team

KINDS = (Kind.PROPOSAL, Kind.ALTERNATIVES, Kind.CONSENT, Kind.PULSE)
"""What a team decides; the charter and people are the network's matter."""


def door(t: Texts, of: Thing, head: Head) -> Button:
    """On the card of the project."""
    return Button(t.plain("votes-of-door", count=head.count), VotesOf(of=of.payload))


def listing(t: Texts, at: VotesOf, seen: Team, page: Page[Line]) -> Screen:
    """A page of a team's votes."""
    add = Button(t.plain("votes-of-new"), NewVoteOf(of=at.of))
    return lists.screen(
        t,
        page,
        title=lines(t("votes-of-title", title=seen.title), t("votes-of-about")),
        said=[words.vote_line(t, one) for one in page.items],
        rows=[Button(label(one.decision.title), ShowDecision(id=one.decision.id)) for one in page.items],
        to=lambda number: at.model_copy(update={"page": number}),
        of_cards=True,
        empty=t("votes-of-none"),
        doors=((add,),) if seen.may_propose else (),
        back=CardOf(of=at.of),
    )


def kinds(t: Texts, of: str, seen: Team) -> Screen:
    """The first question."""
    return Screen(
        lines(t("votes-of-kinds", title=seen.title)),
        column(*(Button(t.plain(f"decision-kinds-{kind}"), ProposeTo(of=of, kind=kind)) for kind in KINDS)),
        back=VotesOf(of=of),
    )
