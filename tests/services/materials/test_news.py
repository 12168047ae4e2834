"""The news of a version among many: each hears of it once, in portions, and of one material once a day (PRODUCT §8)."""

from __future__ import annotations

import pytest

from domain.base.parts import PartState
from domain.base.things import Thing
from domain.materials.materials import COAUTHOR, MATERIAL, Licence, MaterialForm, MaterialState
from services.base import due
from services.materials import news
from services.materials.access import material_of
from storage.base import parts
from storage.materials import favourites, materials
from tests.builders.led import LedNetwork
from tests.builders.states import put

PEOPLE = 450
DAY = 86_400


@pytest.fixture
async def network(tmp_path):
    small = await LedNetwork.open(tmp_path)
    small.anna = await small.member("Анна")
    small.takers = await small.do(_takers, small.anna)
    yield small
    await small.database.close()


def _takers(unit, author):
    materials.add(
        unit.db, title="Дроби", subject=None, grades=None, form=MaterialForm.TEST, licence=Licence.BY,
        author_id=author, now=unit.now - 9,
    )  # fmt: skip
    put(unit.db, materials.STATE, 1, MaterialState.PUBLISHED)
    sql = """INSERT INTO members (status, name, zone, created_at, seen_at)
             SELECT status, name, zone, created_at, seen_at FROM members WHERE id = ? RETURNING id"""
    found = [unit.db.execute(sql, (author,)).fetchone()["id"] for _ in range(PEOPLE)]
    for number, member in enumerate(found):
        (favourites.keep if number % 3 == 0 else materials.get)(unit.db, 1, member, unit.now - 5)
    materials.get(unit.db, 1, found[0], unit.now - 5)
    favourites.keep(unit.db, 1, author, unit.now - 5)
    return found


def _release(unit):
    materials.add_version(unit.db, 1, changes="Другое", by=material_of(unit, 1).author_id, now=unit.now)
    news.released(unit, material_of(unit, 1))
    return due.when(unit, Thing(MATERIAL, 1), news.TERM)


def _told(unit):
    return [row["member_id"] for row in unit.db.execute("SELECT member_id FROM outbox WHERE kind = 'material-version'")]


async def _goes_on(network, until=None):
    """Portions, one after another; how many are told after each."""
    told = []
    while (when := await network.do(lambda unit: due.when(unit, Thing(MATERIAL, 1), news.TERM))) is not None:
        if until is not None and when > until:
            break
        network.now = max(network.now, when)
        await network.do(due.some)
        told.append(len(await network.do(_told)))
    return told


async def test_each_of_many_hears_of_it_once_in_portions(network):
    begins = await network.do(_release)
    assert begins == network.now + news.PAUSE
    told = await _goes_on(network)
    assert told == [199, 399, PEOPLE], "its author, who keeps it at hand, is one of the first two hundred"
    assert sorted(await network.do(_told)) == sorted(network.takers), "its author is told nothing"


async def test_what_is_mended_at_once_is_told_once(network):
    begins = await network.do(_release)
    network.now += 60
    assert await network.do(_release) == begins
    await _goes_on(network)
    assert len(await network.do(_told)) == PEOPLE


async def test_of_one_material_once_a_day(network):
    begins = await network.do(_release)
    await _goes_on(network)
    network.now += 3600
    assert await network.do(_release) == begins + DAY


async def test_what_comes_while_people_are_told_is_told_the_next_day(network):
    begins = await network.do(_release)
    network.now = begins
    await network.do(due.some)
    await network.do(_release)
    await _goes_on(network, until=begins + 3600)
    assert len(await network.do(_told)) == PEOPLE
    assert await network.do(lambda unit: due.when(unit, Thing(MATERIAL, 1), news.TERM)) == begins + DAY


async def test_what_is_hidden_by_then_is_told_to_nobody(network):
    await network.do(_release)
    await network.do(lambda unit: put(unit.db, materials.STATE, 1, MaterialState.HIDDEN))
    await _goes_on(network)
    assert await network.do(_told) == []


async def test_whoever_made_it_along_hears_of_it_from_nobody(network):
    maker = network.takers[1]
    await network.do(
        lambda unit: parts.add(unit.db, Thing(MATERIAL, 1), COAUTHOR, maker, PartState.ACCEPTED, by=None, now=unit.now)
    )
    await network.do(_release)
    await _goes_on(network)
    assert maker not in await network.do(_told)


async def test_whoever_has_it_since_the_new_version_has_that_one(network):
    late = [await network.member(name) for name in ("Борис", "Вера")]
    await network.do(_release)
    network.now += 1
    await network.do(lambda unit: materials.get(unit.db, 1, late[0], unit.now))
    await network.do(lambda unit: favourites.keep(unit.db, 1, late[1], unit.now))
    await _goes_on(network)
    assert not set(late) & set(await network.do(_told))


async def test_a_version_is_told_once_also_where_its_term_falls_again(network):
    await network.do(_release)
    await _goes_on(network)
    await network.do(lambda unit: unit.db.execute("DELETE FROM outbox"))
    await network.do(lambda unit: due.at(unit, Thing(MATERIAL, 1), news.TERM, unit.now))
    await _goes_on(network)
    assert await network.do(_told) == []


async def test_the_news_is_no_news_to_whoever_may_not_open_it_any_more(network):
    await network.do(_release)
    reader = await network.person(network.takers[0])
    assert (await network.ask(news.told_of, reader, {"material": 1}))[1].number == 2
    author = await network.person(network.anna)
    await network.do(lambda unit: put(unit.db, materials.STATE, 1, MaterialState.HIDDEN))
    for one in (reader, author):
        assert await network.ask(news.told_of, one, {"material": 1}) is None


async def test_whoever_has_left_since_isnt_told_what_members_see(network):
    await network.do(_release)
    left = network.takers[0]
    await network.do(lambda unit: unit.db.execute("UPDATE members SET status = 'left' WHERE id = ?", (left,)))
    reader = await network.person(left)
    assert await network.ask(news.told_of, reader, {"material": 1}) is None


async def test_the_next_version_comes_in_place_of_one_that_still_waits_to_be_sent(network):
    for _ in range(2):
        network.now += DAY
        await network.do(_release)
        await _goes_on(network)
    waiting = await network.rows("SELECT payload FROM outbox WHERE kind = 'material-version'")
    assert len(waiting) == PEOPLE
    assert all('"version": 3' in row["payload"] for row in waiting)
