"""Events under a rush: everybody signs up at once, and ten thousand reminders fall due at one moment.

    python -m benchmarks.events [rush] [reminders]

- rush: the bot (`python -m bot`, whole, state in SQLite) is held (SIGSTOP) while 500 people press «Записаться» on an
  event with 100 places, then it is let go. Measured from then to the last person's edited card, over HTTP long
  polling from a local Telegram in a process of its own; the confirmations go out meanwhile. Before it the same
  people open the card in the same way, which only reads: the ratio says what the sign-up itself costs. Checked in
  the database: 100 seats, 400 places in the queue in one order, nobody twice.
- reminders: an event with 10,000 people signed up. How long one tick takes to write all rows of its reminder (the
  transaction that presses wait behind), and how late the rows and the messages of a running bot are.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from benchmarks.broadcast import telegram
from benchmarks.mailing import network
from benchmarks.subjects import press
from benchmarks.subjects.phones import PATIENCE, Phones, started
from domain.base.roles import Role
from domain.events.events import EventForm, SeatState
from domain.events.reminders import Kind
from handlers.events.presses import ShowEvent
from services.areas import AREAS
from services.base import due as falling
from services.base.unit import Network, Unit, Units
from services.events import editing
from storage.base import roles
from storage.base.database import Database

HOST = 1
EVENT = 1
NETWORK = Network("Сеть", "Europe/Moscow", "Оператор", "a@example.org", frozenset(), "bench_bot")


def _consent(db: sqlite3.Connection, now: int) -> None:
    db.execute(
        "INSERT INTO consents (member_id, purpose, given, version, language, sha256, button, at)"
        " SELECT id, 'membership', 1, 1, 'ru', '', '', ? FROM members",
        (now,),
    )


async def hold(path: Path, *, capacity: int | None, starts_in: int) -> int:
    """Publish an event of the first member in the database at `path`; returns its start."""
    database = await Database.open(path)
    units = Units(database, NETWORK, AREAS, lambda: int(time.time()))
    start = int(time.time()) + starts_in
    draft = editing.Draft(
        form=EventForm.SEMINAR, title="Семинар", starts_at=start, minutes=90, zone="Europe/Moscow",
        place="Зал", capacity=capacity,
    )  # fmt: skip

    def prepare(unit: Unit) -> None:
        roles.grant(unit.db, HOST, Role.ORGANIZER, by=None, now=unit.now)
        _consent(unit.db, unit.now)
        assert editing.create(unit, HOST, draft).id == EVENT
        editing.publish(unit, HOST, EVENT)

    await units.do(prepare)
    await database.close()
    return start


def environment(path: Path, url: str, token: str) -> dict[str, str]:
    return os.environ | {
        "BOT_TOKEN": token,
        "BOT_API_URL": url,
        "DATABASE_PATH": str(path),
        "LOG_LEVEL": "WARNING",
    }


# -- everybody at once -----------------------------------------------------------------------------


async def pile(phones: Phones, pid: int, persons: Sequence[int]) -> list[float]:
    """Everybody presses while the bot is held; seconds from letting it go until each has seen the edited card."""
    os.kill(pid, signal.SIGSTOP)
    try:
        seen = await asyncio.gather(*(phones.tap(number) for number in persons))
        begun = time.perf_counter()
    finally:
        os.kill(pid, signal.SIGCONT)
    done = await asyncio.wait_for(asyncio.gather(*seen), PATIENCE)
    return sorted(moment - begun for moment in done)


async def rush(folder: Path, people: int, places: int) -> tuple[list[float], list[float], str]:
    """One rush: the waits for the card itself (which only reads), for the sign-up on it, and the verdict."""
    path = folder / "network.db"
    press.seed(path)
    await hold(path, capacity=places, starts_in=7 * 86_400)
    everybody = range(1, people + 1)  # number 0 is the host
    async with Phones(folder, ShowEvent(id=EVENT).pack()) as phones:
        await phones.open([*everybody, people + 1])
        bot = await started(["-m", "bot"], env=environment(path, phones.url, press.TOKEN))
        await phones.press(people + 1)  # awake
        looks = await pile(phones, bot.pid, everybody)
        # The first button of the card that everybody sees now is «Записаться».
        signs = await pile(phones, bot.pid, everybody)
        bot.terminate()
        await bot.wait()
    return looks, signs, verdict(path, people, places)


def verdict(path: Path, people: int, places: int) -> str:
    """«correct», or what is wrong in the database."""
    with closing(sqlite3.connect(path)) as db:
        states = dict(db.execute("SELECT state, count(*) FROM seats GROUP BY state").fetchall())
        tickets = [row[0] for row in db.execute("SELECT ticket FROM seats WHERE state = 'waiting' ORDER BY ticket")]
        seated = [row[0] for row in db.execute("SELECT max(ticket) FROM seats WHERE state = 'confirmed'")]
        told = db.execute("SELECT count(*) FROM outbox WHERE kind = 'event-signed-up'").fetchone()[0]
    wanted = {"confirmed": places, "waiting": people - places}
    if states != wanted:
        return f"WRONG: {states}"
    if len(set(tickets)) != len(tickets) or tickets[0] < seated[0]:
        return "WRONG: somebody overtook"
    return "correct" if told == places else f"WRONG: {told} confirmations"


# -- ten thousand reminders ------------------------------------------------------------------------


async def crowd(path: Path, people: int, *, starts_in: int) -> int:
    """An event with `people` signed up long ago; returns its start."""
    await network.prepare(path, 0)  # the two organizers of the mailing benchmark, and their announcement
    now = int(time.time())
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("DELETE FROM outbox")
        db.executemany(
            "INSERT INTO members (telegram_id, status, language, name, zone, created_at, seen_at, joined_at)"
            " VALUES (?, 'member', 'ru', ?, 'Europe/Moscow', 0, ?, 0)",
            [(network.FIRST + n, f"Учитель {n}", now) for n in range(people)],
        )
    start = await hold(path, capacity=None, starts_in=starts_in)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("DELETE FROM outbox")
        db.execute("DELETE FROM due WHERE kind = 'news'")
        db.execute(
            "INSERT INTO seats (event_id, member_id, state, ticket, signed_at, state_at, code)"
            " SELECT ?, id, ?, id, 0, 0, printf('%06d', id) FROM members WHERE telegram_id >= ?",
            (EVENT, SeatState.CONFIRMED, network.FIRST),
        )
    return start


async def one_tick(folder: Path, people: int) -> float:
    """Seconds of the transaction that writes the reminders of `people`."""
    path = folder / "tick.db"
    start = await crowd(path, people, starts_in=7200)
    database = await Database.open(path)
    units = Units(database, NETWORK, AREAS, lambda: start - 3600)
    begun = time.perf_counter()
    done = await falling.run(units)
    took = time.perf_counter() - begun
    await database.close()
    assert done == 1, done
    return took


async def punctuality(folder: Path, people: int, seconds: int) -> tuple[float, float, int]:
    """With the running bot: seconds from due to the rows, messages a second after that, and how many were sent."""
    path = folder / "network.db"
    async with telegram(folder, people) as url:
        start = await crowd(path, people, starts_in=3600 + 25)
        due = start - 3600
        bot = await started(["-m", "bot"], env=environment(path, url, network.TOKEN))
        await asyncio.sleep(max(0.0, due - time.time()))
        rows_at = await _until_rows(path, people)
        await asyncio.sleep(seconds)
        bot.terminate()
        await bot.wait()
    with closing(sqlite3.connect(path)) as db:
        sql = "SELECT settled_at FROM outbox WHERE kind = 'event-reminder' AND state = 'sent' ORDER BY settled_at"
        sent = [row[0] for row in db.execute(sql)]
        kinds = {row[0] for row in db.execute("SELECT DISTINCT json_extract(payload, '$.reminder') FROM outbox")}
    assert kinds <= {Kind.HOUR, None}, kinds
    inner = [at for at in sent if sent[0] < at < sent[-1]]  # whole seconds only
    rate = len(inner) / max(1, len(set(inner)))
    return rows_at - due, rate, len(sent)


async def _until_rows(path: Path, people: int) -> float:
    begun = time.monotonic()
    with closing(sqlite3.connect(path)) as db:
        while time.monotonic() - begun < PATIENCE:
            count = db.execute("SELECT count(*) FROM outbox WHERE kind = 'event-reminder'").fetchone()[0]
            if count >= people:
                return time.time()
            await asyncio.sleep(0.05)
    raise SystemExit("the reminders were not written")


# -- the table -------------------------------------------------------------------------------------


async def measure(parts: Sequence[str], options: argparse.Namespace) -> None:
    if "rush" in parts:
        print(f"\n{options.people} people at once, {options.places} places, {options.rounds} rounds\n")
        print(
            "| cards a second | sign-ups a second | ratio | p50, s | p99, s | the database |\n|---|---|---|---|---|---|"
        )
        for _ in range(options.rounds):
            with tempfile.TemporaryDirectory() as name:
                looks, signs, said = await rush(Path(name), options.people, options.places)
            reads, writes = (options.people / waits[-1] for waits in (looks, signs))
            middle, late = statistics.median(signs), signs[int(len(signs) * 0.99) - 1]
            ratio = writes / reads
            print(f"| {reads:.0f} | {writes:.0f} | {ratio:.2f} | {middle:.2f} | {late:.2f} | {said} |", flush=True)
    if "reminders" in parts:
        with tempfile.TemporaryDirectory() as name:
            took = [await one_tick(Path(tempfile.mkdtemp(dir=name)), options.reminders) for _ in range(3)]
            late, rate, sent = await punctuality(Path(name), options.reminders, options.seconds)
        whole = options.reminders / 25
        print(f"\n{options.reminders:,} reminders due at one moment\n")
        print("| | |\n|---|---|")
        print(f"| one tick writes them, s | {statistics.median(took):.2f} ({min(took):.2f}–{max(took):.2f}) |")
        print(f"| rows written after they were due, s (the tick comes every 5 s) | {late:.1f} |")
        print(f"| messages a second in whole seconds ({sent} sent; 25 are permitted) | {rate:.1f} |")
        print(f"| the last one at that permitted rate, s | {whole:.0f} |")
        print(f"| firing late is of that | {late / whole:.1%} |", flush=True)


def main() -> None:
    every = ("rush", "reminders")
    parser = argparse.ArgumentParser(prog="python -m benchmarks.events", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("parts", nargs="*", choices=[*every, []], help="both by default")
    parser.add_argument("--people", type=int, default=500)
    parser.add_argument("--places", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--reminders", type=int, default=10_000)
    parser.add_argument("--seconds", type=int, default=20, help="how long to watch the sending (%(default)s)")
    options = parser.parse_args()
    asyncio.run(measure(options.parts or every, options))


if __name__ == "__main__":
    main()
