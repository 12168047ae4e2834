"""The local Telegram inside a process: for tests.

async with LocalTelegram(token="42:TEST") as telegram:
    bot = make_my_bot(telegram.url, clock=telegram.time)
    teacher = telegram.person("teacher", language="ru")
    await teacher.sends("/start")
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from types import TracebackType
from typing import Any, Self

from simulator.client import PersonClient
from simulator.clock import Follower, WorldClock
from simulator.faults import Faults
from simulator.record import Call
from simulator.server import Server
from simulator.world import World

TOKEN = "42:LOCAL-TELEGRAM"


class Time:
    """The world's clock, with a way to move it. Give it to the bot as its clock."""

    def __init__(self, telegram: "LocalTelegram", clock: WorldClock) -> None:
        self._telegram = telegram
        self._clock = clock

    def now(self) -> int:
        """UTC epoch seconds."""
        return self._clock.now()

    def follow(self, follower: Follower) -> None:
        """`follower` (plain or async) is called, and awaited, after each move: a bot's tick, for instance."""
        self._clock.follow(follower)

    async def moves(self, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        """Moves forward, tells the followers, and returns when the bot has settled."""
        total = days * 86400 + hours * 3600 + minutes * 60 + seconds
        waiting: list[Awaitable[None]] = self._clock.move(total)
        self._telegram.world.clock_changed()
        for one in waiting:
            await one
        await self._telegram.settles()

    async def moves_to(self, moment: float) -> None:
        """To a moment in UTC epoch seconds; raises PersonError if it is past."""
        await self.moves(seconds=moment - self._clock.time())


class LocalTelegram:
    """A running server on a free port of 127.0.0.1.

    persons: as in persons.json. timeout: real seconds an action may take until the bot has settled; 0: actions
    don't wait (for tests that speak the Bot API by hand). start: UTC epoch seconds at which the world begins;
    frozen: the clock stands until moved. strict_schema: every accepted call and every emitted object is held
    against the JSON Schema of Bot API 10.3, and leaving the context raises AssertionError if one did not fit.
    Other options: see World.
    """

    def __init__(
        self,
        token: str = TOKEN,
        persons: Iterable[Mapping[str, Any]] = (),
        *,
        port: int = 0,
        timeout: float = 60.0,
        start: float | None = None,
        frozen: bool = False,
        flood: bool = False,
        strict_schema: bool = True,
        **options: Any,
    ) -> None:
        clock = WorldClock(start, frozen=frozen)
        self.world = World(token, clock=clock, **options)
        self.world.flood.on = flood
        self.token = token
        self.time = Time(self, clock)
        self.timeout = timeout
        self.idle: Callable[[], Awaitable[None]] | None = None
        """Awaited before the bot counts as settled: for one in the same loop that confirms before it has handled."""
        self.url = ""
        self.clients: dict[int, PersonClient] = {}
        self._port = port
        self._server = Server(self.world, patience=0.2)
        if strict_schema:
            from simulator.schema.check import Schema  # heavy, and only for tests

            self.world.schema = Schema()
        for one in persons:
            self.person(**{"name": one.get("first_name", ""), **one})

    async def __aenter__(self) -> Self:
        port = await self._server.start("127.0.0.1", self._port)
        self.url = f"http://127.0.0.1:{port}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._server.stop()
        if error is None and self.world.violations:
            raise AssertionError("Against the schema of Bot API 10.3:\n" + "\n".join(self.world.violations[:10]))

    @property
    def faults(self) -> Faults:
        return self.world.faults

    @property
    def calls(self) -> list[Call]:
        """Every call of the bot, in order; getUpdates apart."""
        return list(self.world.record.calls)

    @property
    def refused(self) -> list[Call]:
        """The calls that were answered with 4xx."""
        return list(self.world.record.refused)

    def person(self, name: str = "person", *, started: bool = False, **more: Any) -> PersonClient:
        """A new person called `name`. more: id, last_name, username, language, role."""
        more.pop("first_name", None)
        person = self.world.add_person(name, started=started, **more)
        client = self.clients[person.id] = PersonClient(self, person)
        return client

    async def settles(self) -> None:
        """Waits until the bot has done all it was asked for. Raises AssertionError with a transcript."""
        if not self.timeout:
            return
        try:
            async with asyncio.timeout(self.timeout):
                await self.world.settle.wait()
                while self.idle is not None:
                    await self.idle()
                    if self.world.settle.settled:
                        break
                    await self.world.settle.wait()
        except TimeoutError:
            raise AssertionError(self._unsettled()) from None

    def _unsettled(self) -> str:
        settle, updates = self.world.settle, self.world.updates
        why = [f"The bot did not settle within {self.timeout:g} s:"]
        if not self.world.bot.awake:
            why.append("it never asked for updates and has no webhook;")
        why.append(f"{settle.unconfirmed} updates unconfirmed, {settle.in_flight} calls on the way.")
        kinds = [next(kind for kind in one if kind != "update_id") for one in updates.pending]
        if kinds:
            why.append("Waiting: " + ", ".join(kinds))
        chats = [client.transcript() for client in self.clients.values() if client.chat.messages]
        return " ".join(why) + "\n\n" + "\n\n".join(chats)
