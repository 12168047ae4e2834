"""What is said unasked of merging. Each looks whether it is still true, and is silent if not."""

from __future__ import annotations

from typing import Any

from domain.base.errors import DomainError
from domain.base.members import Member
from handlers.decisions.merging import screens
from handlers.decisions.merging.presses import Merging, OnMerge
from handlers.decisions.presses import Do, DoDecision, ShowDecision
from handlers.ui.notice import Notice
from handlers.ui.screen import Button
from locales.texts import Texts
from services.base.unit import Unit
from services.decisions import merging, views

Payload = dict[str, Any]


def offered(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """Somebody's proposal would join the reader's: do they take it in?"""
    try:
        seen = merging.request(unit, reader.id, payload["merged"])
    except DomainError:
        return None
    if seen.into.id != payload["decision"]:
        return None
    to = Button(t.plain("merge-to-request"), OnMerge(id=seen.decision.id, do=Merging.REQUEST))
    return Notice(screens.asked_text(t, seen), to, screens.asked_rows(t, seen), is_whole=True)


def refused(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """The other author didn't take it in: it goes on by itself."""
    try:
        seen, into = (views.card(unit, reader.id, payload[key]) for key in ("decision", "into"))
    except DomainError:
        return None
    text = t("merge-refused-notice", title=seen.decision.title, into=into.decision.title)
    return Notice(text, Button(t.plain("decision-to-card"), ShowDecision(id=seen.decision.id)))


def merged(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """What the reader supported was taken into another one: do they support that? Silent once it isn't asked any more,
    unless the reader had proposed it.
    """
    try:
        seen, was = (views.card(unit, reader.id, payload[key]) for key in ("decision", "merged"))
    except DomainError:
        return None
    asks = seen.support is not None and seen.supports is None
    if not asks and not was.is_author:
        return None
    decision = seen.decision
    text = t(
        "merge-notice",
        title=was.decision.title,
        into=decision.title,
        asks="yes" if asks else "no",
        mine="yes" if was.is_author else "no",
    )
    support = Button(t.plain("merge-support"), DoDecision(id=decision.id, do=Do.SUPPORT))
    to = Button(t.plain("decision-to-card"), ShowDecision(id=decision.id))
    return Notice(text, to, ((support,),) if asks else ())


NOTICES = {"decision-merge-offer": offered, "decision-merge-refused": refused, "decision-merged": merged}
