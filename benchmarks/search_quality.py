"""How much of what should be found is found, and how much of what is shown is right.

    python -m benchmarks.search_quality

The table (benchmarks/data/search_queries.toml) was written before the search was tuned: events, people, and by kind of
query what should be found by it. Recall@5: of what should be found, the part that is among the first five (of all that
should be, at most five count). Precision: of what is shown, up to five, the part that is right; of words that nothing
has, 1 when nothing is shown.
"""

from __future__ import annotations

import sqlite3
import tempfile
import tomllib
from pathlib import Path

from domain.base.audience import MEMBERS
from domain.base.lists import Window
from domain.base.members import MEMBER, Member, Status
from domain.base.things import Thing
from domain.events.events import EVENT
from handlers.people.directory.lexicon import lexicon
from services.areas import AREAS
from services.base import search
from services.base.unit import Network, Unit
from storage.base.migrations import migrate

TABLE = Path(__file__).parent / "data" / "search_queries.toml"
NOW = 1_795_000_000
SHOWN = 5


def measure(unit: Unit) -> dict[str, list[tuple[str, float, float]]]:
    """By kind of query: what was said, recall and precision."""
    table = tomllib.loads(TABLE.read_text("utf-8"))
    things: dict[str, Thing] = {}
    for number, (key, (title, text)) in enumerate(table["events"].items(), 1):
        things[key] = Thing(EVENT, number)
        search.put(unit, things[key], audience=MEMBERS, title=title, text=text, at=NOW + number)
    for number, (key, (name, text)) in enumerate(table["people"].items(), 1):
        things[key] = Thing(MEMBER, number)
        search.put(unit, things[key], audience=MEMBERS, name=name, text=text, at=NOW - number)
    reader = Member(0, None, Status.MEMBER, "ru")
    measured: dict[str, list[tuple[str, float, float]]] = {}
    for kind, queries in table["queries"].items():
        for said, keys in queries:
            right = {things[key] for key in keys.split()}
            found = search.find(unit, reader, lexicon(), said, window=Window(size=SHOWN))
            shown = [thing for page in found.kinds.values() for thing in page.items][:SHOWN]
            hits = len(right & set(shown))
            recall = hits / min(SHOWN, len(right)) if right else float(not shown)
            precision = hits / len(shown) if shown else float(not right)
            measured.setdefault(kind, []).append((said, recall, precision))
    return measured


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        migrate(Path(folder) / "x.db")
        db = sqlite3.connect(Path(folder) / "x.db")
        db.row_factory = sqlite3.Row
        measured = measure(Unit(db, NOW, Network("", "Europe/Moscow", "", "", frozenset()), AREAS))
        db.close()
    every = [each for queries in measured.values() for each in queries]
    for kind, queries in [*measured.items(), ("all", every)]:
        recall = sum(found for _, found, _ in queries) / len(queries)
        precision = sum(right for _, _, right in queries) / len(queries)
        missed = [said for said, found, right in queries if found < 1 or right < 1] if kind != "all" else []
        print(f"{kind:16} {len(queries):3}  recall@5 {recall:.2f}  precision {precision:.2f}  {', '.join(missed)}")


if __name__ == "__main__":
    main()
