"""What a person is told about roles: one was given or taken."""

from __future__ import annotations

from typing import Any

from domain.base.members import Member
from handlers.ui.names import name_of
from handlers.ui.notice import Notice, Renderer
from handlers.ui.screen import Button, Go
from locales.texts import Texts, lines
from services.base.unit import Unit
from services.people import roles


def role(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """`payload`: role, until, given, by."""
    name = t(f"role-{payload['role']}")
    by = name_of(t, roles.granter(unit, payload["by"]))
    if not payload["given"]:
        return Notice(t("notice-role-taken", role=name, by=by), Button(t.plain("notice-to-menu"), Go(to="menu")))
    until = t("notice-role-until", date=t.date(payload["until"])) if payload["until"] is not None else None
    return Notice(
        lines(t("notice-role-given", role=name, by=by), until, t(f"role-{payload['role']}.may")),
        Button(t.plain("notice-to-menu"), Go(to="menu")),
    )


NOTICES: dict[str, Renderer] = {"role": role}
