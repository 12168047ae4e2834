"""Projects from draft to running: kit, support, team, gates (PRODUCT §6)."""

from __future__ import annotations

import pytest

TITLE = "Литературная карта края"


async def drafts(person):
    await person.sends("/ideas")
    await person.taps("+ Предложить")
    await person.taps("Общее дело (проект)")
    await person.sends(TITLE)
    await person.sends("Соберём места, о которых писали наши писатели.")


async def publishes(person):
    await drafts(person)
    await person.taps("Опубликовать")


async def opens(person):
    await person.sends("/ideas")
    await person.taps(TITLE)


async def fills(person, field, *said):
    """One thing of the kit, from the kit's screen back to it."""
    await person.taps(f"○ {field}")
    for words in said:
        await person.sends(words)


async def fills_all(person):
    await person.taps("Заполнено 0 из 9")
    await fills(person, "Проблема", "Своих писателей не знают.")
    await fills(person, "Цель", "Собрать карту к маю.")
    await fills(person, "Как работаем", "Созвон раз в две недели.")
    await fills(person, "Что получится", "Карта на 40 точек.")
    await fills(person, "Роли и места", "Историк — 1\nХудожник — 2")
    await person.taps("○ Сколько месяцев")
    await person.taps("6")
    await person.taps("○ Уровень")
    await person.taps("вся сеть")
    await fills(person, "Отклики до", "15 января")
    await person.taps("○ Этика")
    await person.taps("Да, так и будет")
    person.sees("Заполнено 9 из 9")


@pytest.fixture
async def anna(network):
    return await network.member("Иванова Анна Петровна")


@pytest.fixture
async def boris(network):
    return await network.member("Фёдоров Борис Ильич", region="Псков")


async def test_the_kit_is_filled_in_any_order(anna):
    await drafts(anna)
    anna.sees("● черновик")
    await fills_all(anna)
    await anna.taps("Как это видят другие")
    anna.sees("Историк — 1")
    anna.sees("без данных учеников, источники названы")
