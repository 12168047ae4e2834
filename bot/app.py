"""The composition root: everything is made here once and handed to those who need it.

The way of an update: polling or webhook → `Inbox` → `Hand` → aiogram's Dispatcher, unless it is a press →
handlers/ui/dispatch.py. The way of what the bot says unasked: outbox → `Sender`. What is due by the clock: `Scheduler`
(docs/architecture.md).
"""

from __future__ import annotations

import asyncio
import gc
import logging
import signal
import sqlite3
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial

from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.base import BaseSession
from aiogram.enums import ParseMode
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.types import User

from bot import profile, reindex
from bot.background import Background
from bot.clock import Clock, MovableClock
from bot.hand import Hand
from bot.inbox import Inbox
from bot.looking import Looker
from bot.pauses import Pauses
from bot.persevere import persevere, tell
from bot.polling import Polling, TokenRefused
from bot.scheduler import Scheduler
from bot.sender import Sender
from bot.session import Session
from bot.settings import Settings
from bot.signs import Signs
from bot.ticks import TICKS
from bot.updates import PRESS, Arrived
from bot.webhook import Webhook
from domain.base.pacing import Rates
from handlers.features import all_features
from handlers.people.consents import shipped
from handlers.ui.dispatch import Dispatch
from handlers.ui.door import Door
from handlers.ui.routes import Routes
from locales.texts import DEFAULT_LANGUAGE, Texts, warm
from services.areas import AREAS
from services.base.unit import Network, Units
from services.decisions import secret
from services.events import zone_rules
from services.materials.looking import LOOKER
from services.people import consents, roles
from storage.base import heartbeat
from storage.base.conversations import Conversations
from storage.base.database import Database
from storage.base.keys import KeyStore
from storage.base.troubles import passes

log = logging.getLogger(__name__)

HEARTBEAT_EVERY = 30
"""Seconds; `python -m bot --check` calls a bot silent after four of them."""


@dataclass(slots=True)
class App:
    """A whole bot: connected, composed, and taking updates until `stop` is set."""

    settings: Settings
    database: Database
    units: Units
    bot: Bot
    dispatcher: Dispatcher
    inbox: Inbox
    sender: Sender
    looker: Looker
    scheduler: Scheduler
    background: Background
    stop: asyncio.Event

    async def serve(self) -> None:
        """Take updates until `stop`, then finish those in hand. Raises `TokenRefused`."""
        allowed = [*self.dispatcher.resolve_used_update_types(), PRESS]
        recovering = asyncio.create_task(persevere("inbox", lambda: self.inbox.recover(self.stop)), name="inbox")
        stopped = asyncio.create_task(self.stop.wait())
        await asyncio.wait({recovering, stopped}, return_when=asyncio.FIRST_COMPLETED)
        stopped.cancel()
        if not recovering.done():
            recovering.cancel()
            return
        recovering.result()
        if self.settings.webhook_url:
            await Webhook(self.bot, self.inbox, allowed, self.settings).run(self.stop)
            return
        await Polling(self.bot, self.inbox, allowed).run(self.stop)

    async def idle(self) -> None:
        """Return once no update is in hand, and no file that is looked at because of one."""
        await self.inbox.idle()
        await self.looker.idle()

    async def clock_moved(self) -> None:
        """Somebody moved the demo's clock: what has come due by it is done now, not at the next tick."""
        if not self.stop.is_set():
            await self.scheduler.run_all()
            self.looker.wake()
            await self.sender.catch_up()


async def run(settings: Settings, clock: Clock, *, begin: Callable[[App], Awaitable[None]] | None = None) -> None:
    """Run until SIGTERM or SIGINT; `begin` is awaited once the bot is at work.

    Raises `DatabaseUnusable`, `TokenRefused`, or the fault that stopped it. Told to stop before Telegram has
    answered for the first time, it ends by `asyncio.CancelledError`.
    """
    starting = asyncio.current_task()
    assert starting is not None, "a coroutine runs in a task"
    _on_signal(starting.cancel)
    async with running(settings, clock) as app:
        _on_signal(app.stop.set)
        # What was made at the start lives as long as the process: the collector needn't walk it again.
        gc.collect()
        gc.freeze()
        log.info("running", extra={"bot": app.units.network.bot_username})
        if begin is not None:
            await begin(app)
        await app.stop.wait()
        log.info("stopping")
    log.info("stopped")


