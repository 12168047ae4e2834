"""The local Telegram by itself: `python -m simulator --help`."""

import argparse
import asyncio
import contextlib
import logging
import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import orjson

from simulator.errors import PersonError
from simulator.server import Server
from simulator.world import World

DEFAULT_TOKEN = "42:LOCAL-TELEGRAM"
STOP_WITHIN = 10.0  # seconds a bot gets between SIGTERM and SIGKILL
FIRST_PERSONS: list[dict[str, Any]] = [
    {"id": 1001, "first_name": "Анна", "last_name": "Иванова", "username": "anna", "language": "ru"},
    {"id": 1002, "first_name": "John", "last_name": "Smith", "username": "john", "language": "en"},
]


def arguments(line: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m simulator",
        description="A local Telegram: a Bot API server, and phones in the browser.",
        epilog="Everything after -- is the command of a bot; it gets BOT_TOKEN and BOT_API_URL.",
    )
    parser.add_argument("--token", default=DEFAULT_TOKEN, help="the token that bots must use (%(default)s)")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8081, help="0: a free one (%(default)s)")
    parser.add_argument("--bot-username", default="local_bot")
    parser.add_argument("--bot-name", default="Bot")
    parser.add_argument("--persons", type=Path, help="persons.json: who has a phone")
    parser.add_argument("--flood", action="store_true", help="flood control: 1/s a chat, 20/min a group, 30/s")
    parser.add_argument("--no-privacy", action="store_true", help="the bot sees everything in groups")
    parser.add_argument(
        "--guests", action="store_true", help="guest mode is on: the bot is asked in groups where it isn't"
    )
    parser.add_argument("--strict-schema", action="store_true", help="hold every call against Bot API 10.3")
    parser.add_argument("--lean", action="store_true", help="for benchmarks: counters instead of records")
    parser.add_argument("command", nargs="*", metavar="-- command", help="a bot to run")
    return parser.parse_args(line)


def make_world(options: argparse.Namespace) -> World:
    """Raises SystemExit with a sentence for persons that can't be read."""
    world = World(
        options.token,
        bot_username=options.bot_username,
        bot_name=options.bot_name,
        privacy=not options.no_privacy,
        guests=options.guests,
        lean=options.lean,
    )
    world.flood.on = options.flood
    if options.strict_schema:
        from simulator.schema.check import Schema  # heavy, and only when it is asked for

        world.schema = Schema()
    persons: list[dict[str, Any]] = FIRST_PERSONS
    if options.persons:
        try:
            persons = orjson.loads(options.persons.read_bytes())
        except (OSError, orjson.JSONDecodeError) as error:
            raise SystemExit(f"simulator: {options.persons}: {error}") from None
    for one in persons:
        try:
            world.add_person(**one)
        except (PersonError, TypeError) as error:
            raise SystemExit(f"simulator: a person in {options.persons} is wrong: {error}") from None
    return world


class Child:
    """A bot as a child process. Its output passes through; its end is told on the page and here."""

    def __init__(self, world: World, command: Sequence[str], url: str) -> None:
        self._world = world
        self._command = command
        self._environment = os.environ | {"BOT_TOKEN": world.token, "BOT_API_URL": url}
        self._process: asyncio.subprocess.Process | None = None

    async def run(self) -> int:
        """Starts the bot and waits for its end; returns its exit code."""
        try:
            self._process = await asyncio.create_subprocess_exec(*self._command, env=self._environment)
        except OSError as error:
            self._tell(f"the bot could not be started: {error}")
            return 127
        code = await self._process.wait()
        self._tell(f"the bot ended by itself with exit code {code}")
        return code

    def _tell(self, sentence: str) -> None:
        print(f"simulator: {sentence}", file=sys.stderr, flush=True)
        self._world.bot.awake = False
        self._world.bot.trouble = sentence
        self._world.bot_changed()

    async def stop(self) -> None:
        """SIGTERM, and SIGKILL if that is not heard within STOP_WITHIN seconds."""
        process = self._process
        if process is None or process.returncode is not None:
            return
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        try:
            async with asyncio.timeout(STOP_WITHIN):
                await process.wait()
        except TimeoutError:
            print("simulator: the bot did not stop on SIGTERM and was killed", file=sys.stderr)
            process.kill()
            await process.wait()


def fastest_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """uvloop where it is installed: a third less work for each call. None: asyncio's own."""
    try:
        import uvloop
    except ImportError:
        return None
    factory: Callable[[], asyncio.AbstractEventLoop] = uvloop.new_event_loop
    return factory


async def serve(options: argparse.Namespace) -> None:
    world = make_world(options)
    server = Server(world, patience=0.5)
    try:
        port = await server.start(options.host, options.port)
    except OSError as error:
        raise SystemExit(f"simulator: {options.host}:{options.port}: {error.strerror}") from None
    host = "localhost" if options.host in ("127.0.0.1", "0.0.0.0") else options.host
    url = f"http://{host}:{port}"
    print(f"simulator: phones at {url}/, Bot API at {url}/bot{world.token}/", file=sys.stderr, flush=True)

    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopped.set)
    child = Child(world, options.command, f"http://127.0.0.1:{port}") if options.command else None
    running = asyncio.create_task(child.run()) if child else None
    await stopped.wait()
    if child and running:
        running.cancel()
        await child.stop()
    await server.stop()


def main() -> None:
    logging.basicConfig(level=logging.WARNING, format="simulator: %(message)s")
    options = arguments(sys.argv[1:])
    with asyncio.Runner(loop_factory=fastest_loop()) as runner:
        runner.run(serve(options))


if __name__ == "__main__":
    main()
