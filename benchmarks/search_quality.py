"""How much of what should be found is found, and how much of what is shown is right.

    python -m benchmarks.search_quality [missed]

Two tables, written before the search was asked: events and people (benchmarks/data/search_queries.toml), and school
materials (materials.toml) with two sets of queries (materials_queries.toml), of which the search was tuned to the first
alone. `missed` names the queries of the first set and of the events that aren't answered in full.

Recall@5: of what should be found, the part that is among the first five (of all that should be, at most five count).
Precision: of what is shown, up to five, the part that is right; of words that nothing has, 1 when nothing is shown.

Beside the search stand what SQLite has by itself (FTS5, in the order of bm25): `unicode61` and `trigram`, of which all
words, or any three letters, must be met, and whole words by their stems, all of them.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from domain.base.audience import MEMBERS
from domain.base.levels import read_grades
from domain.base.lists import Window
from domain.base.members import MEMBER, Member, Status
from domain.base.things import Thing
from domain.events.events import EVENT
from domain.materials.materials import MATERIAL
from domain.people.profile import ProfileField
from handlers.people.directory.labels import tag_label
from handlers.people.directory.lexicon import lexicon
from locales.kinds import kinds
from locales.texts import Texts
from services.base import search
from services.base.areas import Area, Areas, Known, Searched
from services.base.unit import Network, Unit
from services.base.words import stem, words
from services.materials import finding
from storage.base.migrations import migrate

DATA = Path(__file__).parent / "data"
NOW = 1_795_000_000
SHOWN = 5
ABSENT = "absent"
THERE, ALL = "what is there", "all"
"""Sums: of all kinds of queries but `ABSENT`, and with it."""

Ask = Callable[[str], Sequence[Thing]]
"""What a search shows for the words, at most `SHOWN`."""


@dataclass(frozen=True, slots=True)
class Written:
    """What stands in a table: the words of a thing, and the ids that an area would put beside them."""

    thing: Thing
    title: str = ""
    name: str = ""
    text: str = ""
    tags: tuple[str, ...] = ()
    named: str = ""
    """What the tags are called: for those who know no ids."""

    @property
    def words(self) -> str:
        return f"{self.title} {self.name} {self.text} {self.named}"


@dataclass(frozen=True, slots=True)
class Answered:
    said: str
    recall: float
    precision: float


Queries = Mapping[str, Sequence[tuple[str, str]]]
"""By kind: what is said, and the keys of all that would be right."""


# -- the tables ------------------------------------------------------------------------------------


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((DATA / name).read_text("utf-8"))


def events_and_people() -> tuple[dict[str, Written], Queries]:
    table = _read("search_queries.toml")
    written: dict[str, Written] = {}
    for number, (key, (title, text)) in enumerate(table["events"].items(), 1):
        written[key] = Written(Thing(EVENT, number), title=title, text=text)
    for number, (key, (name, text)) in enumerate(table["people"].items(), 1):
        written[key] = Written(Thing(MEMBER, number), name=name, text=text)
    return written, table["queries"]


def materials() -> tuple[dict[str, Written], dict[str, Queries]]:
    """What a material is found by (services/materials/finding.py): title, description, subject, type, grades."""
    t = Texts("ru", "UTC", 0)
    forms = {name: term for term, names in kinds().items() if term.startswith(finding.FORM) for name in names}
    written: dict[str, Written] = {}
    for subject, of_subject in _read("materials.toml")["materials"].items():
        for key, (form, classes, title, about) in of_subject.items():
            grades = read_grades(classes.replace("–", "-")) if classes else None
            written[key] = Written(
                Thing(MATERIAL, len(written) + 1),
                title=title,
                text=about,
                tags=(
                    finding.SUBJECT + subject,
                    forms.get(form, finding.FORM + "other"),
                    *finding.tags_of_grades(grades),
                ),
                named=f"{tag_label(t, ProfileField.SUBJECTS, subject)} {form} {_each(classes)}",
            )
    return written, _read("materials_queries.toml")


def _each(classes: str) -> str:
    """Each of the classes «5–7»."""
    first, _, last = classes.partition("–")
    return " ".join(map(str, range(int(first), int(last or first) + 1))) if first else ""


# -- those who search ------------------------------------------------------------------------------


def the_search(unit: Unit, written: Sequence[Written]) -> Ask:
    """The search of the house."""
    for number, each in enumerate(written, 1):
        search.put(
            unit,
            each.thing,
            audience=MEMBERS,
            title=each.title,
            name=each.name,
            text=each.text,
            tags=each.tags,
            at=NOW + (number if each.thing.kind == EVENT else -number),
        )
    reader = Member(0, None, Status.MEMBER, "ru")

    def ask(said: str) -> Sequence[Thing]:
        found = search.find(unit, reader, lexicon(), said, window=Window(size=SHOWN))
        return [thing for page in found.kinds.values() for thing in page.items][:SHOWN]

    return ask


def full_text(written: Sequence[Written], tokenizer: str, query: Callable[[str], str], as_stems: bool = False) -> Ask:
    """SQLite's FTS5 with a tokenizer; `query` makes what it is asked of what is said."""
    db = sqlite3.connect(":memory:")
    db.execute(f"CREATE VIRTUAL TABLE texts USING fts5(words, tokenize = '{tokenizer}')")
    for row, each in enumerate(written):
        said = _stems(each.words) if as_stems else each.words
        db.execute("INSERT INTO texts (rowid, words) VALUES (?, ?)", (row, said))

    def ask(said: str) -> Sequence[Thing]:
        if not (asked := query(_stems(said) if as_stems else said)):
            return []
        sql = "SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY bm25(texts) LIMIT ?"
        return [written[row].thing for (row,) in db.execute(sql, (asked, SHOWN))]

    return ask


