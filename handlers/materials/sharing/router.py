"""From what somebody sends to the first question about it: a file, an album, a link at any moment, words by a door."""

from __future__ import annotations

from aiogram.types import Message

from handlers.materials.cards import card
from handlers.materials.presses import ListMaterials, ShareParcel, Way
from handlers.materials.sharing import forms, items, screens
from handlers.materials.sharing.anything import Anything, read, source_of
from handlers.ui import albums
from handlers.ui.forms import engine
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.form import Form
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.show import rewrite, send
from handlers.ui.turn import Turn
from services.materials import parcels, sharing
from services.materials.parcels import Offered

routes = Routes()
routes.include(forms.routes)


# -- what is sent outside of a form ----------------------------------------------------------------


async def sent(turn: Turn, message: Message) -> Screen | None:
    """A member's file or link is offered to be shared; words are searched for, by whoever comes next. Who has begun to
    send many is asked first (handlers/materials/batches/router.py).
    """
    if not turn.viewer.is_member:
        return None
    file = items.file_of(message)
    found = (file,) if file is not None else items.links_of(message, turn.units.network.bot_username)
    if not found:
        return None
    offered = await turn.do(parcels.take, source_of(message), found)
    if albums.take(turn, message):
        await turn.remember()
    return await _offer(turn, message, offered)


@routes.further_parts
async def further_part(turn: Turn, message: Message) -> Screen | None:
    """One more file of an album that was offered, that is being shared, or that has become a material already."""
    source, file = source_of(message), items.file_of(message)
    if file is None or not await turn.ask(parcels.is_of, source):
        return None
    return await _offer(turn, message, await turn.do(parcels.take, source, (file,)))


async def _offer(turn: Turn, message: Message, offered: Offered) -> Screen | None:
    """The offer. Of an album there is one, which tells what has come so far; what comes while its questions are being
    answered is seen before it is published, and what comes after that is told.
    """
    parcel = offered.parcel
    if parcel.material_id is not None:
        return await card(turn, parcel.material_id, turn.t("material-part-late"))
    screen = screens.offer(turn.t, offered, await turn.ask(sharing.like) if offered.has_like else None)
    if message.media_group_id is None:
        return screen
    if offered.is_new:
        shown = await send(turn, screen)
        await turn.do(parcels.note_screen, parcel.id, shown)
    elif parcel.screen is not None:
        # Where the offer is gone, nothing is lost: what is shared is what has come.
        await rewrite(turn, parcel.screen, screen)
    return None


@routes.press(ShareParcel)
async def share(turn: Turn, press: ShareParcel) -> Screen | None:
    """The first question about it; as the last time, only its title is asked."""
    if press.do is Way.NOT:
        await turn.do(parcels.put_away, press.id)
        turn.toast("material-offer-put-away")
        return await turn.open("materials")
    offered = await turn.ask(parcels.offered, press.id)
    await turn.do(parcels.note_screen, press.id, None)
    answers = await forms.like(turn) if press.do is Way.LIKE else {}
    return await engine.start(turn, forms.SHARE, context={"parcel": press.id, "title": offered.title}, answers=answers)


# -- the door of the menu --------------------------------------------------------------------------


async def _take(turn: Turn, answers: Filled) -> Screen:
    offered = await answers.close_with(parcels.take, *read(answers["what"]))
    return screens.offer(turn.t, offered, await turn.ask(sharing.like) if offered.has_like else None)


OFFER = routes.form(
    Form(name="material_new", fields=(Anything(key="what"),), submit=_take, home=ListMaterials(), preview=False)
)


@routes.screen("material_new")
async def new(turn: Turn, at: int = 0) -> Screen | None:
    return await engine.start(turn, OFFER)
