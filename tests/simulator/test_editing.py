"""Editing and deleting. Rules: core.telegram.org/bots/api#updating-messages, #deletemessage; tdlib can_edit_message."""

import pytest

from simulator import LocalTelegram
from simulator.client import PersonClient
from tests.simulator.by_hand import ByHand, keyboard

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
CANT = "Bad Request: message can't be edited"


async def test_an_edit_replaces_text_entities_and_keyboard(bot: ByHand, anna: PersonClient) -> None:
    await bot("sendMessage", chat_id=1001, text="<b>a</b>", parse_mode="HTML", reply_markup=keyboard([("1", "1")]))
    edited = await bot("editMessageText", chat_id=1001, message_id=1, text="b", reply_markup=keyboard([("2", "2")]))
    assert edited["text"] == "b"
    assert edited["edit_date"] == 1_800_000_000
    assert "entities" not in edited
    assert anna.buttons == ["2"]


async def test_leaving_the_keyboard_out_takes_it_away(bot: ByHand, anna: PersonClient) -> None:
    await bot("sendMessage", chat_id=1001, text="a", reply_markup=keyboard([("1", "1")]))
    assert "reply_markup" not in await bot("editMessageText", chat_id=1001, message_id=1, text="b")


async def test_the_same_again_is_not_modified(bot: ByHand, anna: PersonClient) -> None:
    rows = keyboard([("1", "1")])
    await bot("sendMessage", chat_id=1001, text="<b>a</b>", parse_mode="HTML", reply_markup=rows)
    same = {"chat_id": 1001, "message_id": 1, "parse_mode": "HTML"}
    assert await bot.refused("editMessageText", **same, text=" <b>a</b>\n", reply_markup=rows) == NOT_MODIFIED
    assert await bot.refused("editMessageReplyMarkup", chat_id=1001, message_id=1, reply_markup=rows) == NOT_MODIFIED
    await bot("editMessageText", **same, text="<i>a</i>", reply_markup=rows)  # only the entities differ
    await bot("editMessageText", **same, text="<i>a</i>")  # only the keyboard differs


async def test_what_cannot_be_edited(bot: ByHand, anna: PersonClient) -> None:
    await anna.sends("моё")
    assert await bot.refused("editMessageText", chat_id=1001, message_id=1, text="x") == CANT
    said = await bot.refused("editMessageText", chat_id=1001, message_id=9, text="x")
    assert said == "Bad Request: message to edit not found"
    said = await bot.refused("editMessageText", chat_id=1001, text="x")
    assert said == "Bad Request: message identifier is not specified"
    await bot.upload("sendDocument", {"document": ("a.txt", b"a")}, chat_id="1001")
    said = await bot.refused("editMessageText", chat_id=1001, message_id=2, text="x")
    assert said == "Bad Request: there is no text in the message to edit"
    await bot("sendMessage", chat_id=1001, text="x")
    said = await bot.refused("editMessageCaption", chat_id=1001, message_id=3, caption="x")
    assert said == "Bad Request: there is no caption in the message to edit"


@pytest.mark.parametrize(
    "markup",
    [{"keyboard": [[{"text": "Да"}]]}, {"remove_keyboard": True}, {"force_reply": True}],
)
async def test_a_message_that_carried_a_reply_keyboard_cannot_be_edited(
    bot: ByHand, anna: PersonClient, markup: dict[str, object]
) -> None:
    message = await bot("sendMessage", chat_id=1001, text="x", reply_markup=markup)
    assert "reply_markup" not in message, "a Message carries inline keyboards only"
    assert await bot.refused("editMessageText", chat_id=1001, message_id=1, text="y") == CANT


async def test_the_bots_own_messages_have_no_edit_time_limit(
    telegram: LocalTelegram, bot: ByHand, anna: PersonClient
) -> None:
    await bot("sendMessage", chat_id=1001, text="x")
    await telegram.time.moves(days=365)
    assert (await bot("editMessageText", chat_id=1001, message_id=1, text="y"))["text"] == "y"


async def test_captions_and_media(bot: ByHand, anna: PersonClient) -> None:
    await bot.upload("sendDocument", {"document": ("a.txt", b"a")}, chat_id="1001", caption="старое")
    edited = await bot("editMessageCaption", chat_id=1001, message_id=1, caption="новое")
    assert edited["caption"] == "новое"
    media = {"type": "document", "media": "attach://f", "caption": "другое"}
    swapped = await bot.upload("editMessageMedia", {"f": ("b.txt", b"b")}, chat_id="1001", message_id="1", media=media)
    assert (swapped["document"]["file_name"], swapped["caption"]) == ("b.txt", "другое")


async def test_deleting_own_and_incoming_within_48_hours(
    telegram: LocalTelegram, bot: ByHand, anna: PersonClient
) -> None:
    await anna.sends("a")
    await bot("sendMessage", chat_id=1001, text="b")
    await bot("deleteMessage", chat_id=1001, message_id=1)
    assert [message.text for message in anna.messages] == ["b"]
    said = await bot.refused("deleteMessage", chat_id=1001, message_id=1)
    assert said == "Bad Request: message to delete not found"
    await telegram.time.moves(hours=48)
    said = await bot.refused("deleteMessage", chat_id=1001, message_id=2)
    assert said == "Bad Request: message can't be deleted for everyone"
    assert anna.screen == "b"


async def test_deleting_many_skips_what_is_gone(bot: ByHand, anna: PersonClient) -> None:
    for text in "abc":
        await anna.sends(text)
    assert await bot("deleteMessages", chat_id=1001, message_ids=[1, 2, 77]) is True
    assert [message.text for message in anna.messages] == ["c"]


async def test_the_bot_hears_of_edits_by_persons_but_not_of_deletions(bot: ByHand, anna: PersonClient) -> None:
    message = await anna.sends("a")
    await bot.news()
    await anna.edits(message, "b")
    (news,) = await bot.news()
    assert (news["kind"], news["text"], news["message_id"]) == ("edited_message", "b", 1)
    await anna.deletes(message)
    assert await bot.news() == []
