"""Organizers find people by name however it is typed; what was indexed by older words is found by today's."""

from __future__ import annotations

import pytest

from bot import reindex
from domain.base.things import Thing
from services.home import refolding
from services.people import directory, people
from storage.base import index, settings
from tests.services.people.test_directory import lexicon


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("О’Коннор Мэри", "О'Коннор"),
        ("О’Коннор Мэри", "оконнор мэри"),
        ("д'Артаньян Шарль", "Артаньян"),
        ("Салтыков-Щедрин Михаил", "щедрин"),
        ("Фёдоров Пётр", "фЕдоров петр"),
        ("Пeтpoв Олег", "Петров"),
        ("Ян Ли", "ли"),
    ],
)
async def test_found_by_an_organizer(led, name, typed):
    await led.member("Зайцева Мария", listed=False)
    found = [one.name for one in await led.ask(people.find, led.owner, (await led.member(name)) and typed)]
    assert len(found) == 1


async def test_the_whole_word_comes_before_a_beginning(led):
    await led.member("Лисицына Анна")
    await led.member("Ли Борис")
    assert [one.name for one in await led.ask(people.find, led.owner, "ли")] == ["Ли Борис", "Лисицына Анна"]
    assert await led.ask(people.find, led.owner, "...") == []


async def test_what_an_older_version_indexed_is_found_after_the_start(led):
    person = await led.member("Ли Анна")
    old = (Thing("member", person), ["ли", "анна"])
    await led.database.write(lambda db: index.put(db, *old, audience="members", at=1))
    await led.database.write(lambda db: settings.set_setting(db, refolding.FOLDING, "1"))
    search = (directory.search, led.owner, lexicon(), "Ли")
    await reindex.renew(led.units)
    assert [card.name for card in (await led.ask(*search)).page.items] == ["Ли Анна"]
    before = await led.rows("SELECT * FROM search_terms")
    assert before
    await reindex.renew(led.units)
    assert await led.rows("SELECT * FROM search_terms") == before
