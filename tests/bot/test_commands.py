"""What Telegram shows of the bot is what it answers to, in both languages, within Telegram's limits."""

import re

import pytest
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import SetMyCommands

from domain.base.members import Member, Status
from domain.base.roles import Role
from handlers.features import all_features
from handlers.home.menu.screens import help_screen
from handlers.ui.commands import shown, tell_person
from locales.texts import LANGUAGES, Texts

COMMANDS = all_features().commands


def test_the_menu_lists_what_is_answered_and_nothing_else() -> None:
    assert {command.name for command in COMMANDS} == set(all_features().routes.commands)


@pytest.mark.parametrize("language", LANGUAGES)
def test_limits_of_telegram(language: str) -> None:
    t = Texts(language, "UTC", 0)
    for command in shown(COMMANDS, language, organizer=True):
        assert 1 <= len(command.description) <= 256
    assert len(t.plain("bot-description")) <= 512
    assert len(t.plain("bot-short-description")) <= 120


def test_the_organizers_desk_is_for_organizers() -> None:
    assert "organizer" not in {command.command for command in shown(COMMANDS, "ru", organizer=False)}
    assert "organizer" in {command.command for command in shown(COMMANDS, "ru", organizer=True)}


class BotThatRefuses:
    calls: list[SetMyCommands]

    def __init__(self) -> None:
        self.calls = []

    async def __call__(self, call: SetMyCommands) -> bool:
        self.calls.append(call)
        raise TelegramBadRequest(call, "Bad Request: chat not found")


async def test_a_person_without_a_chat_is_nobodys_trouble() -> None:
    bot = BotThatRefuses()
    person = Member(id=1, telegram_id=7, status=Status.MEMBER, language="en", roles=frozenset({Role.OWNER}))
    await tell_person(bot, COMMANDS, person)  # type: ignore[arg-type]  # all of a bot that is needed here
    (call,) = bot.calls
    assert call.scope is not None
    assert "organizer" in {command.command for command in call.commands}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_tells_of_every_command(language: str) -> None:
    t = Texts(language, "UTC", 0)
    for organizer in (False, True):
        told = set(re.findall(r"(?<!<)/([a-z]+)", help_screen(t, "", "", organizer=organizer).text))
        listed = {command.command for command in shown(COMMANDS, language, organizer=organizer)}
        assert told == listed - {"help", "start"}
