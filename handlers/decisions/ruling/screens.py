"""Screens: the clauses that make a decision pass; what a secret vote protects, in a teacher's words."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from domain.decisions.decisions import Decision
from handlers.charter import words
from handlers.charter.presses import ShowClause
from handlers.decisions.presses import At, ShowDecision, ShowRuling
from handlers.decisions.proposing.presses import OnWay, Step
from handlers.decisions.voting.presses import ShowBallot
from handlers.ui.labels import label
from handlers.ui.lists import placed
from handlers.ui.screen import Button, Screen, column
from locales.texts import Html, Texts, lines
from services.decisions.ruling import Ruled, Ruling


def back_to(decision: Decision, at: At) -> CallbackData:
    """The screen on which the door stands."""
    match at:
        case At.BALLOT:
            return ShowBallot(id=decision.id)
        case At.RULES:
            return OnWay(id=decision.id, do=Step.RULES)
        case At.CARD:
            return ShowDecision(id=decision.id)


def ruling(t: Texts, at: ShowRuling, seen: Ruled) -> Screen:
    """The clauses by which it is decided, each a tap away; what they open leads back here."""
    buttons = [
        Button(
            label(t.plain("clause-button", number=one.line.clause.number, text=words.text(t, one.line.clause))),
            ShowClause(id=one.line.clause.id),
        )
        for one in seen.clauses
    ]
    return Screen(
        lines(t("ruling-title", title=seen.decision.title), *(_line(t, one) for one in seen.clauses)),
        column(*placed(buttons, at)),
        back=back_to(seen.decision, at.at),
    )


def _line(t: Texts, one: Ruling) -> Html:
    """A clause, what it came from, and what the charter says by now if that is something else."""
    made = t("ruling-from-the-beginning") if one.made is None else t("ruling-made", title=one.made)
    norm = one.line.norm
    changed = t("ruling-changed", value=words.value(t, norm, one.now)) if one.now is not None and norm else None
    return Html("\n").join([said for said in (words.line(t, one.line), made, changed) if said is not None])


def secrecy(t: Texts, back: CallbackData) -> Screen:
    """What a secret vote protects, from whom, and what it doesn't."""
    return Screen(lines(t("secrecy-title"), t("secrecy-protected"), t("secrecy-open")), back=back)