@asynccontextmanager
async def running(
    settings: Settings, clock: Clock, *, session: BaseSession | None = None, rates: Rates | None = None
) -> AsyncIterator[App]:
    """A bot at work; left, it finishes what is in hand and closes the database.

    Raises `DatabaseUnusable` when the database is unfit or held by another bot, or is found damaged; `TokenRefused`
    when Telegram doesn't know the token. Waits for a Telegram that can't be reached, and for a disk that is full or a
    database that another program has locked. `rates`: other ones than the settings', for tests that don't wait for the
    pace.
    """
    async with AsyncExitStack() as stack:
        database = await persevere("start", lambda: Database.open(settings.database_path))
        stack.push_async_callback(database.close)
        bot = Bot(
            settings.bot_token.get_secret_value(),
            session=session or Session(settings.bot_api_url),
            default=DefaultBotProperties(parse_mode=ParseMode.HTML, link_preview_is_disabled=True),
        )
        stack.push_async_callback(bot.session.close)
        me = await _introduced(bot)
        conversations = Conversations(database, clock.now)
        units = Units(database, _network(settings, me), AREAS, clock.now, keys=KeyStore(settings.keys))
        await persevere("start", lambda: _look_at_keys(units))
        stop = asyncio.Event()
        background = Background(stop)
        database.on_damage = background.fail
        stack.push_async_callback(background.finish)
        await persevere("start", lambda: units.do(consents.arrive, shipped.DIGEST, shipped.bodies(units.network)))
        await persevere("start", lambda: units.do(roles.name_first))
        signs = Signs()
        # It may take minutes: who asks meanwhile whether the bot is well hears that it lives.
        background.start(_beat(database, signs), "heartbeat")
        await persevere("start", lambda: reindex.renew(units))
        moved = await persevere("start", lambda: units.do(zone_rules.follow))
        if moved:
            log.warning("the rules of time zones have changed", extra={"events": moved})
        dispatcher = Dispatcher(storage=conversations)
        features = all_features()
        dispatch = Dispatch(features, units)
        dispatch.register(dispatcher)
        warm()
        paid = settings.paid_send_rate or None
        rates = rates or Rates(overall=settings.send_rate, paid=paid)
        sender = Sender(units, bot, features.speech, rates, paid=paid is not None, signs=signs)
        looker = Looker(units, bot)
        units.wake[LOOKER] = looker.wake
        scheduler = Scheduler(units, bot, TICKS, signs)
        hand = Hand(bot, dispatcher, Door(features.routes, units), dispatch.on_press)
        hand.leaves_no_trace = partial(_leaves_no_trace, features.routes)
        inbox = Inbox(database, hand)
        units.on_forgotten = partial(_forget, conversations, inbox)
        app = App(settings, database, units, bot, dispatcher, inbox, sender, looker, scheduler, background, stop)
        if isinstance(clock, MovableClock):
            clock.follow(app.clock_moved)

        background.start(profile.tell(bot, units, features.commands), profile.PART)
        background.start(scheduler.run(), "scheduler")
        background.start(sender.run(), "sender", stop=sender.stop)
        background.start(looker.run(), "looking")

        serving = asyncio.create_task(app.serve(), name="serve")
        serving.add_done_callback(lambda _: app.stop.set())
        try:
            yield app
        finally:
            app.stop.set()
            await serving


async def _look_at_keys(units: Units) -> None:
    """Without its keys the bot works: only open secret votes stand still, and the log says so."""
    if trouble := units.keys.prepare():
        log.error("secret votes stand still: the folder of keys can't be used", extra={"error": trouble})
        return
    for decision in sorted(await units.ask(secret.lost)):
        log.error("the key of an open secret vote is lost", extra={"decision": decision})


def _leaves_no_trace(routes: Routes, update: Arrived) -> bool:
    """Whether nothing may be kept of an update: what strangers type into other chats, and some presses."""
    return update.kind in ("inline_query", "guest_message") or routes.leaves_no_trace(update.content.get("data"))


def _forget(conversations: Conversations, inbox: Inbox, telegram_id: int) -> None:
    """What lives in memory of a person whom a unit has erased."""
    conversations.drop(telegram_id)
    inbox.forget(telegram_id)


async def _introduced(bot: Bot) -> User:
    """getMe, until Telegram answers."""
    pauses = Pauses()
    while True:
        try:
            return await bot.me()
        except (TelegramUnauthorizedError, TelegramNotFound):
            raise TokenRefused from None
        except TelegramRetryAfter as error:
            pause: float = error.retry_after
        except TelegramAPIError as error:
            pause = pauses.next()
            log.warning("Telegram can't be reached", extra={"error": error.message, "pause": round(pause, 1)})
        await asyncio.sleep(pause)


def _network(settings: Settings, me: User) -> Network:
    name = settings.network_name or Texts(DEFAULT_LANGUAGE, "UTC", 0).plain("bot-network-name")
    return Network(
        name=name,
        default_zone=settings.default_timezone,
        operator_name=settings.operator_name or name,
        operator_contact=settings.operator_contact,
        first_organizers=settings.organizer_ids,
        bot_username=me.username or "",
    )


async def _beat(database: Database, signs: Signs) -> None:
    """The sign of life for `python -m bot --check`, by the machine's clock whatever clock the bot goes by."""
    while True:
        database.show_life()
        try:
            await database.write(lambda db: heartbeat.beat(db, int(time.time()), signs.ages()))
        except sqlite3.Error as error:
            if not passes(error):
                raise
            tell("heartbeat", error, HEARTBEAT_EVERY)
        await asyncio.sleep(HEARTBEAT_EVERY)


def _on_signal(act: Callable[[], object]) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, act)
