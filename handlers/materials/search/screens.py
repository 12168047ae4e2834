"""What words have found among materials."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from domain.materials.materials import MATERIAL, Material
from handlers.materials import words
from handlers.materials.presses import ShowMaterial
from handlers.materials.search.presses import FindMaterials
from handlers.people.me.level import tell_level
from handlers.ui import lists
from handlers.ui.found import reading
from handlers.ui.labels import label
from handlers.ui.screen import Button, Go, Screen, column
from handlers.voice.subscriptions.presses import Do as Wish
from handlers.voice.subscriptions.presses import Follow
from locales.texts import Texts, lines
from services.base.search import Drawn


def found(
    t: Texts, at: FindMaterials, said: str, seen: Drawn[Material], back: CallbackData, *, is_member: bool
) -> Screen:
    """What words have found, the newest first; whoever is in can hear of such materials when there are new ones."""
    follow = Follow(kind=MATERIAL, words=at.words, do=Wish.SEARCHED)
    page = seen.page
    return lists.screen(
        t,
        page,
        title=lines(t("materials-found", words=said), *reading(t, seen)),
        said=[words.list_line(t, line) for line in page.items],
        rows=[Button(label(line.title), ShowMaterial(id=line.id)) for line in page.items],
        to=lambda number: at.model_copy(update={"page": number}),
        of_cards=True,
        empty=t("materials-found-none"),
        search=Button(t.plain("materials-find-again"), Go(to="materials_find")),
        doors=column(tell_level(t) if seen.asks_level else None, Button(t.plain("follow-door"), follow))
        if is_member
        else (),
        back=back,
    )
