"""A name that looks odd is asked about once, where one joins and where one changes it (PRODUCT §0)."""

from __future__ import annotations

import pytest

from domain.base.members import is_odd_name, tidied_name


@pytest.mark.parametrize(
    ("name", "tidied"),
    [
        ("в", None),
        ("Вера 😀", "Вера"),
        ("Здравствуйте, меня зовут Анна Петровна и я учитель", None),
        ("Меня зовут Анна!", "Меня зовут Анна"),
        ("ИВАНОВА-КАЦ АННА О'НИЛ", "Иванова-Кац Анна О'нил"),
        ("иванова анна", "Иванова Анна"),
        ("Анна 1979", "Анна"),
        ("@anna_p", "Anna P"),
    ],
)
def test_odd(name, tidied):
    assert is_odd_name(name)
    assert tidied_name(name) == tidied


@pytest.mark.parametrize(
    "name",
    [
        "Анна", "Иванова Анна Петровна", "Ян Ли", "Салтыков-Щедрин М. Е.", "О’Нил Шон", "Лук’яненко Олена",
        "Мария Антонова (Кац)",
        "Jean-Luc d'Ormesson", "Габдулла улы Ильяс", "李雷", "ИА", "Анна Мария ван дер Берг",
    ],
)  # fmt: skip
def test_not_odd(name):
    assert not is_odd_name(name)


async def asked_for_a_name(network):
    person = network.person("Новый")
    await person.sends("/start")
    for label in ("Вступить", "Принимаю правила", "Даю согласие"):
        await person.taps(label)
    return person


async def test_capitals_are_asked_about_and_mended_by_a_tap(network):
    anna = await asked_for_a_name(network)
    await anna.sends("ИВАНОВА АННА")
    anna.sees("Коллеги увидят: «ИВАНОВА АННА». Так?")
    await anna.taps("Иванова Анна")
    anna.sees("Где вы работаете?")
    await anna.sends("Казань")
    await anna.taps(anna.buttons[0])
    anna.sees("Имя: Иванова Анна")


async def test_an_odd_name_stays_if_one_says_so_and_another_can_be_written(network):
    anna = await asked_for_a_name(network)
    await anna.sends("в")
    anna.sees("Коллеги увидят: «в». Так?")
    await anna.sends("Вера Лис")
    anna.sees("Где вы работаете?")
    boris = await network.member("Борис Кац")
    await boris.sends("/me")
    await boris.taps("Имя и регион")
    await boris.taps("Изменить имя")
    await boris.sends("Борис 😀")
    boris.sees("Коллеги увидят: «Борис 😀». Так?")
    await boris.taps("Да, так")
    await boris.sends("/me")
    boris.sees("Борис 😀")
