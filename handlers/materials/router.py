"""Materials: lists and what narrows them, the card, taking, what an author does."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.lists import Window
from domain.base.things import read_number
from domain.materials.materials import MATERIAL, MaterialState, Narrowed, OpenTo
from handlers.materials import giving, screens
from handlers.materials.cards import card
from handlers.materials.lists import screens as listing
from handlers.materials.presses import (
    ChangeMaterial,
    DropFile,
    ListMaterials,
    MoreOfMaterial,
    MyMaterials,
    Narrow,
    OfAuthor,
    Own,
    OwnMaterial,
    ShowMaterial,
    ShowSimilar,
    TakeMaterial,
)
from handlers.materials.sharing import forms
from handlers.people.directory.lexicon import names
from handlers.ui.forms import engine
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.show import send
from handlers.ui.turn import Turn
from services.materials import sharing, similar, taking, views
from services.people import levels

routes = Routes()


# -- lists -----------------------------------------------------------------------------------------


async def _list(turn: Turn, at: ListMaterials) -> Screen:
    page = await turn.ask(views.listing, listing.narrowed(at), Window(at.page))
    asks = turn.viewer.is_member and at.grades == listing.MY_LEVEL and not await turn.ask(levels.is_told)
    return listing.listing(turn.t, at, page, is_member=turn.viewer.is_member, asks_level=asks)


async def _mine(turn: Turn, at: int = 0) -> Screen:
    return listing.mine(turn.t, await turn.ask(views.mine, Window(at)))


@routes.screen("materials")
async def materials(turn: Turn, at: int = 0) -> Screen:
    return await _list(turn, ListMaterials(page=at))


@routes.command("materials")
async def command(turn: Turn) -> Screen:
    return await materials(turn)


@routes.press(ListMaterials)
async def list_materials(turn: Turn, press: ListMaterials) -> Screen:
    return await _list(turn, press)


@routes.press(Narrow, card=lambda turn, press: materials(turn))
async def narrow(turn: Turn, press: Narrow) -> Screen:
    narrowed = listing.narrowed(press)
    if press.what == listing.FILTERS:
        return listing.filters(turn.t, press, is_member=turn.viewer.is_member)
    subjects, types = await turn.ask(views.counts, narrowed)
    return listing.choices(turn.t, press, subjects, types)


@routes.press(MyMaterials, card=lambda turn, press: materials(turn))
async def mine(turn: Turn, press: MyMaterials) -> Screen:
    return await _mine(turn, press.page)


@routes.press(OfAuthor, card=lambda turn, press: materials(turn))
async def of_author(turn: Turn, press: OfAuthor) -> Screen:
    seen = await turn.ask(views.card, press.id)
    page = await turn.ask(views.listing, Narrowed(author_id=seen.material.author_id), Window(press.page))
    return listing.of_author(turn.t, seen, page)


@routes.press(ShowSimilar, card=lambda turn, press: materials(turn))
async def show_similar(turn: Turn, press: ShowSimilar) -> Screen:
    return listing.similar(turn.t, await turn.ask(similar.similar, await names(), press.id))


# -- the card --------------------------------------------------------------------------------------


@routes.link(MATERIAL)
async def linked(turn: Turn, argument: str) -> Screen:
    """`t.me/<bot>?start=material_17`: a guest may look at what was opened to all."""
    return await card(turn, read_number(MATERIAL, argument, gone="error-material-gone"))


@routes.press(ShowMaterial, card=lambda turn, press: materials(turn))
async def show(turn: Turn, press: ShowMaterial) -> Screen:
    return await card(turn, press.id)


@routes.press(MoreOfMaterial, card=lambda turn, press: materials(turn))
async def more_of_material(turn: Turn, press: MoreOfMaterial) -> Screen:
    return screens.more(turn.t, await turn.ask(views.card, press.id))


@routes.press(TakeMaterial, card=lambda turn, press: materials(turn))
async def take(turn: Turn, press: TakeMaterial) -> Screen | None:
    """The files, and under them what they are of; one more time is no harm."""
    taken = await turn.do(taking.take, press.id, press.version)
    missing = await giving.give(turn, taken.files)
    said = giving.said(turn.t, taken.files)
    await send(turn, screens.taken(turn.t, taken.material, taken.version, said, missing))
    return None


# -- what its author does --------------------------------------------------------------------------


@routes.press(ChangeMaterial, card=lambda turn, press: card(turn, press.id))
async def change(turn: Turn, press: ChangeMaterial) -> Screen | None:
    seen = await turn.ask(views.own_card, press.id)
    if press.field not in screens.FIELDS:
        raise DomainError("error-stale-button")
    return await engine.start(
        turn,
        forms.CHANGE,
        context={"material": press.id, "field": press.field},
        answers=forms.known(turn.t, seen.material, press.field),
    )


@routes.press(DropFile, card=lambda turn, press: materials(turn))
async def drop_file(turn: Turn, press: DropFile) -> Screen:
    material = await turn.do(sharing.drop_file, press.file)
    seen = await turn.ask(views.own_card, material.id)
    note = turn.t("material-file-dropped")
    return screens.files(turn.t, seen, note) if seen.files else await card(turn, material.id, note)


_SAID = {
    Own.TAKE_BACK: (sharing.take_back, "material-taken-back"),
    Own.AGAIN: (sharing.send_again, "material-sent-again"),
    Own.WITHDRAW_YES: (sharing.withdraw, "material-withdrawn"),
    Own.SHARE_AGAIN: (sharing.share_again, "material-shared-again"),
}
"""What is one tap, and what is said of it."""


@routes.press(OwnMaterial, card=lambda turn, press: card(turn, press.id))
async def own(turn: Turn, press: OwnMaterial) -> Screen:
    if press.do is Own.PUBLISH:
        material = await turn.do(sharing.publish, press.id, press.known)
        is_out = material.state is MaterialState.PUBLISHED
        return await card(turn, press.id, turn.t("material-published" if is_out else "material-sent"))
    if press.do in _SAID:
        use_case, key = _SAID[press.do]
        await turn.do(use_case, press.id)
        return await card(turn, press.id, turn.t(key))
    if press.do is Own.DISCARD_YES:
        await turn.do(sharing.discard, press.id)
        turn.toast("material-discarded")
        return await _mine(turn)
    if press.do in (Own.OPEN, Own.CLOSE_OPEN):
        open_to = OpenTo.ALL if press.do is Own.OPEN else OpenTo.MEMBERS
        await turn.do(sharing.change, press.id, {"open_to": open_to})
    seen = await turn.ask(views.own_card, press.id)
    if press.do is Own.DISCARD:
        return screens.discarding(turn.t, seen)
    if press.do is Own.WITHDRAW:
        return screens.withdrawing(turn.t, seen)
    if press.do is Own.FILES and seen.files:
        return screens.files(turn.t, seen)
    return screens.panel(turn.t, seen)
