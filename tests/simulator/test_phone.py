"""The phone's side over HTTP: the contract is simulator/PHONE.md."""

import asyncio
from typing import Any

import aiohttp
import orjson
import pytest

from simulator import LocalTelegram
from simulator.client import PersonClient
from tests.simulator.by_hand import ByHand, keyboard, png


class Browser:
    """Speaks to /phone; `refused` gives status and sentence."""

    def __init__(self, telegram: LocalTelegram, session: aiohttp.ClientSession) -> None:
        self.base = f"{telegram.url}/phone"
        self.session = session

    async def get(self, path: str) -> Any:
        async with self.session.get(f"{self.base}/{path}") as response:
            body = await response.json()
            assert body["ok"], body
            return body["result"]

    async def post(self, path: str, **body: Any) -> Any:
        async with self.session.post(f"{self.base}/{path}", json=body) as response:
            found = await response.json()
            assert found["ok"], found
            return found["result"]

    async def refused(self, path: str, **body: Any) -> tuple[int, str]:
        async with self.session.post(f"{self.base}/{path}", json=body) as response:
            found = await response.json()
            assert not found["ok"]
            return response.status, found["error"]


@pytest.fixture
def browser(telegram: LocalTelegram, bot: ByHand) -> Browser:
    return Browser(telegram, bot.session)


async def test_a_phone_before_start(browser: Browser, bot: ByHand, boris: PersonClient) -> None:
    await bot("setMyDescription", description="Сеть учителей")
    phone = await browser.get("1002")
    assert phone["person"] == {"id": 1002, "first_name": "Борис", "language": "ru"}
    assert (phone["bot"]["description"], phone["bot"]["awake"]) == ("Сеть учителей", False)
    (row,) = phone["chats"]
    assert (row["started"], row["can_write"], row["last"], row["unread"]) == (False, False, None, 0)
    await bot("getUpdates")
    assert (await browser.get("1002"))["bot"]["awake"] is True


async def test_writing_reading_pressing(browser: Browser, bot: ByHand, anna: PersonClient) -> None:
    sent = await browser.post("1001/send", chat=1001, text="привет")
    assert (sent["out"], sent["read"], sent["text"]) == (True, False, "привет")
    await bot("sendMessage", chat_id=1001, text="x", reply_markup=keyboard([("Да", "y")]))
    await bot.news()
    mine, theirs = await browser.get("1001/chats/1001")
    assert (mine["read"], theirs["read"], theirs["out"]) == (True, False, False)
    assert (await browser.get("1001"))["chats"][0]["unread"] == 1
    await browser.post("1001/read", chat=1001)
    assert (await browser.get("1001"))["chats"][0]["unread"] == 0
    pressed = await browser.post("1001/press", chat=1001, message=2, button=[0, 0])
    (news,) = await bot.news()
    assert news["id"] == pressed["query"]
    status, said = await browser.refused("1001/press", chat=1001, message=2, button=[0, 5])
    assert (status, said) == (409, "The button is not there any more")
    assert (await browser.refused("1001/send", chat=1001, text=" "))[0] == 400
    assert (await browser.refused("1001/send", chat=9, text="x"))[0] == 404
    assert (await browser.refused("77/send", chat=1001, text="x"))[0] == 404
    assert (await browser.refused("1001/send", chat="x", text="x"))[0] == 400


async def test_pages_of_messages(browser: Browser, anna: PersonClient) -> None:
    for number in range(1, 8):
        await anna.sends(str(number))
    newest = await browser.get("1001/chats/1001?limit=3")
    assert [message["text"] for message in newest] == ["5", "6", "7"]
    older = await browser.get(f"1001/chats/1001?limit=3&before={newest[0]['message_id']}")
    assert [message["text"] for message in older] == ["2", "3", "4"]


