"""A network with one announcement to all its members, ready to be sent; and the clock it is sent by."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from domain.base.roles import Role
from domain.voice.announcements import LinkButton
from services.areas import AREAS
from services.base import members
from services.base.unit import Network, Units
from services.people import consents, joining, roles
from services.voice.announcements import drafting, sending
from storage.base.database import Database

TOKEN = "42:BENCH-token_of-a-benchmark-0000000000"
FIRST = 10_000
"""Telegram id of the first recipient; the two organizers have ids of their own."""
OWNER, SECOND = 9_001, 9_002
PRESSERS = range(9_100, 9_108)
"""Guests who press buttons meanwhile."""
NETWORK = Network("Сеть", "Europe/Moscow", "Оператор", "a@example.org", frozenset({OWNER}))
HTML = (
    "<b>Методический день</b>\n\nКоллеги, в пятницу в 15:00 собираемся на открытый урок и разбор. "
    "Программа и запись — <a href='https://example.org/'>на странице дня</a>.\n\n<i>Приходите с вопросами.</i>"
)


class Noon:
    """A clock that began at noon in Moscow, whatever time it is: nobody's quiet hours in a benchmark."""

    def __init__(self) -> None:
        noon = datetime.now(ZoneInfo("Europe/Moscow")).replace(hour=12, minute=0, second=0, microsecond=0)
        self._ahead = int(noon.timestamp()) - int(time.time())

    def now(self) -> int:
        return int(time.time()) + self._ahead


async def prepare(path: Path, recipients: int) -> None:
    """A database with `recipients` members and a confirmed announcement to them (and to its two organizers)."""
    database = await Database.open(path)
    units = Units(database, NETWORK, AREAS, Noon().now)
    await units.do(consents.publish_first, {"ru": "Согласие"})
    owner = await _joined(units, OWNER, "Ольга")
    second = await _joined(units, SECOND, "Пётр")
    await units.do(roles.grant, owner, second, Role.ORGANIZER)
    await database.write(partial(_add, recipients=recipients, now=units.now()))
    card = await units.do(drafting.create, owner, HTML, HTML)
    number = card.announcement.id
    await units.do(drafting.add_button, owner, number, LinkButton("Программа", url="https://example.org/"))
    await units.do(drafting.add_button, owner, number, LinkButton("Я приду", payload="event_1"))
    await units.do(sending.confirm, owner, number, recipients + 2, recipients + 2)
    if recipients + 2 > 500:
        await units.do(sending.approve, second, number)
    await database.close()


async def _joined(units: Units, telegram_id: int, name: str) -> int:
    member: int = (await units.do(members.meet, telegram_id, "ru")).id
    await units.do(joining.accept_rules, member, joining.RULES_VERSION)
    await units.do(joining.give_consent, member, 1, "Даю согласие")
    await units.do(joining.complete, member, name=name, region="RU-MOW", region_name=None, zone="Europe/Moscow")
    return member


def _add(db: sqlite3.Connection, recipients: int, now: int) -> None:
    db.executemany(
        "INSERT INTO members (telegram_id, status, language, name, zone, created_at, seen_at, joined_at)"
        " VALUES (?, 'member', 'ru', ?, 'Europe/Moscow', ?, ?, ?)",
        [(FIRST + n, f"Учитель {n}", now, now, now) for n in range(recipients)],
    )


def counts(path: Path) -> dict[str, int]:
    """Copies by state."""
    with closing(sqlite3.connect(path)) as db:
        rows: list[Any] = db.execute(
            "SELECT state, count(*) FROM outbox WHERE kind = 'announcement' GROUP BY state"
        ).fetchall()
    return dict(rows)
