"""Which versions there are, and what each brought."""

from __future__ import annotations

from collections.abc import Sequence

from domain.base.lists import Window, page_of
from domain.materials.materials import Material, Version
from handlers.materials.presses import ShowMaterial, TakeMaterial
from handlers.materials.versions.presses import ShowVersions
from handlers.ui import lists
from handlers.ui.screen import Button, Screen
from locales.texts import Html, Texts


def versions(t: Texts, material: Material, every: Sequence[Version], number: int = 0) -> Screen:
    """The newest first; each can be taken."""
    page = page_of(every, Window(number))
    return lists.screen(
        t,
        page,
        title=t("material-versions-title", title=material.title),
        said=[_line(t, material, one) for one in page.items],
        rows=[
            Button(
                t.plain("material-versions-take", number=one.number), TakeMaterial(id=material.id, version=one.number)
            )
            for one in page.items
        ],
        to=lambda number: ShowVersions(id=material.id, page=number),
        back=ShowMaterial(id=material.id),
    )


def _line(t: Texts, material: Material, one: Version) -> Html:
    said = [t("material-version", number=one.number, date=t.long_date(one.at))]
    if one.number == material.recommended:
        said.append(t("material-versions-recommended"))
    if one.changes:
        said.append(t("material-changes", words=one.changes))
    return Html("\n").join(said)
