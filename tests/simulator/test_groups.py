"""Groups, supergroups, channels. Rules: core.telegram.org/bots/features#privacy-mode, core.telegram.org/bots/api
#chatmemberupdated, #banchatmember, #responseparameters; Client.cpp check_chat."""

from typing import Any

import pytest

from simulator import LocalTelegram
from simulator.client import PersonClient
from simulator.errors import PersonError
from tests.simulator.by_hand import ByHand, Refused


async def kinds(bot: ByHand) -> list[str]:
    return [news["kind"] for news in await bot.news()]


@pytest.fixture
async def group(anna: PersonClient, boris: PersonClient, bot: ByHand) -> PersonClient:
    """Anna, its owner, in a supergroup with Boris and the bot; what came of making it was fetched."""
    found = await anna.makes_group("Учителя химии", boris, type="supergroup")
    await bot.news()
    return found


async def test_being_added(bot: ByHand, anna: PersonClient) -> None:
    group = await anna.makes_group("Учителя")
    service, member = await bot.news()
    assert service["new_chat_members"][0]["id"] == 42
    assert member["kind"] == "my_chat_member"
    assert member["new_chat_member"]["status"] == "member"
    assert group.chat.id < 0
    assert (await bot("sendMessage", chat_id=group.chat.id, text="x"))["chat"]["title"] == "Учителя"


async def test_privacy_mode(telegram: LocalTelegram, bot: ByHand, group: PersonClient) -> None:
    own = await bot("sendMessage", chat_id=group.chat.id, text="Вопросы?")
    asked = group.chat.messages[own["message_id"]]
    await group.sends("между нами")
    assert await bot.news() == []
    await group.sends("/help")
    await group.sends("/help@local_bot")
    await group.sends("/help@other_bot")
    await group.sends("спросим @local_bot")
    await group.sends("ответ", reply_to=asked)
    assert [news["text"] for news in await bot.news()] == ["/help", "/help@local_bot", "спросим @local_bot", "ответ"]
    await group.sets_member(None, "administrator")
    await bot.news()
    await group.sends("теперь слышно")
    assert [news["text"] for news in await bot.news()] == ["теперь слышно"]


async def test_without_privacy_mode_the_bot_hears_everything() -> None:
    async with LocalTelegram(timeout=0, privacy=False) as telegram:
        anna = telegram.person("Анна")
        group = await anna.makes_group("Учителя")
        before = len(telegram.world.updates.pending)
        await group.sends("между нами")
        assert len(telegram.world.updates.pending) == before + 1


async def test_others_come_and_go(
    telegram: LocalTelegram, bot: ByHand, group: PersonClient, boris: PersonClient
) -> None:
    vera = telegram.person("Вера")
    await group.sets_member(vera, "member")
    (service,) = await bot.news()  # no chat_member: not asked for, and no administrator
    assert service["new_chat_members"][0]["first_name"] == "Вера"
    await group.sets_member(None, "administrator")
    await bot("getUpdates", allowed_updates=["message", "chat_member", "my_chat_member"])
    await bot.news()
    await boris.in_chat(group.chat).leaves()
    service, member = await bot.news()
    assert service["left_chat_member"]["first_name"] == "Борис"
    assert (member["kind"], member["new_chat_member"]["status"]) == ("chat_member", "left")
    await group.sets_member(vera, "administrator")
    (member,) = await bot.news()
    assert member["new_chat_member"]["status"] == "administrator"


@pytest.mark.parametrize(
    ("type", "status", "said"),
    [
        ("group", "kicked", "Forbidden: bot was kicked from the group chat"),
        ("group", "left", "Forbidden: bot is not a member of the group chat"),
        ("supergroup", "kicked", "Forbidden: bot was kicked from the supergroup chat"),
        ("supergroup", "left", "Forbidden: bot is not a member of the supergroup chat"),
        ("channel", "kicked", "Forbidden: bot was kicked from the channel chat"),
    ],
)
async def test_being_removed(bot: ByHand, anna: PersonClient, type: str, status: str, said: str) -> None:
    group = await anna.makes_group("Учителя", type=type)
    await bot.news()
    await group.sets_member(None, status)
    news = await bot.news()
    assert news[-1]["kind"] == "my_chat_member"
    assert news[-1]["new_chat_member"]["status"] == status
    assert await bot.refused("sendMessage", chat_id=group.chat.id, text="x") == said
    await group.sends("нас уже не слышно")
    assert await bot.news() == []


async def test_leaving(bot: ByHand, group: PersonClient) -> None:
    assert await bot("leaveChat", chat_id=group.chat.id) is True
    said = await bot.refused("sendMessage", chat_id=group.chat.id, text="x")
    assert said == "Forbidden: bot is not a member of the supergroup chat"


async def test_a_group_the_bot_never_was_in(bot: ByHand, anna: PersonClient) -> None:
    group = await anna.makes_group("Без бота", bot=False)
    assert await bot.refused("sendMessage", chat_id=group.chat.id, text="x") == "Bad Request: chat not found"


async def test_migration(bot: ByHand, anna: PersonClient) -> None:
    group = await anna.makes_group("Учителя", type="group")
    await bot.news()
    new = await group.migrates()
    old_news, new_news = await bot.news()
    assert old_news["migrate_to_chat_id"] == new.chat.id
    assert new_news["migrate_from_chat_id"] == group.chat.id
    with pytest.raises(Refused) as refused:
        await bot("sendMessage", chat_id=group.chat.id, text="x")
    assert refused.value.description == "Bad Request: group chat was upgraded to a supergroup chat"
    assert refused.value.parameters == {"migrate_to_chat_id": new.chat.id}
    await bot("sendMessage", chat_id=new.chat.id, text="x")
    with pytest.raises(PersonError, match="can't write"):
        await group.sends("x")


