"""A name that looks odd is asked about once, where one joins and where one changes it (PRODUCT §0)."""

from __future__ import annotations

import pytest

from domain.base.members import is_odd_name, tidied_name
from handlers.people import naming


@pytest.mark.parametrize(
    ("name", "tidied"),
    [
        ("в", None),
        ("Вера 😀", "Вера"),
        ("Здравствуйте, меня зовут Анна Петровна и я учитель", None),
        ("Меня зовут Анна!", "Меня Зовут Анна"),
        ("Иванова аннаа Петровна", "Иванова Аннаа Петровна"),
        ("Иванова Анна петровна", "Иванова Анна Петровна"),
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


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("меня зовут Вера Николаевна", "Вера Николаевна"),
        ("Меня зовут Анна!", "Анна"),
        ("Здравствуйте! Я вера павлова", "Вера Павлова"),
        ("I’m John Smith", "John Smith"),
        ("My name is John", "John"),
        ("Меня зовут Вера Николаевна, я учу литературе", "Вера Николаевна"),
        ("меня зовут вера николаевна я учу литературе", "Вера Николаевна"),
        ("Вера Николаевна, учитель литературы", "Вера Николаевна"),
        ("Здравствуйте, я Соколова Ирина и учу физике в школе 5", "Соколова Ирина"),
        ("Соколова Ирина — 5 класс", "Соколова Ирина"),
        ("Hi, I’m John Smith, I teach maths", "John Smith"),
    ],
)
def test_whoever_introduces_themselves_means_the_name(said, name):
    assert naming.meant(said) == name


@pytest.mark.parametrize(
    "name",
    [
        "Яна Этова",
        "Этори Ян",
        "Hilary Thisby",
        "Илья",
        "Соколова, Ирина Павловна",
        "Анна И",
        "Салтыков-Щедрин М. е.",
        "Иззат Аббасов",
        "Andrew Iqbal",
    ],
)
def test_a_name_that_begins_like_an_introduction_is_a_name(name):
    assert naming.introduced(name) == name


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


async def test_of_an_introduction_the_name_is_taken_by_a_tap(network):
    anna = await asked_for_a_name(network)
    await anna.sends("Меня зовут Анна Петрова")
    anna.sees("Коллеги увидят: «Меня зовут Анна Петрова». Так?")
    await anna.taps("Анна Петрова")
    anna.sees("Где вы работаете?")
