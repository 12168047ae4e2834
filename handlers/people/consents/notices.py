"""What organizers are told about the consent: an update brought a new text."""

from __future__ import annotations

from typing import Any

from domain.base.members import Member
from handlers.ui.notice import Notice, Renderer
from handlers.ui.screen import Button, Go
from locales.texts import Texts
from services.base.unit import Unit
from services.people import consents


def consent_shipped(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """Nothing once it is published or dismissed."""
    if not consents.is_offered(unit, payload["digest"]):
        return None
    return Notice(t("consent-shipped-notice"), Button(t.plain("consent-shipped-open"), Go(to="consent_shipped")))


NOTICES: dict[str, Renderer] = {"consent-shipped": consent_shipped}
