"""How long finding a region by a few typed letters takes, against reading all names once in Python.

    python -m benchmarks.regions

The questions are those of tests/services/people/test_regions.py: whole names, beginnings, typing errors, towns.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

from locales.regions import region_names
from services.people.regions import Regions
from tests.services.people.test_regions import NOW, TYPED

ROUNDS = 20


def milliseconds(find: Callable[[str], object]) -> list[float]:
    """Of each question in each round."""
    costs = []
    for _ in range(ROUNDS):
        for typed in TYPED:
            begun = time.perf_counter()
            find(typed)
            costs.append((time.perf_counter() - begun) * 1e3)
    return sorted(costs)


def main() -> None:
    begun = time.perf_counter()
    regions = Regions(region_names)
    regions.find("москва", "ru", now=NOW)
    first = (time.perf_counter() - begun) * 1e3
    towns = [name.lower() for name in regions.towns(0)]
    ours = milliseconds(lambda typed: regions.find(typed, "ru", now=NOW))
    scan = milliseconds(lambda typed: [name for name in towns if typed.lower() in name])
    print(f"the first question, with all that is loaded for it: {first:.0f} ms; {len(towns)} names of towns\n")
    print("| | median, ms | p99, ms |\n|---|---|---|")
    for name, costs in (("find, errors forgiven", ours), ("a bare scan for the letters, nothing forgiven", scan)):
        print(f"| {name} | {statistics.median(costs):.2f} | {costs[int(len(costs) * 0.99)]:.2f} |")


if __name__ == "__main__":
    main()
