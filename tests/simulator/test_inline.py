"""Inline mode. Rules: core.telegram.org/bots/api#inline-mode, #answerinlinequery, #choseninlineresult."""

from typing import Any

import pytest

from simulator.client import PersonClient
from tests.simulator.by_hand import ByHand, keyboard, running

TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


def article(id: str, title: str, **more: Any) -> dict[str, Any]:
    content = {"message_text": f"<b>{title}</b>", "parse_mode": "HTML"}
    return {"type": "article", "id": id, "title": title, "input_message_content": content, **more}


async def test_a_question_its_answer_and_the_choice(bot: ByHand, anna: PersonClient) -> None:
    anna.telegram.timeout = 2

    async def handler(bot: ByHand, news: dict[str, Any]) -> None:
        if news["kind"] == "inline_query":
            results = [article("1", "План", reply_markup=keyboard([("Ещё", "m")])), article("2", news["query"])]
            await bot("answerInlineQuery", inline_query_id=news["id"], results=results, cache_time=0)
        elif news["kind"] == "chosen_inline_result":
            place = {"inline_message_id": news["inline_message_id"]}
            assert await bot("editMessageText", **place, text="выбрано", reply_markup=keyboard([("Ещё", "m")])) is True
        elif news["kind"] == "callback_query":
            assert "message" not in news
            await bot("editMessageText", inline_message_id=news["inline_message_id"], text="нажато")
            await bot("answerCallbackQuery", callback_query_id=news["id"])

    async with running(anna.telegram, handler):
        group = await anna.makes_group("Учителя", bot=False)
        assert [one["title"] for one in await group.asks_inline("химия")] == ["План", "химия"]
        message = await group.chooses("План")
        assert message.data["via_bot"]["id"] == 42
        assert message.text == "выбрано"
        await group.taps("Ещё", on=message)
        assert message.text == "нажато"


@pytest.mark.parametrize(
    ("results", "said"),
    [
        ([article("x" * 65, "a")], "Bad Request: RESULT_ID_INVALID"),
        ([article("1", "a"), article("1", "b")], "Bad Request: RESULT_ID_DUPLICATE"),
        ([{"type": "article", "id": "1", "title": "a"}],
         'Bad Request: can\'t parse inline query result: Can\'t find field "input_message_content"'),
        ([{"type": "pigeon", "id": "1"}], 'Bad Request: type "pigeon" is unsupported for the inline query result'),
        ([article(str(n), "a") for n in range(51)], "Bad Request: RESULTS_TOO_MUCH"),
    ],
)  # fmt: skip
async def test_results_that_are_refused(bot: ByHand, anna: PersonClient, results: list[Any], said: str) -> None:
    await anna.asks_inline("x")
    (news,) = await bot.news()
    assert await bot.refused("answerInlineQuery", inline_query_id=news["id"], results=results) == said


async def test_one_answer_for_each_question(bot: ByHand, anna: PersonClient) -> None:
    await anna.asks_inline("x")
    (news,) = await bot.news()
    await bot("answerInlineQuery", inline_query_id=news["id"], results=[], next_offset="10")
    assert await bot.refused("answerInlineQuery", inline_query_id=news["id"], results=[]) == TOO_OLD


async def asked_again(bot: ByHand, *, by: PersonClient, after: float = 0, offset: str = "") -> bool:
    """Whether the bot hears of the same question."""
    await bot.telegram.time.moves(seconds=after)
    await by.asks_inline("x", offset=offset)
    return bool(await bot.news())


@pytest.mark.parametrize(
    ("kept", "seconds", "for_others"),
    [({}, 300, True), ({"cache_time": 20}, 20, True), ({"cache_time": 20, "is_personal": True}, 20, False)],
)
async def test_an_answer_is_kept_as_the_bot_says(
    bot: ByHand, anna: PersonClient, kept: dict[str, Any], seconds: int, for_others: bool
) -> None:
    boris = anna.telegram.person("Борис", started=True)
    await anna.asks_inline("x")
    (news,) = await bot.news()
    await bot("answerInlineQuery", inline_query_id=news["id"], results=[article("1", "План")], **kept)
    assert not await asked_again(bot, by=anna)
    assert [one["title"] for one in anna.offered["results"]] == ["План"]
    assert await asked_again(bot, by=boris) is not for_others
    if for_others:
        assert (await boris.chooses("План")).text == "План"
    assert await asked_again(bot, by=anna, offset="10"), "another page is another question"
    assert not await asked_again(bot, by=anna, after=seconds - 1)
    assert await asked_again(bot, by=anna, after=2)


async def test_an_answer_that_is_not_to_be_kept(bot: ByHand, anna: PersonClient) -> None:
    await anna.asks_inline("x")
    (news,) = await bot.news()
    await bot("answerInlineQuery", inline_query_id=news["id"], results=[], cache_time=0)
    assert await asked_again(bot, by=anna)


async def test_text_in_a_result_is_parsed_at_the_answer(bot: ByHand, anna: PersonClient) -> None:
    await anna.asks_inline("x")
    (news,) = await bot.news()
    wrong = [{**article("1", "a"), "input_message_content": {"message_text": "<b>", "parse_mode": "HTML"}}]
    said = await bot.refused("answerInlineQuery", inline_query_id=news["id"], results=wrong)
    assert said.startswith("Bad Request: can't parse entities")
