"""The one search: who finds what, by which words, and what is left behind by what goes."""

from __future__ import annotations

import dataclasses
import random
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.base.audience import MEMBERS, ORGANIZERS, PUBLIC, audiences_of, of_author, of_region
from domain.base.lists import Window
from domain.base.members import MEMBER, Member, Status
from domain.base.roles import Role
from domain.base.things import Thing
from handlers.people.directory.lexicon import lexicon
from services.base import search
from services.base.areas import Area, Areas, Searched
from services.base.lexicon import Lexicon
from services.base.unit import Network, Unit
from storage.base import index, ranked
from tests.builders.fresh import fresh

NOW = 1_795_000_000
NOTE = "note"
PLAIN = Lexicon({}, {}, frozenset(), {}, [("урок", "занятие")])
AREAS = Areas((
    Area(
        name="notes",
        searched=(
            Searched(NOTE, lambda unit: (), lambda unit, number: None, lambda unit, viewer, things: things),
            Searched(MEMBER, lambda unit: (), lambda unit, number: None, lambda unit, viewer, things: things),
        ),
        audiences=(lambda unit, viewer: (of_region(viewer.region),) if viewer.region else (),),
    ),
))  # fmt: skip


class Notes(Areas):
    """Things without a table of their own: their titles are kept beside."""

    titles: dict[Thing, str]

    def title(self, unit: Unit, thing: Thing) -> str | None:
        return self.titles.get(thing)


@pytest.fixture
def unit(tmp_path: Path) -> Iterator[Unit]:
    db = sqlite3.connect(fresh(tmp_path / "x.db"))
    db.row_factory = sqlite3.Row
    areas = Notes(AREAS.all)
    areas.titles = {}
    yield Unit(db, NOW, Network("", "Europe/Moscow", "", "", frozenset()), areas)
    db.close()


def viewer(status: Status = Status.MEMBER, region: str | None = None, role: Role | None = None) -> Member:
    return Member(1, 1, status, "ru", region=region, roles=frozenset({role} if role else ()))


GUEST, ANNA = viewer(Status.GUEST), viewer()
ORGANIZER = viewer(role=Role.ORGANIZER)


def note(unit: Unit, number: int, title: str, text: str = "", audience: str = MEMBERS, **more) -> Thing:
    thing = Thing(NOTE, number)
    unit.areas.titles[thing] = title
    search.put(unit, thing, audience=audience, title=title, text=text, **{"at": NOW - number, **more})
    return thing


def found(unit: Unit, said: str, reader: Member = ANNA, words: Lexicon = PLAIN) -> list[int]:
    page = search.find(unit, reader, words, said, window=Window(size=1000)).of(NOTE)
    assert page.total == len(page.items)
    return [thing.number for thing in page.items]


