"""What a person is told about joining: the application is decided."""

from __future__ import annotations

from typing import Any

from domain.admission import Verdict
from domain.members import Member
from handlers.notice import Notice, Renderer
from handlers.screen import Button, Go
from locales.texts import Texts, lines
from services import joining
from services.unit import Unit


def application_decided(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    application = joining.my_application(unit, reader.id, payload["application"])
    if application is None or application.verdict is None:
        return None
    menu = Button(t.plain("notice-to-menu"), Go(to="menu"))
    if application.verdict is Verdict.ACCEPTED:
        if not reader.is_member:
            return None
        return Notice(t("notice-accepted", network=unit.network.name, name=reader.name or ""), menu)
    reason = t("notice-refused-reason", reason=application.reason) if application.reason else None
    return Notice(lines(t("notice-refused", network=unit.network.name), reason), menu)


NOTICES: dict[str, Renderer] = {"application-decided": application_decided}
