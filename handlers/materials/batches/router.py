"""Many files at once: they are sent one after another or as albums, asked about once, and published."""

from __future__ import annotations

from aiogram.types import Message

from domain.base.lists import Window
from domain.materials.materials import TITLE_LIMIT, Item, Licence, Like, MaterialForm, clean_title
from handlers.materials.batches import screens
from handlers.materials.batches.presses import LeaveOut, RenamePiece, ShowBatch, ShowPiece
from handlers.materials.lists import screens as listing
from handlers.materials.presses import Deed, OfBatch
from handlers.materials.sharing import forms, items
from handlers.materials.sharing import router as sharing
from handlers.materials.sharing.anything import source_of
from handlers.ui import albums
from handlers.ui.burst import more_waits
from handlers.ui.forms import engine
from handlers.ui.forms.choices import Choice
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import Text
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.show import rewrite, send
from handlers.ui.turn import Turn
from handlers.ui.working import working
from locales.texts import Html
from services.materials import batches, views
from services.materials.batches import Step

routes = Routes()
routes.many(batches.gathers)


async def _mine(turn: Turn, note: Html | None = None) -> Screen:
    return listing.mine(turn.t, await turn.ask(views.mine, Window()), note)


async def _shown(turn: Turn, page: int = 0, note: Html | None = None) -> Screen:
    view = await turn.ask(batches.view, page)
    return screens.batch(turn.t, view, turn.units.network.bot_username, note)


# -- sent ------------------------------------------------------------------------------------------


@routes.anything
async def sent(turn: Turn, message: Message) -> Screen | None:
    """A file of somebody who is sending many is one of those; everything else is offered to be shared by itself."""
    file = items.file_of(message) if await turn.ask(batches.is_begun) else None
    if file is None:
        return await sharing.sent(turn, message)
    if albums.take(turn, message):
        await turn.remember()
    await _heard(turn, source_of(message), file)
    turn.is_heard = True
    return None


@routes.further_parts
async def further_part(turn: Turn, message: Message) -> Screen | None:
    """One more of an album that was taken."""
    source = source_of(message)
    if await turn.ask(batches.is_of, source) and (file := items.file_of(message)) is not None:
        await _heard(turn, source, file)
    return None


async def _heard(turn: Turn, source: str, item: Item) -> None:
    """One more file. Of those that come together the last one tells how many there are: below what was sent, and as
    long as they come quickly in the same message.
    """
    is_new = await turn.do(batches.take, source, item)
    if more_waits():
        return
    view = await turn.ask(batches.view)
    screen = screens.arrived(turn.t, view, None if is_new else turn.t("material-batch-again"))
    before = view.batch.screen
    if before is not None and not view.is_afresh and await rewrite(turn, before, screen):
        return
    shown = await send(turn, screen)
    await turn.do(batches.note_screen, shown)


# -- the batch -------------------------------------------------------------------------------------


async def _begin(turn: Turn, press: OfBatch) -> Screen:
    await turn.do(batches.begin)
    return await _shown(turn)


async def _ask(turn: Turn, press: OfBatch) -> Screen | None:
    view = await turn.ask(batches.view)
    known = await forms.like(turn) if view.batch.like is None else forms.as_answers(turn.t, view.batch.like)
    return await engine.start(turn, ANSWERS, answers=known)


async def _publish(turn: Turn, press: OfBatch) -> Screen:
    total, done = await turn.do(batches.ready, press.known), 0

    async def all_of_them() -> Step:
        nonlocal done
        while True:
            step = await turn.do(batches.publish)
            done += step.done
            if not step.left or not step.done:
                return step

    def said() -> Html:
        return screens.publishing(turn.t, done, total)

    step = await working(turn, all_of_them(), said, Screen(said(), menu=False))
    note = screens.published(turn.t, done, step.held)
    return await (_shown(turn, 0, note) if await turn.ask(batches.is_begun) else _mine(turn, note))


async def _cancel(turn: Turn, press: OfBatch) -> Screen:
    view = await turn.ask(batches.view)
    return screens.cancelling(turn.t, view) if view.taken else await _cancel_yes(turn, press)


async def _cancel_yes(turn: Turn, press: OfBatch) -> Screen:
    await turn.do(batches.cancel)
    turn.toast("material-batch-dropped")
    return await _mine(turn)


_DEEDS = {
    Deed.BEGIN: _begin,
    Deed.ASK: _ask,
    Deed.PUBLISH: _publish,
    Deed.CANCEL: _cancel,
    Deed.CANCEL_YES: _cancel_yes,
}


async def _as_it_is(turn: Turn, press: object = None) -> Screen:
    return await (_shown(turn) if await turn.ask(batches.is_begun) else _mine(turn))


@routes.press(OfBatch, card=_as_it_is)
async def of_batch(turn: Turn, press: OfBatch) -> Screen | None:
    return await _DEEDS[press.do](turn, press)


@routes.press(ShowBatch, card=_as_it_is)
async def show(turn: Turn, press: ShowBatch) -> Screen:
    return await _shown(turn, press.page)


@routes.press(ShowPiece, card=_as_it_is)
async def show_piece(turn: Turn, press: ShowPiece) -> Screen:
    return await _piece(turn, press.id, press.page)


async def _piece(turn: Turn, piece_id: int, page: int, note: Html | None = None) -> Screen:
    seen = await turn.ask(batches.piece, piece_id)
    return screens.piece(turn.t, seen, page, turn.units.network.bot_username, note)


@routes.press(LeaveOut, card=_as_it_is)
async def leave_out(turn: Turn, press: LeaveOut) -> Screen:
    await turn.do(batches.leave_out, press.id, press.out)
    return await _shown(turn, press.page)


@routes.press(RenamePiece, card=_as_it_is)
async def rename(turn: Turn, press: RenamePiece) -> Screen | None:
    await turn.ask(batches.piece, press.id)
    return await engine.start(turn, TITLE, context={"piece": press.id, "page": press.page})


# -- asked -----------------------------------------------------------------------------------------


async def _answered(turn: Turn, answers: Filled) -> Screen:
    like = Like(
        subject=forms.subject_value(answers["subject"]),
        grades=forms.grades_value(answers["grades"]),
        form=MaterialForm(answers["form"]),
        licence=Licence(answers["licence"]),
    )
    await answers.close_with(batches.answer, like)
    return await _shown(turn)


ANSWERS = routes.form(
    Form(
        name="material_batch",
        fields=(
            forms.subject(key="subject"),
            forms.Classes(key="grades"),
            Choice(key="form", choices=forms.all_forms),
            Choice(key="licence", choices=forms.licences),
        ),
        submit=_answered,
        home=ShowBatch(),
        ask_known=False,
    )
)


async def _renamed(turn: Turn, answers: Filled) -> Screen:
    await answers.close_with(batches.rename, answers.context["piece"], answers["title"])
    return await _shown(turn, answers.context["page"])


TITLE = routes.form(
    Form(
        name="material_piece",
        fields=(Text(key="title", limit=TITLE_LIMIT, check=clean_title),),
        submit=_renamed,
        home=lambda context: ShowPiece(id=context["piece"], page=context["page"]),
        preview=False,
    )
)
