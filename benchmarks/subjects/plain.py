"""The plain loop: the bare bot's answers without a framework. aiohttp's client, orjson, sqlite3 on the loop, nothing
checked, nothing durable: what Python itself costs.

python -m benchmarks.subjects.plain DATABASE ADDRESS   long polling from a Bot API server
"""

from __future__ import annotations

import asyncio
import sqlite3
import sys
from contextlib import closing
from typing import Any

import orjson
from aiohttp import ClientSession, ClientTimeout

from benchmarks.subjects.press import COLLEAGUES, SCREEN, TOKEN

WAIT = 10
"""Seconds of a long poll, as aiogram has it."""
JSON = {"Content-Type": "application/json"}


class Plain:
    def __init__(self, db: sqlite3.Connection, session: ClientSession, address: str) -> None:
        self._db = db
        self._session = session
        self._address = f"{address}/bot{TOKEN}/"
        self._seen: dict[int, int] = {}

    async def call(self, method: str, parameters: dict[str, Any]) -> Any:
        """Raises AssertionError for a call that is refused."""
        body = orjson.dumps(parameters)
        async with self._session.post(self._address + method, data=body, headers=JSON) as answer:
            told = orjson.loads(await answer.read())
        if not told["ok"]:
            raise AssertionError(told)
        return told["result"]

    async def run(self) -> None:
        """Each update is a task of its own; the next poll confirms it, done or not."""
        tasks: set[asyncio.Task[None]] = set()
        offset = 0
        while True:
            poll = {"offset": offset, "timeout": WAIT, "allowed_updates": ["callback_query"]}
            for update in await self.call("getUpdates", poll):
                offset = update["update_id"] + 1
                task = asyncio.create_task(self.newest(update["callback_query"]))
                tasks.add(task)
                task.add_done_callback(tasks.discard)

    async def newest(self, query: dict[str, Any]) -> None:
        person, message = query["from"]["id"], query["message"]
        member = self._db.execute("SELECT * FROM members WHERE telegram_id = ?", (person,)).fetchone()
        colleagues = self._db.execute(COLLEAGUES).fetchall()
        seen = self._seen[person] = self._seen.get(person, 0) + 1
        names = "\n".join(one["name"] for one in colleagues)
        rows = [[{"text": one["name"], "callback_data": f"{SCREEN}:{one['id']}"}] for one in colleagues]
        rows.append([{"text": "⌂ Меню", "callback_data": "menu"}])
        edit = {
            "chat_id": message["chat"]["id"], "message_id": message["message_id"], "parse_mode": "HTML",
            "text": f"<b>{member['name']}</b>\n\n{names}\n\n{seen}", "reply_markup": {"inline_keyboard": rows},
        }  # fmt: skip
        await self.call("editMessageText", edit)
        await self.call("answerCallbackQuery", {"callback_query_id": query["id"]})


async def main(database: str, address: str) -> None:
    with closing(sqlite3.connect(database)) as db:
        db.row_factory = sqlite3.Row
        async with ClientSession(timeout=ClientTimeout(total=WAIT * 3)) as session:
            await Plain(db, session, address).run()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