async def test_files_both_ways(browser: Browser, bot: ByHand, anna: PersonClient) -> None:
    form = aiohttp.FormData(quote_fields=False)
    form.add_field("chat", "1001")
    form.add_field("as", "photo")
    form.add_field("caption", "класс")
    for name in ("a.png", "b.png"):
        form.add_field("file", png(9, 9), filename=name, content_type="image/png")
    async with bot.session.post(f"{browser.base}/1001/upload", data=form) as response:
        sent = (await response.json())["result"]
    assert len({message["media_group_id"] for message in sent}) == 1
    async with bot.session.get(f"{browser.base}/files/{sent[0]['photo'][-1]['file_id']}") as response:
        assert response.content_type == "image/png"
        assert (await response.read()) == png(9, 9)
    page = (await bot.upload("sendDocument", {"document": ("a.html", b"<script>")}, chat_id="1001"))["document"]
    async with bot.session.get(f"{browser.base}/files/{page['file_id']}") as response:
        assert response.content_type == "application/octet-stream", "what is sent is never run"
        assert response.headers["Content-Disposition"].startswith("attachment")


async def read_events(response: aiohttp.ClientResponse, count: int) -> list[dict[str, Any]]:
    events: list[dict[str, Any]] = []
    async with asyncio.timeout(3):
        async for line in response.content:
            if line.startswith(b"data: "):
                events.append(orjson.loads(line[6:]))
                if len(events) == count:
                    break
    return events


async def test_live_events_and_going_on_where_it_broke_off(browser: Browser, bot: ByHand, anna: PersonClient) -> None:
    n = (await browser.get("1001"))["n"]
    async with bot.session.get(f"{browser.base}/1001/live?after={n}") as response:
        await bot("sendMessage", chat_id=1001, text="раз", reply_markup=keyboard([("Да", "y")]))
        await bot("editMessageText", chat_id=1001, message_id=1, text="два")
        await bot("sendChatAction", chat_id=1001, action="typing")
        await bot("deleteMessage", chat_id=1001, message_id=1)
        events = await read_events(response, 4)
    assert [event["kind"] for event in events] == ["message", "edited", "typing", "deleted"]
    assert events[1]["message"]["text"] == "два"
    headers = {"Last-Event-ID": str(events[1]["n"])}
    async with bot.session.get(f"{browser.base}/1001/live", headers=headers) as response:
        assert [event["kind"] for event in await read_events(response, 2)] == ["typing", "deleted"]


async def test_the_clock(browser: Browser, bot: ByHand, telegram: LocalTelegram, anna: PersonClient) -> None:
    async with bot.session.get(f"{browser.base}/clock/live") as response:
        first = await read_events(response, 1)
        assert first == [{"now": 1_800_000_000, "offset": 0, "next": None}]
        async with bot.session.put(f"{browser.base}/clock/next", json={"at": 1_800_000_060}) as changed:
            assert (await changed.json())["result"]["next"] == 1_800_000_060
        moved = await browser.post("clock", to=1_800_000_060)
        assert moved == {"now": 1_800_000_060, "offset": 60, "next": None}
        assert (await read_events(response, 2))[1] == moved
    assert telegram.time.now() == 1_800_000_060
    assert (await browser.refused("clock", seconds=-1)) == (400, "Time moves forward only")


async def test_new_persons(browser: Browser, telegram: LocalTelegram, anna: PersonClient) -> None:
    new = await browser.post("persons", first_name="Вера", language="ru", role="guest")
    assert new["id"] == 1002
    assert [one["first_name"] for one in await browser.get("persons")] == ["Анна", "Вера"]
    assert telegram.world.live.stream(1001).events[-1]["kind"] == "persons"


async def test_groups_by_phone(browser: Browser, bot: ByHand, anna: PersonClient, boris: PersonClient) -> None:
    chat = (await browser.post("1001/groups", title="Учителя", type="group", members=[1002], bot=True))["id"]
    await browser.post("1002/send", chat=chat, text="/help")
    await browser.post("1002/members", chat=chat, user=1002, status="left")
    assert (await browser.post("1002/join", chat=chat))["can_write"] is True
    await browser.post("1001/members", chat=chat, user=1002, status="kicked")
    assert (await browser.refused("1002/join", chat=chat)) == (409, "You can't join")
    assert (await browser.refused("1002/send", chat=chat, text="x"))[0] == 409
    new = (await browser.post("1001/migrate", chat=chat))["id"]
    assert str(new).startswith("-100")
    rows = (await browser.get("1001"))["chats"]
    assert [row["chat"]["id"] for row in rows][:1] == [new]
    assert {"members": 2, "bot": True}.items() <= rows[0].items()


