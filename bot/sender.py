"""The one sender: claims what is due, sends it at the permitted pace, settles what became of it.

claim → commit → send → settle: the network is never touched inside a transaction, and a row in the sender's
hands is marked as such in the database, so that a start after kill -9 knows it (domain/base/outbox.py says what
happens to it then). What has been sent since the last transaction is settled by the next one, together with
the next claim.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sqlite3
import time
from collections.abc import Callable, Sequence

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramRetryAfter

from bot.pauses import Pauses
from bot.persevere import LONGEST, tell
from bot.sending import about, deliver, trouble
from bot.signs import Signs
from domain.base.outbox import Lane
from domain.base.pacing import Pacing, Rates
from handlers.ui.notice import Speech
from handlers.voice.notices.composing import Composer, Message
from services.base.unit import Unit, Units
from services.voice import delivery
from services.voice.delivery import Fate, Job, Nothing, NotYet, Wish
from storage.base.troubles import passes

log = logging.getLogger(__name__)

TURN = 0.02
"""Seconds between two transactions at least: one row each at 25 a second, 20 at 1000."""
AHEAD = 0.04
"""Seconds of slots that are claimed ahead: what is in hand but not on its way when the process dies."""
IDLE = 1.0
"""Seconds after which the outbox is looked at again even if nothing woke the sender."""
CONCURRENCY = 100
"""Messages on their way at once: enough for 1000 a second at 100 ms each. As many again may be in hand, ready
to go when one has arrived; at 25 a second the slots claimed ahead are what bounds it (two rows)."""
PART = "sender"
"""Its name in the log and in the health check, which expects it to reach the outbox every EXPECTED seconds."""
EXPECTED = 60
FINISHING = 10.0
"""Seconds for what is on its way when the process is told to stop."""


class Sender:
    """`run()` until `stop()`. Wakes by itself whenever a use case has said something (`Units.on_spoken`).

    `rates`: messages a second. `paid`: announcements go as paid broadcasts at `rates.paid`.
    `concurrency`: requests at once. `monotonic` and the pace are real time even if the bot's clock is moved:
    Telegram's isn't.
    """

    def __init__(
        self,
        units: Units,
        bot: Bot,
        speech: Speech,
        rates: Rates | None = None,
        *,
        paid: bool = False,
        concurrency: int = CONCURRENCY,
        monotonic: Callable[[], float] = time.monotonic,
        signs: Signs | None = None,
    ) -> None:
        self._units = units
        self._signs = signs or Signs()
        self._signs.expect(PART, EXPECTED)
        self._bot = bot
        self._speech = speech
        self._paid = paid
        self._wires = asyncio.Semaphore(concurrency)
        self._in_hand = 2 * concurrency
        self._time = monotonic
        self._pacing = Pacing(rates or Rates(), paid=paid)
        self._fates: list[Fate] = []
        self._on_their_way: set[asyncio.Task[None]] = set()
        self._bell = asyncio.Event()
        self._caught_up = asyncio.Event()
        self._stopping = asyncio.Event()
        self._ended = asyncio.Event()
        self._ended.set()
        units.on_spoken = self.wake

    def wake(self) -> None:
        """Look at the outbox now: something was said, or the clock was moved."""
        self._caught_up.clear()
        self._bell.set()

    async def catch_up(self) -> None:
        """Returns when nothing is due any more: all has been said and settled, at the permitted pace."""
        self.wake()
        await self._caught_up.wait()

    async def run(self) -> None:
        """Recover what a dead process left, then send until `stop()`; finishes what is on its way."""
        self._ended.clear()
        try:
            pauses = Pauses(LONGEST)
            recovered = False
            while not self._stopping.is_set():
                began = self._time()
                try:
                    if not recovered:
                        await self._recover()
                        recovered = True
                    pause = await self._turn(began)
                except Exception as error:
                    # Nothing is lost, the fates are kept for the next turn.
                    pause = pauses.next()
                    if isinstance(error, sqlite3.Error) and passes(error):
                        tell(PART, error, pause)
                    else:
                        log.exception("outbox not reached", extra={"pause": round(pause, 1)})
                    await self._hold_out(pause)
                else:
                    pauses.reset()
                    self._signs.well(PART)
                    await self._rest(began, pause)
            await self._finish()
        finally:
            self._ended.set()
            self._caught_up.set()

    async def stop(self) -> None:
        """Take nothing new, let what is on its way arrive, settle it."""
        self._stopping.set()
        self._bell.set()
        await self._ended.wait()

    async def _recover(self) -> None:
        left = await self._units.do(delivery.recover)
        if any(left.values()):
            log.warning("found rows of a process that died", extra=left)

    # -- one turn --------------------------------------------------------------------------------

    async def _turn(self, now: float) -> float:
        """Settle, claim, start; returns seconds until there may be more to do."""
        room = self._in_hand - len(self._on_their_way)
        allowances = self._pacing.allowances(now, now + AHEAD, room)
        wishes = [Wish(a.lanes, len(a.slots)) for a in allowances]
        wanted = sum(wish.count for wish in wishes)
        if not wanted and not self._fates:
            return self._until_slot(now)
        fates, self._fates = self._fates, []
        try:
            found = await self._units.do(delivery.turn_over, fates, wishes, self._pacing.busy(now))
        except BaseException:
            self._fates = fates + self._fates
            raise
        jobs = [job for claimed in found.jobs for job in claimed]
        composed = iter(await self._compose(jobs) if jobs else [])
        for allowance, claimed in zip(allowances, found.jobs, strict=True):
            for slot, job in zip(allowance.slots, claimed, strict=False):
                self._pacing.take(job.lane, slot)
                self._start(job, next(composed), slot)
        if found.more or len(jobs) == wanted:
            return self._until_slot(now)
        is_over = found.next_due is None or found.next_due > self._units.now()
        if is_over and not self._on_their_way and not self._fates and not self._bell.is_set():
            self._caught_up.set()
        return self._until_due(now, found.next_due)

    async def _compose(self, jobs: Sequence[Job]) -> list[Message | str | None]:
        """The texts of a batch, in one reading unit: a message, None for nothing to say, words for a fault."""

        def work(unit: Unit) -> list[Message | str | None]:
            composer = Composer(unit, self._speech)
            return [_composed(composer, job) for job in jobs]

        try:
            return await self._units.ask(work)
        except BaseException:
            self._fates += [NotYet(job) for job in jobs]
            raise

    def _start(self, job: Job, message: Message | str | None, slot: float) -> None:
        if message is None or isinstance(message, str):
            if job.secret_need:  # what else this person is told keeps its distance as if it had been sent
                self._pacing.started(job.address)
                self._pacing.finished(job.address, self._time())
            self._fates.append(Nothing(job, message))
            self._bell.set()
            return
        self._pacing.started(job.address)
        task = asyncio.create_task(self._send(job, message, slot))
        self._on_their_way.add(task)
        task.add_done_callback(self._on_their_way.discard)

    async def _send(self, job: Job, message: Message, slot: float) -> None:
        fate: Fate = NotYet(job)
        try:
            if (wait := slot - self._time()) > 0:
                await asyncio.sleep(wait)
            async with self._wires:
                if self._pacing.is_stopped(job.lane, self._time()):
                    self._pacing.not_started(job.address)
                    return
                fate = await self._attempt(job, message)
        except Exception as error:
            if job.secret_need:
                log.error("message not sent", extra={"error": type(error).__name__})
            else:
                log.exception("message not sent", extra={"row": job.rows[0].id})
            fate = Nothing(job, f"{type(error).__name__}: {error}")
        finally:
            if not isinstance(fate, NotYet):
                self._pacing.finished(job.address, self._time())
            self._fates.append(fate)
            self._bell.set()

    async def _attempt(self, job: Job, message: Message) -> Fate:
        started = self._time()
        paid = self._paid and job.lane is Lane.ANNOUNCEMENT
        try:
            fate = await deliver(self._bot, job, message, paid=paid)
        except TelegramRetryAfter as error:
            whole_lane = self._pacing.told_to_wait(job.address, job.lane, self._time(), error.retry_after)
            log.warning(
                "Telegram asks for a pause",
                extra={"seconds": error.retry_after, "what": job.lane if whole_lane else "chat"},
            )
            return NotYet(job)
        except TelegramAPIError as error:
            self._pacing.troubled(started, self._time())
            log.warning("message not delivered", extra=about(job) | {"error": str(error)})
            return trouble(job, error)
        self._pacing.went_well(started)
        return fate

    # -- waiting ---------------------------------------------------------------------------------

    def _until_slot(self, now: float) -> float:
        if len(self._on_their_way) >= self._in_hand:
            return IDLE  # the next to finish rings the bell
        return max(0.0, self._pacing.next_slot(now) - AHEAD - now)

    def _until_due(self, now: float, next_due: int | None) -> float:
        pause = min(IDLE, self._pacing.next_address() - now)
        if next_due is not None and (left := next_due - self._units.now()) > 0:
            pause = min(pause, left)
        return max(0.0, pause)

    async def _rest(self, began: float, pause: float) -> None:
        if not self._stopping.is_set() and not self._bell.is_set() and pause > 0:
            try:
                async with asyncio.timeout(pause):
                    await self._bell.wait()
            except TimeoutError:
                pass
        if (early := began + TURN - self._time()) > 0:
            await asyncio.sleep(early)
        self._bell.clear()

    async def _hold_out(self, pause: float) -> None:
        """Until the next try: nothing that is said meanwhile makes it come sooner, being told to stop ends it."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(pause):
                await self._stopping.wait()
        self._bell.clear()

    async def _finish(self) -> None:
        if self._on_their_way:
            _, late = await asyncio.wait(self._on_their_way, timeout=FINISHING)
            for task in late:
                task.cancel()
            if late:
                await asyncio.wait(late)
        if self._fates:
            try:
                await self._units.do(delivery.turn_over, self._fates, [], frozenset())
            except sqlite3.Error as error:
                if not passes(error):
                    raise
                # The next process finds them in hand, and treats them by kind as after a crash.
                log.error("what was sent can't be noted", extra={"rows": len(self._fates), "error": str(error)})


def _composed(composer: Composer, job: Job) -> Message | str | None:
    try:
        return composer.compose(job)
    except Exception as error:
        # A fault in one renderer must not keep the others from being heard.
        log.exception("text not made", extra={"kind": job.rows[0].kind} | about(job))
        return f"{type(error).__name__}: {error}"
