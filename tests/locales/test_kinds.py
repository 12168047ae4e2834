"""Every form of events, kind of ideas, and clause has its words in each language, and no others have."""

from __future__ import annotations

import sqlite3
import tomllib
from contextlib import closing
from pathlib import Path

import pytest

import locales
import storage
from domain.charter.clauses import CLAUSE
from domain.events.events import EventForm
from domain.ideas.ideas import Kind
from domain.materials.materials import MaterialForm
from domain.method.lessons import FIRST
from locales.charter import first_words
from locales.kinds import kinds
from locales.method import first_lessons
from locales.texts import LANGUAGES, Texts
from services.base.words import words
from services.charter.finding import FIRST_WORDS
from services.events.finding import FORM
from services.ideas.finding import KIND
from services.materials.finding import FORM as MATERIAL_FORM
from services.method.finding import WORDS as LESSON_WORDS
from services.method.reading import EXAMPLES
from storage.charter import clauses

TERMS = {
    *(FORM + form for form in EventForm),
    *(KIND + kind for kind in Kind),
    *(MATERIAL_FORM + form for form in MaterialForm if form is not MaterialForm.OTHER),
    KIND + CLAUSE,
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_has_words(language):
    table = tomllib.loads((Path(locales.__file__).parent / language / "kinds.toml").read_text("utf-8"))
    assert table.keys() == TERMS
    assert all(words(said) for called in table.values() for said in called)


def test_all_languages_together():
    assert kinds().keys() == TERMS
    assert kinds()["f=contest"] == ["contest", "competition", "конкурс"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_lesson_that_a_network_begins_with_is_found_by_its_title(language):
    found, t = first_lessons(), Texts(language, "UTC", 0)
    assert found.keys() == {LESSON_WORDS + name for name in FIRST} == {LESSON_WORDS + name for name in EXAMPLES}
    for name in FIRST:
        assert any(said.startswith(t.plain(f"lesson-{name}")) for said in found[LESSON_WORDS + name])
    with closing(sqlite3.connect(":memory:")) as db:
        for script in (Path(storage.__file__).parent / "migrations").glob("*_lessons.sql"):
            db.executescript("CREATE TABLE members (id INTEGER PRIMARY KEY); " + script.read_text("utf-8"))
        assert tuple(name for (name,) in db.execute("SELECT name FROM lessons ORDER BY place")) == FIRST


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_clause_that_a_network_begins_with_is_found_by_its_words(language):
    """The index has their names; the lexicon reads them in every language."""
    with closing(sqlite3.connect(":memory:")) as db:
        db.row_factory = sqlite3.Row
        for script in sorted((Path(storage.__file__).parent / "migrations").glob("0051_*.sql")):
            db.executescript("CREATE TABLE norms (name TEXT); " + script.read_text("utf-8"))
        began = {FIRST_WORDS + clause.first_words for clause in clauses.all_now(db)}
    found = first_words()
    assert found.keys() == began
    t = Texts(language, "UTC", 0)
    assert all(t.plain(term.removeprefix(FIRST_WORDS)) in said for term, said in found.items())
