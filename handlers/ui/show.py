"""Showing a screen: edited in place after a press, a new message after a person's words."""

from __future__ import annotations

import asyncio
import logging

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest, TelegramNetworkError, TelegramServerError
from aiogram.types import BufferedInputFile, InlineKeyboardMarkup, Message

from handlers.ui import way_back
from handlers.ui.patience import PAUSES, patiently
from handlers.ui.screen import OWN_MESSAGE, Attachment, Button, Screen
from handlers.ui.turn import Turn

log = logging.getLogger(__name__)

# What Telegram says when a message can't be turned into the new screen and another one must be sent.
# The words are tdlib's (tdlib/td, MessagesManager; tdlib/telegram-bot-api, Client.cpp).
_UNEDITABLE = (
    "message can't be edited",
    "message to edit not found",
    "there is no text in the message to edit",
)
_UNCHANGED = "message is not modified"


async def show(turn: Turn, screen: Screen) -> Message | None:
    """Show `screen`; returns the new message, or None when the pressed one was edited."""
    screen = way_back.settled(turn, screen)
    pressed = _pressed_screen(turn)
    if pressed is None or screen.attachment is not None:
        return await send(turn, screen)
    markup = screen.markup(turn.t, came=turn.came)
    try:
        await patiently(
            lambda: turn.bot.edit_message_text(
                text=screen.text, chat_id=pressed.chat.id, message_id=pressed.message_id, reply_markup=markup
            )
        )
    except TelegramBadRequest as error:
        if _UNCHANGED in error.message:
            return None
        if any(reason in error.message for reason in _UNEDITABLE):
            return await send(turn, screen)
        raise
    return None


def _pressed_screen(turn: Turn) -> Message | None:
    """The pressed message, if it is a screen: text in the person's own private chat.

    A card in a group is everybody's, so what a press there leads to is shown in private; and what came as a
    message of its own stays.
    """
    if turn.pressed_stays:
        return None
    message = turn.query.message if turn.query else None
    if not isinstance(message, Message) or message.text is None:
        return None
    return message if message.chat.id == turn.viewer.telegram_id else None


async def send(turn: Turn, screen: Screen) -> Message:
    """Show `screen` as a new message, whatever was pressed."""
    chat_id = turn.viewer.telegram_id
    assert chat_id is not None, "a person who sends updates has a Telegram id"
    screen = way_back.settled(turn, screen)
    markup = screen.markup(turn.t, came=turn.came)
    attachment = screen.attachment
    if attachment is None:
        return await patiently(lambda: turn.bot.send_message(chat_id, screen.text, reply_markup=markup))
    upload = getattr(turn.bot, f"send_{attachment.kind}")
    return await patiently(lambda: upload(chat_id, as_input(attachment), caption=screen.text, reply_markup=markup))


async def rewrite(turn: Turn, message_id: int, screen: Screen) -> bool:
    """Put `screen` in the place of an earlier message of ours in the person's chat; False where that is gone."""
    screen = way_back.settled(turn, screen)
    markup = screen.markup(turn.t)
    try:
        await patiently(
            lambda: turn.bot.edit_message_text(
                text=screen.text, chat_id=turn.viewer.telegram_id, message_id=message_id, reply_markup=markup
            )
        )
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
    message = turn.query.message if turn.query else None
    if not isinstance(message, Message) or message.reply_markup is None or turn.query is None:
        return
    new = button.markup(OWN_MESSAGE if turn.pressed_stays else "", turn.came)
    rows = [
        [new if old.callback_data == turn.query.data else old for old in row]
        for row in message.reply_markup.inline_keyboard
    ]
    markup = InlineKeyboardMarkup(inline_keyboard=rows)
    chat_id, message_id = message.chat.id, message.message_id
    try:
        await patiently(
            lambda: turn.bot.edit_message_reply_markup(chat_id=chat_id, message_id=message_id, reply_markup=markup)
        )
    except TelegramAPIError as error:
        log.info("button not replaced", extra={"error": str(error)})


async def drop_keyboard(turn: Turn, message_id: int) -> None:
    """Take the buttons off an answered question; a courtesy, so a failure is no one's trouble."""
    try:
        await turn.bot.edit_message_reply_markup(chat_id=turn.viewer.telegram_id, message_id=message_id)
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
                await self._bot.answer_callback_query(
                    self._query_id, text, show_alert=alert or None, request_timeout=self.TIMEOUT
                )
                return True
            except (TelegramNetworkError, TelegramServerError):
                if tries == len(PAUSES):
                    return False
            except TelegramAPIError:
                # Too old: what was done stays done. After a try whose answer was lost it was that try that was taken.
                return tries > 0
            await asyncio.sleep(PAUSES[tries])
            tries += 1
