"""What whoever has a material is told of its new version."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.base.members import Member
from handlers.materials.presses import ShowMaterial
from handlers.ui.notice import Notice, Renderer
from handlers.ui.screen import Button
from locales.texts import Texts, lines
from services.base.unit import Unit
from services.materials import news


def version(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """That there is one, and what changed."""
    found = news.told_of(unit, reader, payload)
    if found is None:
        return None
    material, newest = found
    return Notice(
        lines(
            t("material-notice-version", title=material.title, number=newest.number),
            t("material-changes", words=newest.changes) if newest.changes else None,
        ),
        Button(t.plain("material-notice-door"), ShowMaterial(id=material.id)),
        line=t("material-notice-version-line", title=material.title, number=newest.number),
    )


NOTICES: Mapping[str, Renderer] = {"material-version": version}
