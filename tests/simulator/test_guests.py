"""Guest mode. Rules: core.telegram.org/bots/api#answerguestquery."""

from typing import Any

from simulator.__main__ import arguments, make_world
from simulator.client import PersonClient
from tests.simulator.by_hand import ByHand, keyboard
from tests.simulator.test_inline import TOO_OLD, article


async def mentioned(bot: ByHand, anna: PersonClient, text: str, *, is_member: bool = False) -> list[dict[str, Any]]:
    """What the bot hears of a message in a group."""
    group = await anna.makes_group("Учителя", bot=is_member)
    await bot.news()
    await group.sends(text)
    return await bot.news()


async def test_a_mention_is_told_and_answered_once(bot: ByHand, anna: PersonClient) -> None:
    bot.telegram.world.bot.guests = True
    assert (await bot("getMe"))["supports_guest_queries"] is True
    (news,) = await mentioned(bot, anna, "план на завтра, @local_bot?")
    assert (news["kind"], news["guest_bot_caller_user"]["id"]) == ("guest_message", anna.id)
    result = article("1", "План", reply_markup=keyboard([("Ещё", "m")]))
    sent = await bot("answerGuestQuery", guest_query_id=news["guest_query_id"], result=result)
    (message,) = [one for one in bot.telegram.world.chats[news["chat"]["id"]].messages.values() if one.by_bot]
    assert (message.text, message.data["guest_bot_caller_user"]["id"]) == ("План", anna.id)
    again = await bot.refused("answerGuestQuery", guest_query_id=news["guest_query_id"], result=result)
    assert again == TOO_OLD
    await bot("editMessageText", inline_message_id=sent["inline_message_id"], text="Другой план")
    assert message.text == "Другой план"


async def test_what_is_told_to_no_guest(bot: ByHand, anna: PersonClient) -> None:
    assert await mentioned(bot, anna, "план, @local_bot") == [], "the mode is off"
    bot.telegram.world.bot.guests = True
    assert await mentioned(bot, anna, "план") == [], "it isn't mentioned"
    (news,) = await mentioned(bot, anna, "план, @local_bot", is_member=True)
    assert news["kind"] == "message", "it is a member"


async def test_one_that_nobody_asked_and_one_that_waited_too_long(bot: ByHand, anna: PersonClient) -> None:
    bot.telegram.world.bot.guests = True
    assert await bot.refused("answerGuestQuery", guest_query_id="1", result=article("1", "a")) == TOO_OLD
    (news,) = await mentioned(bot, anna, "@local_bot")
    await bot.telegram.time.moves(seconds=61)
    query = news["guest_query_id"]
    assert await bot.refused("answerGuestQuery", guest_query_id=query, result=article("1", "a")) == TOO_OLD


def test_the_switch_on_the_command_line() -> None:
    assert [make_world(arguments(line)).bot.me()["supports_guest_queries"] for line in ([], ["--guests"])] == [
        False,
        True,
    ]