AUDIENCES = st.sampled_from(
    [PUBLIC, MEMBERS, ORGANIZERS, of_region("RU-TA"), of_region("RU-MOW"), of_author(ANNA.id), of_author(2)]
)
READERS = st.builds(
    viewer,
    st.sampled_from(Status),
    st.sampled_from([None, "RU-TA", "RU-MOW"]),
    st.sampled_from([None, Role.LEADER, Role.ORGANIZER, Role.OWNER]),
)
WORD = st.sampled_from(
    ["дроби", "дробей", "дробный", "дрoби", "матиматика", "математика", "пифагор", "иванова", "l'ibnbd"]
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(things=st.lists(st.tuples(AUDIENCES, WORD, WORD), max_size=8), reader=READERS, said=st.lists(WORD, max_size=3))
def test_nobody_finds_or_is_told_of_what_they_may_not_open(unit, things, reader, said):
    index.clear(unit.db)
    for number, (audience, title, text) in enumerate(things):
        note(unit, number, title, text, audience)
    seen = search.find(unit, reader, lexicon(), " ".join(said), window=Window(size=1000))
    may = set(audiences_of(reader)) | ({of_region(reader.region)} if reader.region else set())
    if reader.is_member and said:
        may.add(of_author(reader.id))
    assert all(things[thing.number][0] in may for thing in seen.of(NOTE).items)
    # What others may open makes no difference: neither to what is found nor to what is said of the words.
    for number, (audience, _, _) in enumerate(things):
        if audience not in may:
            search.drop(unit, Thing(NOTE, number))
    assert search.find(unit, reader, lexicon(), " ".join(said), window=Window(size=1000)) == seen


def test_what_waits_is_found_by_its_author_alone_and_by_words_alone(unit):
    note(unit, 1, "дроби", audience=of_author(ANNA.id))
    note(unit, 2, "дроби")
    assert sorted(found(unit, "дробями")) == [1, 2]
    assert found(unit, "") == [2], "it isn't among what there is"
    assert found(unit, "дробями", dataclasses.replace(ANNA, id=2)) == [2]
    assert found(unit, "дробями", GUEST) == []


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(things=st.lists(st.tuples(AUDIENCES, WORD, WORD), min_size=1, max_size=8))
def test_what_is_dropped_leaves_no_word_and_counts_stay_right(unit, things):
    index.clear(unit.db)
    for number, (audience, title, text) in enumerate(things):
        note(unit, number, title, text, audience)
        note(unit, number, text, title, PUBLIC)
        note(unit, number, title, text, audience)
    counted = """SELECT t.things, count(p.doc) AS n FROM search_terms t
                 LEFT JOIN search_postings p ON p.term_id = t.id GROUP BY t.id"""
    assert all(row["things"] == row["n"] > 0 for row in unit.db.execute(counted))
    for number in range(len(things)):
        search.drop(unit, Thing(NOTE, number))
    for table in ("searched", "search_terms", "search_postings", "search_slips"):
        assert unit.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == 0


def test_how_many_there_are_is_kept_right_by_whatever_is_done(unit):
    """Triggers keep the counts: nothing drifts when a thing is put again, for others, dropped twice, or all emptied."""
    kept = "SELECT kind, audience, things FROM searched_counts WHERE things <> 0 ORDER BY 1, 2"
    counted = "SELECT kind, audience, count(*) FROM searched GROUP BY kind, audience ORDER BY 1, 2"
    chance, for_whom = random.Random(5), [PUBLIC, MEMBERS, ORGANIZERS, of_region("RU-TA"), None]
    for step in range(1, 201):
        thing, audience = Thing(chance.choice([NOTE, MEMBER]), chance.randint(1, 8)), chance.choice(for_whom)
        if audience is None:
            search.drop(unit, thing)
        else:
            search.put(unit, thing, audience=audience, title="Дроби", at=NOW)
        if step % 90 == 0:
            index.clear(unit.db)
        assert [tuple(row) for row in unit.db.execute(kept)] == [tuple(row) for row in unit.db.execute(counted)], step


INJECTED = [
    '"', '""', "'", "*", "дроби*", "*дроби", "^дроби", "-дроби", "+", "a* OR b", "дроби OR теорема",
    "дроби NOT теорема",
    "NEAR(", "NEAR(дроби", "NEAR(дроби теорема, 5)", "title:дроби", "col:", "t=", "t=дроб", "n=дроб", "s=", "s=math",
    "r=ru-ta", "{title}: дроби", "'; DROP TABLE searched; --", "') OR 1=1 --", "%", "_", "____", "?", ":at", "(((",
    "))",
    "\\", "🙂" * 50, "👩‍🏫", "\0", "дро\0би", "\ud800", "\u202e", "я" * 1000, "слово " * 200, "дроби " * 200,
    "а̀" * 500, "1" * 1000, ". . .", "?!…—", "--", "в на по", "и", "и в не на", "как что где",
]  # fmt: skip
SAY_SOMETHING = {"t=дроб", "n=дроб", "s=math", "дро\0би"}
"""Of these, what is left when the signs go is a word, or the beginning of one."""


@pytest.mark.parametrize("said", INJECTED, ids=[ascii(said)[:40] for said in INJECTED])
def test_nothing_that_is_said_breaks_the_search_or_shows_everything(unit, said):
    every = [note(unit, 1, "Дроби"), note(unit, 2, "Теорема", "и в не на"), note(unit, 3, "Падежи", tags=["s=math"])]
    says_something = "дроби" in said or "теорема" in said or said in SAY_SOMETHING
    for reader in (GUEST, ANNA, ORGANIZER):
        seen = search.find(unit, reader, lexicon(), said, window=Window(size=1000))
        assert seen.total < len(every)
        assert says_something or not seen.total, "what says nothing finds nothing"
    assert found(unit, "дроби") == [1]


@pytest.mark.parametrize("said", ["?!…—", "🙂", "\0", "*", '"', "(((", "\u202e"])
def test_signs_are_no_empty_line(unit, said):
    """Only who says nothing at all asks for the list."""
    note(unit, 1, "Дроби")
    assert found(unit, " \n") == [1]
    assert search.find(unit, ANNA, PLAIN, said).total == 0
    assert search.find(unit, ANNA, PLAIN, said, or_all=True).total == 0


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(said=st.text(max_size=60))
def test_no_text_breaks_it(unit, said):
    index.clear(unit.db)
    note(unit, 1, said, said)
    found(unit, said)


@pytest.mark.parametrize(
    ("said", "corrected"),
    [
        ("дробями", ()),  # another form
        ("ДРОБИ", ()),
        ("дрoби", ()),  # a Latin o
        ("дробный", (("дробный", "дроби"),)),  # a relative
        ("дро", ()),  # a beginning
        ("lhj,b", (("lhj,b", "дроби"),)),  # the other layout, where a letter is a comma
    ],
)
def test_ways_of_saying_it(unit, said, corrected):
    note(unit, 1, "Дроби")
    seen = search.find(unit, ANNA, lexicon(), said)
    assert [thing.number for thing in seen.of(NOTE).items] == [1]
    assert seen.corrected == corrected


@pytest.mark.parametrize("slip", ["пифгор", "пиффагор", "пефагор", "пифаогр", "ифагор", "пифагоор"])
def test_a_slip_of_each_kind_is_put_right_and_said(unit, slip):
    note(unit, 1, "Теорема Пифагора")
    note(unit, 2, "Дроби")
    seen = search.find(unit, ANNA, PLAIN, slip)
    assert [thing.number for thing in seen.of(NOTE).items] == [1]
    assert seen.corrected == ((slip, "пифагора"),)


def test_one_letter_finds_nobody(unit):
    note(unit, 1, "С чего начать", "с")
    assert found(unit, "с") == []
    assert found(unit, "с с с") == []
    assert found(unit, "с чего") == [1]


def test_a_digit_is_a_word(unit):
    note(unit, 1, "Школа 5")
    note(unit, 2, "Школа 57")
    assert found(unit, "5") == [1]


def test_all_the_words_before_any_of_them(unit):
    note(unit, 1, "Дроби", "игра")
    note(unit, 2, "Дроби")
    note(unit, 3, "Игра")
    assert found(unit, "дроби игра") == [1]
    seen = search.find(unit, ANNA, PLAIN, "дроби игра театр теорема")
    assert seen.ignored == ("театр", "теорема")
    note(unit, 4, "Театр")
    seen = search.find(unit, ANNA, PLAIN, "дроби игра театр")
    assert seen.is_any
    assert seen.of(NOTE).items[0] == Thing(NOTE, 1), "the one with most of the words leads"


def test_where_few_have_the_word_those_of_one_root_stand_behind_them(unit):
    note(unit, 1, "Шахматный кружок")
    note(unit, 2, "Шахматы на уроке", at=NOW)
    note(unit, 3, "Шашки")
    assert found(unit, "шахматный") == [1, 2]
    assert found(unit, "шахматами") == [2, 1]
    for number in range(10, 10 + search.ENOUGH):
        note(unit, number, "Шахматный турнир")
    assert 2 not in found(unit, "шахматный"), "there is enough of just that"


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("тригонометрия", "Тригонометрический круг"),
        ("вероятностный", "Теория вероятностей"),
        ("речной", "Реки России"),
        ("музейный", "Школьный музей"),
        ("наставник", "Наставничество"),
        ("доброволец", "Волонтёрский отряд"),  # a word made of its synonym
    ],
)
def test_a_word_finds_those_of_its_root(unit, said, title):
    note(unit, 1, title)
    note(unit, 2, "Падежи и дроби")
    assert found(unit, said, words=lexicon()) == [1]


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("страны", "Страх"),
        ("сети", "Дети"),
        ("очки", "Почки"),
        ("уверены", "Звери"),
        ("удача", "Сдача"),
    ],
)
def test_a_short_word_is_no_slip_of_another(unit, said, title):
    note(unit, 1, title)
    assert found(unit, said) == []


