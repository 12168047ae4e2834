"""What a person is told about joining: the application is decided."""

from __future__ import annotations

from typing import Any

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.people.admission import Admission, Verdict
from handlers.people.joining import screens
from handlers.ui.notice import Notice, Renderer
from handlers.ui.screen import Button, Go, column
from locales.texts import Html, Texts, lines
from services.base.unit import Unit
from services.people import applications, joining, promises


def application_decided(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    application = applications.my_application(unit, reader.id, payload["application"])
    if application is None or application.verdict is Verdict.WAITING:
        return None
    menu = Button(t.plain("notice-to-menu"), Go(to="menu"))
    if application.verdict is Verdict.ACCEPTED:
        if not reader.is_member:
            return None
        greeting = t("notice-accepted", network=unit.network.name, name=reader.name or "")
        kept, to = _kept(unit, t, reader, payload)
        return Notice(lines(greeting, kept) if kept else greeting, to or menu)
    reason = application.reason
    admission = joining.admission_setting(unit)
    return Notice(
        lines(
            t("notice-refused", network=unit.network.name),
            t("notice-refused-reason", reason=reason) if reason else t("notice-refused-unsaid"),
            t("notice-refused-invited" if admission is Admission.INVITATION else "notice-refused-again"),
        ),
        menu,
        more=column(Button(t.plain("notice-refused-ask"), Go(to="ask_organizers"))),
    )


def _kept(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> tuple[Html | None, Button | None]:
    """What became of the thing that the person came for, and the way to it."""
    if "kind" not in payload:
        return None, None
    refused = DomainError(payload["refused"], **payload["args"]) if "refused" in payload else None
    kept = promises.kept_now(unit, reader.id, payload["kind"], payload["key"], refused)
    return screens.kept(t, kept), screens.open_kept(t, kept)


NOTICES: dict[str, Renderer] = {"application-decided": application_decided}
