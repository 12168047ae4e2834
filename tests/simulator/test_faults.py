"""Faults on demand: what networks and a busy server do."""

import asyncio
import time

import aiohttp
import pytest

from simulator import LocalTelegram
from simulator.client import PersonClient
from tests.simulator.by_hand import ByHand, Refused


async def test_a_429_with_its_seconds(telegram: LocalTelegram, bot: ByHand, anna: PersonClient) -> None:
    telegram.faults.add("sendMessage", 429, retry_after=7)
    with pytest.raises(Refused) as refused:
        await bot("sendMessage", chat_id=1001, text="x")
    assert (refused.value.description, refused.value.parameters) == (
        "Too Many Requests: retry after 7",
        {"retry_after": 7},
    )
    await bot("sendMessage", chat_id=1001, text="x")


async def test_faults_queue_up_and_fit_their_method(telegram: LocalTelegram, bot: ByHand, anna: PersonClient) -> None:
    telegram.faults.add("sendMessage", 500, times=2)
    telegram.faults.add(code=403, description="Forbidden: user is deactivated")
    said = await bot.refused("getMe")
    assert said == "Forbidden: user is deactivated"
    for _ in range(2):
        assert await bot.refused("sendMessage", chat_id=1001, text="x") == "Internal Server Error: restart"
    await bot("sendMessage", chat_id=1001, text="x")
    assert len(anna.messages) == 1


async def test_a_reset_before_and_an_answer_lost_after_the_effect(
    telegram: LocalTelegram, bot: ByHand, anna: PersonClient
) -> None:
    telegram.faults.add("sendMessage", drop="before")
    with pytest.raises(aiohttp.ClientError):
        await bot("sendMessage", chat_id=1001, text="never")
    assert anna.messages == []
    telegram.faults.add("sendMessage", drop="after")
    with pytest.raises(aiohttp.ClientError):
        await bot("sendMessage", chat_id=1001, text="all the same")
    assert anna.screen == "all the same"


async def test_a_slow_answer(telegram: LocalTelegram, bot: ByHand, anna: PersonClient) -> None:
    telegram.faults.add("sendMessage", delay=0.2)
    began = time.monotonic()
    await bot("sendMessage", chat_id=1001, text="x")
    assert time.monotonic() - began >= 0.2


async def test_polling_is_hit_only_when_named(telegram: LocalTelegram, bot: ByHand) -> None:
    telegram.faults.add(code=502)
    assert await bot("getUpdates") == []
    telegram.faults.clear()
    telegram.faults.add("getUpdates", 502)
    assert await bot.refused("getUpdates") == "Bad Gateway"


AS_THEY_COME = {
    "html": (502, b"<html>"),
    "page": (200, b"<html>"),
    "empty": (504, b""),
    "nothing": (200, b""),
    "list": (200, b"[1,2]"),
    "shape": (200, b'{"ok":true,"result":"what"}'),
    "binary": (200, b'{"ok":true,"result":"\xff'),
    "cut": (200, b'{"ok":true,"re'),
}


@pytest.mark.parametrize("kind", AS_THEY_COME)
@pytest.mark.parametrize("effect", [False, True])
async def test_a_sick_answer_before_and_after_the_effect(
    telegram: LocalTelegram, bot: ByHand, anna: PersonClient, kind: str, effect: bool
) -> None:
    telegram.faults.add("sendMessage", sick=kind, effect=effect)
    status, begins = AS_THEY_COME[kind]
    call = bot.session.post(f"{bot.base}/sendMessage", json={"chat_id": 1001, "text": "x"})
    async with call as response:
        body = await response.read()
    assert response.status == status
    assert body.startswith(begins[:12])
    assert bool(body) == bool(begins)
    assert len(anna.messages) == effect
    assert telegram.calls[-1].sick == kind
    await bot("sendMessage", chat_id=1001, text="well again")


async def test_a_sick_answer_with_another_status(telegram: LocalTelegram, bot: ByHand) -> None:
    telegram.faults.add("getMe", 404, sick="html")
    async with bot.session.get(f"{bot.base}/getMe") as response:
        assert (response.status, response.content_type) == (404, "text/html")


async def test_a_line_that_breaks_within_the_answer(telegram: LocalTelegram, bot: ByHand, anna: PersonClient) -> None:
    telegram.faults.add("sendMessage", sick="broken", effect=True)
    with pytest.raises(aiohttp.ClientError):
        await bot("sendMessage", chat_id=1001, text="x")
    assert anna.screen == "x"


