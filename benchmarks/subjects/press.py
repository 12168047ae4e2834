"""The press that both bots answer: what it reads, and the network of 1,000 members that it reads from."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path
from typing import Any

from domain.base.lives import JOIN
from domain.base.members import Status
from domain.base.roles import Role
from storage.base import members, migrations, roles

PERSONS = 1_000
FIRST_PERSON = 10_001
"""Telegram ids are FIRST_PERSON … FIRST_PERSON + PERSONS - 1."""
LISTED = 7
COLLEAGUES = "SELECT id, name FROM members WHERE status = 'member' ORDER BY joined_at DESC LIMIT 7"
SCREEN = "newest"
TOKEN = "42:BENCH-token_of-the_local-Telegram-00"


def seed(path: Path) -> None:
    """A new database at `path` with PERSONS members who were all seen just now."""
    migrations.migrate(path)
    now = int(time.time())
    with sqlite3.connect(path) as db:
        db.row_factory = sqlite3.Row
        for number in range(PERSONS):
            member_id = members.add(db, telegram_id=FIRST_PERSON + number, language="ru", now=now)
            members.update(
                db, member_id, name=f"Мария Петровна №{number}", region="RU-TA", zone="Europe/Moscow", rules_version=1,
                rules_at=now, joined_at=now - number,
            )  # fmt: skip
            members.STATUS.move(db, member_id, JOIN, Status.GUEST)
        roles.grant(db, 1, Role.OWNER, by=None, until=None, now=now)
    db.close()


def press(number: int, data: str) -> dict[str, Any]:
    """The raw update `number` in which one of the persons, in turn, presses a button carrying `data`."""
    person = FIRST_PERSON + number % PERSONS
    user = {"id": person, "is_bot": False, "first_name": "Мария", "language_code": "ru"}
    return {
        "update_id": 100_000_000 + number,
        "callback_query": {
            "id": str(4_000_000_000_000_000 + number),
            "from": user,
            "chat_instance": str(7_000_000_000 + person),
            "data": data,
            "message": message(person, data),
        },
    }


def message(person: int, data: str) -> dict[str, Any]:
    """The screen message in a person's private chat, as Telegram has it."""
    rows = [[{"text": f"Мария Петровна №{row}", "callback_data": data}] for row in range(LISTED)]
    text = "Новые коллеги\n\nМария Петровна, здесь все, кто пришёл в сеть последним."
    return {
        "message_id": 17,
        "from": {"id": 42, "is_bot": True, "first_name": "Bench", "username": "bench_bot"},
        "chat": {"id": person, "type": "private", "first_name": "Мария"},
        "date": 1_760_000_000,
        "edit_date": 1_760_000_100,
        "text": text,
        "entities": [{"type": "bold", "offset": 0, "length": 13}],
        "reply_markup": {"inline_keyboard": [*rows, [{"text": "⌂ Меню", "callback_data": "go:menu:0"}]]},
    }
