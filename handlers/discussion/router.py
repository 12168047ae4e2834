"""Discussions and private threads: reading, writing, asking, stopping."""

from __future__ import annotations

from aiogram.types import Message

from domain.base.errors import DomainError
from domain.base.lists import Window
from domain.base.things import Thing, read_number
from domain.discussion.remarks import ORGANIZERS, REMARK
from handlers.discussion import cards, forms, screens
from handlers.discussion.presses import (
    Ask,
    Card,
    DeedPress,
    OpenFile,
    RemarkPress,
    Say,
    ShowRemark,
    Talk,
    ThreadPress,
    thing_of,
)
from handlers.ui.forms import engine
from handlers.ui.forms.answers import Given
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.discussion import views, writing

routes = Routes()
routes.include(forms.routes)


@routes.screen_from(screens.THREADS)
async def threads(turn: Turn, at: int = 0, *, name: str = "threads") -> Screen:
    """One's private threads."""
    return screens.threads(turn.t, await turn.ask(views.mine, Window(at)), turn.viewer, name)


async def _threads(turn: Turn, press: object) -> Screen:
    return await threads(turn)


async def _card_or_threads(turn: Turn, press: Talk | Say) -> Screen:
    """What is left where a thread can't be opened: the card that it is under."""
    try:
        return await cards.card_of(turn, thing_of(press.of))
    except DomainError:
        return await threads(turn)


@routes.press(Talk, card=_card_or_threads)
async def talk(turn: Turn, press: Talk) -> Screen:
    return await cards.talk(turn, thing_of(press.of), press.page)


@routes.press(Card, card=_threads)
async def card(turn: Turn, press: Card) -> Screen:
    return await cards.card_of(turn, thing_of(press.of))


@routes.link(REMARK)
async def linked(turn: Turn, argument: str) -> Screen:
    """`t.me/<bot>?start=remark_17`."""
    return await cards.remark(turn, read_number(REMARK, argument, gone="error-stale-button"))


# -- writing ---------------------------------------------------------------------------------------


@routes.press(Say, card=_card_or_threads)
async def say(turn: Turn, press: Say) -> Screen | None:
    seen = await turn.ask(views.talk, thing_of(press.of))
    if not seen.may_write:
        return screens.talk(turn.t, seen)
    return await engine.start(turn, forms.WRITE, context={"of": press.of, "answers": press.answers})


@routes.press(Ask, card=_threads)
async def ask(turn: Turn, press: Ask) -> Screen | None:
    thing = thing_of(press.of)
    return await (ask_organizers(turn) if thing == ORGANIZERS else _ask(turn, thing))


@routes.screen_from(screens.ASKS)
async def ask_organizers(turn: Turn, at: int = 0, *, name: str = "ask_organizers") -> Screen | None:
    """«Написать организаторам», from wherever a human is wanted; organizers find there what others have written."""
    try:
        return await _ask(turn, ORGANIZERS, name)
    except DomainError as refusal:
        if refusal.key != "error-ask-yourself":
            raise
        return await threads(turn, name="help_threads" if name == "help_ask" else "threads")


async def _ask(turn: Turn, thing: Thing, name: str = "") -> Screen | None:
    """What was asked before goes on in its thread."""
    before = await turn.ask(views.asked_before, thing)
    if before is not None:
        return await cards.talk(turn, before.of)
    await turn.ask(views.require_can_ask, thing)
    return await engine.start(turn, forms.ASK, context={"of": thing.payload, "back": name})


@routes.further_parts
async def further_part(turn: Turn, message: Message) -> Screen | None:
    """The other photos and files of an album join the remark that its first part has made."""
    try:
        file = forms.file_of(message)
    except DomainError:
        return None
    if file is not None and message.media_group_id is not None:
        await turn.do(writing.attach, message.media_group_id, file, message.caption or "")
    return None


# -- a remark --------------------------------------------------------------------------------------


@routes.press(ShowRemark, card=_threads)
async def show_remark(turn: Turn, press: ShowRemark) -> Screen:
    return await cards.remark(turn, press.id, part=press.part)


@routes.press(OpenFile, card=_threads)
async def open_file(turn: Turn, press: OpenFile) -> Screen:
    it = (await turn.ask(views.one, press.id)).line.remark
    if not 0 <= press.number < len(it.files):
        raise DomainError("error-remark-gone")
    return screens.file(turn.t, it, press.number)


async def _remark_or_threads(turn: Turn, press: RemarkPress | DeedPress) -> Screen:
    try:
        return await cards.remark(turn, press.id)
    except DomainError:
        return await threads(turn)


@routes.press(RemarkPress, card=_remark_or_threads)
async def remark_press(turn: Turn, press: RemarkPress) -> Screen | None:
    seen = await turn.ask(views.one, press.id)
    if press.do == "edit":
        if not seen.can_edit:
            raise DomainError("error-remark-late")
        words = seen.line.remark.words
        known = {"words": Given(words)} if words else {}
        return await engine.start(turn, forms.EDIT, context={"remark": press.id}, answers=known)
    if press.do == "delete":
        return screens.delete_sure(turn.t, seen)
    await turn.do(writing.delete, press.id)
    turn.toast("remark-said-deleted")
    return await cards.talk(turn, seen.of, (seen.number - 1) // views.SIZE)


@routes.press(DeedPress, card=_remark_or_threads)
async def deed(turn: Turn, press: DeedPress) -> Screen:
    await turn.do(writing.deed, press.id, press.name, bool(press.on))
    if press.on:
        turn.toast(f"remark-said-{press.name}")
    return await cards.remark(turn, press.id)


# -- a private thread ------------------------------------------------------------------------------


@routes.press(ThreadPress, card=_threads)
async def thread_press(turn: Turn, press: ThreadPress) -> Screen:
    thread = await turn.ask(views.thread, press.id)
    if press.do == "stop":
        return screens.stop_sure(turn.t, thread)
    if press.do == "sure":
        await turn.do(writing.stop, press.id)
        turn.toast("thread-said-stopped")
    else:
        await turn.do(writing.go_on, press.id)
        turn.toast("thread-said-on")
    return await cards.talk(turn, thread.of)
