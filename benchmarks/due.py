"""Ten thousand terms due at one moment, and ticks of an idle network; against another version in the same run.

    python -m benchmarks.due [--terms 10000] [--rounds 3] [--against <a checkout of another version>]

The terms are reminders of as many events, each to its host: what is counted is the tick, from the moment at which all
fall due until the last is in the outbox, and the longest transaction that a press would wait behind. An idle tick looks
into the same network, with two hundred queues, when nothing is due.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
SUBJECT = HERE / "benchmarks" / "subjects" / "terms.py"
TICK_EVERY = 5


def measure(version: Path, terms: int) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, str(SUBJECT), str(terms)],
        env=os.environ | {"PYTHONPATH": str(version)},
        cwd=version,
        stdout=subprocess.PIPE,
        check=True,
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def row(name: str, found: list[dict[str, float]]) -> str:
    def of(key: str) -> float:
        return statistics.median(one[key] for one in found)

    waits = of("whole") + (of("ticks") - 1) * TICK_EVERY
    return (
        f"| {name} | {of('whole'):.2f} | {of('ticks'):.0f} | {waits:.0f} | {of('longest') * 1000:.0f} "
        f"| {of('idle') * 1000:.2f} | {of('idle_writes'):.0f} |"
    )


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--terms", type=int, default=10_000)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--against", type=Path)
    chosen = options.parse_args()
    versions = {"this version": HERE} | ({"before": chosen.against.resolve()} if chosen.against else {})
    found: dict[str, list[dict[str, float]]] = {name: [] for name in versions}
    for _ in range(chosen.rounds):
        for name, version in versions.items():
            found[name].append(measure(version, chosen.terms))
    print(f"\n{chosen.terms:,} terms due at one moment, medians of {chosen.rounds} rounds, versions in turn\n")
    print("| | work, s | ticks | until the last, s | longest transaction, ms | an idle tick, ms | its writes |")
    print("|---|---|---|---|---|---|---|")
    for name, rounds in found.items():
        print(row(name, rounds))
    if chosen.against:
        ratios = [a["whole"] / b["whole"] for a, b in zip(found["this version"], found["before"], strict=True)]
        middle = statistics.median(ratios)
        print(f"\nwork, this version to the one before: {middle:.2f} ({min(ratios):.2f}–{max(ratios):.2f})")


if __name__ == "__main__":
    main()
