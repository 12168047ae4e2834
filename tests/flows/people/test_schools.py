"""Schools, as people tell them and organizers put them in order (PRODUCT §1)."""

from __future__ import annotations

import pytest


async def asks_school(person):
    """To the question about the school, from one's own page."""
    await person.sends("/me")
    await person.taps("Что рассказано и кто видит")
    await person.taps("Школа")
    await person.taps(next(label for label in person.buttons if label in ("Заполнить", "Изменить")))


async def adds(person, name, town):
    await asks_school(person)
    await person.sends(name)
    await person.taps(f"Такой нет — добавить «{name}»")
    await person.sends(town)
    await person.taps(next(label for label in person.buttons if label.startswith(town)))


@pytest.fixture
async def anna(network):
    """Works at school 5 of Pskov, which she has added."""
    anna = await network.member("Иванова Анна")
    await adds(anna, "СОШ № 5", "Псков")
    return anna


async def test_a_school_is_added_and_picked_by_another_who_calls_it_otherwise(network, anna):
    anna.sees("СОШ № 5, Псков")
    boris = await network.member("Фёдоров Борис")
    await asks_school(boris)
    await boris.sends("пятая школа псков")
    await boris.taps("СОШ № 5, Псков · Псковская область")
    boris.sees("СОШ № 5, Псков")
    await boris.taps("Страница школы")
    boris.sees("Это ваша школа")
    await boris.taps("Кто здесь работает: 2")
    boris.sees("Никого не нашлось")  # neither is in the directory
    await anna.sends("/me")
    await anna.taps("Показать меня в списке людей")
    await boris.sends("/people")
    await boris.taps("По школам")
    await boris.taps("СОШ № 5, Псков · 1")
    boris.sees("Иванова Анна")


async def test_who_adds_what_is_there_already_is_asked(network, anna):
    boris = await network.member("Фёдоров Борис")
    await asks_school(boris)
    await boris.sends("МБОУ школа номер пять")
    await boris.taps(next(label for label in boris.buttons if label.startswith("Такой нет — добавить")))
    boris.sees("В каком городе")
    await boris.sends("псков")
    await boris.taps("Псков, Псковская область")
    boris.sees("Похоже, такая школа уже есть")
    await boris.taps("‹ Назад")
    boris.sees("В каком городе")
    await boris.sends("псков")
    await boris.taps("Псков, Псковская область")
    await boris.taps("СОШ № 5, Псков · Псковская область")
    boris.sees("СОШ № 5, Псков")
    await asks_school(boris)
    await boris.sends("школа 5")
    await boris.taps("Такой нет — добавить «школа 5»")
    await boris.sends("Малые Удалы")  # a village that no list has
    await boris.taps("Оставить «Малые Удалы»")
    boris.sees("школа 5, Малые Удалы")


async def test_a_school_is_changed_hidden_and_taken_away(network, anna):
    await anna.taps("Показывать: мои группы")
    await anna.taps("Показывать: никто")
    boris = await network.member("Фёдоров Борис")
    await boris.sends("/start school_1")
    boris.sees("Никто пока не показывает, что работает здесь")
    await boris.taps("Я здесь работаю")
    boris.sees("Это ваша школа")
    await anna.taps("Стереть")
    anna.sees("Пока пусто")
    anna.sees("Видят: никто")


async def test_organizers_merge_what_is_one_and_take_it_back(network, anna):
    boris = await network.member("Фёдоров Борис")
    await asks_school(boris)
    await boris.sends("школа 5")
    await boris.taps("Такой нет — добавить «школа 5»")
    await boris.sends("псков")
    await boris.taps("Псков, Псковская область")
    await boris.taps("Другая школа — добавить")
    boris.sees("школа 5, Псков")
    olga = await network.owner()
    await olga.sends("/organizer")
    await olga.taps("Школы")
    olga.sees("Похожи друг на друга: 1 пара")
    await olga.taps("Разобрать похожие: 1")
    olga.sees("По всему одна и та же школа")
    await olga.taps("Одна: оставить 1-ю · СОШ № 5, Псков")
    assert olga.toast == "Теперь это одна школа"
    olga.sees("Сюда же: «школа 5, Псков» (№ 2)")
    await boris.sends("/start school_2")
    boris.sees("СОШ № 5, Псков")
    boris.sees("Это ваша школа")
    await olga.taps("Разъединить: школа 5, Псков")
    assert olga.toast == "Снова две школы"
    await boris.sends("/start school_2")
    boris.sees("школа 5, Псков")
    await olga.sends("/organizer")
    await olga.taps("Журнал действий")
    olga.sees("школа №2 «школа 5, Псков» объединена с «СОШ № 5, Псков»")
    await olga.sends("/organizer")
    await olga.taps("Школы")
    await olga.taps("Разобрать похожие: 1")
    await olga.taps("Это разные школы")
    olga.sees("Похожих школ больше нет")


async def test_an_organizer_corrects_a_school_and_merges_by_hand(network, anna):
    olga = await network.owner()
    await adds(olga, "Лицей Радуга", "Псков")
    await olga.sends("/organizer")
    await olga.taps("Школы")
    await olga.taps("Найти школу")
    await olga.sends("радуга")
    await olga.taps("Лицей Радуга, Псков · Псковская область")
    await olga.taps("Исправить")
    await olga.sends("Лицей «Радуга»")
    await olga.taps("Оставить")
    olga.sees("Лицей «Радуга», Псков")
    await olga.taps("Объединить с другой")
    await olga.sends("школа 5")
    await olga.taps("СОШ № 5, Псков · Псковская область")
    olga.sees("По этим словам это разные школы")
    await olga.taps("Одна: оставить 2-ю · СОШ № 5, Псков")
    olga.sees("Это ваша школа")


async def test_a_link_to_no_school_says_so(network, anna):
    for link in ("school_404", "school_x", "school_-1"):
        await anna.sends(f"/start {link}")
        anna.sees("Такой школы в списке нет")
