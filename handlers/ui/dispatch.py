"""From an update to a screen: finds the person and the handler, answers, shows, and catches what fails."""

from __future__ import annotations

import logging
import re
import secrets
import sqlite3
import traceback
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.exceptions import TelegramAPIError
from aiogram.fsm.context import FSMContext
from aiogram.types import ChatMemberUpdated, InlineQuery, Message, Update, User

from domain.base.errors import DomainError
from domain.base.members import Member
from handlers.ui import albums, places, way_back
from handlers.ui.beside import Beside
from handlers.ui.feature import Features
from handlers.ui.forms import asking, drafts, engine, filling, heard
from handlers.ui.forms.answering import hear
from handlers.ui.forms.editing import rehear
from handlers.ui.forms.presses import FormPress
from handlers.ui.human import ASKS, human
from handlers.ui.pressed import BEYOND, Pressed
from handlers.ui.reach import is_out_of_reach, is_waiting
from handlers.ui.screen import BEHIND, OWN_MESSAGE, Go, Screen
from handlers.ui.show import Answering, replace_pressed, send, show, tell
from handlers.ui.turn import Turn
from locales.texts import Html, Texts, escape, known, lines
from services.base import members
from services.base.unit import Units, passes

log = logging.getLogger(__name__)

GUESTS = 1_000
"""Messages in strange groups that are known when they come again."""
SAID = frozenset(
    {
        "text", "photo", "document", "video", "animation", "audio", "voice", "video_note", "sticker", "location",
        "venue", "contact", "poll", "dice", "story", "game", "paid_media", "checklist", "live_photo",
    }
)  # fmt: skip
"""What a person sends. The rest of a message's kinds are Telegram's own words (a pinned message, a timer, a gift, a new
member): nobody waits for an answer to them, nor to a kind that isn't known yet."""


