"""What organizers are told: somebody wants to join."""

from __future__ import annotations

from typing import Any

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.people.admission import Verdict
from handlers.people.applications import screens
from handlers.people.applications.presses import Decide
from handlers.ui.names import name_of
from handlers.ui.notice import Notice, Renderer
from handlers.ui.screen import Button
from locales.texts import Texts, lines
from services.base.unit import Unit
from services.people import joining
from services.people.joining import ApplicationCard


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


def _waiting(unit: Unit, reader: Member, payload: dict[str, Any]) -> ApplicationCard | None:
    try:
        card = joining.application_card(unit, reader.id, payload["application"])
    except DomainError:
        return None
    return card if card.application.verdict is Verdict.WAITING else None


NOTICES: dict[str, Renderer] = {"application": application, "application-waits": waits}
