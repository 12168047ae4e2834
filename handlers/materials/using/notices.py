"""What an author is told of lessons given with their material. Silent once it isn't true any more."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.base.errors import DomainError
from domain.base.members import Member
from handlers.materials.presses import ShowMaterial
from handlers.ui.names import name_of
from handlers.ui.notice import Notice, Renderer
from handlers.ui.screen import Button
from locales.texts import Texts
from services.base.unit import Unit
from services.materials import using


def used(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """Somebody tells of a lesson."""
    try:
        material, said = using.note_of(unit, reader.id, payload["material"], payload["by"])
    except DomainError:
        return None
    if said is None or said.member is None:
        return None
    return Notice(
        t("material-notice-used", title=material.title, name=name_of(t, said.member), words=said.use.note or ""),
        Button(t.plain("material-notice-open"), ShowMaterial(id=material.id)),
        line=t("material-notice-used-line", title=material.title),
    )


NOTICES: Mapping[str, Renderer] = {"material-used": used}