class Dispatch:
    """Five aiogram handlers and the presses; everything else is looked up in what the areas brought."""

    def __init__(self, features: Features, units: Units) -> None:
        self.features = features
        self.routes = features.routes
        self.units = units
        self._guests: dict[tuple[int, int], None] = {}
        """Messages in strange groups that were answered, the last of them: (chat, message)."""
        self._beside = Beside()
        self._ways = frozenset({Go.__prefix__, *self.routes.presses})

    def register(self, dispatcher: Dispatcher) -> None:
        dispatcher.message.register(self.on_message)
        dispatcher.edited_message.register(self.on_edit)
        dispatcher.inline_query.register(self.on_inline)
        dispatcher.guest_message.register(self.on_guest)
        dispatcher.my_chat_member.register(self.on_my_chat_member)

    # -- what comes in ---------------------------------------------------------------------------

    async def on_message(self, message: Message, bot: Bot, state: FSMContext, event_update: Update) -> None:
        """A person's words, files and commands; in groups the bot keeps quiet."""
        if message.chat.type != "private" or message.from_user is None or message.content_type not in SAID:
            return
        user = message.from_user
        try:
            turn = await self._turn(user.id, user.language_code, bot, state, event_update.update_id, message=message)
        except sqlite3.Error as error:
            await self._turn_away(user.id, user.language_code, error, bot, None)
            return
        await self._guarded(turn, partial(self._hear, turn, message), None)

    async def on_edit(self, message: Message, bot: Bot, state: FSMContext, event_update: Update) -> None:
        """A message that was edited: only the last answer to a form is heard again, of all others nobody speaks."""
        if message.chat.type != "private" or message.from_user is None:
            return
        if not heard.was_heard(await state.get_data(), message.message_id):
            return
        user = message.from_user
        turn = await self._turn(user.id, user.language_code, bot, state, event_update.update_id, message=message)
        await self._guarded(turn, partial(rehear, turn, message), None)

    async def on_press(self, pressed: Pressed, bot: Bot, state: FSMContext, answering: Answering) -> None:
        """A button: known, stale, foreign or repeated, it gets an answer, which was begun when the press came in."""
        if self.routes.leaves_no_trace(pressed.data):
            await self._on_traceless_press(pressed, bot, state, answering)
            return
        try:
            turn = await self._turn(pressed.person, pressed.language, bot, state, pressed.number, pressed=pressed)
        except sqlite3.Error as error:
            await self._turn_away(pressed.person, pressed.language, error, bot, answering)
            return
        except BaseException:
            answering.give()
            raise
        await self._guarded(turn, partial(self._press, turn, pressed.data), answering)

    async def _on_traceless_press(self, pressed: Pressed, bot: Bot, state: FSMContext, answering: Answering) -> None:
        """The person isn't met: neither a row for a stranger, nor «seen now»."""
        viewer = self.units.glance(members.find, pressed.person)
        if viewer is None:
            t = Texts(known(pressed.language), self.units.network.default_zone, self.units.now())
            await answering.give(t.plain("error-join-first"), alert=True)
            return
        turn = await self._turn_of(viewer, bot, state, pressed.number, pressed=pressed)
        turn.leaves_no_trace = True
        await self._guarded(turn, partial(self._press, turn, pressed.data), answering)

    async def on_inline(self, query: InlineQuery) -> None:
        """A question from any chat. Whoever asks isn't met, and nothing is kept of what they ask (bot/app.py)."""
        if self.routes.inline is None:
            return
        try:
            await self.routes.inline(self.units, self._texts(query.from_user), self.features, query)
        except TelegramAPIError as error:  # too old, mostly: the person has typed on
            log.info("a question from a chat is not answered", extra={"error": type(error).__name__})

    async def on_guest(self, message: Message, bot: Bot) -> None:
        """Somebody mentioned the bot in a group where it isn't: it says one thing, once. Nobody is met."""
        caller, place = message.guest_bot_caller_user or message.from_user, (message.chat.id, message.message_id)
        if self.routes.guest is None or caller is None or message.guest_query_id is None or place in self._guests:
            return
        self._guests[place] = None
        if len(self._guests) > GUESTS:
            del self._guests[next(iter(self._guests))]
        username = re.escape(f"@{self.units.network.bot_username}")
        said = re.sub(rf"{username}\b", " ", message.text or message.caption or "", flags=re.IGNORECASE)
        result = await self.routes.guest(self.units, self._texts(caller), self.features, said)
        try:
            await bot.answer_guest_query(message.guest_query_id, result)
        except TelegramAPIError as error:
            log.info("a question from a group is not answered", extra={"error": type(error).__name__})

    def _texts(self, user: User) -> Texts:
        """In the language of somebody who isn't met."""
        viewer = self.units.glance(members.find, user.id)
        language = known(user.language_code) if viewer is None else viewer.language
        return Texts(language, self.units.network.default_zone, self.units.now())

    async def on_my_chat_member(self, event: ChatMemberUpdated, bot: Bot) -> None:
        """A block is noted, a return waits for /start; a group or channel is linked or lost."""
        if event.chat.type == "private":
            reachable = event.new_chat_member.status not in {"kicked", "left"}
            await self.units.do(members.set_reachable, event.chat.id, reachable)
        elif (place := places.place_of(event)) is None:
            await self.units.do(self.features.chat_left, event.chat.id)
        else:
            await self.units.do(
                self.features.chat_joined, event.from_user.id, event.chat.id, event.chat.title or "", place
            )

    # -- finding the handler ---------------------------------------------------------------------

    async def _hear(self, turn: Turn, message: Message) -> Screen | None:
        text = message.text or ""
        if text.startswith("/"):
            return await self._command(turn, text)
        if message.media_group_id is not None:
            return await self._hear_part(turn, message)
        if filling.is_open(turn):
            return await hear(turn, message)
        for listen in self.routes.listening if text else ():
            if (screen := await listen(turn, text)) is not None:
                return screen
        if self.routes.sent is not None:
            screen = await self.routes.sent(turn, message)
            if screen is not None or turn.is_heard:
                return screen
        if not text:
            return Screen(turn.t("not-now"))
        if self.routes.search is None:
            return await self.open(turn, Go(to="menu"))
        return await self.routes.search(turn, text)

    async def _hear_part(self, turn: Turn, message: Message) -> Screen | None:
        """A part of an album: the first is answered; of the others, what can still be taken after a refusal."""
        if albums.is_settled(turn, message):
            for take in self.routes.album_parts:
                if (screen := await take(turn, message)) is not None:
                    return screen
            return None
        is_known = albums.is_known(turn, message)
        albums.note(turn, message)
        await turn.remember()
        try:
            if filling.is_open(turn):
                return await hear(turn, message)
            screen = await self.routes.sent(turn, message) if self.routes.sent is not None else None
        except DomainError:
            if is_known:
                return None
            raise
        if screen is not None or is_known or albums.is_settled(turn, message):
            return screen
        return Screen(turn.t("not-now"))

    async def _command(self, turn: Turn, text: str) -> Screen | None:
        word, _, rest = text[1:].partition(" ")
        name = word.split("@", 1)[0].lower()
        rest = rest.strip()
        await drafts.put_aside(turn)
        if name == "start" and rest:
            prefix, _, argument = rest.partition("_")
            if former := self.routes.formers.get(("links", prefix)):
                if former.sentence:
                    return Screen(turn.t(former.sentence))
                prefix = former.now
            link = self.routes.links.get(prefix)
            if link is not None and argument:
                return await link(turn, argument)
        handler = self.routes.commands.get(name)
        if handler is None:
            return Screen(turn.t("unknown-command", command=f"/{name[:32]}"))
        return await handler(turn)

    async def _press(self, turn: Turn, data: str) -> Screen | None:
        if data.startswith(OWN_MESSAGE):
            turn.pressed_stays, data = True, data.removeprefix(OWN_MESSAGE)
        data, turn.came = way_back.read(data, self._ways)
        if not data.startswith(BEHIND):
            return await self._opened(turn, data)
        page = await self._opened(turn, data.removeprefix(BEHIND))
        return page.behind or page if page is not None else None

    async def _opened(self, turn: Turn, data: str) -> Screen | None:
        """What the button leads to; of a list's «Ещё» too, for it may not be full any more."""
        prefix = data.split(":", 1)[0]
        if prefix == FormPress.__prefix__:
            return await engine.press(turn, data)
        if prefix == Go.__prefix__:
            go = _unpacked(Go, data)
            if go is not None and (former := self.routes.formers.get(("screens", go.to))):
                if former.sentence:
                    return await self._stale(turn, former.sentence)
                go = Go(to=former.now, at=go.at)
            if go is not None and go.to in self.routes.screens:
                await drafts.put_aside(turn)
                return await self.open(turn, go)
            return await self._stale(turn)
        if former := self.routes.formers.get(("presses", prefix)):
            if former.sentence:
                return await self._stale(turn, former.sentence)
            data = former.now + data.removeprefix(prefix)
            prefix = former.now
        kind, handler, card = self.routes.presses.get(prefix, (None, None, None))
        press = _unpacked(kind, data) if kind is not None else None
        if handler is None or press is None:
            return await self._stale(turn)
        if not turn.leaves_no_trace:
            await drafts.put_aside(turn)
        try:
            return await handler(turn, press)
        except DomainError as refusal:
            if card is None:
                raise
            turn.alert(refusal.key, **refusal.args_)
            return await card(turn, press)

    async def open(self, turn: Turn, go: Go) -> Screen | None:
        """The screen of that name."""
        return await turn.open(go.to, go.at)

    async def _stale(self, turn: Turn, sentence: str = "error-stale-button") -> Screen | None:
        turn.alert(sentence)
        return await self.open(turn, Go(to="menu"))

    # -- answering -------------------------------------------------------------------------------

    async def _turn(
        self,
        person: int,
        language: str | None,
        bot: Bot,
        state: FSMContext,
        update_id: int,
        *,
        message: Message | None = None,
        pressed: Pressed | None = None,
    ) -> Turn:
        viewer = self.units.glance(members.find, person)
        if viewer is None or members.needs_greeting(viewer, self.units.now()):
            try:
                viewer = await self.units.do(members.meet, person, known(language))
            except sqlite3.Error as error:
                # Whoever is known can go on reading while nothing can be written; the next turn notes it.
                if viewer is None or not passes(error):
                    raise
                log.warning("not noted that a person is here", extra={"member": viewer.id, "error": str(error)})
        return await self._turn_of(viewer, bot, state, update_id, message=message, pressed=pressed)

    async def _turn_of(
        self,
        viewer: Member,
        bot: Bot,
        state: FSMContext,
        update_id: int,
        *,
        message: Message | None = None,
        pressed: Pressed | None = None,
    ) -> Turn:
        texts = Texts(viewer.language, viewer.zone or self.units.network.default_zone, self.units.now())
        data = await state.get_data()
        return Turn(
            bot, self.units, viewer, texts, state, update_id, self.routes.forms, self.features, message, pressed, data
        )

    async def _guarded(self, turn: Turn, work: Callable[[], Any], answering: Answering | None) -> None:
        """Run the handler; a refusal becomes a sentence, a fault an apology with a code found in the log."""
        turn.below = self._beside.opened(turn)
        screen = None
        is_done = False
        try:
            try:
                screen = await work()
            except DomainError as refusal:
                screen = await self._refuse(turn, refusal, answering)
            is_done = True
            await self._finish(turn, screen, answering)
        except Exception as error:
            if is_out_of_reach(error):
                # The person blocked the bot while it was answering: not a fault, and my_chat_member tells it too.
                if not turn.leaves_no_trace:
                    log.info("person unreachable", extra={"member": turn.viewer.id})
                return
            code = secrets.token_hex(3)
            if turn.leaves_no_trace:
                log.error("a press that leaves no trace failed", extra={"code": code, **briefly(error)})
            elif is_waiting(error):
                about = {"code": code, "member": turn.viewer.id, "error": str(error)}
                log.warning("Telegram did not show it", extra=about)
            else:
                log.exception("handler failed", extra={"code": code, "member": turn.viewer.id})
            await self._apologise(turn, "error-not-shown" if is_done else "error-fault", code, answering)

    async def _refuse(self, turn: Turn, refusal: DomainError, answering: Answering | None) -> Screen | None:
        """A refusal after a press is an alert; after words the sentence, and the question again if a form is open."""
        if answering is not None:
            turn.alert(refusal.key, **refusal.args_)
            return None
        text = turn.t(refusal.key, **refusal.args_)
        question = await asking.again(turn, text) if filling.is_open(turn) else None
        return question or self._with_a_human(turn, text)

    def _with_a_human(self, turn: Turn, text: Html) -> Screen:
        """What can't be done, and whom to ask about it."""
        return Screen(text, ((human(turn.t),),) if ASKS in self.routes.screens else ())

    async def _finish(self, turn: Turn, screen: Screen | None, answering: Answering | None) -> None:
        said = turn.answer
        if answering is not None and answering.given and said is not None:
            # The work took long and an empty answer has gone out: what there is to say stands on the screen.
            words, said = escape(said), None
            screen = replace(screen, text=lines(words, screen.text)) if screen is not None else Screen(words)
        # By now everything is committed; the answer goes out first, the edit right behind it.
        answered = answering.give(said, alert=turn.answer_is_alert) if answering else None
        if screen is not None:
            await self._show(turn, screen)
        elif turn.in_its_place is not None:
            await replace_pressed(turn, turn.in_its_place)
        if answered is None or await answered or said is None:
            return
        if turn.answer_is_alert or screen is None:
            # The answer came too late, or never arrived; what had to be read is a message then.
            await send(turn, Screen(escape(said)))

    async def _show(self, turn: Turn, screen: Screen) -> None:
        shown = await show(turn, screen)
        if shown is not None and screen.attachment is None:
            self._beside.note(turn, shown)
        if shown is None and turn.pressed is not None and turn.pressed.under is not None:
            shown = turn.pressed.under.message_id
        if shown is not None and not turn.leaves_no_trace:
            await filling.shown(turn, shown)

    async def _turn_away(
        self, person: int, language: str | None, error: sqlite3.Error, bot: Bot, answering: Answering | None
    ) -> None:
        """Nothing is known of the person, not even the language: a stranger, and nothing can be written."""
        code = secrets.token_hex(3)
        log.error("person not met", exc_info=error, extra={"code": code})
        text = Texts(known(language), self.units.network.default_zone, self.units.now()).plain("error-fault", code=code)
        try:
            if answering is None or answering.given or not await answering.give(text, alert=True):
                await tell(bot, person, escape(text))
        except TelegramAPIError as failure:
            log.warning("apology not delivered", extra={"code": code, "error": str(failure)})

    async def _apologise(self, turn: Turn, key: str, code: str, answering: Answering | None) -> None:
        """Told whatever has been answered already: as an alert where it can be, else as a message of its own."""
        try:
            is_heard = False
            if answering is not None and not answering.given:
                is_heard = await answering.give(turn.t.plain(key, code=code), alert=True)
            if not is_heard:
                await send(turn, self._with_a_human(turn, turn.t(key, code=code)))
        except TelegramAPIError as error:
            log.warning("apology not delivered", extra={"code": code, "error": str(error)})


def briefly(error: BaseException) -> dict[str, str]:
    """For the log, what says nothing of whoever it happened to: the kind of the error and its place in the program."""
    (*_, frame) = traceback.extract_tb(error.__traceback__)
    return {"error": type(error).__name__, "place": f"{frame.filename}:{frame.lineno} {frame.name}"}


def _unpacked(kind: Any, data: str) -> Any:
    """The callback data as its class, or None when an older version of the bot wrote it, or somebody forged it."""
    try:
        press = kind.unpack(data)
    except (TypeError, ValueError):
        return None
    return press if all(abs(value) < BEYOND for _, value in press if isinstance(value, int)) else None
