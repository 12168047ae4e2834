"""What authors are told of their materials. Each looks whether it is still true, and is silent if not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.base.members import Member
from domain.materials.materials import Material
from handlers.materials import looks
from handlers.materials.presses import ShowMaterial
from handlers.ui.notice import Notice, Renderer
from handlers.ui.screen import Button
from locales.texts import Texts, lines
from services.base.unit import Unit
from services.materials import looking

Payload = dict[str, Any]


def _door(t: Texts, material: Material) -> Button:
    return Button(t.plain("material-notice-door"), ShowMaterial(id=material.id))


def out(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """A file was put out by its content."""
    found = looking.out(unit, payload["out"])
    if found is None:
        return None
    material, one, is_empty = found
    return Notice(
        lines(
            t("material-notice-out", title=material.title),
            looks.out(t, one),
            t("material-notice-out-none") if is_empty else None,
        ),
        _door(t, material),
    )


def says(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """What was seen of a file after its author had published it."""
    found = looking.sight_of(unit, payload["file"])
    if found is None or found[1].is_quiet:
        return None
    material, sight = found
    told = looks.paragraphs(t, sight, unit.network.bot_username)
    return Notice(lines(t("material-notice-says", title=material.title), *told), _door(t, material))


NOTICES: Mapping[str, Renderer] = {"material-file-out": out, "material-file-says": says}
