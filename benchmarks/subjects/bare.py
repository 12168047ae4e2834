"""The bare bot: stock aiogram as its samples write it, one handler, aiosqlite, state in memory.

python -m benchmarks.subjects.bare DATABASE           fed in process
python -m benchmarks.subjects.bare DATABASE ADDRESS   long polling from a Bot API server
"""

from __future__ import annotations

import asyncio
import sys
from contextlib import suppress
from typing import cast

import aiosqlite
from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiohttp import ClientSession

from benchmarks.subjects.press import COLLEAGUES, SCREEN, TOKEN
from benchmarks.subjects.wire import Wire
from benchmarks.subjects.worker import work

DATA = f"{SCREEN}:1"


class InProcess(AiohttpSession):
    """aiogram's session on a wire without a network."""

    def __init__(self, wire: Wire) -> None:
        super().__init__()
        self._wire = wire

    async def create_session(self) -> ClientSession:
        return cast(ClientSession, self._wire)


def dispatcher(db: aiosqlite.Connection) -> Dispatcher:
    """The whole bot."""
    dp = Dispatcher()

    @dp.callback_query()
    async def newest(query: CallbackQuery, state: FSMContext) -> None:
        async with db.execute("SELECT * FROM members WHERE telegram_id = ?", (query.from_user.id,)) as cursor:
            member = await cursor.fetchone()
        async with db.execute(COLLEAGUES) as cursor:
            colleagues = await cursor.fetchall()
        data = await state.get_data()
        seen = data.get("seen", 0) + 1
        await state.update_data(seen=seen)
        assert member is not None
        assert isinstance(query.message, Message)
        names = "\n".join(f"{one['name']}" for one in colleagues)
        rows = [[InlineKeyboardButton(text=one["name"], callback_data=f"{SCREEN}:{one['id']}")] for one in colleagues]
        rows.append([InlineKeyboardButton(text="⌂ Меню", callback_data="menu")])
        await query.message.edit_text(
            f"<b>{member['name']}</b>\n\n{names}\n\n{seen}", reply_markup=InlineKeyboardMarkup(inline_keyboard=rows)
        )
        await query.answer()

    return dp


async def main(database: str, address: str | None) -> None:
    wire = Wire()
    session = AiohttpSession(api=TelegramAPIServer.from_base(address)) if address else InProcess(wire)
    bot = Bot(TOKEN, session=session, default=DefaultBotProperties(parse_mode=ParseMode.HTML))
    async with aiosqlite.connect(database) as db:
        db.row_factory = aiosqlite.Row
        dp = dispatcher(db)
        if address:
            await dp.start_polling(bot, handle_signals=True)
        else:
            await work(lambda update: dp.feed_raw_update(bot, update), wire, DATA)


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        asyncio.run(main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else None))
