"""Who is let in: one person's burst is one person's matter (PRODUCT §2, docs/decisions/0010-floods.md).

What a person may have in hand is few, and so is what they may do in a minute. The rest is answered at once and isn't
handled: a press by a short line at the top of the chat, words and files by one sentence a minute, questions from other
chats not at all.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection, Mapping
from typing import Any

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError

from handlers.ui import calls
from handlers.ui.calls import say
from handlers.ui.limits import WINDOW, Limit
from handlers.ui.patience import patiently
from handlers.ui.routes import Routes
from handlers.ui.turn import ALERT_LIMIT
from locales.texts import LANGUAGES, Texts, known
from services.base import members
from services.base.unit import Units

log = logging.getLogger(__name__)

IN_HAND = 20
"""Updates of one person that wait or are being handled: two albums, or a long text in its pieces."""
MESSAGES = 40
"""A minute."""
QUESTIONS = 60
"""From other chats, a minute: one for each pause in typing."""
MENTIONS = 5
"""In groups where the bot isn't, a minute: others read there."""
FILES = 200
"""A minute, of somebody who was asked for many; and as many in hand."""
FILE_KINDS = ("document", "photo", "audio", "video", "animation")
PRESSES = 200
"""A minute; nobody reads what they press at three a second."""
WORDS = ("message", "edited_message")
AT_ONCE = 8
"""Presses that are answered here side by side: the lines to Telegram and the processor are other people's too."""
LEFT_UNANSWERED = 1_000
"""Presses waiting for their answer here from which on more get none: it would come when nobody waits for it."""


class Door:
    """Reads raw updates: to build aiogram's objects of hundreds costs other people's time."""

    def __init__(self, routes: Routes, units: Units) -> None:
        self._units = units
        self._always = tuple(routes.always)
        self._words = {
            Texts(language, "UTC", 0).plain(key).casefold() for language in LANGUAGES for key in routes.always_words
        }
        self._messages = Limit(MESSAGES)
        self._files = Limit(FILES)
        self._gathering = tuple(routes.gathering)
        self._presses = Limit(PRESSES)
        self._questions = Limit(QUESTIONS)
        self._mentions = Limit(MENTIONS)
        self._told = Limit(1)
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._waiting = 0

    def lets_in(self, kind: str, content: Mapping[str, Any], person: int, held: Collection[Mapping[str, Any]]) -> bool:
        """Whether this update is handled. `held`: what else of `person` is in hand."""
        if kind == "callback_query":
            within = self._presses.allows(person, self._units.now())
        elif kind in WORDS:
            within = not _private(content) or self._messages.allows(person, self._units.now())
        elif kind == "inline_query":
            within = self._questions.allows(person, self._units.now())
        elif kind == "guest_message":
            within = self._mentions.allows(_caller(content, person), self._units.now())
        else:  # that somebody has left, or is back, is told once
            return True
        if within and len(held) < IN_HAND:
            return True
        if kind == "message" and len(held) < FILES and self._is_asked_for(content, person):
            return True
        wish = self._wish(content)
        return wish is not None and all(wish != self._wish(one) for one in held)

    def _is_asked_for(self, content: Mapping[str, Any], person: int) -> bool:
        """Whether it is one of the many files that the person was asked for."""
        if not _private(content) or not any(name in content for name in FILE_KINDS):
            return False
        is_asked = any(self._units.glance(gathers, person) for gathers in self._gathering)
        return is_asked and self._files.allows(person, self._units.now())

    async def turn_away(self, bot: Bot, kind: str, content: Mapping[str, Any], person: int) -> None:
        """Answer what isn't handled. Never fails."""
        try:
            if kind == "callback_query":
                await self._answer_press(bot, content, person)
            elif _private(content) and self._told.allows(person, self._units.now()):
                text = self._texts(content, person)("error-too-many", seconds=WINDOW)
                await patiently(lambda: say(bot, calls.text(person, text)))
        except TelegramAPIError as error:
            log.info("a burst is not answered", extra={"error": type(error).__name__})
        except Exception:
            log.exception("a burst is not answered")

    async def _answer_press(self, bot: Bot, query: Mapping[str, Any], person: int) -> None:
        if self._waiting >= LEFT_UNANSWERED:
            return
        self._waiting += 1
        try:
            async with self._slots:
                text = self._texts(query, person).plain("error-too-many-presses")[:ALERT_LIMIT]
                await say(bot, calls.answer(str(query.get("id")), text))
        finally:
            self._waiting -= 1

    def _wish(self, content: Mapping[str, Any]) -> str | None:
        """The wish that is heard however much else is in hand: to be erased."""
        data, text = content.get("data"), content.get("text")
        if isinstance(data, str):
            return next((start for start in self._always if start in data), None)
        return text.strip().casefold() if isinstance(text, str) and text.strip().casefold() in self._words else None

    def _texts(self, content: Mapping[str, Any], person: int) -> Texts:
        viewer = self._units.glance(members.find, person)
        language = viewer.language if viewer is not None else known(content["from"].get("language_code"))
        return Texts(language, self._units.network.default_zone, self._units.now())


def _caller(content: Mapping[str, Any], person: int) -> int:
    """Who has mentioned the bot, as far as Telegram says so; else the sender."""
    caller = content.get("guest_bot_caller_user")
    said = caller.get("id") if isinstance(caller, dict) else None
    return said if isinstance(said, int) else person


def _private(content: Mapping[str, Any]) -> bool:
    chat = content.get("chat")
    return isinstance(chat, dict) and chat.get("type") == "private"
