"""Keyboards and pressed buttons. Rules: core.telegram.org/bots/api#inlinekeyboardbutton, #answercallbackquery;
Client.cpp get_inline_keyboard_button, tdlib ReplyMarkup.cpp."""

from typing import Any

import pytest

from simulator import LocalTelegram
from simulator.client import PersonClient
from simulator.errors import PersonError
from tests.simulator.by_hand import ByHand, keyboard

TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


def one(**button: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[button]]}


PARSE = "Bad Request: can't parse inline keyboard button: "


@pytest.mark.parametrize(
    ("markup", "said"),
    [
        ([], "Bad Request: object expected as reply markup"),
        ({"inline_keyboard": [{"text": "x"}]},
         'Bad Request: field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'),
        (one(text="x"), f"{PARSE}Text buttons are unallowed in the inline keyboard"),
        (one(text="x", callback_data=""), f"{PARSE}Text buttons are unallowed in the inline keyboard"),
        (one(text="", callback_data="x"), "Bad Request: inline keyboard button text must be non-empty"),
        (one(callback_data="x"), f'{PARSE}Can\'t find field "text"'),
        (one(text="x", callback_data="я" * 33), "Bad Request: BUTTON_DATA_INVALID"),
        (one(text="x", url="ht tp"), "Bad Request: inline keyboard button URL 'ht tp' is invalid: Wrong HTTP URL"),
        (one(text="x", url="ftp://a.ru"),
         "Bad Request: inline keyboard button URL 'ftp://a.ru' is invalid: Unsupported URL protocol"),
        (one(text="x", web_app={"url": "http://a.ru"}),
         "Bad Request: inline keyboard button Web App URL 'http://a.ru' is invalid: Only HTTPS links are allowed"),
        ({"inline_keyboard": [[{"text": "x", "callback_data": "x"}] * 9]}, "Bad Request: reply markup is too long"),
        ({"keyboard": [[{"text": ""}]]}, "Bad Request: keyboard button text must be non-empty"),
        ({"force_reply": True, "input_field_placeholder": "x" * 65},
         "Bad Request: input field placeholder is too long"),
    ],
)  # fmt: skip
async def test_keyboards_that_are_refused(bot: ByHand, anna: PersonClient, markup: Any, said: str) -> None:
    assert await bot.refused("sendMessage", chat_id=1001, text="x", reply_markup=markup) == said


async def test_callback_data_has_64_bytes(bot: ByHand, anna: PersonClient) -> None:
    await bot("sendMessage", chat_id=1001, text="x", reply_markup=one(text="x", callback_data="я" * 32))


async def test_links_are_normalised(bot: ByHand, anna: PersonClient) -> None:
    message = await bot("sendMessage", chat_id=1001, text="x", reply_markup=one(text="x", url="T.me/bot?start=1"))
    assert message["reply_markup"]["inline_keyboard"][0][0]["url"] == "http://t.me/bot?start=1"


async def test_a_press_reaches_the_bot_and_its_answer_the_person(
    telegram: LocalTelegram, bot: ByHand, anna: PersonClient
) -> None:
    await bot("sendMessage", chat_id=1001, text="Пойдёте?", reply_markup=keyboard([("Да", "y"), ("Нет", "n")]))
    await anna.taps("Нет")
    (news,) = await bot.news()
    assert (news["kind"], news["data"], news["from"]["id"]) == ("callback_query", "n", 1001)
    assert news["message"]["text"] == "Пойдёте?"
    await bot("answerCallbackQuery", callback_query_id=news["id"], text="Жаль", show_alert=True)
    assert (anna.alert, anna.toast) == ("Жаль", "")
    event = telegram.world.live.stream(1001).events[-1]
    assert (event["kind"], event["text"], event["alert"]) == ("answer", "Жаль", True)


