"""A tiny bot without a framework: it shows on a phone everything that a phone can show."""

import asyncio
import contextlib
import json
import struct
import zlib
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Any, Self

import aiohttp

Json = dict[str, Any]
GREETING = (
    "<b>Учительская</b>: профессиональная сеть учителей.\n"
    "Здесь делятся <i>опытом</i>, <u>решают</u> <s>в одиночку</s> вместе и помнят, "
    "что <tg-spoiler>скрыто</tg-spoiler>, кто придумал.\n"
    "<blockquote expandable>Нормы складываются «снизу».\nИх предлагает каждый.\nРешение общее.\n"
    "Текст виден всем.\nИ его можно изменить.</blockquote>\n"
    "Подробности: /help, <a href='https://example.org/charter'>устав</a>, #опыт"
)
MENU: list[list[Json]] = [
    [{"text": "Вступить", "callback_data": "join", "style": "primary"}],
    [{"text": "Счётчик: 0", "callback_data": "count:0"}, {"text": "Подсказка", "callback_data": "toast"}],
    [{"text": "Важное", "callback_data": "alert"}, {"text": "Файл", "callback_data": "file"}],
    [
        {"text": "Скопировать код", "copy_text": {"text": "inv_7F3K"}},
        {"text": "Устав", "url": "https://example.org/charter"},
    ],
]


