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


async def test_text_in_a_result_is_parsed_at_the_answer(bot: ByHand, anna: PersonClient) -> None:
    await anna.asks_inline("x")
    (news,) = await bot.news()
    wrong = [{**article("1", "a"), "input_message_content": {"message_text": "<b>", "parse_mode": "HTML"}}]
    said = await bot.refused("answerInlineQuery", inline_query_id=news["id"], results=wrong)
    assert said.startswith("Bad Request: can't parse entities")
