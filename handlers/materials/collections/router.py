"""Collections: lists, one of them, what its owner does with it, its order; putting a material into one."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from domain.base.lists import Window
from domain.base.things import read_number
from domain.materials.collections import COLLECTION, CollectionState, Counted, Step
from handlers.materials.cards import card as material_card
from handlers.materials.collections import forms, screens
from handlers.materials.collections.cards import card
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
from handlers.people.directory.looking import by_words
from handlers.ui.forms import engine
from handlers.ui.forms.answers import Given
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Html
from services.base.search import Drawn
from services.materials.collections import collecting, views

routes = Routes()
routes.include(forms.routes)


# -- lists -----------------------------------------------------------------------------------------


def _draw(turn: Turn, at: FindCollections, words: str, seen: Drawn[Counted], back: CallbackData) -> Screen:
    return screens.found(turn.t, at, words, seen, back)


routes.include(by_words(FindCollections, room="collections", find=views.search, draw=_draw))


@routes.screen("collections")
async def collections(turn: Turn, at: int = 0) -> Screen:
    return screens.listing(turn.t, await turn.ask(views.shared, Window(at)))


async def _mine(turn: Turn, at: int = 0, note: Html | None = None) -> Screen:
    return screens.mine(turn.t, await turn.ask(views.mine, Window(at)), note)


@routes.press(ListCollections)
async def list_collections(turn: Turn, press: ListCollections) -> Screen:
    return await collections(turn, press.page)


@routes.press(MyCollections)
async def my_collections(turn: Turn, press: MyCollections) -> Screen:
    return await _mine(turn, press.page)


# -- one -------------------------------------------------------------------------------------------


@routes.link(COLLECTION)
async def linked(turn: Turn, argument: str) -> Screen:
    """`t.me/<bot>?start=collection_17`, for members."""
    return await card(turn, read_number(COLLECTION, argument, gone="error-collection-gone"))


@routes.press(ShowCollection, card=lambda turn, press: collections(turn))
async def show(turn: Turn, press: ShowCollection) -> Screen:
    return await card(turn, press.id, page=press.page)


@routes.press(NewCollection, card=lambda turn, press: _mine(turn))
async def new(turn: Turn, press: NewCollection) -> Screen | None:
    await turn.ask(collecting.may_make)
    return await engine.start(turn, forms.NEW, context={"material": press.material})


@routes.press(OwnCollection, card=lambda turn, press: card(turn, press.id))
async def own(turn: Turn, press: OwnCollection) -> Screen | None:
    if press.do is Own.SHARE:
        shared = await turn.do(collecting.share, press.id)
        is_out = shared.state is CollectionState.SHARED
        return await card(turn, press.id, turn.t("collection-said-shared" if is_out else "collection-sent"))
    if press.do is Own.KEEP:
        await turn.do(collecting.keep, press.id)
        return await card(turn, press.id, turn.t("collection-kept"))
    if press.do is Own.DELETE_YES:
        gone = await turn.do(collecting.delete, press.id)
        return await _mine(turn, note=turn.t("collection-deleted", title=gone.title))
    seen = await turn.ask(views.own_one, press.id)
    if press.do in (Own.TITLE, Own.ABOUT):
        known = getattr(seen.collection, press.do)
        return await engine.start(
            turn,
            forms.CHANGE,
            context={"collection": press.id, "field": press.do.value},
            answers={press.do.value: Given(known)} if known else None,
        )
    return screens.deleting(turn.t, seen) if press.do is Own.DELETE else screens.panel(turn.t, seen)


@routes.press(Arrange, card=lambda turn, press: card(turn, press.id))
async def arrange(turn: Turn, press: Arrange) -> Screen:
    note, undo = None, None
    if press.do in (Move.UP, Move.DOWN):
        if not await turn.do(collecting.shift, press.id, press.item, Step(press.do)):
            turn.toast("collection-move-end")
    elif press.do is Move.OUT:
        _, place = await turn.do(collecting.take_out, press.id, press.item)
        if place is not None:
            undo = press.model_copy(update={"do": Move.BACK, "place": place})
            note = turn.t("collection-taken-out")
    elif press.do is Move.BACK:
        await turn.do(collecting.put_back, press.id, press.item, press.place)
        turn.toast("collection-put-back")
    seen = await turn.ask(views.arranging, press.id, press.item, press.page)
    return screens.arranging(turn.t, press, seen, note, undo)


# -- putting a material into one -------------------------------------------------------------------


@routes.press(Collect, card=lambda turn, press: material_card(turn, press.id))
async def collect(turn: Turn, press: Collect) -> Screen | None:
    """Whoever has none yet is asked at once what to call the first."""
    seen = await turn.ask(views.choices, press.id, Window(press.page))
    if seen.page.is_empty:
        return await engine.start(turn, forms.NEW, context={"material": press.id})
    return screens.choosing(turn.t, seen)


@routes.press(PutInto, card=lambda turn, press: material_card(turn, press.material))
async def put(turn: Turn, press: PutInto) -> Screen:
    if press.on:
        collection = await turn.do(collecting.put, press.id, press.material)
    else:
        collection, _ = await turn.do(collecting.take_out, press.id, press.material)
    key = "collection-put" if press.on else "collection-put-out"
    return await material_card(turn, press.material, turn.t(key, title=collection.title))
