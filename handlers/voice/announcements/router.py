"""Announcements: the list, the draft's card and all that is done from it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from domain.base.errors import DomainError
from domain.base.lists import FIRST, ROWS, Window, page_of
from domain.base.notices import Category
from domain.base.things import Thing
from domain.voice.announcements import ANNOUNCEMENT, State, Timing
from handlers.ui.forms import engine
from handlers.ui.opening import Opener
from handlers.ui.routes import Routes
from handlers.ui.screen import Attachment, Screen
from handlers.ui.turn import Turn
from handlers.voice.announcements import forms, last_search, screens, segments, showing
from handlers.voice.announcements.links import follow
from handlers.voice.announcements.notices import copy, posted
from handlers.voice.announcements.presses import (
    Act,
    Approve,
    ChatsPage,
    Choose,
    ChooseChat,
    Confirm,
    Do,
    FindValue,
    Found,
    InLanguage,
    KeepSaved,
    OpenAnnouncement,
    Read,
    Saved,
    ShowPart,
    ShowWithin,
    Tap,
    Unlink,
    UseSaved,
)
from handlers.voice.announcements.report import as_csv
from handlers.voice.notices.muting import mute_button
from locales.texts import Html, Texts, lines
from services.voice import chats
from services.voice.announcements import drafting, looking, saved, sending

routes = Routes()
routes.include(forms.routes)


# -- the list --------------------------------------------------------------------------------------


@routes.screen("announcements")
async def history(turn: Turn, at: int = 0) -> Screen:
    return screens.history(turn.t, await turn.ask(looking.history, window=Window(at)))


@routes.screen("announcements_planned")
async def planned(turn: Turn, at: int = 0) -> Screen:
    return screens.planned(turn.t, await turn.ask(looking.planned, Window(at, screens.PLANNED_ROWS)))


@routes.press(Found)
async def found(turn: Turn, press: Found) -> Screen:
    words = last_search.recall(turn)
    return screens.history(turn.t, await turn.ask(looking.history, words, Window(press.page)), words)


@routes.press(OpenAnnouncement, card=lambda turn, press: history(turn))
async def open_card(turn: Turn, press: OpenAnnouncement) -> Screen:
    return showing.card(turn, await turn.ask(looking.card, press.id))


# -- the card --------------------------------------------------------------------------------------


async def _as_it_is(turn: Turn, press: Act) -> Screen | None:
    if press.bar:
        return await _progress(turn, press.id)
    return showing.card(turn, await turn.ask(looking.card, press.id))


@routes.press(Act, card=_as_it_is)
async def act(turn: Turn, press: Act) -> Screen | None:
    return await ACTIONS[press.do](turn, press)


async def _texts(turn: Turn, press: Act) -> Screen:
    return screens.texts(turn.t, await turn.ask(looking.card, press.id))


async def _drop_file(turn: Turn, press: Act) -> Screen:
    return screens.texts(turn.t, await turn.do(drafting.drop_attachment, press.id))


async def _buttons(turn: Turn, press: Act) -> Screen:
    return screens.buttons(turn.t, await turn.ask(looking.card, press.id))


async def _drop_buttons(turn: Turn, press: Act) -> Screen:
    return screens.buttons(turn.t, await turn.do(drafting.drop_buttons, press.id))


async def _segment(turn: Turn, press: Act) -> Screen:
    return segments.parts(turn.t, await turn.ask(looking.card, press.id), turn.features.segments)


async def _everybody(turn: Turn, press: Act) -> Screen:
    return segments.parts(turn.t, await turn.do(drafting.everybody, press.id), turn.features.segments)


async def _chats(turn: Turn, press: Act) -> Screen:
    return segments.chats(turn.t, await turn.ask(looking.card, press.id))


async def _only_chats(turn: Turn, press: Act) -> Screen:
    return segments.chats(turn.t, await turn.do(drafting.toggle_only_chats, press.id))


async def _as_post(turn: Turn, press: Act) -> Screen:
    """Exactly as it will stand in a group; only the way back is added."""
    seen = await turn.ask(looking.card, press.id)
    shown = posted(turn.t, seen.announcement, turn.units.network.bot_username)
    return replace(shown, menu=True, back=Act(id=press.id, do=Do.CHATS))


async def _timing(turn: Turn, press: Act) -> Screen:
    return screens.timing(turn.t, await turn.ask(looking.card, press.id))


async def _now(turn: Turn, press: Act) -> Screen:
    return showing.card(turn, await turn.do(drafting.set_timing, press.id, Timing.NOW))


async def _at_once(turn: Turn, press: Act) -> Screen:
    found = (await turn.ask(looking.card, press.id)).announcement
    if not found.is_planned(turn.t.now):
        raise DomainError("error-state-changed")
    return screens.at_once(turn.t, found)


async def _at_once_really(turn: Turn, press: Act) -> Screen:
    if not (await turn.ask(looking.card, press.id)).announcement.is_planned(turn.t.now):
        raise DomainError("error-state-changed")
    return await _now(turn, press)


async def _take_back(turn: Turn, press: Act) -> Screen:
    seen = await turn.do(sending.take_back, press.id)
    turn.toast("announcement-taken-back")
    return showing.card(turn, seen)


async def _send(turn: Turn, press: Act) -> Screen:
    seen = await turn.ask(looking.card, press.id)
    return screens.confirmation(turn.t, seen, await turn.report(looking.forecast, press.id), turn.features.segments)


async def _type(turn: Turn, press: Act) -> Screen | None:
    seen = await turn.ask(looking.card, press.id)
    return await engine.start(turn, forms.COUNT, context={"id": press.id, "shown": seen.count})


async def _at(turn: Turn, press: Act) -> Screen | None:
    found = (await turn.ask(looking.card, press.id)).announcement
    return await engine.start(turn, forms.AT, context={"id": press.id}, answers=forms.time_answers(found, Timing.AT))


async def _return(turn: Turn, press: Act) -> Screen:
    return showing.card(turn, await turn.do(sending.back_to_draft, press.id))


async def _delete(turn: Turn, press: Act) -> Screen:
    seen = await turn.ask(looking.card, press.id)
    if seen.announcement.state is not State.DRAFT:
        raise DomainError("error-announcement-state")
    return screens.deleting(turn.t, seen.announcement)


async def _delete_really(turn: Turn, press: Act) -> Screen:
    seen = await turn.ask(looking.card, press.id)
    if seen.announcement.state is not State.DRAFT:
        raise DomainError("error-announcement-state")
    await turn.do(sending.cancel, press.id)
    turn.toast("announcement-deleted")
    return await history(turn)


async def _pause(turn: Turn, press: Act) -> Screen | None:
    await turn.do(sending.pause, press.id)
    return await _as_it_is(turn, press)


async def _resume(turn: Turn, press: Act) -> Screen | None:
    await turn.do(sending.resume, press.id)
    return await _as_it_is(turn, press)


async def _cancel(turn: Turn, press: Act) -> Screen:
    ask = turn.do(sending.ask_to_cancel, press.id, asks=True) if press.bar else turn.ask(looking.card, press.id)
    seen = await ask
    if seen.report is None or seen.announcement.state in {State.DONE, State.CANCELLED}:
        raise DomainError("error-state-changed")
    return screens.cancelling(turn.t, seen.announcement, seen.report, bar=bool(press.bar))


async def _show(turn: Turn, press: Act) -> Screen | None:
    """«Нет, не отменять»."""
    if press.bar:
        await turn.do(sending.ask_to_cancel, press.id, asks=False)
    return await _as_it_is(turn, press)


async def _cancel_really(turn: Turn, press: Act) -> Screen | None:
    await turn.do(sending.cancel, press.id)
    return await _as_it_is(turn, press)


async def _report(turn: Turn, press: Act) -> Screen:
    seen = await turn.ask(looking.card, press.id)
    content = as_csv(turn.t, await turn.report(looking.recipients, press.id))
    name = turn.t.plain("announcement-file-name", number=press.id)
    return Screen(
        turn.t("announcement-report", title=seen.announcement.title() or turn.t.plain("announcement-only-file")),
        back=OpenAnnouncement(id=press.id),
        attachment=Attachment("document", name, content=content),
    )


async def _copy(turn: Turn, press: Act) -> Screen:
    turn.toast("announcement-copied")
    return showing.card(turn, await turn.do(drafting.copied, press.id))


async def _repeat(turn: Turn, press: Act) -> Screen:
    return showing.card(turn, await turn.do(drafting.repeat, press.id))


async def _progress(turn: Turn, announcement_id: int) -> Screen:
    seen = await turn.ask(looking.card, announcement_id)
    if seen.report is None:
        return showing.card(turn, seen)
    return screens.bar(turn.t, seen.announcement, seen.report)


ACTIONS: dict[Do, Callable[[Turn, Act], Awaitable[Screen | None]]] = {
    Do.TEXT: _texts,
    Do.BUTTONS: _buttons,
    Do.ADD_BUTTON: lambda turn, press: engine.start(turn, forms.BUTTON, context={"id": press.id}),
    Do.DROP_BUTTONS: _drop_buttons,
    Do.DROP_FILE: _drop_file,
    Do.SEGMENT: _segment,
    Do.EVERYBODY: _everybody,
    Do.SAVE: lambda turn, press: engine.start(turn, forms.SAVE, context={"id": press.id}),
    Do.CHATS: _chats,
    Do.ONLY_CHATS: _only_chats,
    Do.AS_POST: _as_post,
    Do.WHEN: _timing,
    Do.NOW: _now,
    Do.AT_ONCE: _at_once,
    Do.AT_ONCE_REALLY: _at_once_really,
    Do.TAKE_BACK: _take_back,
    Do.AT: _at,
    Do.LOCAL: lambda turn, press: engine.start(turn, forms.LOCAL, context={"id": press.id}),
    Do.SEND: _send,
    Do.TYPE: _type,
    Do.RETURN: _return,
    Do.DELETE: _delete,
    Do.DELETE_REALLY: _delete_really,
    Do.COPY: _copy,
    Do.PAUSE: _pause,
    Do.RESUME: _resume,
    Do.CANCEL: _cancel,
    Do.CANCEL_REALLY: _cancel_really,
    Do.SHOW: _show,
    Do.REPORT: _report,
    Do.REPEAT: _repeat,
}


async def _shown(turn: Turn, announcement_id: int) -> Screen:
    return showing.card(turn, await turn.ask(looking.card, announcement_id))


@routes.press(Approve, card=lambda turn, press: _shown(turn, press.id))
async def approve(turn: Turn, press: Approve) -> Screen:
    return showing.card(turn, await turn.do(sending.approve, press.id, press.confirmed_at))


@routes.press(Confirm)
async def confirm(turn: Turn, press: Confirm) -> Screen:
    return showing.card(turn, await turn.do(sending.confirm, press.id, press.shown))


# -- text, translations, preview -------------------------------------------------------------------


@routes.press(InLanguage)
async def in_language(turn: Turn, press: InLanguage) -> Screen | None:
    if press.do == "set":
        found = (await turn.ask(looking.card, press.id)).announcement
        context = {"id": press.id, "language": press.language}
        return await engine.start(turn, forms.TEXT, context=context, answers=forms.text_answers(found, press.language))
    if press.do == "drop":
        return screens.texts(turn.t, await turn.do(drafting.drop_text, press.id, press.language))
    seen = await turn.ask(looking.card, press.id)
    if not press.language:
        return screens.previews(turn.t, seen.announcement)
    return preview(Texts(press.language, turn.t.zone, turn.t.now), seen)


def preview(t: Texts, seen: looking.Card) -> Screen:
    """To oneself, exactly as a reader of that language gets it; only the way back is added."""
    notice = copy(t, seen.announcement)
    rows = (*notice.rows, (mute_button(t, Category.ANNOUNCEMENTS),))
    return Screen(notice.text, rows, back=OpenAnnouncement(id=seen.announcement.id), attachment=notice.attachment)


# -- the segment -----------------------------------------------------------------------------------


@routes.press(ShowPart)
async def show_part(turn: Turn, press: ShowPart) -> Screen:
    return await _part(turn, await turn.ask(looking.card, press.id), press.part, press.page)


@routes.press(ShowWithin)
async def show_within(turn: Turn, press: ShowWithin) -> Screen:
    seen = await turn.ask(looking.card, press.id)
    return await _within(turn, seen, press.part, press.choice, press.page)


@routes.press(Choose)
async def choose(turn: Turn, press: Choose) -> Screen:
    seen = await turn.do(drafting.toggle, press.id, press.part, press.value)
    thing, _, rest = press.value.partition("/")
    if rest:
        return await _within(turn, seen, press.part, thing, press.page)
    return await _part(turn, seen, press.part, press.page)


async def _part(turn: Turn, seen: looking.Card, part: str, page: int) -> Screen:
    in_steps, choices = await turn.ask(looking.choices, part)
    return segments.part(turn.t, seen, part, choices, page, turn.features.segments, in_steps=in_steps)


async def _within(turn: Turn, seen: looking.Card, part: str, choice: str, page: int) -> Screen:
    choices = await turn.ask(looking.within, part, choice)
    return segments.within(turn.t, seen, part, choices, page, turn.features.segments)


@routes.press(Saved)
async def list_saved(turn: Turn, press: Saved) -> Screen:
    return segments.saved(turn.t, press.id, await turn.ask(saved.page, Window(press.page)))


@routes.press(UseSaved)
async def use_saved(turn: Turn, press: UseSaved) -> Screen:
    return segments.parts(turn.t, await turn.do(saved.use, press.id, press.saved), turn.features.segments)


@routes.press(KeepSaved)
async def keep_saved(turn: Turn, press: KeepSaved) -> Screen | None:
    if press.do == "name":
        return await engine.start(turn, forms.RENAME, context={"id": press.id, "saved": press.saved})
    if press.do == "ask":
        return segments.dropping(turn.t, press.id, await turn.ask(saved.known, press.saved))
    await turn.do(saved.drop, press.saved)
    return segments.parts(turn.t, await turn.ask(looking.card, press.id), turn.features.segments)


@routes.press(FindValue)
async def find_value(turn: Turn, press: FindValue) -> Screen | None:
    return await engine.start(turn, forms.VALUE, context={"id": press.id, "part": press.part})


@routes.press(ChooseChat)
async def choose_chat(turn: Turn, press: ChooseChat) -> Screen:
    seen = await turn.do(drafting.toggle_chat, press.id, press.chat)
    place = next((n for n, chat in enumerate(seen.linked) if chat.chat_id == press.chat), 0)
    return segments.chats(turn.t, seen, place // ROWS)


@routes.press(ChatsPage)
async def chats_page(turn: Turn, press: ChatsPage) -> Screen:
    return segments.chats(turn.t, await turn.ask(looking.card, press.id), press.page)


# -- groups and channels ---------------------------------------------------------------------------


@routes.screen("linked_chats")
async def linked_chats(turn: Turn, at: int = 0) -> Screen:
    page = page_of(await turn.ask(chats.linked), Window(at))
    return screens.linked_chats(turn.t, page, turn.units.network.bot_username)


@routes.press(Unlink, card=lambda turn, press: linked_chats(turn))
async def unlink(turn: Turn, press: Unlink) -> Screen:
    left = await turn.do(chats.unlink, press.chat)
    return screens.linked_chats(turn.t, page_of(left, FIRST), turn.units.network.bot_username)


# -- what recipients press -------------------------------------------------------------------------


@routes.press(Tap)
async def tap(turn: Turn, press: Tap) -> Screen | None:
    """Counted, then the thing is opened as its own link would open it."""
    button = await turn.do(sending.tap, press.id, press.button)
    return await follow(turn, button)


@routes.press(Read)
async def read(turn: Turn, press: Read) -> Screen:
    notice = copy(turn.t, await turn.ask(looking.received, press.id))
    return Screen(notice.text, notice.rows, attachment=notice.attachment)


# -- as a thing ------------------------------------------------------------------------------------


async def _open(turn: Turn, thing: Thing, note: Html | None) -> Screen:
    """Its makers get the card, its recipients what they were written."""
    try:
        screen = showing.card(turn, await turn.ask(looking.card, thing.number))
    except DomainError:
        notice = copy(turn.t, await turn.ask(looking.received, thing.number))
        screen = Screen(notice.text, notice.rows, attachment=notice.attachment)
    return replace(screen, text=lines(note, screen.text))


OPENERS = (Opener(ANNOUNCEMENT, _open),)
