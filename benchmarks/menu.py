"""What a press of «⌂ Меню» costs in a network of 20,000, this version against an earlier one, in one run, by turns.

    python -m benchmarks.menu dd25499             the last version whose menu was only doors
    python -m benchmarks.menu dd25499 --rounds 20

The earlier version is checked out beside (git worktree) and seeds the database, of which each version has a copy of its
own; this one migrates its copy at the start. Both bots run whole, in a process of their own, fed raw updates one after
another (benchmarks/subjects). «usual»: everybody who presses has a seat at an event that comes, five where they have
been, and somebody who asks for their contact; «plain»: nobody has anything.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import orjson

from benchmarks.subjects.press import PERSONS

ROOT = Path(__file__).parent.parent
MEMBERS = 20_000
SIZE = 500
PAST = 5
DATA = "go:menu:0"
SEED = "import sys; from pathlib import Path; from benchmarks.subjects.press import seed; seed(Path(sys.argv[1]))"


@dataclass(slots=True)
class Result:
    """Of each round: processor milliseconds a press, the median of what a press took, and what nine of ten took longer
    than, which other work on the machine touches least.
    """

    processor: list[float] = field(default_factory=list)
    median: list[float] = field(default_factory=list)
    quick: list[float] = field(default_factory=list)


def seed(tree: Path, path: Path, *, usual: bool) -> None:
    """The database of a network of MEMBERS, by the code in `tree`; the first PERSONS of them press."""
    subprocess.run([sys.executable, "-c", SEED, str(path)], cwd=tree, check=True, env=_environment(tree))
    now = int(time.time())
    with sqlite3.connect(path) as db:
        db.executemany(
            "INSERT INTO members (telegram_id, status, language, name, zone, joined_at, created_at, seen_at)"
            " VALUES (?, 'member', 'ru', ?, 'Europe/Moscow', ?, ?, ?)",
            [(50_000 + number, f"Участник №{number}", now, now, now) for number in range(MEMBERS - PERSONS)],
        )
        if usual:
            _busy(db, now)
        db.execute("ANALYZE")
    db.close()


def _busy(db: sqlite3.Connection, now: int) -> None:
    events = [("published", now + 86400 + 60 * number) for number in range(20)]
    events += [("archived", now - 40 * 86400 - 3600 * number) for number in range(100)]
    for number, (state, starts_at) in enumerate(events, 1):
        db.execute(
            "INSERT INTO events (uid, form, state, title, starts_at, minutes, zone, place, created_by, created_at)"
            " VALUES (?, 'seminar', ?, ?, ?, 90, 'Europe/Moscow', 'Гимназия № 5', 1, ?)",
            (f"e{number}", state, f"Смысловое чтение, встреча {number}", starts_at, now),
        )
    coming, past = 20, 100
    for member in range(1, MEMBERS + 1):
        seats = [(1 + member % coming, "confirmed", now)]
        seats += [(1 + coming + (member + step) % past, "attended", now - 40 * 86400) for step in range(PAST)]
        db.executemany(
            "INSERT INTO seats (event_id, member_id, state, ticket, signed_at, state_at, code)"
            " VALUES (?, ?, ?, 0, ?, ?, ?)",
            [(event, member, state, at, at, f"{member:06}") for event, state, at in seats],
        )
    db.executemany(
        "INSERT INTO contact_requests (from_id, to_id, created_at) VALUES (?, ?, ?)",
        [(member + PERSONS, member, now) for member in range(1, PERSONS + 1)],
    )


def _environment(tree: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(tree)}


async def _started(tree: Path, database: Path) -> asyncio.subprocess.Process:
    pipe = asyncio.subprocess.PIPE
    command = [sys.executable, "-m", "benchmarks.subjects.product", str(database), "", DATA]
    return await asyncio.create_subprocess_exec(
        *command, cwd=tree, env=_environment(tree), stdin=pipe, stdout=pipe, limit=2**24
    )


async def measure(trees: dict[str, Path], folder: Path, rounds: int, *, usual: bool) -> dict[str, Result]:
    """Rounds of SIZE presses, the versions by turns; the first round warms up."""
    made = folder / f"seed-{usual}.db"
    seed(trees["earlier"], made, usual=usual)
    workers = {}
    for name, tree in trees.items():
        database = folder / f"{name}-{usual}.db"
        shutil.copy(made, database)
        workers[name] = await _started(tree, database)
    results = {name: Result() for name in trees}
    for number in range(rounds + 1):
        for name, worker in workers.items():
            assert worker.stdin is not None
            assert worker.stdout is not None
            worker.stdin.write(f"{SIZE} {number * SIZE}\n".encode())
            report = orjson.loads(await worker.stdout.readline())
            if number:
                results[name].processor.append(report["cpu"] / SIZE * 1e3)
                results[name].median.append(statistics.median(report["latencies"]))
                results[name].quick.append(statistics.quantiles(report["latencies"], n=10)[0])
    for worker in workers.values():
        assert worker.stdin is not None
        worker.stdin.close()
        await worker.wait()
    return results


def tell(title: str, results: dict[str, Result]) -> None:
    """A line for each figure; the ratio is the median of the rounds' own, above 1 where this version costs more."""
    print(f"\n{title}\n\n| | earlier | this | ratio | rounds, from–to |\n|---|---|---|---|---|")
    for label, of in (("processor ms a press", "processor"), ("p50, ms", "median"), ("p10, ms", "quick")):
        earlier, own = (getattr(results[name], of) for name in ("earlier", "this"))
        ratios = sorted(mine / theirs for mine, theirs in zip(own, earlier, strict=True))
        print(
            f"| {label} | {statistics.median(earlier):.3f} | {statistics.median(own):.3f}"
            f" | {statistics.median(ratios):.2f} | {ratios[0]:.2f}–{ratios[-1]:.2f} |",
            flush=True,
        )


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.menu", description=__doc__.splitlines()[0])
    parser.add_argument("earlier", nargs="?", default="dd25499", help="the commit to compare with (%(default)s)")
    parser.add_argument("--rounds", type=int, default=10)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        tree = folder / "earlier"
        git = ["git", "-C", str(ROOT), "worktree"]
        subprocess.run([*git, "add", "--quiet", "--detach", str(tree), options.earlier], check=True)
        try:
            trees = {"earlier": tree, "this": ROOT}
            for usual in (True, False):
                results = asyncio.run(measure(trees, folder, options.rounds, usual=usual))
                tell(f"{'usual' if usual else 'plain'}, {options.rounds} rounds of {SIZE}", results)
        finally:
            subprocess.run([*git, "remove", "--force", str(tree)], check=True)


if __name__ == "__main__":
    main()
