"""What a person is told about roles: one was given, taken, or ends."""

from __future__ import annotations

from typing import Any

from domain.base.members import Member
from domain.base.roles import Role
from handlers.desk.roles.presses import OfPerson, Prolong
from handlers.ui.names import name_of
from handlers.ui.notice import Notice, Renderer
from handlers.ui.screen import Button, Go
from locales.texts import Texts, lines
from services.base.unit import Unit
from services.people import roles


def role(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """`payload`: role, until, given, by; what: whether it was prolonged."""
    name = t(f"role-{payload['role']}")
    by = name_of(t, roles.granter(unit, payload["by"]))
    if not payload["given"]:
        return Notice(t("notice-role-taken", role=name, by=by), Button(t.plain("notice-to-menu"), Go(to="menu")))
    until = t("notice-role-until", date=t.date(payload["until"])) if payload["until"] is not None else None
    if payload.get("what") == "prolonged":
        said = lines(t("notice-role-prolonged", role=name, by=by), until or t("notice-role-endless"))
        return Notice(said, Button(t.plain("notice-to-menu"), Go(to="menu")))
    return Notice(
        lines(t("notice-role-given", role=name, by=by), until, t(f"role-{payload['role']}.may")),
        Button(t.plain("notice-to-menu"), Go(to="menu")),
    )


def role_ends(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """`payload`: role, until, by (who holds it), what. Nothing when it was prolonged or taken meanwhile."""
    held = roles.held(unit, payload["by"], Role(payload["role"]))
    name, date = t(f"role-{payload['role']}"), t.date(payload["until"])
    menu = Button(t.plain("notice-to-menu"), Go(to="menu"))
    if payload["what"] == "over":
        return None if held is not None else Notice(t("notice-role-over", role=name, date=date), menu)
    if held is None or held.until is None or held.until != payload["until"]:
        return None
    if reader.id == payload["by"]:
        return Notice(t("notice-role-ends-own", role=name, date=date), menu)
    who = name_of(t, roles.granter(unit, payload["by"]))
    prolong = Button(
        t.plain("notice-role-prolong", date=t.long_date(roles.prolonged_to(held))),
        Prolong(id=held.member_id, role=held.role, ends=held.until),
    )
    others = Button(t.plain("notice-role-open"), OfPerson(act="see", id=held.member_id))
    return Notice(t("notice-role-ends", role=name, date=date, name=who), prolong, more=((others,),))


NOTICES: dict[str, Renderer] = {"role": role, "role-ends": role_ends}
