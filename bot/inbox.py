"""Nothing that Telegram has delivered is lost: an update is kept in the database until it is handled.

Its handling begins at once. What waits until it is kept is only the word to Telegram that it may forget it: the next
getUpdates, or the webhook's 200. So nobody's press waits for anybody else's, and a process that dies finds what
it had in hand when it starts again (docs/decisions/0008-polling.md).
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Coroutine, Iterable
from functools import partial
from operator import itemgetter
from typing import Any

import orjson

from bot.hand import Hand
from bot.updates import Arrived, arrived, shape
from storage.base import inbox
from storage.base.database import Database

log = logging.getLogger(__name__)

LINGER = 0.05
"""Seconds in which handled updates gather before that is noted, if no new one comes and takes the note along."""
REMEMBERED = 1_000
"""Numbers of handled updates that are known when Telegram, which missed an answer, delivers them again."""
CAREFUL = 1_000
"""After a process that died, so many updates aren't handled before it is written down that they begin."""
HELD = 0.5
"""Seconds for which Telegram's leave to forget waits for presses that aren't kept: most are handled within them."""
FINISHING = 10.0
"""Seconds for what is in hand when the process is told to stop."""


class Inbox:
    """Between Telegram and the hand."""

    def __init__(self, database: Database, hand: Hand) -> None:
        self._database = database
        self._hand = hand
        hand.begins = self._begins
        self._new: dict[int, tuple[int | None, str]] = {}
        self._writing: dict[int, tuple[int | None, str]] = {}
        self._begun: list[int] = []
        self._marked: set[int] = set()
        self._careful = 0
        self._handled: list[int] = []
        self._forgotten: list[int] = []
        self._known: dict[int, None] = {}
        self._noting = asyncio.Lock()
        self._later: asyncio.TimerHandle | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def recover(self, stop: asyncio.Event | None = None) -> None:
        """Take in hand what an earlier process left; once, before anything is accepted.

        What was being handled when that process died may have been what it died of: it is handled alone, one after
        another, so that a next death tells which of them it was. Returns early when `stop` is set meanwhile.
        """
        left = await self._database.write(inbox.left)
        for number in left.given_up:
            log.error("an update that no process survived is given up", extra={"update": number})
        self._known = dict.fromkeys(left.handled)
        self._careful = CAREFUL if left.died else 0
        if left.open:
            log.info("going on with what was in hand", extra={"updates": len(left.open)})
        updates = [(update, suspect) for body, suspect in left.open if (update := arrived(orjson.loads(body)))]
        for update, _ in filter(itemgetter(1), updates):
            if not await _through_or(stop, self._take(update)):
                return
        for update, suspect in updates:
            if not suspect:
                self._take(update)

    async def accept(self, updates: Iterable[object]) -> None:
        """Take in hand those that are new; returns once Telegram may forget them all.

        Raises sqlite3.Error when one was neither kept nor handled until the end.
        """
        await self._hand.room()
        numbers = []
        unkept = []
        for raw in updates:
            update = arrived(raw)
            if update is None:
                log.warning("an odd update is passed over", extra={"shape": shape(raw)})
                continue
            number = update.number
            numbers.append(number)
            if number not in self._known and number not in self._hand.tasks and self._hand.lets_in(update):
                if self._hand.leaves_no_trace(update):
                    unkept.append(self._take(update))
                    continue
                self._take(update)
                self._new[number] = (update.person, update.body)
                if number not in self._hand.waiting:
                    self._mark(number)
        try:
            await self._note()
        except sqlite3.Error as error:
            # A full disk. Those in hand stay Telegram's to remember until they are through: also those that it
            # has grown tired of waiting for and delivers once more.
            log.error("updates can't be kept", extra={"error": str(error)})
            in_hand = [self._hand.tasks[number] for number in numbers if number in self._hand.tasks]
            if in_hand:
                await asyncio.wait(in_hand)
            if any(task.cancelled() for task in in_hand):
                raise
        if unkept:
            # Nothing keeps them but Telegram (docs/decisions/0012-secret-ballots.md).
            await asyncio.wait(unkept, timeout=HELD)

    async def idle(self) -> None:
        """Return once nothing is in hand."""
        await self._hand.idle()

    def forget(self, telegram_id: int) -> None:
        """Write down nothing more that this person sent: the unit that erased them has deleted what was there.

        Behind other people's notes the very press that asked for it may still wait to be kept.
        """
        self._new = {number: of for number, of in self._new.items() if of[0] != telegram_id}
        written = {number: of for number, of in self._writing.items() if of[0] != telegram_id}
        if len(written) < len(self._writing):
            self._writing = written
            self._start(self._delete(telegram_id))

    async def close(self) -> None:
        """Let what is in hand finish; the rest is taken up by the next process."""
        await self._hand.drain(FINISHING)
        if self._later is not None:
            self._later.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)
        try:
            await self._note()
            await self._database.write(inbox.close)
        except sqlite3.Error as error:
            log.error("what was handled can't be noted", extra={"error": str(error)})

    def _take(self, update: Arrived) -> asyncio.Task[None]:
        task = self._hand.take(update)
        task.add_done_callback(partial(self._through, update.number))
        return task

    def _mark(self, number: int) -> bool:
        """Note, with what is written next, that the handling of this one has begun."""
        if number in self._marked:
            return False
        self._marked.add(number)
        self._begun.append(number)
        return True

    async def _begins(self, number: int) -> None:
        """Only what was being handled counts when a process dies, and not what waited in hand for its turn."""
        is_new = self._mark(number)
        if self._careful:
            self._careful -= 1
            await self._note_quietly()
        elif is_new:
            self._note_soon()

    def _through(self, number: int, task: asyncio.Task[None]) -> None:
        self._marked.discard(number)
        if task.cancelled():  # the end of the process cut it short: it is left for the next one
            return
        self._handled.append(number)
        self._new.pop(number, None)
        self._known[number] = None
        if len(self._known) > REMEMBERED:
            oldest = next(iter(self._known))
            del self._known[oldest]
            self._forgotten.append(oldest)
        self._note_soon()

    def _note_soon(self) -> None:
        if self._later is None:
            self._later = asyncio.get_running_loop().call_later(LINGER, self._note_later)

    def _note_later(self) -> None:
        self._later = None
        self._start(self._note_quietly())

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work, name="inbox")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _note_quietly(self) -> None:
        try:
            await self._note()
        except sqlite3.Error as error:  # noted with the next one; until then a restart would handle them again
            log.error("what was handled can't be noted", extra={"error": str(error)})

    async def _delete(self, telegram_id: int) -> None:
        async with self._noting:  # behind what is being written
            await self._database.write(partial(inbox.forget, telegram_id=telegram_id))
        await self._database.scrub()

    async def _note(self) -> None:
        """Write down all that has gathered; whoever comes meanwhile gathers for the next turn."""
        async with self._noting:
            new, begun, handled, forgotten = self._new, self._begun, self._handled, self._forgotten
            if not (new or begun or handled):
                return
            self._new, self._begun, self._handled, self._forgotten = {}, [], [], []
            self._writing = new
            try:
                await self._database.write(
                    partial(inbox.note, new=new, begun=begun, handled=handled, forgotten=forgotten)
                )
            except BaseException:  # cancelled as well: to write the same twice does no harm
                open_still = {number: of for number, of in self._writing.items() if number not in self._known}
                self._new = open_still | self._new
                self._begun = begun + self._begun
                self._handled = handled + self._handled
                self._forgotten = forgotten + self._forgotten
                raise
            finally:
                self._writing = {}


async def _through_or(stop: asyncio.Event | None, task: asyncio.Task[None]) -> bool:
    """Wait for `task`, or for `stop`; tells whether the task is through."""
    stopped = asyncio.create_task((stop or asyncio.Event()).wait())
    try:
        await asyncio.wait({task, stopped}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        stopped.cancel()
    return task.done()
