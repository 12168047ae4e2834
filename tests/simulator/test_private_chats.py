"""Who may be written to; blocking; deep links. Rules: core.telegram.org/bots/features#deep-linking,
core.telegram.org/bots/api#chatmemberupdated; Client.cpp check_chat; BOT_API error lists."""

import pytest

from simulator import LocalTelegram
from simulator.client import PersonClient
from simulator.errors import PersonError
from tests.simulator.by_hand import ByHand

BLOCKED = "Forbidden: bot was blocked by the user"


async def test_a_bot_cannot_write_first(bot: ByHand, boris: PersonClient) -> None:
    assert await bot.refused("sendMessage", chat_id=1002, text="x") == "Bad Request: chat not found"
    assert await bot.refused("sendMessage", chat_id=424242, text="x") == "Bad Request: chat not found"
    assert await bot.refused("sendMessage", text="x") == "Bad Request: chat_id is empty"
    assert await bot.refused("sendMessage", chat_id="@boris", text="x") == "Bad Request: chat not found"
    said = await bot.refused("sendMessage", chat_id=42, text="x")
    assert said == "Forbidden: the bot can't send messages to the bot"
    await boris.starts()
    await bot("sendMessage", chat_id=1002, text="x")


async def test_somebody_known_from_a_group_only(bot: ByHand, anna: PersonClient, boris: PersonClient) -> None:
    await anna.makes_group("Учителя", boris)
    said = await bot.refused("sendMessage", chat_id=1002, text="x")
    assert said == "Forbidden: bot can't initiate conversation with a user"


async def test_a_person_presses_start_first(anna: PersonClient, boris: PersonClient) -> None:
    with pytest.raises(PersonError, match="Press “Start” first"):
        await boris.sends("привет")
    await boris.sends("/start")
    await boris.sends("привет")


async def test_deep_links(bot: ByHand, boris: PersonClient) -> None:
    await boris.starts("event_5")
    (news,) = await bot.news()
    assert news["text"] == "/start event_5"
    assert news["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    for payload in ("пять", "x" * 65, "a b"):
        with pytest.raises(PersonError, match="start parameter"):
            await boris.starts(payload)


async def test_blocking_and_coming_back(bot: ByHand, anna: PersonClient) -> None:
    await anna.sends("a")
    await bot.news()
    await anna.blocks()
    (news,) = await bot.news()
    assert (news["kind"], news["old_chat_member"]["status"], news["new_chat_member"]["status"]) == (
        "my_chat_member",
        "member",
        "kicked",
    )
    for method, parameters in (
        ("sendMessage", {"text": "x"}),
        ("sendChatAction", {"action": "typing"}),
        ("editMessageText", {"message_id": 1, "text": "x"}),
    ):
        assert await bot.refused(method, chat_id=1001, **parameters) == BLOCKED
    with pytest.raises(PersonError, match="blocked"):
        await anna.sends("x")
    await anna.starts()
    back, start = await bot.news()
    assert (back["kind"], back["new_chat_member"]["status"]) == ("my_chat_member", "member")
    assert start["text"] == "/start"
    await bot("sendMessage", chat_id=1001, text="x")


async def test_a_long_text_goes_out_in_several_messages_as_apps_do(bot: ByHand, anna: PersonClient) -> None:
    await anna.sends("я" * 5000)
    assert [len(news["text"]) for news in await bot.news()] == [4096, 904]


async def test_persons_names_and_languages(telegram: LocalTelegram, bot: ByHand, anna: PersonClient) -> None:
    await anna.sends("a")
    (news,) = await bot.news()
    assert news["from"] == {
        "id": 1001,
        "is_bot": False,
        "first_name": "Анна",
        "last_name": "Иванова",
        "username": "anna",
        "language_code": "ru",
    }
    with pytest.raises(PersonError, match="already"):
        telegram.person("Двойник", id=1001)


async def test_empty_texts_are_not_sent_by_phones(anna: PersonClient) -> None:
    with pytest.raises(PersonError, match="empty"):
        await anna.sends(" \n ")
