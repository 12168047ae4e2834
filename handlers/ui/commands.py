"""The commands that Telegram's menu button shows, and who sees which (PRODUCT §0)."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.methods import SetMyCommands
from aiogram.types import BotCommand, BotCommandScopeChat

from domain.base.members import Member
from domain.base.roles import Right, rights_of
from handlers.ui.patience import patiently
from locales.texts import Texts

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Command:
    """`/name`, described by the text `key` (1-256 characters); the smallest `place` stands first."""

    name: str
    key: str
    place: int
    for_organizers: bool = False


def shown(commands: Iterable[Command], language: str, *, organizer: bool) -> list[BotCommand]:
    """What the menu lists of `commands` in `language`."""
    t = Texts(language, "UTC", 0)
    return [
        BotCommand(command=command.name, description=t.plain(command.key))
        for command in commands
        if organizer or not command.for_organizers
    ]


def has_desk(person: Member) -> bool:
    """Whether «Кабинет организатора» has anything for this person: the least of it is inviting."""
    return Right.INVITE in rights_of(person.roles)


def for_person(commands: Iterable[Command], person: Member) -> SetMyCommands:
    """The call that gives `person` (who has a Telegram id) the commands of their language and roles."""
    assert person.telegram_id is not None, "only who can be reached has a menu"
    return SetMyCommands(
        commands=shown(commands, person.language, organizer=has_desk(person)),
        scope=BotCommandScopeChat(chat_id=person.telegram_id),
    )


async def tell_person(
    bot: Bot,
    commands: Iterable[Command],
    person: Member,
    *,
    trying: Callable[[Callable[[], Awaitable[bool]]], Awaitable[bool]] = patiently,
) -> None:
    """Give `person` the right commands at once: after a role or the language changed. Never fails.

    `trying` makes the call: how often it is tried again is for the caller to say.
    """
    if person.telegram_id is None:
        return
    try:
        await trying(lambda: bot(for_person(commands, person)))
    except TelegramAPIError as error:
        # Who has erased the chat or blocked the bot has no menu to set.
        log.info("no commands for a person", extra={"member": person.id, "error": error.message})
