"""Polls. Rules: core.telegram.org/bots/api#sendpoll, #poll, #pollanswer; tdlib MessageContent.cpp, PollOption.cpp."""

from typing import Any

import pytest

from simulator import LocalTelegram
from simulator.client import PersonClient
from simulator.errors import PersonError
from tests.simulator.by_hand import ByHand

OPTIONS = [{"text": "Да"}, {"text": "Нет"}]


async def test_votes_are_counted_and_told(bot: ByHand, anna: PersonClient) -> None:
    poll = (await bot("sendPoll", chat_id=1001, question="Придёте?", options=OPTIONS, is_anonymous=False))["poll"]
    assert [option["text"] for option in poll["options"]] == ["Да", "Нет"]
    await anna.votes(1)
    state, answer = await bot.news()
    assert [option["voter_count"] for option in state["options"]] == [0, 1]
    assert (answer["kind"], answer["user"]["id"], answer["option_ids"]) == ("poll_answer", 1001, [1])
    await anna.votes()
    state, answer = await bot.news()
    assert (state["total_voter_count"], answer["option_ids"]) == (0, [])


async def test_anonymous_polls_tell_no_names(bot: ByHand, anna: PersonClient) -> None:
    await bot("sendPoll", chat_id=1001, question="?", options=OPTIONS)
    await anna.votes(0)
    assert [news["kind"] for news in await bot.news()] == ["poll"]


async def test_stopping(bot: ByHand, anna: PersonClient) -> None:
    await bot("sendPoll", chat_id=1001, question="?", options=OPTIONS)
    await anna.votes(0)
    stopped = await bot("stopPoll", chat_id=1001, message_id=1)
    assert (stopped["is_closed"], stopped["total_voter_count"]) == (True, 1)
    said = await bot.refused("stopPoll", chat_id=1001, message_id=1)
    assert said == "Bad Request: poll has already been closed"
    with pytest.raises(PersonError, match="closed poll"):
        await anna.votes(1)


async def test_a_poll_closes_in_time(telegram: LocalTelegram, bot: ByHand, anna: PersonClient) -> None:
    await bot("sendPoll", chat_id=1001, question="?", options=OPTIONS, open_period=60)
    await telegram.time.moves(seconds=60)
    (news,) = await bot.news()
    assert news["is_closed"] is True
    assert anna.last.data["poll"]["is_closed"] is True


async def test_a_quiz_takes_one_vote_for_good(bot: ByHand, anna: PersonClient) -> None:
    await bot("sendPoll", chat_id=1001, question="?", options=OPTIONS, type="quiz", correct_option_ids=[1])
    await anna.votes(0)
    with pytest.raises(PersonError, match="revote"):
        await anna.votes(1)


async def test_one_option_unless_several_are_allowed(bot: ByHand, anna: PersonClient) -> None:
    await bot("sendPoll", chat_id=1001, question="?", options=OPTIONS)
    with pytest.raises(PersonError, match="more than 1 option"):
        await anna.votes(0, 1)
    await bot("sendPoll", chat_id=1001, question="?", options=OPTIONS, allows_multiple_answers=True)
    await anna.votes(0, 1)


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"question": ""}, "text must be non-empty"),
        ({"question": "я" * 301}, "poll question length must not exceed 300"),
        ({"options": []}, "poll must have at least one answer option"),
        ({"options": [{"text": ""}]}, "poll option must be non-empty"),
        ({"options": [{"text": "я" * 101}]}, "poll options length must not exceed 100"),
        ({"options": [{"text": "x"}] * 13}, "poll can't have more than 12 options"),
        ({"type": "quiz"}, "wrong correct option ID specified"),
        ({"type": "quiz", "correct_option_ids": [2]}, "wrong correct option ID specified"),
        ({"open_period": 1}, "POLL_OPEN_PERIOD_INVALID"),
    ],
)
async def test_polls_that_are_refused(bot: ByHand, anna: PersonClient, parameters: dict[str, Any], said: str) -> None:
    call = {"chat_id": 1001, "question": "?", "options": OPTIONS, **parameters}
    assert await bot.refused("sendPoll", **call) == f"Bad Request: {said}"


async def test_a_forwarded_poll_is_the_same_poll(telegram: LocalTelegram, bot: ByHand, anna: PersonClient) -> None:
    boris = telegram.person("Борис", started=True)
    await bot("sendPoll", chat_id=1001, question="?", options=OPTIONS)
    await bot("forwardMessage", chat_id=boris.id, from_chat_id=1001, message_id=1)
    await boris.votes(0)
    assert anna.last.data["poll"]["total_voter_count"] == 1
    said = await bot.refused("copyMessage", chat_id=1001, from_chat_id=1001, message_id=1)
    assert said == "Bad Request: the message can't be copied"


async def test_channels_take_anonymous_polls_only(bot: ByHand, anna: PersonClient) -> None:
    channel = await anna.makes_group("Новости", type="channel")
    said = await bot.refused("sendPoll", chat_id=channel.chat.id, question="?", options=OPTIONS, is_anonymous=False)
    assert said == "Bad Request: non-anonymous polls can't be sent to channel chats"