async def test_an_answer_that_never_comes(telegram: LocalTelegram, bot: ByHand) -> None:
    telegram.faults.add("getMe", sick="hang")
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await bot("getMe")
    async with asyncio.timeout(5):
        await telegram.world.settle.wait()  # whoever hung up is not waited for


async def test_a_share_of_the_calls_is_hit_by_lot_and_the_same_ones_each_time(
    telegram: LocalTelegram, bot: ByHand
) -> None:
    telegram.faults.add("getMe", 500, share=0.25, times=1000)
    hit = [await _fails(bot) for _ in range(80)]
    assert 8 <= sum(hit) <= 32
    telegram.faults.clear()
    telegram.faults.lot.seed(0)
    telegram.faults.add("getMe", 500, share=0.25, times=1000)
    assert [await _fails(bot) for _ in range(80)] == hit


async def test_a_share_may_be_kept_from_hitting_too_often_in_a_row(telegram: LocalTelegram, bot: ByHand) -> None:
    telegram.faults.most_in_a_row = 2
    telegram.faults.sicken(["getMe"], 0.9, ["html", "empty"])
    well = [await _status(bot, "getMe") == 200 for _ in range(60)]
    assert all(any(well[n : n + 3]) for n in range(58))
    assert well.count(True) < 40


async def test_a_fault_for_one_chat(telegram: LocalTelegram, bot: ByHand, anna: PersonClient) -> None:
    boris = telegram.person("Борис", id=1003, started=True)
    telegram.faults.add("sendMessage", 400, "Bad Request: chat not found", to=1001)
    await bot("sendMessage", chat_id=1003, text="x")
    assert await bot.refused("sendMessage", chat_id=1001, text="x") == "Bad Request: chat not found"
    assert (len(anna.messages), len(boris.messages)) == (0, 1)


async def test_some_methods_sicken_until_all_is_cleared(telegram: LocalTelegram, bot: ByHand) -> None:
    telegram.faults.sicken(["getMe"], 0.5, ["html", "empty"])
    async with asyncio.timeout(10):
        statuses = [await _status(bot, "getMe") for _ in range(200)]
    assert set(statuses) == {200, 502, 504}
    assert 60 <= statuses.count(200) <= 140
    assert await _status(bot, "getMyName") == 200
    telegram.faults.clear()
    assert {await _status(bot, "getMe") for _ in range(50)} == {200}


async def test_a_file_that_cannot_be_downloaded(telegram: LocalTelegram, bot: ByHand, anna: PersonClient) -> None:
    await anna.uploads(("plan.txt", b"content"), photo=False)
    (news,) = await bot.news()
    path = (await bot("getFile", file_id=news["document"]["file_id"]))["file_path"]
    url = f"{telegram.url}/file/bot{telegram.token}/{path}"
    telegram.faults.add("file", sick="html")
    telegram.faults.add("file", drop="before", times=2)  # aiohttp asks once more by itself
    async with bot.session.get(url) as response:
        assert response.status == 502
    with pytest.raises(aiohttp.ClientError):
        await bot.session.get(url)
    async with bot.session.get(url) as response:
        assert await response.read() == b"content"


@pytest.mark.parametrize("wrong", [{"sick": "cold"}, {"share": 0.0}, {"share": 2.0}, {"drop": "between"}])
async def test_a_fault_that_is_none_is_refused(telegram: LocalTelegram, bot: ByHand, wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="is"):
        telegram.faults.add(**wrong)  # type: ignore[arg-type]  # on purpose
    async with bot.session.post(f"{telegram.url}/phone/faults", json=wrong) as response:
        assert response.status == 400
    assert telegram.faults.queue == []


async def test_the_page_sickens_and_cures(telegram: LocalTelegram, bot: ByHand) -> None:
    url = f"{telegram.url}/phone/faults"
    async with bot.session.post(url, json={"method": "getMe", "sick": "html", "times": 3}) as response:
        assert response.status == 200
    assert await _status(bot, "getMe") == 502
    async with bot.session.get(url) as response:
        (left,) = (await response.json())["result"]
    assert (left["method"], left["sick"], left["times"]) == ("getme", "html", 2)
    async with bot.session.delete(url) as response:
        assert response.status == 200
    assert await _status(bot, "getMe") == 200


async def _status(bot: ByHand, method: str) -> int:
    async with bot.session.get(f"{bot.base}/{method}") as response:
        return response.status


async def _fails(bot: ByHand) -> bool:
    return await _status(bot, "getMe") >= 400