async def test_members_as_the_bot_sees_them(bot: ByHand, group: PersonClient) -> None:
    chat = group.chat.id
    assert await bot("getChatMemberCount", chat_id=chat) == 3
    assert [one["status"] for one in await bot("getChatAdministrators", chat_id=chat)] == ["creator"]
    assert (await bot("getChatMember", chat_id=chat, user_id=1002))["status"] == "member"
    assert await bot.refused("getChatMember", chat_id=chat, user_id=77) == "Bad Request: user not found"
    said = await bot.refused("getChatAdministrators", chat_id=1001)
    assert said == "Bad Request: there are no administrators in the private chat"


async def test_banning_needs_the_right(
    telegram: LocalTelegram, bot: ByHand, group: PersonClient, boris: PersonClient
) -> None:
    chat = group.chat.id
    ban: dict[str, Any] = {"chat_id": chat, "user_id": 1002}
    said = await bot.refused("banChatMember", **ban)
    assert said == "Bad Request: not enough rights to restrict/unrestrict chat member"
    await group.sets_member(None, "administrator")
    await bot("banChatMember", **ban, until_date=telegram.time.now() + 3600)
    assert (await bot("getChatMember", **ban))["status"] == "kicked"
    with pytest.raises(PersonError):
        await boris.in_chat(group.chat).joins()
    await telegram.time.moves(hours=1)
    await boris.in_chat(group.chat).joins()
    assert await bot.refused("banChatMember", chat_id=chat, user_id=1001) == "Bad Request: can't remove chat owner"
    await group.sets_member(boris, "administrator")
    assert await bot.refused("banChatMember", **ban) == "Bad Request: user is an administrator of the chat"


async def test_restricting_and_group_permissions(bot: ByHand, group: PersonClient, boris: PersonClient) -> None:
    chat = group.chat.id
    await group.sets_member(None, "administrator")
    await bot("restrictChatMember", chat_id=chat, user_id=1002, permissions={"can_send_messages": False})
    with pytest.raises(PersonError, match="can't write"):
        await boris.in_chat(group.chat).sends("x")
    await group.sets_member(None, "member")
    group.chat.permissions = frozenset({"can_send_messages"})
    said = await bot.refused("sendPoll", chat_id=chat, question="?", options=[{"text": "a"}])
    assert said == "Bad Request: not enough rights to send polls to the chat"


async def test_promoting(bot: ByHand, group: PersonClient) -> None:
    await group.sets_member(None, "administrator")
    promote = {"chat_id": group.chat.id, "user_id": 1002, "can_delete_messages": True}
    assert await bot.refused("promoteChatMember", **promote) == "Bad Request: not enough rights"


async def test_deleting_what_others_wrote(bot: ByHand, group: PersonClient) -> None:
    message = await group.sends("спам")
    place = {"chat_id": group.chat.id, "message_id": message.id}
    assert await bot.refused("deleteMessage", **place) == "Bad Request: message can't be deleted"
    await group.sets_member(None, "administrator")
    assert await bot("deleteMessage", **place) is True


async def test_private_requests_stay_private(bot: ByHand, group: PersonClient) -> None:
    for button, said in (
        ({"request_contact": True}, "phone number can be requested in private chats only"),
        ({"request_location": True}, "location can be requested in private chats only"),
        ({"web_app": {"url": "https://a.ru"}}, "web App buttons can be used in private chats only"),
    ):
        markup = {"keyboard": [[{"text": "x", **button}]]}
        found = await bot.refused("sendMessage", chat_id=group.chat.id, text="x", reply_markup=markup)
        assert found == f"Bad Request: {said}"


async def test_titles_and_links(bot: ByHand, group: PersonClient) -> None:
    chat = group.chat.id
    said = await bot.refused("setChatTitle", chat_id=chat, title="Новое")
    assert said == "Bad Request: not enough rights to change chat title"
    await group.sets_member(None, "administrator")
    await bot("setChatTitle", chat_id=chat, title="Новое")
    assert (await bot("getChat", chat_id=chat))["title"] == "Новое"
    link = await bot("createChatInviteLink", chat_id=chat, name="для коллег", member_limit=5)
    assert link["invite_link"].startswith("https://t.me/+")
    assert (await bot("revokeChatInviteLink", chat_id=chat, invite_link=link["invite_link"]))["is_revoked"] is True


async def test_a_channel(bot: ByHand, anna: PersonClient) -> None:
    channel = await anna.makes_group("Новости", type="channel")
    (member,) = await bot.news()
    assert member["new_chat_member"]["status"] == "administrator"
    await channel.sends("Объявление")
    (post,) = await bot.news()
    assert (post["kind"], post["sender_chat"]["title"]) == ("channel_post", "Новости")
    assert "from" not in post
    own = await bot("sendMessage", chat_id=channel.chat.id, text="от бота")
    assert "from" not in own
    assert await bot.news() == []
    await bot("editMessageText", chat_id=channel.chat.id, message_id=own["message_id"], text="иначе")
    markup = {"inline_keyboard": [[{"text": "x", "switch_inline_query": "x"}]]}
    said = await bot.refused("sendMessage", chat_id=channel.chat.id, text="x", reply_markup=markup)
    assert said.startswith("Bad Request: can't use switch_inline_query button in a channel chat")
    await channel.sets_member(None, "member")
    assert "administrator rights" in await bot.refused("sendMessage", chat_id=channel.chat.id, text="x")
