"""The progress bars of announcements: one edit per bar and tick, and only when something has changed.

Edits share the limits of sending (Bot FAQ: about a message a second in a chat, 30 overall), so a bar moves every
ten seconds however fast copies go out.
"""

from __future__ import annotations

import logging

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest, TelegramForbiddenError

from handlers.ui.screen import Screen
from handlers.ui.show import rewrite_for
from handlers.voice.announcements import screens
from locales.texts import Texts
from services.base.unit import Unit, Units
from services.voice.announcements import looking

log = logging.getLogger(__name__)


Shown = tuple[Screen, int | None]
"""A bar's screen, and since when it has asked whether to cancel: that question was put there by a press, not by us."""


class ProgressBars:
    """Keeps what each bar shows; a new process edits each once more."""

    def __init__(self) -> None:
        self._shown: dict[int, Shown] = {}

    async def show(self, units: Units, bot: Bot) -> None:
        """Bring the bars up to date; what Telegram didn't show is shown at the next tick."""
        current: dict[int, Shown] = {}
        for number, (shown, t, chat_id, message_id) in (await units.ask(_bars)).items():
            if self._shown.get(number) == shown or await _edit(bot, shown[0], t, chat_id, message_id):
                current[number] = shown
        self._shown = current


def _bars(unit: Unit) -> dict[int, tuple[Shown, Texts, int, int]]:
    found = {}
    for announcement, report, message in looking.under_way(unit):
        author = looking.person(unit, announcement.author_id)
        if message is not None and author is not None:
            t = Texts(author.language, author.zone or unit.network.default_zone, unit.now)
            shown = (screens.bar(t, announcement, report), announcement.asks_since)
            found[announcement.id] = (shown, t, *message)
    return found


async def _edit(bot: Bot, screen: Screen, t: Texts, chat_id: int, message_id: int) -> bool:
    """Whether the bar shows `screen` now, or never will."""
    try:
        await rewrite_for(bot, t, chat_id, message_id, screen)
    except (TelegramBadRequest, TelegramForbiddenError):
        return True  # not modified, or the author deleted it or left: all are as good as done
    except TelegramAPIError as error:
        log.info("progress not shown", extra={"error": str(error)})
        return False
    return True
