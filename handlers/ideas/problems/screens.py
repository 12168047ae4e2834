"""What only problems show: what was tried and what helped, the way to their end, thanks."""

from __future__ import annotations

from collections.abc import Sequence

from domain.base.cutting import cut
from domain.ideas.ideas import Idea, View
from domain.ideas.problems import ProblemState
from handlers.ideas.presses import ListIdeas, Own, OwnIdea, ShowIdea
from handlers.ideas.problems.presses import AnswerAsked, Do, OwnProblem, Thank
from handlers.ui.confirm import question
from handlers.ui.labels import label
from handlers.ui.names import name_of
from handlers.ui.screen import Button, Row, Screen, column
from locales.texts import Html, Texts, escape, lines
from services.ideas.problems import Helper
from services.ideas.views import Card

MOST_THANKED = 6
"""Buttons of those who have answered; the first ones came first."""

GROUP = 24
"""Letters of a group's title on a card: it is known to whoever asked from it, and the words need the room."""


def said(t: Texts, key: str, words: str) -> Html:
    """A heading and somebody's words: they may be longer than what a text takes."""
    return Html(" ").join([t(key), escape(words)])


def told(t: Texts, seen: Card) -> list[Html]:
    """What stands on the card of a problem below its words."""
    part = seen.problem
    if part is None:
        return []
    found: list[Html] = []
    if part.problem.tried:
        found.append(said(t, "problem-tried", part.problem.tried))
    if seen.idea.state is ProblemState.SOLVED and part.problem.outcome:
        found.append(said(t, "problem-outcome", part.problem.outcome))
    if part.helped:
        found.append(t("problem-helped", names=", ".join(part.helped[:MOST_THANKED])))
    if part.group is not None:
        found.append(t("problem-from-group", group=cut(part.group, GROUP)))
    if part.is_orphan:
        found.append(t("problem-orphan"))
    elif part.is_many and part.may_turn and seen.idea.state is ProblemState.OPEN:
        found.append(t("problem-many-hint"))
    return found


def rows(t: Texts, seen: Card) -> list[Row]:
    """Buttons of a problem's card."""
    part, idea = seen.problem, seen.idea
    if part is None or not seen.is_member:
        return []
    buttons: list[Button] = []
    if part.settles and idea.state is ProblemState.OPEN:
        buttons.append(Button(t.plain("problem-solve"), OwnProblem(id=idea.id, do=Do.SOLVE)))
    if part.settles and idea.state in (ProblemState.SOLVED, ProblemState.CLOSED):
        buttons.append(Button(t.plain("problem-reopen"), OwnProblem(id=idea.id, do=Do.REOPEN)))
    if seen.leads and idea.state is ProblemState.SOLVED:
        buttons.append(Button(t.plain("problem-thank"), OwnProblem(id=idea.id, do=Do.THANK)))
    if part.is_orphan and seen.is_published:
        buttons.append(Button(t.plain("problem-close"), OwnProblem(id=idea.id, do=Do.CLOSE)))
    if part.project is not None:
        buttons.append(Button(t.plain("problem-to-project"), ShowIdea(id=part.project.id)))
    elif part.may_turn and seen.is_published:
        buttons.append(Button(t.plain("problem-make-project"), OwnProblem(id=idea.id, do=Do.PROJECT)))
    return [(button,) for button in buttons]


def closing(t: Texts, idea: Idea, *, leads: bool) -> Screen:
    """Asked once: others don't see it any more."""
    return question(
        t,
        t("problem-close-question", title=idea.title),
        Button(t.plain("problem-close-yes"), OwnProblem(id=idea.id, do=Do.CLOSE_YES)),
        OwnIdea(id=idea.id, do=Own.PANEL) if leads else ShowIdea(id=idea.id),
    )


def helpers(t: Texts, idea: Idea, found: Sequence[Helper], note: Html | None = None) -> Screen:
    """Whom to thank: those who have answered."""
    names = [(one, name_of(t, one.member)) for one in found[:MOST_THANKED]]
    return Screen(
        lines(note, t("problem-thank-whom" if found else "problem-thank-nobody", title=idea.title)),
        column(
            *(
                Button(
                    label(name, (lambda cut: t.plain("tag-chosen", tag=cut)) if one.is_thanked else None),
                    Thank(id=idea.id, to=one.member.id),
                )
                for one, name in names
            )
        ),
        back=ShowIdea(id=idea.id),
    )


def asked_rows(t: Texts, idea_id: int) -> tuple[Row, ...]:
    """The answers of whoever is asked."""
    return (
        (
            Button(t.plain("problem-asked-will"), AnswerAsked(id=idea_id, say="will")),
            Button(t.plain("problem-asked-later"), AnswerAsked(id=idea_id, say="later")),
        ),
        (Button(t.plain("problem-asked-never"), AnswerAsked(id=idea_id, say="never")),),
    )


def asked_text(t: Texts, idea: Idea, author: str) -> Html:
    """What somebody is asked."""
    return lines(t("problem-asked-notice", author=author, title=idea.title), escape(idea.words))


def not_now(t: Texts, idea: Idea) -> Screen:
    """«Не сейчас»: nobody is told."""
    return Screen(
        t("problem-asked-later-said", title=idea.title),
        column(Button(t.plain("problem-asked-still"), AnswerAsked(id=idea.id, say="will"))),
        back=ShowIdea(id=idea.id),
    )


def never(t: Texts, idea_id: int, *, unasked: bool) -> Screen:
    """The switch «не спрашивать меня», with the way back in its place."""
    say = "ask" if unasked else "never"
    return Screen(
        t("problem-unasked" if unasked else "problem-asked-on"),
        column(Button(t.plain(f"problem-asked-{say}"), AnswerAsked(id=idea_id, say=say))),
        back=ShowIdea(id=idea_id) if idea_id else ListIdeas(view=View.MINE),
    )
