"""The updates in hand: one person's in their order, one at a time; many people's side by side.

One person's burst is one person's matter: what they may have in hand is few, and the rest is answered at the door
(handlers/ui/door.py, docs/decisions/0010-floods.md).
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable
from functools import partial

from aiogram import Bot, Dispatcher
from aiogram.fsm.context import FSMContext
from aiogram.types import Update
from aiogram.types.update import UpdateTypeLookupError

from bot.updates import PRESS, Arrived, shape
from handlers.ui import pressed
from handlers.ui.burst import MORE
from handlers.ui.dispatch import briefly
from handlers.ui.door import Door
from handlers.ui.patience import PAUSE
from handlers.ui.pressed import Pressed
from handlers.ui.show import Answering

log = logging.getLogger(__name__)

PATIENCE = 120.0
"""Seconds after which an update is given up, so that those that hang can't fill the hand for ever."""
FULL = 200
"""People in hand from whose number on more would only wait here instead of at Telegram."""


OnPress = Callable[[Pressed, Bot, FSMContext, Answering], Awaitable[None]]


async def _at_once(number: int) -> None:
    """Nobody wants to know."""


class Hand:
    """Handles updates; `tasks` are those not finished yet, by number, oldest first. Without a `door` all are let in.

    Presses go to `on_press`, and everything else, as do presses where there is none, to aiogram's dispatcher.
    """

    def __init__(
        self,
        bot: Bot,
        dispatcher: Dispatcher,
        door: Door | None = None,
        on_press: OnPress | None = None,
        *,
        patience: float = PATIENCE,
    ) -> None:
        self._bot = bot
        self._dispatcher = dispatcher
        self._door = door
        self._on_press = on_press
        self._patience = patience
        self._room = asyncio.Event()
        self._room.set()
        self._lines: dict[int | str, dict[int, Arrived]] = {}
        """Of each person what is in hand, in its order; the first is being handled."""
        self._last: dict[int | str, asyncio.Task[None]] = {}
        self._pausing: Counter[int | str] = Counter()
        self._turned_away: set[asyncio.Task[None]] = set()
        self.tasks: dict[int, asyncio.Task[None]] = {}
        self.waiting: set[int] = set()
        """Numbers of those whose handling hasn't begun, because another one of the same person is being handled."""
        self.leaves_no_trace: Callable[[Arrived], bool] = lambda update: False
        """Whether nothing may be noted of an update."""
        self.begins: Callable[[int], Awaitable[None]] = _at_once
        """Awaited with its number before an update is handled."""

    def lets_in(self, update: Arrived) -> bool:
        """Whether `update` is to be handled; else it is answered at the door."""
        if self._door is None or update.person is None:
            return True
        held = [one.content for one in self._lines.get(update.person, {}).values()]
        if self._door.lets_in(update.kind, update.content, update.person, held):
            return True
        answer = self._door.turn_away(self._bot, update.kind, update.content, update.person)
        task = asyncio.create_task(answer, name=f"door {update.number}")
        self._turned_away.add(task)
        task.add_done_callback(self._turned_away.discard)
        return False

    def take(self, update: Arrived) -> asyncio.Task[None]:
        """Start handling `update`, which isn't in hand yet."""
        who = update.person if update.person is not None else f"update {update.number}"
        before = self._last.get(who)
        if before is not None:
            self.waiting.add(update.number)
        self._lines.setdefault(who, {})[update.number] = update
        answering = Answering(self._bot, str(update.content.get("id"))) if update.kind == PRESS else None
        task = asyncio.create_task(self._in_turn(who, update, before, answering), name=f"update {update.number}")
        self._last[who] = self.tasks[update.number] = task
        task.add_done_callback(lambda _: self._drop(who, update.number))
        self._look_for_room()
        return task

    async def room(self) -> None:
        """Wait until there is room for more people."""
        await self._room.wait()

    async def idle(self) -> None:
        """Return once nothing is in hand and everybody at the door has an answer."""
        while busy := [*self.tasks.values(), *self._turned_away]:
            await asyncio.wait(busy)

    async def drain(self, seconds: float) -> None:
        """Let what is in hand finish; what hasn't after `seconds` is cancelled."""
        busy = [*self.tasks.values(), *self._turned_away]
        if not busy:
            return
        _, late = await asyncio.wait(busy, timeout=seconds)
        for task in late:
            task.cancel()
        if late:
            log.warning("stopped before all was handled", extra={"updates": len(late)})
            await asyncio.wait(late)

    def _drop(self, who: int | str, number: int) -> None:
        del self.tasks[number]
        self.waiting.discard(number)
        line = self._lines[who]
        del line[number]
        if not line:
            del self._lines[who]
            del self._last[who]
        self._look_for_room()

    def _look_for_room(self) -> None:
        if len(self._lines) - len(self._pausing) < FULL:
            self._room.set()
        else:
            self._room.clear()

    async def _in_turn(
        self, who: int | str, update: Arrived, before: asyncio.Task[None] | None, answering: Answering | None
    ) -> None:
        PAUSE.set(partial(self._pause, who))
        MORE.set(lambda: len(self._lines[who]) > 1)
        try:
            if before is not None:
                await asyncio.wait({before})
                self.waiting.discard(update.number)
            if not self.leaves_no_trace(update):
                await self.begins(update.number)
            await self._handle(update, answering)
        except asyncio.CancelledError:
            if answering is not None:
                answering.leave()
            raise

    async def _handle(self, update: Arrived, answering: Answering | None) -> None:
        try:
            async with asyncio.timeout(self._patience):
                if self._on_press is not None and answering is not None:
                    press = pressed.read(update.number, update.content)
                    state = self._dispatcher.fsm.get_context(self._bot, press.chat, press.person)
                    await self._on_press(press, self._bot, state, answering)
                    return
                read = Update.model_validate(update.raw, context={"bot": self._bot})
                if not _is_known(read):
                    log.warning("an update of an unknown kind", extra={"shape": shape(update.raw)})
                    return
                await self._dispatcher.feed_update(self._bot, read)
        except Exception as error:
            if self.leaves_no_trace(update):
                log.error("an update that leaves no trace is not handled", extra=briefly(error))
                return
            # Handlers answer for their own faults (handlers/ui/dispatch.py). What comes through here would
            # fail a second time as well, so it is logged and counts as handled.
            log.exception("update not handled", extra={"update": update.number, "shape": shape(update.raw)})

    async def _pause(self, who: int | str, seconds: float) -> None:
        """Sleep on behalf of the person being handled, whose place is another's meanwhile."""
        self._pausing[who] += 1
        self._look_for_room()
        try:
            await asyncio.sleep(seconds)
        finally:
            self._pausing -= Counter([who])
            self._look_for_room()


def _is_known(update: Update) -> bool:
    """Whether aiogram has a name for it. It would warn with the whole update, words and all."""
    try:
        return bool(update.event_type)
    except UpdateTypeLookupError:
        return False
