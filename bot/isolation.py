"""One update of a conversation at a time, at the price of a lock only while somebody needs it."""

from __future__ import annotations

from asyncio import Lock
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from weakref import WeakValueDictionary

from aiogram.fsm.storage.base import BaseEventIsolation, StorageKey


class OneAtATime(BaseEventIsolation):
    """Whoever holds or awaits a lock keeps it alive.

    aiogram's SimpleEventIsolation keeps one for everybody who has ever written.
    """

    def __init__(self) -> None:
        self._locks: WeakValueDictionary[StorageKey, Lock] = WeakValueDictionary()

    @property
    def busy(self) -> int:
        """How many conversations are held or waited for. (Not `__len__`: aiogram takes an empty one for none.)"""
        return len(self._locks)

    @asynccontextmanager
    async def lock(self, key: StorageKey) -> AsyncIterator[None]:
        async with self._locks.setdefault(key, Lock()):
            yield

    async def close(self) -> None:
        """Nothing to close: no lock outlives its last holder."""
