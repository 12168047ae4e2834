"""What Telegram shows of the bot: commands, descriptions, the menu button.

Telegram limits how often these may be set, so they are sent only when they differ from what was sent last
(a fingerprint in `network_settings`).
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Sequence
from functools import partial

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.methods import (
    SetChatMenuButton,
    SetMyCommands,
    SetMyDescription,
    SetMyShortDescription,
    TelegramMethod,
)
from aiogram.types import BotCommandScopeAllPrivateChats, MenuButtonCommands

from bot.pauses import until_answered
from bot.persevere import persevere
from domain.base.roles import Right, Role, rights_of
from handlers.ui.commands import Command, for_person, shown, tell_person
from locales.texts import DEFAULT_LANGUAGE, LANGUAGES, Texts
from services.base.members import holders
from services.base.unit import Unit, Units
from storage.base.settings import set_setting, setting

log = logging.getLogger(__name__)

PART = "profile"
DESKS = tuple(role for role in Role if Right.INVITE in rights_of([role]))
"""Roles with a command of their own (handlers/ui/commands.py)."""
SENT = "telegram_profile"
"""The key in `network_settings`; its value is the fingerprint of what Telegram was told last."""


async def tell(bot: Bot, units: Units, commands: Sequence[Command]) -> None:
    """Tell Telegram what has changed since the last time; a refusal is logged and tried at the next start."""
    desks = await persevere(PART, lambda: units.ask(holders, *DESKS))
    organizers = [p for p in desks if p.telegram_id is not None]
    calls = _calls(commands)
    said = [str(bot.id), *map(_canonical, calls), *(_canonical(for_person(commands, p)) for p in organizers)]
    fingerprint = hashlib.sha256("\n".join(said).encode()).hexdigest()
    if await persevere(PART, lambda: units.ask(_sent)) == fingerprint:
        return
    try:
        for call in calls:
            await until_answered(partial(bot, call), call.__api_method__)
    except TelegramAPIError as error:
        log.warning("commands and descriptions are not set", extra={"error": error.message})
        return
    for person in organizers:
        await tell_person(bot, commands, person, trying=partial(until_answered, what="commands of a person"))
    await persevere(PART, lambda: units.do(_note, fingerprint))


def _calls(commands: Sequence[Command]) -> list[TelegramMethod[bool]]:
    calls: list[TelegramMethod[bool]] = [SetChatMenuButton(menu_button=MenuButtonCommands())]
    for language in LANGUAGES:
        # Without a code a text is for everyone whose language has none of its own.
        code = None if language == DEFAULT_LANGUAGE else language
        t = Texts(language, "UTC", 0)
        calls += [
            SetMyCommands(
                commands=shown(commands, language, organizer=False),
                scope=BotCommandScopeAllPrivateChats(),
                language_code=code,
            ),
            SetMyDescription(description=t.plain("bot-description"), language_code=code),
            SetMyShortDescription(short_description=t.plain("bot-short-description"), language_code=code),
        ]
    return calls


def _canonical(call: TelegramMethod[bool]) -> str:
    return f"{call.__api_method__} {call.model_dump_json(exclude_none=True)}"


def _sent(unit: Unit) -> str | None:
    return setting(unit.db, SENT)


def _note(unit: Unit, fingerprint: str) -> None:
    set_setting(unit.db, SENT, fingerprint)
