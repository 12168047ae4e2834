"""Screens of collections: lists, one of them, its panel, its order, and where a material may be put."""

from __future__ import annotations

from dataclasses import replace

from aiogram.filters.callback_data import CallbackData

from domain.base.lists import Page
from domain.base.things import Thing
from domain.materials.collections import COLLECTION, Collection, CollectionState, Counted
from handlers.materials import words as material_words
from handlers.materials.collections import words
from handlers.materials.collections.presses import (
    Arrange,
    Collect,
    FindCollections,
    ListCollections,
    Move,
    MyCollections,
    NewCollection,
    Own,
    OwnCollection,
    PutInto,
    ShowCollection,
)
from handlers.materials.presses import ListMaterials, MyMaterials, ShowMaterial
from handlers.moderation import reporting
from handlers.ui import lists
from handlers.ui.confirm import question
from handlers.ui.found import reading
from handlers.ui.labels import label
from handlers.ui.opening import Shared
from handlers.ui.screen import Button, Go, Row, Screen, column, deep_link, two_a_row
from locales.texts import Html, Texts, lines
from services.base.search import Drawn
from services.materials.collections.views import Choice, Seen

S = CollectionState
FIELDS = ("title", "about")
"""What an owner changes, one by one."""


def shared(t: Texts, collection: Collection, username: str) -> Shared:
    """A collection's link and the words that go with it: true in every place and on every day."""
    link = deep_link(username, Thing(COLLECTION, collection.id).payload)
    return Shared(link, t.plain("collection-share-words", title=collection.title))


# -- lists -----------------------------------------------------------------------------------------


def _rows(t: Texts, page: Page[Counted]) -> list[Button]:
    return [Button(words.button(t, one), ShowCollection(id=one.collection.id)) for one in page.items]


def mine(t: Texts, page: Page[Counted], note: Html | None = None) -> Screen:
    """The reader's own, shared or not."""
    return lists.screen(
        t,
        page,
        title=lines(note, t("collections-mine-title")),
        said=[words.mine_line(t, one) for one in page.items],
        rows=_rows(t, page),
        to=lambda number: MyCollections(page=number),
        of_cards=True,
        empty=t("collections-mine-none"),
        doors=((Button(t.plain("collection-new"), NewCollection()),),),
        back=MyMaterials(),
    )


def listing(t: Texts, page: Page[Counted]) -> Screen:
    """What colleagues have put together."""
    return lists.screen(
        t,
        page,
        title=t("collections-title"),
        said=[words.line(t, one) for one in page.items],
        rows=_rows(t, page),
        to=lambda number: ListCollections(page=number),
        of_cards=True,
        empty=t("collections-none"),
        search=Button(t.plain("collections-find"), Go(to="collections_find")),
        back=ListMaterials(),
    )


def found(t: Texts, at: FindCollections, said: str, seen: Drawn[Counted], back: CallbackData) -> Screen:
    """What words have found among those that are shared."""
    page = seen.page
    return lists.screen(
        t,
        page,
        title=lines(t("collections-found", words=said), *reading(t, seen)),
        said=[words.line(t, one) for one in page.items],
        rows=_rows(t, page),
        to=lambda number: at.model_copy(update={"page": number}),
        of_cards=True,
        empty=t("collections-found-none"),
        search=Button(t.plain("materials-find-again"), Go(to="collections_find")),
        back=back,
    )


# -- one -------------------------------------------------------------------------------------------


def collection(t: Texts, seen: Seen, username: str, note: Html | None = None) -> Screen:
    """A page of its materials, in its order; what isn't shared now is left out, and that is said."""
    one, page = seen.collection, seen.page
    is_shared = one.state is S.SHARED
    shown = lists.screen(
        t,
        page,
        title=lines(
            note,
            words.head(t, one, seen.owner),
            words.standing(t, one.state, waits=seen.waits) if seen.leads or not is_shared else None,
            t("collection-gone", count=seen.gone) if seen.gone and (seen.leads or page.total) else None,
        ),
        said=[
            t("collection-item", number=number, line=material_words.list_line(t, item))
            for number, item in enumerate(page.items, page.first)
        ],
        rows=[Button(label(item.title), ShowMaterial(id=item.id)) for item in page.items],
        to=lambda number: ShowCollection(id=one.id, page=number),
        of_cards=True,
        empty=t("collection-empty" if seen.leads else "collection-empty-others"),
        doors=_doors(t, seen, username),
        back=MyCollections() if seen.leads else ListCollections(),
    )
    return replace(shown, is_card=True)


