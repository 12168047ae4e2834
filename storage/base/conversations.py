"""aiogram's FSM storage in the network's own database, so that a form and a draft outlive kill -9."""

from __future__ import annotations

import sqlite3
from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import Any

import orjson
from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey

from storage.base.database import Database, Work
from storage.base.whole import whole

# Written through, read from memory: one process owns the database (Database.open sees to that).
CACHED_CONVERSATIONS = 20_000

_UPSERT = """
    INSERT INTO conversations (key, state, data, changed_at) VALUES (:key, :state, :data, :now)
    ON CONFLICT (key) DO UPDATE
        SET state = excluded.state, data = excluded.data, changed_at = excluded.changed_at
"""


class Conversations(BaseStorage):
    """State and data of each conversation; `now` gives UTC epoch seconds."""

    def __init__(self, database: Database, now: Callable[[], int]) -> None:
        self._database = database
        self._now = now
        self._cache: OrderedDict[str, tuple[str | None, bytes]] = OrderedDict()

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        name = state.state if isinstance(state, State) else state
        _, data = self._load(key)
        await self._save(key, name, data)

    async def get_state(self, key: StorageKey) -> str | None:
        return self._load(key)[0]

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        state, _ = self._load(key)
        await self._save(key, state, orjson.dumps(data))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        data: dict[str, Any] = orjson.loads(self._load(key)[1])
        return data

    def saving(self, key: StorageKey, data: Mapping[str, Any]) -> tuple[Work[None], Callable[[], None]]:
        """`set_data` as part of somebody else's unit: what to run in it, and what to call after its commit."""
        return self._saving(_name(key), self._load(key)[0], orjson.dumps(data))

    def drop(self, telegram_id: int) -> None:
        """Forget a person's conversations in memory; `forget` has deleted them from the database."""
        for name in [name for name in self._cache if name.split(":")[1] == str(telegram_id)]:
            del self._cache[name]

    async def close(self) -> None:
        """Nothing of its own to close: the database belongs to the application."""

    def _load(self, key: StorageKey) -> tuple[str | None, bytes]:
        name = _name(key)
        if (known := self._cache.get(name)) is not None:
            self._cache.move_to_end(name)
            return known

        def unit(db: sqlite3.Connection) -> tuple[str | None, bytes]:
            row = db.execute("SELECT state, data FROM conversations WHERE key = ?", (name,)).fetchone()
            return (row["state"], row["data"].encode()) if row else (None, b"{}")

        found = self._database.glance(unit)
        self._remember(name, found)
        return found

    async def _save(self, key: StorageKey, state: str | None, data: bytes) -> None:
        name = _name(key)
        if self._cache.get(name) == (state, data):
            return
        await whole(self._write(*self._saving(name, state, data)))

    async def _write(self, save: Work[None], saved: Callable[[], None]) -> None:
        await self._database.write(save)
        saved()

    def _saving(self, name: str, state: str | None, data: bytes) -> tuple[Work[None], Callable[[], None]]:
        row = {"key": name, "state": state, "data": data.decode(), "now": self._now()}
        is_run = False

        def save(db: sqlite3.Connection) -> None:
            nonlocal is_run
            db.execute(_UPSERT, row)
            is_run = True

        def saved() -> None:
            if is_run:
                self._remember(name, (state, data))

        return save, saved

    def _remember(self, name: str, value: tuple[str | None, bytes]) -> None:
        self._cache[name] = value
        self._cache.move_to_end(name)
        if len(self._cache) > CACHED_CONVERSATIONS:
            self._cache.popitem(last=False)


def _name(key: StorageKey) -> str:
    return f"{key.chat_id}:{key.user_id}:{key.thread_id or 0}:{key.destiny}"


def of_person(db: sqlite3.Connection, telegram_id: int) -> list[str]:
    """The data (JSON) of all conversations of one person: drafts and forms."""
    rows = db.execute("SELECT data FROM conversations WHERE key LIKE '%:' || :id || ':%'", {"id": telegram_id})
    return [row["data"] for row in rows]


def forget(db: sqlite3.Connection, telegram_id: int) -> None:
    """Delete the drafts and forms of one person (erasure); `Conversations.drop` follows the commit."""
    db.execute("DELETE FROM conversations WHERE key LIKE '%:' || :id || ':%'", {"id": telegram_id})
