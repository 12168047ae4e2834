"""Sends an announcement, as the product does or as a bare aiogram loop would; says what it took.

    python -m benchmarks.mailing.sends product DATABASE ADDRESS RATE SECONDS    RATE 0: no limit; SECONDS 0: all
    python -m benchmarks.mailing.sends bare COUNT ADDRESS RATE CONCURRENCY
    python -m benchmarks.mailing.sends tuned COUNT ADDRESS RATE CONCURRENCY     with the product's session and loop

One line of JSON: `sent`, `seconds`, `cpu` (seconds of processor time), `rss` (MB). The start isn't counted.
"""

from __future__ import annotations

import asyncio
import gc
import resource
import sqlite3
import sys
import time
from pathlib import Path

import orjson
from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.session.base import BaseSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from benchmarks.mailing.network import FIRST, HTML, NETWORK, TOKEN, Noon
from bot.sender import Sender
from bot.session import Session
from domain.base.pacing import Rates
from handlers.features import all_features
from locales.texts import warm
from services.areas import AREAS
from services.base.unit import Units
from storage.base.database import Database


def cpu() -> float:
    """Seconds of processor time of this process so far."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def resident() -> float:
    """Resident memory in MB at its highest."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def report(sent: int, seconds: float, spent: float) -> None:
    found = {"sent": sent, "seconds": seconds, "cpu": spent, "rss": resident()}
    print(orjson.dumps(found).decode(), flush=True)


def a_bot(session: BaseSession) -> Bot:
    properties = DefaultBotProperties(parse_mode="HTML", link_preview_is_disabled=True)
    return Bot(TOKEN, session=session, default=properties)


async def product(database: str, address: str, rate: float, seconds: float) -> None:
    """The sender with the product's own renderers, its state in SQLite."""
    db = await Database.open(Path(database))
    units = Units(db, NETWORK, AREAS, Noon().now)
    bot = a_bot(Session(address))
    warm()
    sender = Sender(units, bot, all_features().speech, Rates(rate or None))
    gc.collect()
    gc.freeze()  # as bot/app.py does after the start
    before, spent, began = await db.read(_sent), cpu(), time.perf_counter()
    running = asyncio.create_task(sender.run())
    if seconds:
        await asyncio.sleep(seconds)
    else:
        await sender.catch_up()
    took, used = time.perf_counter() - began, cpu() - spent
    sent = await db.read(_sent) - before
    await sender.stop()
    await running
    report(sent, took, used)
    await bot.session.close()
    await db.close()


def _sent(db: sqlite3.Connection) -> int:
    return int(db.execute("SELECT count(*) FROM outbox WHERE state = 'sent'").fetchone()[0])


async def bare(count: int, address: str, rate: float, concurrency: int, *, tuned: bool) -> None:
    """What a bot without state does: a loop over ids, so many at once, at most `rate` a second."""
    stock = AiohttpSession(api=TelegramAPIServer.from_base(address), limit=concurrency)
    bot = a_bot(Session(address) if tuned else stock)
    gc.collect()
    room = asyncio.Semaphore(concurrency)
    spent, began = cpu(), time.perf_counter()

    async def one(person: int) -> None:
        markup = InlineKeyboardMarkup(
            inline_keyboard=[
                [InlineKeyboardButton(text="Программа", url="https://example.org/")],
                [InlineKeyboardButton(text="Я приду", callback_data="at:1:1")],
                [InlineKeyboardButton(text="Не присылать объявления", callback_data="mu:announcements:1")],
            ]
        )
        try:
            await bot.send_message(person, HTML, reply_markup=markup)
        finally:
            room.release()

    tasks = set()
    for n in range(count):
        if rate and (early := began + n / rate - time.perf_counter()) > 0:
            await asyncio.sleep(early)
        await room.acquire()
        task = asyncio.create_task(one(FIRST + n))
        tasks.add(task)
        task.add_done_callback(tasks.discard)
    await asyncio.gather(*tasks)
    report(count, time.perf_counter() - began, cpu() - spent)
    await bot.session.close()


def main() -> None:
    which, what, address, rate, last = sys.argv[1:]
    if which == "bare":
        asyncio.run(bare(int(what), address, float(rate), int(last), tuned=False))
        return
    import uvloop

    work = (
        product(what, address, float(rate), float(last))
        if which == "product"
        else bare(int(what), address, float(rate), int(last), tuned=True)
    )
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(work)


if __name__ == "__main__":
    main()
