"""Clauses are found by words in the one search, and taken along as a file (PRODUCT §7)."""

from __future__ import annotations

import pytest

from domain.base.things import Thing
from domain.charter.clauses import DAY, Change
from services.base import due
from services.charter import changing
from tests.flows.conftest import NOON

BY = Thing("decision", 41)


@pytest.fixture
async def anna(network):
    return await network.member("Анна Ивановна Петрова")


async def changes(network, **change):
    return await network.app.units.do(changing.adopt, Change(**change), BY)


async def test_words_find_a_clause_that_the_network_began_with(anna):
    """In any form of theirs, and in another language too."""
    await anna.sends("должности и стажи")
    anna.sees("Устав · 1")
    await anna.taps(next(label for label in anna.buttons if label.startswith("1.3")))
    anna.sees("Голос каждого участника весит одинаково")
    await anna.taps("‹ Назад")
    anna.sees("Поиск по словам «должности и стажи»")
    await anna.sends("equality")
    anna.sees("1.3 Равенство")


async def test_a_guest_finds_them_as_they_read_them(network):
    guest = network.person("Гость")
    await guest.sends("/start")
    await guest.sends("экспертиза")
    guest.sees("2.4 Экспертиза")
    await guest.taps(next(label for label in guest.buttons if label.startswith("2.4")))
    guest.sees("Рецензент отвечает за свои слова")


async def test_what_was_changed_is_found_by_what_it_says_now(network, anna):
    clause = await changes(network, clause=3, base=1, text="Медведи и лоси равны.")
    await anna.sends("медведь")
    anna.sees(f"{clause.number} Медведи и лоси равны.")
    await anna.sends("стаж")
    assert "1.3" not in anna.last.text


async def test_what_is_repealed_or_has_lapsed_is_found_no_more(network, anna):
    await changes(network, chapter=1, text="Медведи приходят весной.", review_at=NOON + 100 * DAY)
    await changes(network, chapter=1, text="Лоси приходят осенью.")
    await anna.sends("приходят")
    anna.sees("Устав · 2")
    gone = await network.app.units.ask(lambda unit: unit.db.execute("SELECT max(id) FROM clauses").fetchone()[0])
    await changes(network, clause=gone, base=1, repeal=True)
    await anna.sends("приходят")
    anna.sees("Устав · 1")
    for _ in range(2):
        await network.telegram.time.moves(days=101)
        await network.app.units.do(due.some)
    await anna.sends("приходят")
    anna.sees("Ничего не нашлось")


async def test_many_are_read_by_pages_and_looked_for_in_the_charter_alone(anna):
    await anna.sends("голосуют")
    anna.sees("Устав · ")
    await anna.taps(next(label for label in anna.buttons if label.startswith("Ещё пункты устава")))
    anna.sees("Устав по словам «голосуют»")
    await anna.taps(next(label for label in anna.buttons if label.startswith("5.")))
    await anna.taps("‹ Назад")
    anna.sees("Устав по словам «голосуют»")
    await anna.sends("/charter")
    await anna.taps("Найти")
    await anna.sends("5.26")
    anna.sees("5.26 Кворум: чтобы голосование состоялось")


async def test_the_charter_is_taken_along_now_and_on_a_date(network, anna):
    await network.telegram.time.moves(days=1)
    await changes(network, clause=3, base=1, text="Медведи и лоси равны.")
    await network.telegram.time.moves(days=1)
    await changes(network, clause=3, base=2, text="Все равны.")
    await anna.sends("/charter")
    await anna.taps("Устав одним файлом")
    text = anna.files[-1].bytes.decode()
    assert "1.3. Все равны." in text
    assert "5.26. Кворум: чтобы голосование состоялось" in text
    await anna.taps("‹ Назад")
    await anna.taps("Устав на дату")
    await anna.taps("24 ноября 2026 г.")
    await anna.taps("Этот устав одним файлом")
    text = anna.files[-1].bytes.decode()
    assert text.startswith("УСТАВ СЕТИ «Учительская», каким он был вт, 24 нояб.")
    assert "1.3. Медведи и лоси равны." in text
    await anna.taps("‹ Назад")
    anna.sees("Устав на ")
