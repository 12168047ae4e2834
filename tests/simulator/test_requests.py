"""How calls travel. Rules: core.telegram.org/bots/api#making-requests; Query.cpp, Client.cpp of telegram-bot-api."""

from typing import Any
from urllib.parse import quote

import pytest

from simulator import LocalTelegram
from simulator.client import PersonClient
from tests.simulator.by_hand import ByHand, Refused, keyboard, png


async def answer(response: Any) -> tuple[int, dict[str, Any]]:
    return response.status, await response.json()


async def test_all_four_encodings_mean_the_same(bot: ByHand, anna: PersonClient) -> None:
    markup = '{"inline_keyboard": [[{"text": "Да", "callback_data": "y"}]]}'
    url = f"{bot.base}/sendMessage"
    fields = {"chat_id": "1001", "text": "<b>x</b>", "parse_mode": "HTML", "reply_markup": markup}
    async with bot.session.get(url, params=fields) as response:
        assert response.status == 200
    async with bot.session.post(url, data=fields) as response:
        assert response.status == 200
    await bot.upload("sendMessage", {}, **fields)
    await bot("sendMessage", chat_id=1001, text="<b>x</b>", parse_mode="HTML", reply_markup=keyboard([("Да", "y")]))
    said = [{**message.data, "message_id": 0} for message in anna.messages]
    assert len(said) == 4
    assert all(one == said[0] for one in said)
    assert said[0]["entities"] == [{"type": "bold", "offset": 0, "length": 1}]


async def test_method_names_have_no_case(bot: ByHand) -> None:
    assert (await bot("GETME"))["id"] == (await bot("getme"))["id"] == 42


async def test_unknown_method_is_404_and_an_unsupported_one_says_so(bot: ByHand) -> None:
    assert await bot.refused("sendPigeon", chat_id=1) == "Not Found: method not found"
    said = await bot.refused("sendGift", user_id=1, gift_id="1")
    assert said == "Not Implemented: the simulator doesn't support sendGift"


async def test_a_parameter_that_is_not_simulated_is_refused_rather_than_ignored(
    bot: ByHand, anna: PersonClient
) -> None:
    said = await bot.refused("sendMessage", chat_id=1001, text="x", business_connection_id="1")
    assert said == "Not Implemented: the simulator doesn't support the parameter business_connection_id"


@pytest.mark.parametrize("token", ["1:WRONG", quote("42:LOCAL", safe="")])
async def test_a_wrong_token_is_401(bot: ByHand, token: str) -> None:
    async with bot.session.get(f"{bot.telegram.url}/bot{token}/getMe") as response:
        assert await answer(response) == (
            401,
            {"ok": False, "error_code": 401, "description": "Unauthorized"},
        )


async def test_the_http_status_is_the_error_code(bot: ByHand) -> None:
    with pytest.raises(Refused) as refused:
        await bot("sendMessage", chat_id=1, text="x")
    assert (refused.value.status, refused.value.code) == (400, 400)
    assert refused.value.description == "Bad Request: chat not found"


async def test_broken_json(bot: ByHand, anna: PersonClient) -> None:
    headers = {"Content-Type": "application/json"}
    async with bot.session.post(f"{bot.base}/sendMessage", data=b"{", headers=headers) as response:
        assert response.status == 400
    said = await bot.refused("sendMessage", chat_id=1001, text="x", reply_markup="{")
    assert said == "Bad Request: can't parse reply keyboard markup JSON object"


async def test_booleans_may_be_strings(bot: ByHand, anna: PersonClient) -> None:
    async with bot.session.post(
        f"{bot.base}/sendMessage", data={"chat_id": "1001", "text": "x", "protect_content": "True"}
    ) as response:
        assert (await response.json())["result"]["has_protected_content"] is True


async def test_files_come_as_parts_of_their_own_or_attached(bot: ByHand, anna: PersonClient) -> None:
    direct = await bot.upload("sendDocument", {"document": ("план.pdf", b"%PDF")}, chat_id="1001")
    assert direct["document"]["file_name"] == "план.pdf"
    attached = await bot.upload("sendPhoto", {"xyz": ("a.png", png(640, 320))}, chat_id="1001", photo="attach://xyz")
    assert [size["width"] for size in attached["photo"]] == [320, 640]
    said = await bot.refused("sendPhoto", chat_id=1001, photo="attach://nothing")
    assert said == "Bad Request: wrong file identifier/HTTP URL specified"


async def test_every_call_is_recorded(telegram: LocalTelegram, bot: ByHand, anna: PersonClient) -> None:
    await bot("sendMessage", chat_id=1001, text="x")
    await bot.refused("sendMessage", chat_id=5, text="x")
    await bot("getUpdates")
    assert [(call.method, call.status) for call in telegram.calls] == [("sendMessage", 200), ("sendMessage", 400)]
    assert telegram.calls[0].parameters == {"chat_id": 1001, "text": "x"}
    assert telegram.calls[0].answer["message_id"] == 1
    assert [call.answer["description"] for call in telegram.refused] == ["Bad Request: chat not found"]
