"""What is said unasked of a protest. Each looks whether it is still true, and is silent if not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.decisions.decisions import State
from domain.decisions.protests import DRAWN, End
from handlers.decisions.presses import ShowDecision
from handlers.decisions.protesting import screens
from handlers.decisions.protesting.presses import OnProtest
from handlers.ui.notice import Notice, Renderer
from handlers.ui.screen import Button
from locales.texts import Texts, lines
from services.base.unit import Unit
from services.decisions import protest_news, views
from services.decisions.views import Card

Payload = dict[str, Any]


def _card(unit: Unit, reader: Member, payload: Payload) -> Card | None:
    """The card, as long as this protest is the last one."""
    try:
        seen = views.card(unit, reader.id, payload["decision"])
    except DomainError:
        return None
    protest = seen.protest.protest
    return seen if protest is not None and protest.id == payload["protest"] else None


def step(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """It is made, looked at, over."""
    seen, name = _card(unit, reader, payload), payload["step"]
    if seen is None or seen.protest.protest is None:
        return None
    decision, now, protest = seen.decision, seen.protest, seen.protest.protest
    stands = {protest_news.MADE: decision.state is State.PROTEST, protest_news.LOT: decision.state is State.LOT}
    if not stands.get(name, protest.ended == name):
        return None
    title = t(
        f"protest-notice-{name}",
        title=decision.title,
        need=protest.need,
        repeat=now.repeat,
        all=DRAWN,
        until=t.moment(decision.until) if decision.until is not None else "",
    )
    text = lines(title, screens.reasons(t, now)) if name == protest_news.MADE else title
    to = Button(t.plain("decision-open"), ShowDecision(id=decision.id))
    return Notice(text, to, line=title)


def confirmed(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """It stands: for whoever took part in the vote, or signed."""
    try:
        seen = views.card(unit, reader.id, payload["decision"])
    except DomainError:
        return None
    protest = seen.protest.protest
    if protest is None or protest.ended is not End.CONFIRMED:
        return None
    text = t("protest-notice-confirmed", title=seen.decision.title, confirm=seen.protest.confirm, all=DRAWN)
    return Notice(text, Button(t.plain("decision-open"), ShowDecision(id=seen.decision.id)))


def drawn(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """The lot fell on the reader: why there is a protest, and two buttons."""
    seen = _card(unit, reader, payload)
    if seen is None or not seen.protest.asked or seen.protest.said is not None:
        return None
    decision, now = seen.decision, seen.protest
    assert decision.until is not None, "the three have a term"
    title = t("protest-notice-drawn", title=decision.title, until=t.moment(decision.until))
    text = lines(title, screens.reasons(t, now), t("protest-asked"))
    to = Button(t.plain("protest-about"), OnProtest(id=decision.id))
    return Notice(text, to, (screens.answers(t, decision.id, now),), line=title, at=decision.until)


NOTICES: Mapping[str, Renderer] = {
    "decision-protest": step,
    "decision-confirmed": confirmed,
    "decision-drawn": drawn,
}
