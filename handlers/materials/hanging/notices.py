"""Whoever answers for a thing hears what others put there. Silent when it is there no more."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.base.members import Member
from domain.base.things import read
from handlers.materials.hanging.presses import MaterialsOf
from handlers.ui.names import name_of
from handlers.ui.notice import Notice, Renderer
from handlers.ui.screen import Button
from locales.texts import Texts
from services.base.unit import Unit
from services.materials import hanging


def put_there(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """Somebody attached their material to what the reader leads."""
    news = hanging.news(unit, reader, read(payload["of"]), payload["material"], payload["by"])
    if news is None:
        return None
    said = {"title": news.material.title, "of": news.title}
    return Notice(
        t("material-notice-hung", name=name_of(t, news.by), **said),
        Button(t.plain("material-notice-hung-door"), MaterialsOf(of=news.of.payload)),
        line=t("material-notice-hung-line", **said),
    )


NOTICES: Mapping[str, Renderer] = {"material-hung": put_there}
