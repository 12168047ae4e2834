"""Running use cases: each in a transaction of its own, at one moment."""

from __future__ import annotations

import copy
import sqlite3
from collections.abc import Callable
from functools import partial
from typing import Concatenate, ParamSpec, Self, TypeVar

from domain.base.network import Network
from services.base.areas import Areas, Unit
from storage.base.database import Database
from storage.base.keys import KeyStore
from storage.base.troubles import passes
from storage.base.whole import whole

__all__ = ["Network", "Unit", "Units", "passes"]


P = ParamSpec("P")
T = TypeVar("T")


class Units:
    """Runs use cases: `do` in a writing transaction, `ask` and `report` in a reading one."""

    def __init__(
        self,
        database: Database,
        network: Network,
        areas: Areas,
        now: Callable[[], int],
        on_spoken: Callable[[], None] = lambda: None,
        on_forgotten: Callable[[int], None] = lambda telegram_id: None,
        keys: KeyStore | None = None,
    ) -> None:
        self.database = database
        self.network = network
        self.areas = areas
        self.now = now
        self.on_spoken = on_spoken
        self.on_forgotten = on_forgotten
        self.keys = keys or KeyStore()
        self.wake: dict[str, Callable[[], None]] = {}
        """What is called after the commit of a unit that has something for a part of the bot (`Unit.wakes`)."""
        self._also: Callable[[sqlite3.Connection], object] | None = None
        self._then: Callable[[], object] | None = None

    def together_with(self, also: Callable[[sqlite3.Connection], object], then: Callable[[], object]) -> Self:
        """The same, but `do` runs `also` after the use case, in its transaction, and `then` after the commit.

        Both are left out when the use case has erased somebody: nothing may be written back.
        """
        units = copy.copy(self)
        units._also = also
        units._then = then
        return units

    async def do(self, use_case: Callable[Concatenate[Unit, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `use_case(unit, *args)`; all of it is saved or nothing. Wakes the sender after the commit.

        What follows the commit follows it also when the caller is cancelled meanwhile: memory must not know less
        than the database.
        """
        return await whole(self._whole(lambda unit: use_case(unit, *args, **kwargs)))

    async def _whole(self, use_case: Callable[[Unit], T]) -> T:
        unit: Unit | None = None

        def work(db: sqlite3.Connection) -> T:
            nonlocal unit
            unit = self._unit(db)
            result = use_case(unit)
            if self._also is not None and not unit.forgotten:
                self._also(db)
            return result

        result = await self.database.write(work)
        assert unit is not None, "the work has run"
        if unit.erased:
            await self.database.note_erased(unit.erased)
        if unit.spoke:
            self.on_spoken()
        for part in unit.wakes & self.wake.keys():
            self.wake[part]()
        for telegram_id in unit.forgotten:
            self.on_forgotten(telegram_id)
        if self._then is not None and not unit.forgotten:
            self._then()
        if unit.forgotten or unit.scrub:
            await self.database.scrub()
        for then in unit.afterwards:
            await self.database.write(partial(self._run, then))
        return result

    def _run(self, use_case: Callable[[Unit], object], db: sqlite3.Connection) -> None:
        use_case(self._unit(db))

    def _unit(self, db: sqlite3.Connection) -> Unit:
        return Unit(db, self.now(), self.network, self.areas, keys=self.keys)

    async def ask(self, use_case: Callable[Concatenate[Unit, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a use case that only reads."""
        return await self.database.read(lambda db: use_case(self._unit(db), *args, **kwargs))

    def glance(self, use_case: Callable[Concatenate[Unit, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Like `ask`, here and now: only for reads by key, as the event loop waits for it."""
        return self.database.glance(lambda db: use_case(self._unit(db), *args, **kwargs))

    async def report(self, use_case: Callable[Concatenate[Unit, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Like `ask`, for what may take long (exports): presses don't wait behind it."""
        return await self.database.report(lambda db: use_case(self._unit(db), *args, **kwargs))