@pytest.mark.parametrize("slip", ["дорби", "дроюи", "држба", "дружюа", "тиатр", "тетар"])
def test_slips_that_people_make_in_short_words(unit, slip):
    note(unit, 1, "Дроби, дружба, театр")
    assert found(unit, slip) == ([] if slip == "дроюи" else [1]), "a letter of four may be any other"


def test_a_slip_is_put_right_by_the_word_not_by_its_stem(unit):
    search.put(unit, Thing(NOTE, 1), audience=MEMBERS, name="Иванов Пётр", at=NOW)
    search.put(unit, Thing(NOTE, 2), audience=MEMBERS, name="Петров Семён", at=NOW)
    assert found(unit, "петтров") == [2]


def test_an_abbreviation_and_its_words_find_each_other(unit):
    note(unit, 1, "Правила дорожного движения")
    note(unit, 2, "Викторина по ПДД")
    note(unit, 3, "Закон движения", "правила")
    assert found(unit, "пдд") == [1, 2]
    assert found(unit, "правила дорожного движения") == [1, 2]
    assert found(unit, "правил движения") == [1, 3], "their single words say no more than they do"
    note(unit, 4, "Искусственный интеллект на уроке")
    note(unit, 5, "Урок")
    assert found(unit, "ИИ на уроке") == [4], "two letters that are short for something tell things apart"
    search.drop(unit, Thing(NOTE, 2))
    search.drop(unit, Thing(NOTE, 1))
    assert found(unit, "правила дорожного движения") == [3], "nothing has the abbreviation, so it is words again"


