"""Showing a screen: edited in place after a press, a new message after a person's words."""

from __future__ import annotations

import asyncio
import logging

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest, TelegramNetworkError, TelegramServerError
from aiogram.types import BufferedInputFile, InlineKeyboardMarkup, Message

from handlers.ui import calls, way_back
from handlers.ui.calls import say
from handlers.ui.patience import PAUSES, patiently
from handlers.ui.screen import OWN_MESSAGE, Attachment, Button, Keyboard, Screen
from handlers.ui.turn import Turn
from locales.texts import Html, Texts

log = logging.getLogger(__name__)

# What Telegram says when a message can't be turned into the new screen and another one must be sent.
# The words are tdlib's (tdlib/td, MessagesManager; tdlib/telegram-bot-api, Client.cpp).
_UNEDITABLE = (
    "message can't be edited",
    "message to edit not found",
    "there is no text in the message to edit",
)
_UNCHANGED = "message is not modified"


async def show(turn: Turn, screen: Screen) -> int | None:
    """Show `screen`; returns the number of the message below the pressed one, or None when that one was edited."""
    screen = way_back.settled(turn, screen)
    place = _place(turn)
    if place is None or screen.attachment is not None:
        return await send(turn, screen)
    edit = calls.text_in_place(*place, screen.text, screen.markup(turn.t, came=turn.came))
    try:
        await patiently(lambda: say(turn.bot, edit))
    except TelegramBadRequest as error:
        if _UNCHANGED in error.message:
            return turn.below
        if any(reason in error.message for reason in _UNEDITABLE):
            return await send(turn, screen)
        raise
    return turn.below


def _place(turn: Turn) -> tuple[int, int] | None:
    """The chat and the message to be edited: the pressed one, if it is a screen: text in the person's private chat.

    A card in a group is everybody's, so what a press there leads to is shown in private; and what came as a
    message of its own stays, and what its button opened a moment ago is opened once.
    """
    own = turn.viewer.telegram_id
    if turn.pressed_stays:
        return None if turn.below is None or own is None else (own, turn.below)
    under = turn.pressed.under if turn.pressed else None
    is_screen = under is not None and under.is_text and under.chat_id == own
    return (under.chat_id, under.message_id) if under is not None and is_screen else None


async def send(turn: Turn, screen: Screen) -> int:
    """Show `screen` as a new message, whatever was pressed; returns its number."""
    chat_id = turn.viewer.telegram_id
    assert chat_id is not None, "a person who sends updates has a Telegram id"
    screen = way_back.settled(turn, screen)
    markup = screen.markup(turn.t, came=turn.came)
    attachment = screen.attachment
    if attachment is None:
        return (await patiently(lambda: say(turn.bot, calls.text(chat_id, screen.text, markup)))).message_id
    upload = getattr(turn.bot, f"send_{attachment.kind}")
    sent: Message = await patiently(
        lambda: upload(chat_id, as_input(attachment), caption=screen.text, reply_markup=as_model(markup))
    )
    return sent.message_id


async def rewrite_for(bot: Bot, t: Texts, chat_id: int, message_id: int, screen: Screen) -> None:
    """Put `screen` in the place of an earlier message in the chat of somebody who has no turn."""
    await say(bot, calls.text_in_place(chat_id, message_id, screen.text, screen.markup(t)))


async def tell(bot: Bot, person: int, words: Html) -> None:
    """Say a sentence to somebody who has no turn."""
    await say(bot, calls.text(person, words))


def as_model(keyboard: Keyboard | None) -> InlineKeyboardMarkup | None:
    """For aiogram's own methods, which carry the files."""
    return None if keyboard is None else InlineKeyboardMarkup.model_validate(keyboard)


async def rewrite(turn: Turn, message_id: int, screen: Screen) -> bool:
    """Put `screen` in the place of an earlier message of ours in the person's chat; False where that is gone."""
    screen = way_back.settled(turn, screen)
    assert turn.viewer.telegram_id is not None, "a person who sends updates has a Telegram id"
    edit = calls.text_in_place(turn.viewer.telegram_id, message_id, screen.text, screen.markup(turn.t))
    try:
        await patiently(lambda: say(turn.bot, edit))
    except TelegramBadRequest as error:
        return _UNCHANGED in error.message
    return True


def as_input(attachment: Attachment) -> BufferedInputFile | str:
    """What aiogram sends: a known file_id, or the bytes."""
    if attachment.file_id is not None:
        return attachment.file_id
    assert attachment.content is not None, "an attachment has bytes or a file_id"
    return BufferedInputFile(attachment.content, attachment.name)


async def replace_pressed(turn: Turn, button: Button) -> None:
    """Put `button` where the pressed one stands. Where Telegram won't, the person has the answer all the same."""
    under = turn.pressed.under if turn.pressed else None
    if turn.pressed is None or under is None or not under.rows:
        return
    new = button.markup(OWN_MESSAGE if turn.pressed_stays else "", turn.came)
    rows = [[new if old.get("callback_data") == turn.pressed.data else old for old in row] for row in under.rows]
    edit = calls.keyboard_in_place(under.chat_id, under.message_id, {"inline_keyboard": rows})
    try:
        await patiently(lambda: say(turn.bot, edit))
    except TelegramAPIError as error:
        log.info("button not replaced", extra={"error": str(error)})


async def drop_keyboard(turn: Turn, message_id: int) -> None:
    """Take the buttons off an answered question; a courtesy, so a failure is no one's trouble."""
    assert turn.viewer.telegram_id is not None, "a person who sends updates has a Telegram id"
    try:
        await say(turn.bot, calls.keyboard_in_place(turn.viewer.telegram_id, message_id))
    except TelegramAPIError:
        return


class Answering:
    """The answer to one callback query: given exactly once, and within a second even if the work goes on.

    PRODUCT §0: every press is answered within a second. After `PATIENCE` seconds an empty answer goes
    out on its own, and what the handler wanted to say stands on the screen. An answer that may not have
    arrived is given again: until then the phone shows that it waits.
    """

    PATIENCE = 0.7
    TIMEOUT = 5
    """Seconds for one try: the person's next press waits until this one is through."""

    def __init__(self, bot: Bot, query_id: str) -> None:
        self._bot = bot
        self._query_id = query_id
        self._given: asyncio.Task[bool] | None = None
        self._timer = asyncio.get_running_loop().call_later(self.PATIENCE, self.give)

    @property
    def given(self) -> bool:
        return self._given is not None

    def give(self, text: str | None = None, *, alert: bool = False) -> asyncio.Task[bool]:
        """Start answering, once; the caller may await the task, which tells whether this answer was taken."""
        self._timer.cancel()
        if self._given is None:
            self._given = asyncio.ensure_future(self._answer(text, alert))
        return self._given

    def leave(self) -> None:
        """Give no answer on its own any more: the process ends, and the next one takes the press up."""
        self._timer.cancel()

    async def _answer(self, text: str | None, alert: bool) -> bool:
        tries = 0
        while True:
            try:
                await say(self._bot, calls.answer(self._query_id, text, alert=alert), self.TIMEOUT)
                return True
            except (TelegramNetworkError, TelegramServerError):
                if tries == len(PAUSES):
                    return False
            except TelegramAPIError:
                # Too old: what was done stays done. After a try whose answer was lost it was that try that was taken.
                return tries > 0
            await asyncio.sleep(PAUSES[tries])
            tries += 1
