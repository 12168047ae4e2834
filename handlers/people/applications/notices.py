"""What organizers are told: somebody wants to join."""

from __future__ import annotations

from typing import Any

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.people.admission import Verdict
from handlers.people.applications import screens
from handlers.people.applications.presses import Decide
from handlers.people.joining.presses import AnswerQuestion
from handlers.ui.names import name_of
from handlers.ui.notice import Notice, Renderer
from handlers.ui.screen import Button
from locales.texts import Texts, lines
from services.base.unit import Unit
from services.people import applications
from services.people.applications import ApplicationCard


def application(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """The card with its buttons; nothing once it is decided, or the reader no longer decides."""
    card = _waiting(unit, reader, payload)
    if card is None:
        return None
    return Notice(
        lines(t("notice-application"), screens.about(t, card)),
        Button(t.plain("notice-application-open"), Decide(act="see", id=card.application.id)),
        rows=screens.answers(t, card),
        line=t("notice-application-line", name=name_of(t, card.person)),
    )


def waits(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """Nobody has answered for days. Several are one notice, with the way to each."""
    card = _waiting(unit, reader, payload)
    if card is None:
        return None
    since = t.relative(card.application.created_at)
    return Notice(
        lines(t("notice-application-waits", since=since), screens.about(t, card)),
        Button(t.plain("notice-application-open"), Decide(act="see", id=card.application.id)),
        more=screens.answers(t, card),
        line=t("notice-application-waits-line", name=name_of(t, card.person), since=since),
        at=card.application.created_at,
    )


def answered(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """The applicant has answered: the card with all that was said, to be decided by."""
    card = _waiting(unit, reader, payload)
    if card is None or card.awaits_answer:
        return None
    return Notice(
        lines(t("notice-application-answered"), screens.about(t, card)),
        Button(t.plain("notice-application-open"), Decide(act="see", id=card.application.id)),
        rows=screens.answers(t, card),
        line=t("notice-application-answered-line", name=name_of(t, card.person)),
    )


def asked(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """To the applicant: what is asked, who will read the answer; nothing once it is answered or decided."""
    question = applications.asked(unit, reader.id)
    if question is None:
        return None
    return Notice(
        t("notice-application-asked", network=unit.network.name, words=question.text),
        Button(t.plain("notice-application-answer"), AnswerQuestion()),
    )


def _waiting(unit: Unit, reader: Member, payload: dict[str, Any]) -> ApplicationCard | None:
    try:
        card = applications.card(unit, reader.id, payload["application"])
    except DomainError:
        return None
    return card if card.application.verdict is Verdict.WAITING else None


NOTICES: dict[str, Renderer] = {
    "application": application,
    "application-waits": waits,
    "application-answered": answered,
    "application-asked": asked,
}