def test_a_short_word_is_no_preposition(unit):
    note(unit, 1, "Игры и песни из сказок")
    assert (found(unit, "ИИ"), found(unit, "ИЗО")) == ([], [])
    assert [found(unit, said, words=lexicon()) for said in ("и", "из", "и из")] == [[], [], []]


def test_what_has_only_the_common_word_is_no_answer(unit):
    for number in range(20):
        note(unit, number, f"Презентация {number}")
    note(unit, 20, "Фотосинтез", "урок", tags=["s=biology"])
    seen = search.find(unit, ANNA, PLAIN, "презентация фотосинтез")
    assert (seen.is_any, [thing.number for thing in seen.of(NOTE).items]) == (True, [20])
    note(unit, 21, "Презентация", tags=["s=biology"])
    narrowed = search.find(unit, ANNA, PLAIN, "презентация фотосинтез", tags=["s=biology"])
    assert [thing.number for thing in narrowed.of(NOTE).items] == [20]


def test_where_all_words_are_common_those_with_the_rarest_are_shown(unit, monkeypatch):
    monkeypatch.setattr(search, "FEW", 2)
    for number in range(8):
        note(unit, number, "Презентация" if number < 5 else "Таблица")
    seen = search.find(unit, ANNA, PLAIN, "презентация таблица")
    assert (seen.is_any, [thing.number for thing in seen.of(NOTE).items]) == (True, [5, 6, 7])


