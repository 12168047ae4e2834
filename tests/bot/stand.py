"""A sender at work against the local Telegram: people, things to say, and what has become of them."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties

from bot.sender import Sender
from bot.session import Session
from domain.base.members import Member
from domain.base.outbox import Kind
from domain.base.pacing import Rates
from handlers.ui.notice import Notice, Speech
from locales.texts import Html, Texts
from services.areas import AREAS
from services.base import outbox
from services.base.areas import Area, Areas
from services.base.unit import Network, Unit, Units
from storage.base.database import Database

TOKEN = "42:TEST-token_of-the_local-Telegram-000"
FIRST = 100_000
"""Telegram id of the first person; the member ids count from 1."""
AGAIN = "t-again"
"""A kind that is sent again after a crash, as places and announcements are."""
ONCE = "t-once"
"""A kind that isn't, as reminders are."""
NETWORK = Network("Сеть", "Europe/Moscow", "Оператор", "a@example.org", frozenset())


KINDS = (
    Kind(AGAIN, None, resend=True, urgent=True, merges=False),
    Kind(ONCE, None, resend=False, urgent=True, merges=False),
)
"""Two kinds for these tests, which no switch and no night holds back."""
WITH_OURS = Areas((*AREAS.all, Area("stand", kinds=KINDS)))


def say_number(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    if payload.get("fault"):
        raise RuntimeError("a renderer with a mistake in it")
    return Notice(Html(f"№ {payload['n']}"), to=None)


SPEECH = Speech({AGAIN: say_number, ONCE: say_number}, {})


def fill(path: Path, people: int, kind: str, *, things: int = 1, chat: bool = False) -> None:
    """Members 1…people and `things` for each to hear, written in one go."""
    with closing(sqlite3.connect(path)) as db:
        db.execute("BEGIN")
        db.executemany(
            "INSERT INTO members (id, telegram_id, status, name, created_at, seen_at) VALUES (?, ?, 'member', ?, 1, 1)",
            [(n, FIRST + n, f"Участник {n}") for n in range(1, people + 1)],
        )
        db.executemany(
            "INSERT INTO outbox (dedup_key, member_id, kind, payload, lane, urgent, due_at)"
            " VALUES (?, ?, ?, ?, 'personal', 1, 1)",
            [
                (f"{n}:{thing}", n, kind, f'{{"n": "{n}-{thing}"}}')
                for thing in range(things)
                for n in range(1, people + 1)
            ],
        )
        db.commit()


def rows(path: Path, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as db:
        return db.execute(sql).fetchall()


class Stand:
    """`sender` runs on `units`; `telegram` is a LocalTelegram."""

    def __init__(self, database: Database, units: Units, bot: Bot, sender: Sender) -> None:
        self.database, self.units, self.bot, self.sender = database, units, bot, sender

    @classmethod
    async def open(cls, path: Path, url: str, now: Any, rates: Rates, **options: Any) -> Stand:
        database = await Database.open(path)
        units = Units(database, NETWORK, WITH_OURS, now)
        bot = Bot(TOKEN, session=Session(url), default=DefaultBotProperties(parse_mode="HTML"))
        return cls(database, units, bot, Sender(units, bot, SPEECH, rates, **options))

    async def close(self) -> None:
        await self.bot.session.close()
        await self.database.close()

    async def say(self, to: int, n: str, kind: str = AGAIN, **more: Any) -> None:
        payload = {"n": n} | more.pop("payload", {})
        await self.units.do(outbox.say, kind=kind, to=to, key=n, payload=payload, **more)


def heard(telegram: Any) -> Counter[str]:
    """How many times each thing has reached somebody's phone."""
    return Counter(m.text for chat in telegram.world.chats.values() for m in chat.messages.values() if m.by_bot)
