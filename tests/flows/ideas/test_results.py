"""A project that ends without blame, and the archive that teaches by it (PRODUCT §6)."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

TITLE = "Литературная карта края"


@pytest.fixture
async def anna(network):
    """Leads a project that runs."""
    anna = await network.member("Иванова Анна Петровна")
    await anna.sends("/ideas")
    await anna.taps("+ Предложить")
    await anna.taps("Общее дело (проект)")
    await anna.sends(TITLE)
    await anna.sends("Соберём места, о которых писали наши писатели. Получится карта.")
    await anna.taps("Опубликовать")
    with closing(sqlite3.connect(network.settings.database_path)) as db:
        for state in ("team", "running"):
            db.execute("UPDATE projects SET state = ?", (state,))
        db.commit()
    return anna


async def opens(person):
    await person.sends("/start idea_1")


async def test_a_project_ends_without_blame_and_teaches_others(network, anna):
    boris = await network.member("Фёдоров Борис Ильич", region="Псков")
    await opens(anna)
    await anna.taps("Что получилось")
    anna.sees("Проект ещё идёт")
    await anna.taps("Закончить без результата")
    await anna.sends("Собрали два рассказа, дальше не хватило времени.")
    await anna.sends("Начали бы с одного района.")
    await anna.taps("Закончить проект")
    anna.sees("осталось в архиве")
    await boris.sends("/ideas")
    await boris.taps("Что получилось")
    boris.sees(TITLE)
    boris.sees("Сделали бы иначе: Начали бы с одного района.")
    await boris.taps(TITLE)
    boris.sees("Собрали два рассказа")
