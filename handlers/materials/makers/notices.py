"""What is said of co-authors. Each looks whether it is still true, and is silent if not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.base.errors import DomainError
from domain.base.members import Member
from handlers.materials.makers import screens
from handlers.materials.presses import ShowMaterial
from handlers.ui.names import name_of
from handlers.ui.notice import Notice, Renderer
from handlers.ui.screen import Button
from locales.texts import Texts
from services.base.unit import Unit
from services.materials import coauthors, views
from services.materials.views import Card

Payload = dict[str, Any]


def _seen(unit: Unit, reader: Member, payload: Payload) -> Card | None:
    try:
        return views.card(unit, reader.id, payload["material"])
    except DomainError:
        return None


def _door(t: Texts, seen: Card) -> Button:
    return Button(t.plain("material-back-to-card"), ShowMaterial(id=seen.material.id))


def asked(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """To whoever is said to have made it along: did they?"""
    seen, part = _seen(unit, reader, payload), coauthors.invitation(unit, reader, payload["material"])
    if seen is None or part is None or part.since != payload["since"]:
        return None
    text = t("material-notice-coauthor", title=seen.material.title, name=name_of(t, seen.author))
    return Notice(text, _door(t, seen), (screens.answers(t, seen.material.id),))


def answered(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """To its author."""
    seen = _seen(unit, reader, payload)
    if seen is None or not seen.leads:
        return None
    key = "material-notice-coauthor-yes" if payload["accepted"] else "material-notice-coauthor-no"
    name = name_of(t, views.named(unit, payload["by"]))
    return Notice(t(key, title=seen.material.title, name=name), _door(t, seen))


NOTICES: Mapping[str, Renderer] = {"material-coauthor": asked, "material-coauthor-answered": answered}
