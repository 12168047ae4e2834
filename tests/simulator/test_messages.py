"""Sending, replying, forwarding, copying, pinning. Rules: core.telegram.org/bots/api#sendmessage and after."""

import pytest

from simulator import LocalTelegram
from simulator.client import PersonClient
from tests.simulator.by_hand import ByHand, keyboard


async def test_a_sent_message_comes_back_as_the_bot_api_shows_it(bot: ByHand, anna: PersonClient) -> None:
    message = await bot("sendMessage", chat_id=1001, text="<b>Привет</b>, Анна", parse_mode="HTML")
    assert message == {
        "message_id": 1,
        "from": {"id": 42, "is_bot": True, "first_name": "Bot", "username": "local_bot"},
        "date": 1_800_000_000,
        "chat": {
            "id": 1001,
            "type": "private",
            "first_name": "Анна",
            "last_name": "Иванова",
            "username": "anna",
        },
        "text": "Привет, Анна",
        "entities": [{"type": "bold", "offset": 0, "length": 6}],
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "Bad Request: message text is empty"),
        (" \n ", "Bad Request: text must be non-empty"),
        ("<b></b>", "Bad Request: text must be non-empty"),
        ("я" * 4097, "Bad Request: message is too long"),
    ],
)
async def test_texts_that_are_refused(bot: ByHand, anna: PersonClient, text: str, said: str) -> None:
    assert await bot.refused("sendMessage", chat_id=1001, text=text, parse_mode="HTML") == said


async def test_4096_counts_code_points_after_parsing(bot: ByHand, anna: PersonClient) -> None:
    message = await bot("sendMessage", chat_id=1001, text=f"<b>{'😀' * 4096}</b>", parse_mode="HTML")
    assert message["entities"][0]["length"] == 8192
    said = await bot.refused("sendMessage", chat_id=1001, text="😀" * 4097)
    assert said == "Bad Request: message is too long"


async def test_captions_have_1024(bot: ByHand, anna: PersonClient) -> None:
    file = (await bot.upload("sendDocument", {"document": ("a.txt", b"a")}, chat_id="1001"))["document"]
    await bot("sendDocument", chat_id=1001, document=file["file_id"], caption="я" * 1024)
    said = await bot.refused("sendDocument", chat_id=1001, document=file["file_id"], caption="я" * 1025)
    assert said == "Bad Request: message caption is too long"


async def test_entities_instead_of_parse_mode(bot: ByHand, anna: PersonClient) -> None:
    given = [{"type": "bold", "offset": 2, "length": 1}]
    message = await bot("sendMessage", chat_id=1001, text="😀я", entities=given)
    assert message["entities"] == given
    said = await bot.refused(
        "sendMessage", chat_id=1001, text="😀я", entities=[{"type": "bold", "offset": 1, "length": 1}]
    )
    assert said.startswith("Bad Request: entity begins in a middle of a UTF-16 symbol")


async def test_replies(bot: ByHand, anna: PersonClient) -> None:
    asked = await anna.sends("вопрос")
    answer = await bot("sendMessage", chat_id=1001, text="ответ", reply_parameters={"message_id": asked.id})
    assert answer["reply_to_message"]["text"] == "вопрос"
    again = await bot("sendMessage", chat_id=1001, text="ещё", reply_parameters={"message_id": answer["message_id"]})
    assert "reply_to_message" not in again["reply_to_message"]
    said = await bot.refused("sendMessage", chat_id=1001, text="x", reply_parameters={"message_id": 99})
    assert said == "Bad Request: message to be replied not found"
    alone = {"message_id": 99, "allow_sending_without_reply": True}
    assert "reply_to_message" not in await bot("sendMessage", chat_id=1001, text="x", reply_parameters=alone)


async def test_forwards_say_where_they_come_from_and_cannot_be_edited(
    bot: ByHand, anna: PersonClient, telegram: LocalTelegram
) -> None:
    boris = telegram.person("Борис", started=True)
    source = await anna.sends("важное")
    copy = await bot("forwardMessage", chat_id=boris.id, from_chat_id=1001, message_id=source.id)
    assert copy["forward_origin"]["sender_user"]["first_name"] == "Анна"
    said = await bot.refused("editMessageText", chat_id=boris.id, message_id=copy["message_id"], text="x")
    assert said == "Bad Request: message can't be edited"
    said = await bot.refused("forwardMessage", chat_id=boris.id, from_chat_id=1001, message_id=99)
    assert said == "Bad Request: message to forward not found"


