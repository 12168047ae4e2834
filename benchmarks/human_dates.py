"""How our reader of human dates and the `dateparser` library do on the table of phrases.

    pip install dateparser && python -m benchmarks.human_dates

Right: the moment meant, or a refusal where there is none. Wrong: another moment. Unread: no answer where one
was meant. The library gives its best known settings for this use; a phrase that it reads as a date without
a time it can't tell from midnight, so those refusals are counted apart.
"""

import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from importlib import import_module
from zoneinfo import ZoneInfo

from domain.base.moments import understand
from domain.base.understanding import NotUnderstood
from locales.vocabulary import vocabulary
from tests.domain.base.phrases import MOMENTS, NOW, REFUSALS, ZONE

Read = Callable[[str], int | None]


def ours() -> Read:
    words = vocabulary()

    def read(text: str) -> int | None:
        try:
            return understand(text, now=NOW, zone=ZONE, words=words).at
        except NotUnderstood:
            return None

    return read


def library() -> Read:
    dateparser = import_module("dateparser")  # not among our dependencies
    settings = {
        "PREFER_DATES_FROM": "future",
        "DATE_ORDER": "DMY",
        "TIMEZONE": ZONE,
        "RETURN_AS_TIMEZONE_AWARE": True,
        "RELATIVE_BASE": datetime.fromtimestamp(NOW, ZoneInfo(ZONE)).replace(tzinfo=None),
    }

    def read(text: str) -> int | None:
        found = dateparser.parse(text, languages=["ru", "en"], settings=settings)
        return int(found.timestamp()) if found else None

    return read


def main() -> None:
    show = "--show" in sys.argv
    for name, make, module in (("ours", ours, "domain.base.moments"), ("dateparser", library, "dateparser")):
        started = time.perf_counter()
        try:
            read = make()
        except ImportError:
            print(f"{name}: not installed")
            continue
        read("завтра в 18:00")
        first = time.perf_counter() - started
        seen, costs = Counter[str](), []
        for text, meaning in MOMENTS.items():
            wanted = int(datetime.fromisoformat(meaning).replace(tzinfo=ZoneInfo(ZONE)).timestamp())
            begun = time.perf_counter()
            got = read(text)
            costs.append(time.perf_counter() - begun)
            verdict = "right" if got == wanted else "unread" if got is None else "wrong"
            seen[verdict] += 1
            if show and verdict != "right":
                print(f"  {name} {verdict}: {text!r} -> {got and datetime.fromtimestamp(got, ZoneInfo(ZONE))}")
        refused = sum(read(text) is None for text in REFUSALS)
        alone = min(_import_seconds(module) for _ in range(3))
        print(
            f"{name}: of {len(MOMENTS)} moments {seen['right']} right, {seen['wrong']} wrong, "
            f"{seen['unread']} unread; of {len(REFUSALS)} impossible {refused} refused; "
            f"import {alone * 1e3:.0f} ms, first answer {first * 1e3:.0f} ms, "
            f"median {statistics.median(costs) * 1e3:.2f} ms, worst {max(costs) * 1e3:.1f} ms"
        )


def _import_seconds(module: str) -> float:
    code = f"import time; t = time.perf_counter(); import {module}; print(time.perf_counter() - t)"
    return float(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout)


if __name__ == "__main__":
    main()