def png(width: int, height: int, colour: tuple[int, int, int]) -> bytes:
    """A picture with a soft gradient, made here so that no binary file is needed."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(
        b"\0" + bytes(min(255, part + y * 90 // height + x * 40 // width) for x in range(width) for part in colour)
        for y in range(height)
    )
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


class ScriptedBot:
    """Polls for updates while its context is open. `silent`: it takes them and says nothing; `heard`: all it took."""

    def __init__(self, url: str, token: str) -> None:
        self.base = f"{url}/bot{token}"
        self.silent = False
        self.heard: list[Json] = []
        self.files: list[Json] = []
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self.session = aiohttp.ClientSession()
        await self.call(
            "setMyCommands",
            commands=[
                {"command": "menu", "description": "главное меню"},
                {"command": "events", "description": "афиша событий"},
                {"command": "help", "description": "как здесь всё устроено"},
            ],
        )
        await self.call("setMyDescription", description="Помогает учителям находить друг друга и решать вместе.")
        self._task = asyncio.create_task(self._poll())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if self._task:
                self._task.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await self._task
        finally:
            await self.session.close()

    async def call(self, method: str, **parameters: Any) -> Any:
        """One call of the Bot API; raises AssertionError when it is refused."""
        async with self.session.post(f"{self.base}/{method}", json=parameters) as response:
            answer = await response.json()
        assert answer["ok"], (method, answer)
        return answer["result"]

    async def upload(self, method: str, parts: dict[str, tuple[str, bytes]], **parameters: Any) -> Any:
        form = aiohttp.FormData(quote_fields=False)
        for name, value in parameters.items():
            form.add_field(name, value if isinstance(value, str) else json.dumps(value))
        for name, (file_name, data) in parts.items():
            form.add_field(name, data, filename=file_name)
        async with self.session.post(f"{self.base}/{method}", data=form) as response:
            answer = await response.json()
        assert answer["ok"], (method, answer)
        return answer["result"]

    async def greet(self, chat: int, payload: str = "") -> None:
        text = f"По приглашению <code>{payload}</code>. {GREETING}" if payload else GREETING
        await self.say(chat, text, MENU)

    async def say(self, chat: int, text: str, keyboard: list[list[Json]] | None = None) -> Any:
        markup = {"reply_markup": {"inline_keyboard": keyboard}} if keyboard else {}
        return await self.call("sendMessage", chat_id=chat, text=text, parse_mode="HTML", **markup)

    async def _poll(self) -> None:
        offset = 0
        while True:
            for update in await self.call("getUpdates", offset=offset, timeout=50):
                offset = update["update_id"] + 1
                self.heard.append(update)
                if not self.silent:
                    await self._handle(update)

    async def _handle(self, update: Json) -> None:
        handlers: dict[str, Callable[[Json], Awaitable[None]]] = {
            "message": self._message,
            "callback_query": self._press,
            "inline_query": self._inline,
        }
        for kind, handler in handlers.items():
            if kind in update:
                await handler(update[kind])

    async def _message(self, message: Json) -> None:
        chat = message["chat"]["id"]
        text = message.get("text", "")
        if text.startswith("/start"):
            await self.greet(chat, text[len("/start") :].strip())
        elif text.startswith("/help"):
            await self.say(chat, "Пишите словами, я пойму.\n<pre><code class='language-python'>print(1)</code></pre>")
        elif text.startswith("/poll"):
            await self.call(
                "sendPoll",
                chat_id=chat,
                question="Когда встретимся?",
                options=[{"text": "Во вторник"}, {"text": "В четверг"}],
                is_anonymous=False,
            )
        elif "document" in message:
            await self._file_came(chat, message["document"])
        elif text:
            await self.call("sendChatAction", chat_id=chat, action="typing")
            entities = ", ".join(
                f"{one['type']} {one['offset']}+{one['length']}" for one in message.get("entities", [])
            )
            await self.say(chat, f"Слышу: {text[:1000].replace('<', '&lt;')}" + (f" [{entities}]" if entities else ""))

    async def _file_came(self, chat: int, document: Json) -> None:
        found = await self.call("getFile", file_id=document["file_id"])
        url = self.base.replace("/bot", "/file/bot", 1) + "/" + found["file_path"]
        async with self.session.get(url) as response:
            data = await response.read()
        self.files.append({"name": document["file_name"], "data": data})
        await self.say(chat, f"Получено: {document['file_name']}, {len(data)} Б")

    async def _press(self, query: Json) -> None:
        data, chat = query["data"], query["message"]["chat"]["id"]
        answer: Json = {}
        if data == "toast":
            answer = {"text": "Это подсказка"}
        elif data == "alert":
            answer = {"text": "Это важно: прочтите до конца", "show_alert": True}
        elif data == "silence":
            return
        elif data.startswith("count:"):
            count = int(data.split(":")[1]) + 1
            keyboard = json.loads(json.dumps(MENU))
            keyboard[1][0] = {"text": f"Счётчик: {count}", "callback_data": f"count:{count}"}
            await self.call(
                "editMessageText",
                chat_id=chat,
                message_id=query["message"]["message_id"],
                text=f"Нажатий: {count}",
                reply_markup={"inline_keyboard": keyboard},
            )
        elif data == "file":
            await self.upload(
                "sendDocument",
                {"document": ("программа.txt", "Суббота, 10:00".encode())},
                chat_id=str(chat),
                caption="Программа встречи",
            )
        elif data == "join":
            name = query["from"]["first_name"]
            await self.say(chat, f"{name}, добро пожаловать! Ссылка для коллег: t.me/local_bot?start=inv_7F3K")
        await self.call("answerCallbackQuery", callback_query_id=query["id"], **answer)

    async def _inline(self, query: Json) -> None:
        words, first = query["query"].lower(), int(query["offset"] or 0)
        known = ("Мастер-класс", "Вебинар", "Круглый стол", *(f"Урок {n}" for n in range(1, 26)))
        names = [name for name in known if words in name.lower() and (words or not name.startswith("Урок"))]
        found = names[first : first + 10]
        results = [
            {
                "type": "article",
                "id": str(first + index),
                "title": name,
                "description": "Суббота, 10:00",
                "input_message_content": {"message_text": f"Приходите: {name}"},
            }
            for index, name in enumerate(found)
        ]
        more: Json = {"next_offset": str(first + 10)} if len(names) > first + 10 else {}
        if not names:
            more["button"] = {"text": "Такого нет. Открыть бот", "start_parameter": "inline"}
        await self.call("answerInlineQuery", inline_query_id=query["id"], results=results, cache_time=0, **more)
