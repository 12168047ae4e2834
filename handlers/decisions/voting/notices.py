"""What voters are told unasked. Each looks whether it is still true, and is silent if not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.decisions.decisions import State
from handlers.decisions.presses import ShowDecision
from handlers.decisions.voting import screens, words
from handlers.decisions.voting.presses import ShowBallot
from handlers.ui.notice import Notice, Renderer
from handlers.ui.screen import Button
from locales.texts import Texts, lines
from services.base.unit import Unit
from services.decisions import ballots, views
from services.decisions.views import Card

Payload = dict[str, Any]


def _opened(key: str) -> Renderer:
    """The ballot itself, to vote by in one tap."""

    def render(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
        try:
            paper = ballots.paper(unit, reader.id, payload["decision"])
        except DomainError:
            return None
        if paper.decision.until != payload["until"]:
            return None
        text = lines(t(key), screens.question(t, paper))
        read = Button(t.plain("vote-read"), ShowDecision(id=paper.decision.id))
        line = t("vote-notice-line", title=paper.decision.title)
        rows = (*screens.choices(t, paper), *screens.about(t, paper))
        return Notice(text, read, rows, line=line, at=paper.decision.until)

    return render


def remind(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """To whoever hasn't voted."""
    decision = ballots.needs(unit, reader.id, payload["decision"], payload["until"])
    if decision is None or decision.until is None:
        return None
    text = t("vote-remind", title=decision.title, until=t.moment(decision.until))
    return Notice(text, Button(t.plain("vote-go"), ShowBallot(id=decision.id)), at=decision.until)


def _card(unit: Unit, reader: Member, payload: Payload) -> Card | None:
    try:
        return views.card(unit, reader.id, payload["decision"])
    except DomainError:
        return None


def outcome(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """What it came to, with its arithmetic."""
    seen = _card(unit, reader, payload)
    if seen is None or seen.outcome is None:
        return None
    sums = words.arithmetic(t, seen.decision, seen.outcome, seen.alternatives)
    until = seen.decision.until if seen.decision.state is State.PROTEST else None
    protest = t("outcome-protest", until=t.moment(until)) if until is not None else None
    text = lines(t("outcome-title", title=seen.decision.title), sums, protest)
    result = t.plain(f"outcome-{seen.outcome.result}")
    line = t("outcome-line", title=seen.decision.title, result=result)
    return Notice(text, Button(t.plain("decision-open"), ShowDecision(id=seen.decision.id)), line=line)


def to_do(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """Somebody said that the reader does what was decided."""
    seen = _card(unit, reader, payload)
    step = seen.next_step if seen is not None else None
    if seen is None or step is None or step.owner is None or step.owner.id != payload["owner"]:
        return None
    text = t("decision-to-do", title=seen.decision.title, words=step.words, due=t.date(step.due))
    return Notice(text, Button(t.plain("decision-open"), ShowDecision(id=seen.decision.id)))


NOTICES: Mapping[str, Renderer] = {
    "decision-open": _opened("vote-notice-open"),
    "decision-again": _opened("vote-notice-again"),
    "decision-repeat": _opened("vote-notice-repeat"),
    "decision-remind": remind,
    "decision-remind-secret": remind,
    "decision-outcome": outcome,
    "decision-to-do": to_do,
}
