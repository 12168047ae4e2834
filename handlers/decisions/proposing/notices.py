"""What a proposal says unasked on its way. Each looks whether it is still true, and is silent if not."""

from __future__ import annotations

from typing import Any

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.decisions.decisions import Decision, State
from handlers.decisions.presses import Do, DoDecision, ShowDecision
from handlers.decisions.proposing import screens
from handlers.decisions.proposing.presses import OnWay, Step
from handlers.ui.names import name_of
from handlers.ui.notice import Notice
from handlers.ui.screen import Button
from locales.texts import Texts
from services.base.unit import Unit
from services.decisions import nominating, secrecy, telling, views
from services.decisions.views import Card

Payload = dict[str, Any]


def _card(unit: Unit, reader: Member, decision_id: int) -> Card | None:
    try:
        return views.card(unit, reader.id, decision_id)
    except DomainError:
        return None


def _to(t: Texts, decision: Decision) -> Button:
    return Button(t.plain("decision-to-card"), ShowDecision(id=decision.id))


def agree(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """Somebody proposes that people decide on the reader's trust: do they agree?"""
    try:
        seen = nominating.request(unit, reader.id, payload["decision"])
    except DomainError:
        return None
    to = Button(t.plain("decision-to-request"), OnWay(id=seen.decision.id, do=Step.REQUEST))
    return Notice(screens.asked_text(t, seen), to, (screens.asked_rows(t, seen.decision),), is_whole=True)


def agreed(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """The answer of the person, for the author of the draft."""
    seen = _card(unit, reader, payload["decision"])
    if seen is None or seen.decision.state is not State.DRAFT:
        return None
    if not payload["agrees"]:
        return Notice(t("decision-agreed-no", title=seen.decision.title), _to(t, seen.decision))
    name = name_of(t, seen.about) if seen.about is not None else ""
    up = Button(t.plain("decision-put-up"), DoDecision(id=seen.decision.id, do=Do.PUT_UP))
    return Notice(t("decision-agreed-yes", title=seen.decision.title, name=name), _to(t, seen.decision), ((up,),))


def phase(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """A phase began; silent once another one has."""
    seen, name = _card(unit, reader, payload["decision"]), payload["phase"]
    if seen is None:
        return None
    decision = seen.decision
    if decision.state not in telling.STANDS.get(name, secrecy.BEFORE):
        return None
    text = t(
        f"decision-phase-{name}",
        title=decision.title,
        until=t.moment(decision.until) if decision.until is not None else "",
        reason=seen.way.reason or "",
        author=name_of(t, seen.author) if seen.author is not None else "",
    )
    take = Button(t.plain("decision-take-over"), OnWay(id=decision.id, do=Step.TAKE_OVER))
    return Notice(text, _to(t, decision), ((take,),) if name == "left" else ())


NOTICES = {"decision-agree": agree, "decision-agreed": agreed, "decision-phase": phase}
