"""Reactions. Rules: core.telegram.org/bots/api#messagereactionupdated, #setmessagereaction."""

import pytest

from simulator.client import PersonClient
from simulator.errors import PersonError
from tests.simulator.by_hand import ByHand


async def test_nobody_is_told_who_did_not_ask(bot: ByHand, anna: PersonClient) -> None:
    await bot("sendMessage", chat_id=1001, text="x")
    await anna.reacts("👍")
    assert await bot.news() == []


async def test_who_asked_is_told(bot: ByHand, anna: PersonClient) -> None:
    await bot("getUpdates", allowed_updates=["message_reaction"])
    await bot("sendMessage", chat_id=1001, text="x")
    await anna.reacts("👍")
    await anna.reacts("❤️")  # with the selector that keyboards add
    await anna.reacts(None)
    news = [(one["old_reaction"], one["new_reaction"]) for one in await bot.news()]
    up, heart = [{"type": "emoji", "emoji": "👍"}], [{"type": "emoji", "emoji": "❤"}]
    assert news == [([], up), (up, heart), (heart, [])]


async def test_in_groups_administrators_only(bot: ByHand, anna: PersonClient) -> None:
    group = await anna.makes_group("Учителя", type="supergroup")
    await bot("sendMessage", chat_id=group.chat.id, text="x")
    await bot("getUpdates", allowed_updates=["message_reaction"])
    await bot.news()
    await group.reacts("👍")
    assert await bot.news() == []
    await group.sets_member(None, "administrator")
    await group.reacts("🔥")
    assert [one["kind"] for one in await bot.news()] == ["message_reaction"]


async def test_in_channels_only_their_number_is_told(bot: ByHand, anna: PersonClient) -> None:
    channel = await anna.makes_group("Новости", type="channel")
    await bot("sendMessage", chat_id=channel.chat.id, text="x")
    await bot("getUpdates", allowed_updates=["message_reaction", "message_reaction_count"])
    await bot.news()
    await channel.reacts("👍")
    (news,) = await bot.news()
    assert news["kind"] == "message_reaction_count"
    assert news["reactions"] == [{"type": {"type": "emoji", "emoji": "👍"}, "total_count": 1}]


async def test_the_bots_own(bot: ByHand, anna: PersonClient) -> None:
    message = await anna.sends("Ура")
    place = {"chat_id": 1001, "message_id": message.id}
    await bot("setMessageReaction", **place, reaction=[{"type": "emoji", "emoji": "🎉"}])
    shown = anna.world.phone_message(message, 1001)["reactions"]
    assert shown == [{"emoji": "🎉", "count": 1, "mine": False}]
    wrong = [{"type": "emoji", "emoji": "🧪"}]
    assert await bot.refused("setMessageReaction", **place, reaction=wrong) == "Bad Request: REACTION_INVALID"
    said = await bot.refused("setMessageReaction", chat_id=1001, message_id=99, reaction=[])
    assert said == "Bad Request: message to react not found"
    with pytest.raises(PersonError, match="no such reaction"):
        await anna.reacts("🧪", on=message)
