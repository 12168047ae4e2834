"""The list of what a member keeps at hand."""

from __future__ import annotations

from domain.base.lists import Page
from domain.materials.materials import Material
from handlers.materials import words
from handlers.materials.favourites.presses import Favourites
from handlers.materials.presses import ListMaterials, MyMaterials, ShowMaterial
from handlers.ui import lists
from handlers.ui.labels import label
from handlers.ui.screen import Button, Screen
from locales.texts import Texts, lines


def favourites(t: Texts, page: Page[Material], gone: int) -> Screen:
    """What is kept; `gone`: how many of it aren't shared now, which is said."""
    said_gone = t("materials-kept-gone", count=gone) if gone else None
    return lists.screen(
        t,
        page,
        title=lines(t("materials-kept-title"), said_gone),
        said=[words.list_line(t, one) for one in page.items],
        rows=[Button(label(one.title), ShowMaterial(id=one.id)) for one in page.items],
        to=lambda number: Favourites(page=number),
        of_cards=True,
        empty=t("materials-kept-none"),
        doors=() if page.total else ((Button(t.plain("materials-kept-look"), ListMaterials()),),),
        back=MyMaterials(),
    )