def _stems(said: str) -> str:
    return " ".join(map(stem, words(said)))


def _all_words(said: str) -> str:
    return " ".join(f'"{word}"' for word in said.replace('"', " ").split())


def _any_letters(said: str) -> str:
    """Any three letters that stand together in a word."""
    letters = [word[at : at + 3] for word in said.replace('"', " ").split() for at in range(len(word) - 2)]
    return " OR ".join(f'"{three}"' for three in dict.fromkeys(letters))


def searches(unit: Unit, written: Sequence[Written]) -> Iterator[tuple[str, Ask]]:
    yield "the search", the_search(unit, written)
    yield "stems alone", full_text(written, "unicode61", _all_words, as_stems=True)
    yield "unicode61", full_text(written, "unicode61 remove_diacritics 2", _all_words)
    yield "trigram", full_text(written, "trigram", _all_words)
    yield "trigram, any", full_text(written, "trigram", _any_letters)


# -- measuring -------------------------------------------------------------------------------------


def measure(ask: Ask, written: Mapping[str, Written], queries: Queries) -> dict[str, list[Answered]]:
    """By kind of query, how each was answered."""
    measured: dict[str, list[Answered]] = {}
    for kind, those in queries.items():
        for said, keys in those:
            right, shown = {written[key].thing for key in keys.split()}, ask(said)
            hits = len(right & set(shown))
            recall = hits / min(SHOWN, len(right)) if right else float(not shown)
            precision = hits / len(shown) if shown else float(not right)
            measured.setdefault(kind, []).append(Answered(said, recall, precision))
    return measured


def mean(answered: Sequence[Answered]) -> tuple[float, float]:
    """Recall and precision over several queries."""
    recall, precision = sum(one.recall for one in answered), sum(one.precision for one in answered)
    return recall / len(answered), precision / len(answered)


def network(folder: str) -> Unit:
    """An empty network whose kinds are those of the tables."""
    migrate(Path(folder) / "x.db")
    db = sqlite3.connect(Path(folder) / "x.db")
    db.row_factory = sqlite3.Row
    known = (MEMBER, EVENT, MATERIAL)
    tables = Area(
        name="tables",
        things=tuple(Known(kind, lambda unit, thing: None, lambda unit, viewer, thing: None) for kind in known),
        searched=tuple(
            Searched(kind, lambda unit: (), lambda unit, number: None, lambda unit, viewer, things: things)
            for kind in known
        ),
    )
    return Unit(db, NOW, Network("", "Europe/Moscow", "", "", frozenset()), Areas((tables,)))


def table(name: str, written: Mapping[str, Written], queries: Queries, names_missed: bool) -> None:
    """One set of queries: a line a kind, a column (recall, precision) a search."""
    with tempfile.TemporaryDirectory() as folder:
        unit = network(folder)
        measured = {who: measure(ask, written, queries) for who, ask in searches(unit, list(written.values()))}
        unit.db.close()
    asked = sum(len(those) for kind, those in queries.items() if kind != ABSENT)
    print(f"\n{name}: {len(written)} things, {asked} queries, {len(queries.get(ABSENT, ()))} for what isn't there")
    print(f"{'':17}   n " + "".join(f"{who:>16}" for who in measured))
    for kind in [*queries, THERE, ALL]:
        by_search = [list(_of(kind, by_kind)) for by_kind in measured.values()]
        figures = "".join("{:11.2f} {:4.2f}".format(*mean(answered)) for answered in by_search)
        named = by_search[0] if names_missed and kind in queries else ()
        missed = [one.said for one in named if one.recall < 1 or one.precision < 1]
        print(f"{kind:17} {len(by_search[0]):3} {figures}", ", ".join(missed))


def _of(kind: str, by_kind: Mapping[str, Sequence[Answered]]) -> Iterator[Answered]:
    for each, answered in by_kind.items():
        if kind in (each, ALL) or (kind == THERE and each != ABSENT):
            yield from answered


def main() -> None:
    names_missed = "missed" in sys.argv[1:]
    table("Events and people", *events_and_people(), names_missed)
    written, sets = materials()
    table("Materials, the first set", written, sets["first"], names_missed)
    table("Materials, the second set", written, sets["second"], False)


if __name__ == "__main__":
    main()
