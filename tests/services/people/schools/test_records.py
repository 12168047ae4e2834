"""Records of schools: found, told, merged, taken apart, carried over, forgotten (PRODUCT §1)."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import combinations, product
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.base.members import MEMBER
from domain.base.things import Thing
from domain.people.profile import ProfileField, Visibility
from domain.people.schools import Likeness, NewSchool, School, likeness
from handlers.people.directory.lexicon import lexicon
from services.base import search
from services.base.unit import Unit
from services.home import refolding
from services.people import profile
from services.people.schools import keeping, reading, records
from services.people.schools.records import terms_of
from services.privacy import privacy
from storage.base.migrations import migrate
from storage.people import schools as stored
from tests.builders.led import LedNetwork

PSKOV = {"town": "Псков", "region": "RU-PSK"}


@pytest.fixture
async def network(tmp_path):
    led = await LedNetwork.open(tmp_path)
    yield led
    await led.database.close()


async def tells(network, name, told):
    member = await network.member(name, "RU-PSK")
    await network.do(profile.fill, member, {ProfileField.SCHOOL: told})
    return member, (await network.ask(records.own, member)).id


@pytest.mark.parametrize(
    "said",
    ["школа 5", "СОШ № 5", "МБОУ СОШ №5 г. Псков", "пятая школа", "школа номер пять псков", "шк. 5 пскав", "сош5"],
)
async def test_a_school_is_found_however_it_is_called(network, said):
    _, five = await tells(network, "Анна", NewSchool("Средняя школа № 5", **PSKOV))
    await tells(network, "Борис", NewSchool("Гимназия № 12", **PSKOV))
    found = await network.ask(records.find, network.owner, said)
    assert [one.id for one in found] == [five]


async def test_what_isnt_told_never_makes_two_schools(network):
    _, five = await tells(network, "Анна", NewSchool("школа 5", **PSKOV))
    _, line = await tells(network, "Борис", "СОШ 5")
    _, six = await tells(network, "Вера", NewSchool("школа 6", **PSKOV))
    same = [
        await network.units.ask(lambda unit, other=other: records.same_school(unit, five, other))
        for other in (None, five, line, six)
    ]
    assert same == [True, True, True, False]
    await network.do(keeping.set_apart, network.owner, five, line)
    assert not await network.units.ask(lambda unit: records.same_school(unit, line, five))


async def test_a_number_is_another_school_in_another_region(network):
    _, five = await tells(network, "Анна", NewSchool("школа 5", region="RU-PSK"))
    _, there = await tells(network, "Борис", NewSchool("школа 5", region="RU-TA"))
    _, nowhere = await tells(network, "Вера", NewSchool("школа 5"))
    same = [
        await network.units.ask(lambda unit, pair=pair: records.same_school(unit, *pair))
        for pair in ((five, there), (five, nowhere), (there, nowhere))
    ]
    assert same == [False, True, True]


async def test_two_that_were_told_apart_or_merged_arent_offered_again(network):
    _, one = await tells(network, "Анна", NewSchool("школа № 5", **PSKOV))
    _, two = await tells(network, "Борис", NewSchool("СОШ 5", **PSKOV))
    _, three = await tells(network, "Вера", NewSchool("Средняя школа 5", **PSKOV))

    async def offered():
        return {(pair.one.id, pair.other.id) for pair in await network.ask(keeping.pairs, network.owner)}

    assert await offered() == {(one, two), (one, three), (two, three)}
    await network.do(keeping.set_apart, network.owner, two, one)
    assert await offered() == {(one, three), (two, three)}
    await network.do(keeping.merge, network.owner, three, two)
    assert await offered() == set()
    for use_case in (keeping.pair, keeping.set_apart, keeping.merge):
        await network.refuses("error-school-merged", use_case, network.owner, two, three)


async def test_people_are_found_by_the_words_of_the_school_they_are_of_now(network):
    anna, gymnasium = await tells(network, "Анна", NewSchool("Гимназия № 12 имени Пушкина", **PSKOV))
    _, five = await tells(network, "Борис", NewSchool("школа 5", **PSKOV))

    async def is_found(said):
        owner = await network.person(network.owner)
        found = await network.ask(search.find, owner, lexicon(), said, kinds=[MEMBER])
        return Thing(MEMBER, anna) in found.of(MEMBER).items

    assert await is_found("имени Пушкина")
    await network.do(keeping.merge, network.owner, gymnasium, five)
    assert not await is_found("имени Пушкина")
    await network.do(keeping.split, network.owner, gymnasium)
    assert await is_found("имени Пушкина")


async def test_an_erasure_takes_the_school_that_nobody_else_has_and_leaves_the_one_in_use(network):
    anna, alone = await tells(network, "Анна", NewSchool("Лицей Заметный", **PSKOV))
    boris, shared = await tells(network, "Борис", NewSchool("школа 7", **PSKOV))
    vera = await network.member("Вера", "RU-PSK")
    await network.do(profile.fill, vera, {ProfileField.SCHOOL: shared})
    for member in (anna, boris):
        await network.do(privacy.erase_now, member)
    left = await network.rows("SELECT id, added_by FROM schools")
    assert left == [{"id": shared, "added_by": None}]
    assert (await network.ask(records.own, vera)).id == shared
    assert alone != shared


async def test_a_line_that_its_writer_hides_is_found_by_nobody_else(network):
    anna = await network.member("Анна", "RU-PSK")
    await network.do(profile.set_visibility, anna, ProfileField.SCHOOL, Visibility.NOBODY)
    await network.do(profile.fill, anna, {ProfileField.SCHOOL: "школа 9"})
    assert not await network.ask(records.find, network.owner, "школа 9")
    assert len(await network.ask(records.find, anna, "школа 9")) == 1


@given(st.lists(st.tuples(st.booleans(), st.integers(1, 6), st.integers(1, 6)), max_size=20))
@settings(max_examples=60)
def test_merges_lose_nobody_and_lead_in_no_circle(acts):
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        db.row_factory = sqlite3.Row
        _schools(db)
        for merges, one, other in acts:
            if merges:
                a, b = stored.led_to(db, one), stored.led_to(db, other)
                assert a is not None
                assert b is not None
                assert stored.merge(db, a.id, b.id) is (a.id != b.id)
            else:
                stored.split(db, one, other)
            people: list[int] = []
            for number in range(1, 7):
                at, steps = number, 0
                while (into := stored.by_ids(db, [at])[at].merged_into) is not None:
                    at, steps = into, steps + 1
                    assert steps < 6, "a circle"
                found = stored.led_to(db, number)
                assert found is not None
                assert found.id == at, "the number leads where the chain does"
                if at == number:
                    people += stored.members_of(db, number)
            assert sorted(people) == list(range(1, 7)), "everybody has one school"
        for number in range(1, 7):
            assert stored.picked(db, number) == number, "what was picked stays"


def _schools(db):
    db.executescript(
        "CREATE TABLE schools (id INTEGER PRIMARY KEY, name, town, region, region_name, added_by, added_at INTEGER,"
        " is_listed INTEGER, merged_into INTEGER, root INTEGER);"
        "CREATE TABLE school_terms (term, school_id);"
        "CREATE TABLE member_schools (member_id INTEGER PRIMARY KEY, school_id INTEGER);"
    )
    for number in range(1, 7):
        stored.add(db, NewSchool(f"школа {number}"), by=None, now=0, is_listed=True, terms=())
        stored.pick(db, number, number)


async def test_lines_of_pages_become_records_and_only_equal_ones_of_one_region_are_one(tmp_path, network):
    path = tmp_path / "old.db"
    migrate(path, up_to=24)
    lines = [("школа №5", "RU-PSK", "members"), ("Школа № 5", "RU-PSK", "nobody"), ("школа №5", "RU-TA", "nobody"),
             ("СОШ 5", "RU-PSK", "members"), ("", "RU-PSK", "members")]  # fmt: skip
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for number, (line, region, visibility) in enumerate(lines, 1):
            db.execute(
                "INSERT INTO members (id, telegram_id, created_at, seen_at, region, status)"
                " VALUES (?, ?, 0, 0, ?, 'member')",
                (number, number, region),
            )
            db.execute("INSERT INTO profile_fields VALUES (?, 'school', json_quote(?), ?)", (number, line, visibility))
    migrate(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.row_factory = sqlite3.Row
        unit = await network.units.ask(lambda unit: unit)
        refolding.begin(Unit(db, 0, unit.network, unit.areas))
        mine = stored.of_members(db, range(1, 6))
        assert mine[1].id == mine[2].id != mine[3].id
        assert mine[4].id not in (mine[1].id, mine[3].id)
        assert 5 not in mine
        assert [one.is_listed for one in (mine[1], mine[3], mine[4])] == [True, False, True]
        seen = dict(db.execute("SELECT member_id, visibility FROM profile_fields").fetchall())
        assert seen == {number: line[2] for number, line in enumerate(lines, 1)}, "as each chose it"


def test_likely_duplicates_are_those_that_comparing_every_two_finds(monkeypatch):
    names = ("СОШ № 5", "школа 5", "Гимназия № 12 имени Пушкина", "Гимназия имени Пушкина", "Лицей «Радуга»", "СОШ")
    schools = [
        School(n, name, town, region, None, None, 0, True, None, n)
        for n, (name, (town, region)) in enumerate(
            product(names, (("Псков", "RU-PSK"), ("Казань", "RU-TA"), (None, "RU-PSK"), ("Радуга", "RU-TA"))), 1
        )
    ]
    monkeypatch.setattr(keeping.stored, "standing", lambda db: schools)
    monkeypatch.setattr(keeping.stored, "apart", lambda db: set())
    found = {(one.id, other.id) for one, other, _ in keeping._likely(SimpleNamespace(db=None))}
    every = {
        (one.id, other.id)
        for one, other in combinations(schools, 2)
        if one.region == other.region
        and terms_of(one) & terms_of(other)
        and likeness(reading.of(one), reading.of(other)) >= Likeness.LIKELY
    }
    assert found == every
    assert len(every) > 10