def _doors(t: Texts, seen: Seen, username: str) -> tuple[Row, ...]:
    one, about = seen.collection, Thing(COLLECTION, seen.collection.id)
    doors = []
    if seen.leads and not seen.page.total and not seen.gone:
        doors.append(Button(t.plain("materials-kept-look"), ListMaterials()))
    elif one.state is S.SHARED:
        doors.append(Button(t.plain("collection-share"), url=shared(t, one, username).url))
    elif seen.leads and seen.page.total and not seen.waits:
        doors.append(_deed(t, one, Own.SHARE, "-again" if one.state is S.HIDDEN else ""))
    if seen.leads:
        doors.append(_deed(t, one, Own.PANEL))
    elif seen.can_report:
        doors.append(reporting.button(t, about))
    return two_a_row(doors)


def _deed(t: Texts, one: Collection, do: Own, which: str = "") -> Button:
    return Button(t.plain(f"collection-do-{do}{which}"), OwnCollection(id=one.id, do=do))


def panel(t: Texts, seen: Seen) -> Screen:
    """What its owner does with it."""
    one = seen.collection
    keeps = one.state is S.SHARED or (one.state is S.PRIVATE and seen.waits)
    fields = tuple(
        Button(t.plain(f"form-collection_change-{field}.label"), OwnCollection(id=one.id, do=Own(field)))
        for field in FIELDS
    )
    return Screen(
        lines(words.head(t, one, seen.owner), words.standing(t, one.state, waits=seen.waits)),
        (
            fields,
            *column(
                Button(t.plain("collection-arrange"), Arrange(id=one.id)) if seen.page.total else None,
                _deed(t, one, Own.KEEP) if keeps else None,
                _deed(t, one, Own.DELETE),
            ),
        ),
        back=ShowCollection(id=one.id),
    )


def deleting(t: Texts, seen: Seen) -> Screen:
    """Asked once: what is deleted is gone, its materials aren't."""
    one = seen.collection
    text = t("collection-delete-question", title=one.title)
    return question(t, text, _deed(t, one, Own.DELETE_YES), OwnCollection(id=one.id, do=Own.PANEL))


# -- its order -------------------------------------------------------------------------------------


def arranging(t: Texts, at: Arrange, seen: Seen, note: Html | None = None, undo: Arrange | None = None) -> Screen:
    """A tap chooses a material, the row below moves it; `undo`: what brings back the one that was taken out."""
    one, page = seen.collection, seen.page
    chosen = at.item if at.item in {item.id for item in page.items} else 0
    moves: tuple[Button, ...] = ()
    if chosen:
        here = Arrange(id=one.id, item=chosen)
        moves = tuple(
            Button(t.plain(f"collection-move-{do}"), here.model_copy(update={"do": do}))
            for do in (Move.UP, Move.DOWN, Move.OUT)
        )
    elif undo is not None:
        moves = (Button(t.plain("collection-move-back"), undo),)
    rows = [
        Button(
            label(
                item.title,
                lambda cut, number=number, item=item: t.plain(  # type: ignore[misc]
                    "collection-arrange-chosen" if item.id == chosen else "collection-arrange-row",
                    number=number,
                    title=cut,
                ),
            ),
            Arrange(id=one.id, item=item.id),
        )
        for number, item in enumerate(page.items, page.first)
    ]
    return lists.screen(
        t,
        page,
        title=lines(note, t("collection-arrange-title", title=one.title), t("collection-arrange-how")),
        rows=rows,
        to=lambda number: Arrange(id=one.id, page=number),
        empty=t("collection-empty"),
        doors=(moves,) if moves else (),
        back=ShowCollection(id=one.id),
    )


# -- putting a material into one -------------------------------------------------------------------


def choosing(t: Texts, seen: Choice) -> Screen:
    """One's collections, those that hold the material marked: a tap puts it in, or takes it out."""
    material, page = seen.material, seen.page

    def row(one: Counted) -> Button:
        has = one.collection.id in seen.has
        said = label(
            one.collection.title, lambda cut: t.plain("collection-has" if has else "collection-hasnt", title=cut)
        )
        return Button(said, PutInto(id=one.collection.id, material=material.id, on=not has, page=page.number))

    return lists.screen(
        t,
        page,
        title=lines(t("collection-choose", title=material.title), t("collection-choose-marked") if seen.has else None),
        rows=[row(one) for one in page.items],
        to=lambda number: Collect(id=material.id, page=number),
        doors=((Button(t.plain("collection-new"), NewCollection(material=material.id)),),),
        back=ShowMaterial(id=material.id),
    )