async def test_everything_else_has_its_call(browser: Browser, bot: ByHand, anna: PersonClient) -> None:
    await bot("sendPoll", chat_id=1001, question="?", options=[{"text": "a"}, {"text": "b"}])
    await browser.post("1001/vote", chat=1001, message=1, options=[1])
    await browser.post("1001/react", chat=1001, message=1, emoji="👍")
    (shown,) = await browser.get("1001/chats/1001")
    assert (shown["chosen"], shown["reactions"][0]["mine"]) == ([1], True)
    own = await browser.post("1001/send", chat=1001, text="моё", reply_to=1)
    edited = await browser.post("1001/edit", chat=1001, message=own["message_id"], text="иначе")
    assert edited["text"] == "иначе"
    copy = await browser.post("1001/forward", from_chat=1001, message=own["message_id"], chat=1001)
    assert copy["forward_origin"]["type"] == "user"
    await browser.post("1001/pin", chat=1001, message=1, pinned=True)
    assert (await browser.get("1001"))["chats"][0]["pinned"] == [1]
    await browser.post("1001/delete", chat=1001, messages=[own["message_id"]])
    await browser.post("1001/block")
    assert (await browser.get("1001"))["chats"][0]["blocked"] is True
    await browser.post("1001/unblock")
    await browser.post("1001/start", payload="event_5")
    assert (await browser.post("1001/contact", chat=1001, phone="+7"))["contact"]["user_id"] == 1001
    place = {"latitude": 55.7, "longitude": 37.6}
    assert (await browser.post("1001/location", chat=1001, **place))["location"] == place
    asking = asyncio.create_task(browser.post("1001/inline", chat=1001, text="план"))
    query = None
    while query is None:
        news = await bot.news(timeout=2)
        query = next((one for one in news if one["kind"] == "inline_query"), None)
    result = {"type": "article", "id": "1", "title": "t", "input_message_content": {"message_text": "выбор"}}
    await bot("answerInlineQuery", inline_query_id=query["id"], results=[result])
    answer = await asking
    chosen = await browser.post("1001/choose", chat=1001, query=answer["query"], result="1")
    assert (chosen["text"], chosen["via_bot"]["id"]) == ("выбор", 42)


async def test_faults_and_calls(browser: Browser, bot: ByHand, anna: PersonClient) -> None:
    await browser.post("faults", method="sendMessage", code=429, retry_after=5)
    assert await bot.refused("sendMessage", chat_id=1001, text="x") == "Too Many Requests: retry after 5"
    (call,) = await browser.get("calls")
    assert (call["n"], call["method"], call["status"]) == (1, "sendMessage", 429)
    assert await browser.get("calls?since=1") == []


async def test_the_root_leads_to_the_page_and_keeps_the_query(bot: ByHand, telegram: LocalTelegram) -> None:
    async with bot.session.get(f"{telegram.url}/?person=1001", allow_redirects=False) as response:
        assert response.headers["Location"] == "/phone-page/?person=1001"


async def test_one_person_drowns_the_bot(browser: Browser, bot: ByHand, boris: PersonClient) -> None:
    await browser.post("1002/start")
    assert await browser.post("1002/drown", what="messages", count=30) == 30
    assert await browser.post("1002/drown", what="files", count=20) == 20
    assert (await browser.refused("1002/drown", what="presses", count=1))[0] == 409
    await bot("sendMessage", chat_id=1002, text="Меню", reply_markup=keyboard([("Дальше", "next")]))
    assert await browser.post("1002/drown", what="presses", count=50) == 50
    for what, count in (("storms", 5), ("messages", 0), ("messages", 10**6)):
        assert (await browser.refused("1002/drown", what=what, count=count))[0] == 400
    assert len(boris.telegram.world.updates.pending) == 1 + 30 + 20 + 50