def test_titles_first_then_what_is_to_come_then_the_most_used_and_the_newest(unit):
    note(unit, 1, "Другое", "дроби", at=NOW - 1)
    note(unit, 2, "Дроби", at=NOW - 500, over_at=NOW - 400)
    note(unit, 3, "Дроби", at=NOW + 300, over_at=NOW + 400)
    note(unit, 4, "Дроби", at=NOW + 100, over_at=NOW + 200)
    note(unit, 5, "Дроби", at=NOW - 1000, used=3)
    assert found(unit, "дроби") == [5, 4, 3, 2, 1]


THINGS = st.lists(
    st.tuples(
        st.sampled_from([("дроби", ""), ("игра", "дроби"), ("игра", ""), ("дроби", "игра"), ("дробный", "игра")]),
        st.integers(0, 2),  # used
        st.integers(-3, 3),  # days from now
        st.sampled_from([None, -1, 0, 1, 2]),  # over, in days from its start
    ),
    min_size=1,
    max_size=14,
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(things=THINGS, said=st.sampled_from(["дроби", "игра", "дроби игра", "", "дробный игра"]))
def test_many_stand_in_the_order_in_which_few_do(unit, things, said):
    """Few are put in order, of many the order is walked; a page of either is the same, and each holds a thing once."""
    index.clear(unit.db)
    for number, ((title, text), used, days, lasts) in enumerate(things):
        over_at = None if lasts is None else NOW + (days + lasts) * 86_400
        note(unit, number, title, text, at=NOW + days * 86_400, over_at=over_at, used=used)
    with pytest.MonkeyPatch.context() as few:
        few.setattr(ranked, "MANY", 1000)
        in_order = found(unit, said)
    for many in (1, 2, 4):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(ranked, "MANY", many)
            asked = [search.find(unit, ANNA, PLAIN, said, window=Window(n, 3)).of(NOTE) for n in range(5)]
            all_of_them = not said or search.find(unit, ANNA, PLAIN, said).is_any
        walked = list(dict.fromkeys(thing.number for page in asked for thing in page.items))
        assert walked == in_order[: asked[0].total]
        assert asked[0].total == (len(in_order) if all_of_them else min(many, len(in_order)))


def test_of_very_many_the_first_thousand_are_shown(unit, monkeypatch):
    monkeypatch.setattr(ranked, "MANY", 6)
    for number in range(10):
        note(unit, number, "Дроби", tags=["s=math"])
    page = search.find(unit, ANNA, PLAIN, "дроби", window=Window(5, 4)).of(NOTE)
    assert (page.total, page.pages, [thing.number for thing in page.items]) == (6, 2, [4, 5])
    listed = search.find(unit, ANNA, PLAIN, "", tags=["s=math"], window=Window(2, 4)).of(NOTE)
    assert (listed.total, [thing.number for thing in listed.items]) == (10, [8, 9]), "who looks through a list sees all"


def test_a_page_of_a_word_that_many_have_reads_few_rows(unit):
    """Of thrice as many things a page costs no more; statements are counted in steps of SQLite's machine."""

    def steps(things: int) -> int:
        for number in range(unit.db.execute("SELECT count(*) FROM searched").fetchone()[0], things):
            note(unit, number, "Дроби" if number % 2 else "Игра", "дроби")
        counted = 0

        def step() -> None:
            nonlocal counted
            counted += 1

        unit.db.set_progress_handler(step, 100)
        found = search.find(unit, ANNA, PLAIN, "дроби").of(NOTE)
        unit.db.set_progress_handler(None, 0)
        assert len(found.items) == Window().size
        return counted

    few = steps(2200)
    assert steps(6600) < 1.2 * few


def test_the_own_page_is_last(unit):
    search.put(unit, Thing(MEMBER, 1), audience=MEMBERS, name="Иванова Анна", at=NOW)
    search.put(unit, Thing(MEMBER, 2), audience=MEMBERS, name="Иванова Мария", at=NOW - 100)
    assert [t.number for t in search.find(unit, ANNA, PLAIN, "ивановой").of(MEMBER).items] == [2, 1]
    assert [t.number for t in search.find(unit, ANNA, PLAIN, "").of(MEMBER).items] == [1, 2], "a list has no words"


def test_synonyms_find_each_other(unit):
    note(unit, 1, "Открытый урок")
    assert found(unit, "занятия") == [1]


def test_a_synonym_stands_for_an_id_too(unit):
    note(unit, 1, "Вулканы", tags=["m=slides", "5", "6"])
    note(unit, 2, "Реки", tags=["m=test"])
    assert found(unit, "слайды", words=lexicon()) == [1]
    assert found(unit, "слайды про вулканы 6 класс", words=lexicon()) == [1]


def test_a_name_is_no_first_name(unit):
    for number, name in enumerate(("Иванов Пётр", "Иванова Анна", "Иван Сидоров"), 1):
        search.put(unit, Thing(NOTE, number), audience=MEMBERS, name=name, at=NOW - number)
    assert found(unit, "Иванов") == [1, 2]
    assert found(unit, "с Ивановым") == [1, 2]
    assert found(unit, "Ивана") == [3]


def test_a_changed_audience_moves_the_words(unit):
    note(unit, 1, "Дроби", audience=PUBLIC)
    assert found(unit, "дроби", GUEST) == [1]
    note(unit, 1, "Дроби", audience=ORGANIZERS)
    assert (found(unit, "дроби", GUEST), found(unit, "дроби"), found(unit, "дроби", ORGANIZER)) == ([], [], [1])


def test_pages_hold_each_thing_once(unit):
    for number in range(20):
        note(unit, number, "Дроби")
    pages = [search.find(unit, ANNA, PLAIN, "дроби", window=Window(n, 7)).of(NOTE) for n in range(4)]
    assert [page.number for page in pages] == [0, 1, 2, 2], "a page beyond the end is the last"
    assert sorted(thing.number for page in pages[:3] for thing in page.items) == list(range(20))


def test_what_is_counted_is_what_one_may_find(unit):
    for number, audience in enumerate([PUBLIC, MEMBERS, MEMBERS, ORGANIZERS, of_region("RU-TA")], start=1):
        note(unit, number, "Дроби", audience=audience, tags=["s=math"])
    for reader, count in ((GUEST, 1), (ANNA, 3), (ORGANIZER, 4), (viewer(region="RU-TA"), 4)):
        assert search.count_tags(unit, reader, NOTE, "s=") == [("math", count)], reader
        assert search.count_all(unit, reader, NOTE) == count, reader
    assert search.count_tags(unit, ORGANIZER, MEMBER, "s=") == []


def test_everything_is_put_anew_from_the_things(unit):
    kept = [note(unit, 1, "Дроби")]
    gone = note(unit, 2, "Теорема")
    areas = dataclasses.replace(
        unit,
        areas=Areas(
            (
                Area(
                    name="notes",
                    searched=(
                        Searched(
                            NOTE,
                            lambda unit: [thing.number for thing in kept],
                            lambda unit, number: search.put(
                                unit, Thing(NOTE, number), audience=MEMBERS, title="Новые слова", at=NOW
                            ),
                            lambda unit, reader, things: things,
                        ),
                    ),
                ),
            )
        ),
    )
    search.put_anew(areas, search.emptied(areas))
    assert search.has(areas, kept[0])
    assert not search.has(areas, gone)
    assert list(search.find(areas, ANNA, PLAIN, "слово").of(NOTE).items) == kept
    assert search.find(areas, ANNA, PLAIN, "теорема").total == 0
