"""A proposal under discussion: another text, amendments to paragraphs, and what becomes of them (PRODUCT §7)."""

from __future__ import annotations

import pytest

from tests.flows.decisions.test_proposing import TITLE, opens, others, proposes


@pytest.fixture
async def talked(network):
    """Anna's proposal is discussed: Boris and Vera support it, and nine make the network."""
    names = ("Иванова Анна Петровна", "Фёдоров Борис Ильич", "Громова Вера Сергеевна", "Дёмин Глеб Олегович")
    people = [await network.member(name) for name in names]
    others(network, 5)
    await network.telegram.time.moves(days=2)
    await proposes(people[0])
    await people[0].taps("Предложить сети")
    for person in people[1:3]:
        await opens(person)
        await person.taps("Поддержать")
    return people


async def amends(person):
    """Two taps and a sentence; a reason isn't needed."""
    await opens(person)
    await person.taps("+ Поправка")
    await person.taps("2. В пятницу уже никто не слышит.")
    await person.sends("В пятницу все устали.")
    await person.taps("Пропустить")


async def test_an_amendment_is_two_taps_and_a_sentence_and_its_author_is_named(talked):
    anna, boris, vera, gleb = talked
    await amends(gleb)
    gleb.sees("Отправили автору.")
    await anna.waits_for("Было: В пятницу уже никто не слышит.")
    await anna.taps("Принять")
    anna.sees("2. В пятницу все устали.")
    anna.sees("Редакция 2, поправка: Дёмин Глеб Олегович")
    await gleb.waits_for("Ваша поправка принята")
    await boris.waits_for("текст изменился")
    boris.sees("Стало: В пятницу все устали.")
    await boris.taps("Поддерживаю новую редакцию")
    assert "✓ Вы поддержали — снять" in boris.buttons
    await vera.waits_for("текст изменился")
    await vera.taps("Снять поддержку")
    assert "Поддержать" in vera.buttons


async def test_support_of_an_older_text_stops_counting_after_two_days(network, talked):
    anna, boris = talked[:2]
    await opens(anna)
    await anna.taps("Новая редакция")
    await anna.sends("Собираться по четвергам.")
    anna.sees("Поддержали 3 участника")
    await boris.waits_for("текст изменился")
    await boris.taps("Поддерживаю новую редакцию")
    await network.telegram.time.moves(hours=49)
    await opens(anna)
    anna.sees("Поддержали 2 участника")


async def test_what_is_not_taken_but_supported_stands_on_the_ballot(network, talked):
    anna, boris, vera, gleb = talked
    await amends(gleb)
    await anna.waits_for("Было: В пятницу уже никто не слышит.")
    await anna.taps("Не принимать")
    await anna.sends("Дело не в усталости")
    await gleb.waits_for("Автор не принял вашу поправку")
    for person in (boris, vera):
        await opens(person)
        await person.taps("Поправки: 1")
        await person.taps("2: В пятницу все устали.")
        person.sees("Ответ автора: Дело не в усталости")
        await person.taps("Поддержать поправку")
    vera.sees("Поддержали 3 участника.")
    await network.telegram.time.moves(days=3, minutes=1)
    await opens(anna)
    anna.sees("текст готов, скоро голосование")
    anna.sees(f"1. {TITLE}")
    anna.sees("2. 2 → В пятницу все устали.")


async def test_the_last_day_takes_no_new_amendments_and_two_wait_at_most(network, talked):
    gleb = talked[3]
    for text in ("В пятницу все устали.", "В пятницу все дома."):
        await opens(gleb)
        await gleb.taps("+ Поправка")
        await gleb.taps("2. В пятницу уже никто не слышит.")
        await gleb.sends(text)
        await gleb.taps("Пропустить")
        gleb.sees("Отправили автору.")
    await amends(gleb)
    gleb.sees("Без ответа могут быть 2 ваши поправки")
    await gleb.sends("/decisions")
    await gleb.taps("Обсуждаем")
    await gleb.taps(TITLE)
    await gleb.taps("Поправки: 2")
    await gleb.taps("2: В пятницу все дома.")
    await gleb.taps("Снять поправку")
    await network.telegram.time.moves(days=2, hours=1)
    await amends(gleb)
    gleb.sees("Последние сутки обсуждения новых поправок не принимают.")


async def test_what_changed_waits_on_the_menu_of_who_supported_it(talked):
    anna, boris = talked[:2]
    await opens(anna)
    await anna.taps("Новая редакция")
    await anna.sends("Собираться по четвергам.")
    await boris.waits_for("текст изменился")
    await boris.sends("/start")
    assert any(button.startswith("Текст изменился") for button in boris.buttons)
