"""The bot about itself. Rules: core.telegram.org/bots/api#setmycommands and its neighbours."""

from typing import Any

import pytest

from simulator.client import PersonClient
from tests.simulator.by_hand import ByHand

COMMANDS = [{"command": "start", "description": "Начать"}]


async def test_get_me(bot: ByHand) -> None:
    me = await bot("getMe")
    assert (me["id"], me["is_bot"], me["username"], me["can_read_all_group_messages"]) == (42, True, "local_bot", False)


async def test_commands_by_scope_and_language(bot: ByHand, anna: PersonClient) -> None:
    english = [{"command": "start", "description": "Begin"}]
    await bot("setMyCommands", commands=COMMANDS)
    await bot("setMyCommands", commands=english, language_code="en")
    assert await bot("getMyCommands") == COMMANDS
    assert await bot("getMyCommands", language_code="en") == english
    profile = anna.world.bot
    assert profile.commands_for(1001, 1001, "ru", private=True) == COMMANDS
    assert profile.commands_for(1001, 1001, "en", private=True) == english
    own = [{"command": "organizer", "description": "Кабинет"}]
    await bot("setMyCommands", commands=own, scope={"type": "chat", "chat_id": 1001})
    assert profile.commands_for(1001, 1001, "en", private=True) == own
    await bot("deleteMyCommands", scope={"type": "chat", "chat_id": 1001})
    assert profile.commands_for(1001, 1001, "ru", private=True) == COMMANDS


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"commands": [{"command": "Старт", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "x" * 33, "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "x", "description": "x" * 257}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"commands": [{"command": "x", "description": ""}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"commands": COMMANDS * 101}, "BOT_COMMANDS_TOO_MUCH"),
        ({"commands": "["}, "can't parse commands JSON object"),
        ({"commands": COMMANDS, "language_code": "rus"}, "invalid language code specified"),
    ],
)
async def test_commands_that_are_refused(bot: ByHand, parameters: dict[str, Any], said: str) -> None:
    assert await bot.refused("setMyCommands", **parameters) == f"Bad Request: {said}"


@pytest.mark.parametrize(
    ("what", "field", "limit"),
    [("Name", "name", 64), ("Description", "description", 512), ("ShortDescription", "short_description", 120)],
)
async def test_texts_about_the_bot(bot: ByHand, what: str, field: str, limit: int) -> None:
    await bot(f"setMy{what}", **{field: "я" * limit})
    await bot(f"setMy{what}", **{field: "english", "language_code": "en"})
    assert (await bot(f"getMy{what}"))[field] == "я" * limit
    assert (await bot(f"getMy{what}", language_code="en"))[field] == "english"
    assert (await bot(f"getMy{what}", language_code="de"))[field] == "я" * limit
    assert "_INVALID" in await bot.refused(f"setMy{what}", **{field: "я" * (limit + 1)})


async def test_menu_button(bot: ByHand, anna: PersonClient) -> None:
    assert await bot("getChatMenuButton") == {"type": "commands"}
    button = {"type": "web_app", "text": "Открыть", "web_app": {"url": "https://example.com/"}}
    await bot("setChatMenuButton", chat_id=1001, menu_button=button)
    assert await bot("getChatMenuButton", chat_id=1001) == button
    assert await bot("getChatMenuButton") == {"type": "commands"}
    wrong = {**button, "web_app": {"url": "http://example.com/"}}
    assert "Only HTTPS links are allowed" in await bot.refused("setChatMenuButton", menu_button=wrong)