async def test_protected_content_stays_where_it_is(bot: ByHand, anna: PersonClient) -> None:
    message = await bot("sendMessage", chat_id=1001, text="x", protect_content=True)
    place = {"chat_id": 1001, "from_chat_id": 1001, "message_id": message["message_id"]}
    said = await bot.refused("forwardMessage", **place)
    assert said == "Bad Request: message has protected content and can't be forwarded"
    assert await bot("copyMessage", **place) == {"message_id": 2}


async def test_copies_leave_origin_and_keyboard_behind(bot: ByHand, anna: PersonClient) -> None:
    await bot("sendMessage", chat_id=1001, text="x", reply_markup=keyboard([("Да", "y")]))
    copy = await bot("copyMessage", chat_id=1001, from_chat_id=1001, message_id=1)
    assert copy == {"message_id": 2}
    assert anna.last.text == "x"
    assert not anna.last.rows
    assert "forward_origin" not in anna.last.data
    said = await bot.refused("copyMessage", chat_id=1001, from_chat_id=1001, message_id=99)
    assert said == "Bad Request: message to copy not found"


async def test_many_at_once(bot: ByHand, anna: PersonClient) -> None:
    for text in "abc":
        await anna.sends(text)
    place = {"chat_id": 1001, "from_chat_id": 1001}
    assert len(await bot("copyMessages", **place, message_ids=[1, 2, 50])) == 2
    assert len(await bot("forwardMessages", **place, message_ids=[1, 3])) == 2
    said = await bot.refused("copyMessages", **place, message_ids=list(range(1, 102)))
    assert said == "Bad Request: too many message identifiers specified"
    said = await bot.refused("copyMessages", **place, message_ids=[70, 71])
    assert said == "Bad Request: messages can't be forwarded"
    said = await bot.refused("copyMessages", **place, message_ids=[2, 1])
    assert said == "Bad Request: message identifiers must be in a strictly increasing order"


async def test_pinning_posts_a_service_message_that_the_bot_hears_of_too(bot: ByHand, anna: PersonClient) -> None:
    """Client.cpp need_skip_update_message: its own messages are skipped, its own pins are not."""
    await bot("sendMessage", chat_id=1001, text="правила")
    await bot("pinChatMessage", chat_id=1001, message_id=1)
    (news,) = await bot.news()
    assert news["pinned_message"]["text"] == "правила"
    assert (await bot("getChat", chat_id=1001))["pinned_message"]["message_id"] == 1
    await bot("unpinChatMessage", chat_id=1001)
    assert "pinned_message" not in await bot("getChat", chat_id=1001)
    assert await bot.refused("pinChatMessage", chat_id=1001, message_id=77) == "Bad Request: message to pin not found"


async def test_chat_actions_reach_the_phone(telegram: LocalTelegram, bot: ByHand, anna: PersonClient) -> None:
    await bot("sendChatAction", chat_id=1001, action="typing")
    event = telegram.world.live.stream(1001).events[-1]
    assert (event["kind"], event["action"]) == ("typing", "typing")
    said = await bot.refused("sendChatAction", chat_id=1001, action="sleeping")
    assert said == "Bad Request: wrong parameter action in request"


async def test_message_ids_are_counted_in_each_chat(telegram: LocalTelegram, bot: ByHand, anna: PersonClient) -> None:
    boris = telegram.person("Борис", started=True)
    first = await bot("sendMessage", chat_id=anna.id, text="a")
    second = await bot("sendMessage", chat_id=boris.id, text="b")
    assert first["message_id"] == second["message_id"] == 1


async def test_places_contacts_dice(bot: ByHand, anna: PersonClient) -> None:
    place = {"latitude": 55.75, "longitude": 37.62}
    assert (await bot("sendLocation", chat_id=1001, **place))["location"] == place
    venue = await bot("sendVenue", chat_id=1001, **place, title="Школа", address="ул. Мира, 1")
    assert venue["venue"]["title"] == "Школа"
    contact = await bot("sendContact", chat_id=1001, phone_number="+7", first_name="Анна")
    assert contact["contact"]["first_name"] == "Анна"
    assert 1 <= (await bot("sendDice", chat_id=1001))["dice"]["value"] <= 6
