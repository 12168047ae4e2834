"""What is said unasked of amendments and of another text. Each looks whether it is still true."""

from __future__ import annotations

from typing import Any

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.decisions.decisions import AmendmentState, State
from handlers.decisions.amending import screens
from handlers.decisions.amending.presses import OnAmendment
from handlers.decisions.presses import Do, DoDecision, ShowDecision
from handlers.ui.notice import Notice
from handlers.ui.screen import Button
from locales.texts import Texts, lines
from services.base.unit import Unit
from services.decisions import replying, revising, views

Payload = dict[str, Any]


def revised(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """There is another text than the one the reader supports: what differs, and whether they support it still."""
    try:
        seen = views.card(unit, reader.id, payload["decision"])
    except DomainError:
        return None
    decision, mine = seen.decision, seen.supports
    if decision.state is not State.DISCUSSION or decision.revision != payload["revision"]:
        return None
    if mine is None or mine == decision.revision:
        return None
    before = revising.text_of(unit, decision, mine)
    title = t("decision-revised-notice", title=decision.title)
    text = lines(title, screens.changes(t, before, seen.text.text))
    rows = (
        (Button(t.plain("decision-confirm"), DoDecision(id=decision.id, do=Do.SUPPORT)),),
        (Button(t.plain("decision-unconfirm"), DoDecision(id=decision.id, do=Do.UNSUPPORT)),),
    )
    return Notice(text, Button(t.plain("decision-to-card"), ShowDecision(id=decision.id)), rows, line=title)


def _to(t: Texts, amendment_id: int) -> Button:
    return Button(t.plain("amendment-to"), OnAmendment(id=amendment_id))


def amended(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """Somebody would write a paragraph otherwise: its author answers at once."""
    try:
        seen = replying.one(unit, reader.id, payload["amendment"])
    except DomainError:
        return None
    if not seen.may_answer:
        return None
    return Notice(screens.text(t, seen), _to(t, seen.amendment.id), (tuple(screens.answers(t, seen)),))


def answered(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """What the author answered to the reader's amendment."""
    try:
        seen = replying.one(unit, reader.id, payload["amendment"])
    except DomainError:
        return None
    one = seen.amendment
    if one.state is AmendmentState.ACCEPTED:
        return Notice(t("amendment-accepted-notice", title=seen.decision.title), _to(t, one.id))
    if one.answer is None:
        return None
    text = t("amendment-declined-notice", title=seen.decision.title, answer=one.answer)
    return Notice(text, _to(t, one.id))


NOTICES = {"decision-revised": revised, "decision-amended": amended, "decision-amendment-answered": answered}
