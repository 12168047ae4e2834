"""What a person is told about their data: the text of the consent has changed."""

from __future__ import annotations

from typing import Any

from domain.base.consents import Standing
from domain.base.members import Member
from handlers.ui.notice import Notice, Renderer
from handlers.ui.screen import Button, Go
from locales.texts import Texts
from services.base.unit import Unit
from services.privacy import privacy


def consent_new(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """Nothing for whoever has answered."""
    new = privacy.renewal(unit, reader.id)
    if new.standing is not Standing.ASK or new.answer_by is None:
        return None
    return Notice(
        t("consent-notice", network=unit.network.name, date=t.date(new.answer_by)),
        Button(t.plain("privacy-renew"), Go(to="consent_new")),
    )


NOTICES: dict[str, Renderer] = {"consent-new": consent_new}