async def test_one_answer_for_each_press(telegram: LocalTelegram, bot: ByHand, anna: PersonClient) -> None:
    await bot("sendMessage", chat_id=1001, text="x", reply_markup=keyboard([("Да", "y")]))
    await anna.taps_many("Да", 3)
    first, second, third = await bot.news()
    await bot("answerCallbackQuery", callback_query_id=first["id"])
    assert await bot.refused("answerCallbackQuery", callback_query_id=first["id"]) == TOO_OLD
    said = await bot.refused("answerCallbackQuery", callback_query_id=second["id"], text="x" * 201)
    assert said == "Bad Request: MESSAGE_TOO_LONG"
    assert await bot.refused("answerCallbackQuery", callback_query_id="17") == TOO_OLD
    await telegram.time.moves(seconds=61)
    assert await bot.refused("answerCallbackQuery", callback_query_id=third["id"]) == TOO_OLD


async def test_a_test_may_set_how_long_a_press_can_be_answered(
    telegram: LocalTelegram, bot: ByHand, anna: PersonClient
) -> None:
    telegram.world.query_lifetime = 10_000
    await bot("sendMessage", chat_id=1001, text="x", reply_markup=keyboard([("Да", "y")]))
    await anna.taps("Да")
    (news,) = await bot.news()
    await telegram.time.moves(hours=1)
    assert await bot("answerCallbackQuery", callback_query_id=news["id"]) is True


async def test_answers_may_open_only_the_bots_own_links(bot: ByHand, anna: PersonClient) -> None:
    await bot("sendMessage", chat_id=1001, text="x", reply_markup=keyboard([("Да", "y")]))
    await anna.taps("Да")
    (news,) = await bot.news()
    query = news["id"]
    said = await bot.refused("answerCallbackQuery", callback_query_id=query, url="https://example.com")
    assert said == "Bad Request: URL_INVALID"
    await bot("answerCallbackQuery", callback_query_id=query, url="https://t.me/local_bot?start=x")


async def test_a_button_must_be_on_the_message_now_unless_the_press_raced_the_edit(
    bot: ByHand, anna: PersonClient
) -> None:
    await bot("sendMessage", chat_id=1001, text="x", reply_markup=keyboard([("Да", "y")]))
    old = anna.last
    await bot("editMessageText", chat_id=1001, message_id=1, text="y")
    with pytest.raises(AssertionError, match="has no button “Да”"):
        await anna.taps("Да")
    await anna.presses_stale(old, "Да")
    (news,) = await bot.news()
    assert (news["data"], news["message"]["text"]) == ("y", "y")
    await bot("deleteMessage", chat_id=1001, message_id=1)
    await anna.presses_stale(old, "Да")
    (news,) = await bot.news()
    assert news["message"] == {"chat": anna.chat.brief, "message_id": 1, "date": 0}, "InaccessibleMessage"


async def test_buttons_that_the_app_handles_itself(bot: ByHand, anna: PersonClient) -> None:
    rows = [
        [{"text": "Сайт", "url": "https://example.com/a"}],
        [{"text": "Код", "copy_text": {"text": "42"}}],
        [{"text": "Найти", "switch_inline_query_current_chat": "план"}],
    ]
    await bot("sendMessage", chat_id=1001, text="x", reply_markup={"inline_keyboard": rows})
    assert await anna.taps("Сайт") == {"url": "https://example.com/a"}
    assert await anna.taps("Код") == {"copy_text": "42"}
    assert await anna.taps("Найти") == {"switch_inline": "план", "here": True}
    assert await bot.news() == []


async def test_a_disabled_button_is_dead(bot: ByHand, anna: PersonClient) -> None:
    await bot("sendMessage", chat_id=1001, text="x", reply_markup=one(text="Закрыто", disabled={}))
    with pytest.raises(PersonError, match="disabled"):
        await anna.taps("Закрыто")


async def test_a_reply_keyboard_shows_until_it_is_removed(bot: ByHand, anna: PersonClient) -> None:
    await bot("sendMessage", chat_id=1001, text="x", reply_markup={"keyboard": [[{"text": "Да"}]]})
    assert anna.chat.keyboard == {"keyboard": [[{"text": "Да"}]]}
    await bot("sendMessage", chat_id=1001, text="x", reply_markup={"remove_keyboard": True})
    assert anna.chat.keyboard is None
