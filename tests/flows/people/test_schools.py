"""Schools, as people tell them and organizers put them in order (PRODUCT §1)."""

from __future__ import annotations

import pytest

from handlers.events.hosting import sheets
from locales.texts import Texts
from services.events import attendance
from services.moderation import trust
from tests.flows.events.test_events import a_seminar, signs_up
from tests.flows.ideas.test_projects import fills_all, opens, publishes
from tests.flows.voice.test_announcements import write


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
    await olga.taps("Люди")
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
    await olga.taps("Настройки сети")
    await olga.taps("Журнал действий")
    olga.sees("школа № 2 «школа 5, Псков» объединена с «СОШ № 5, Псков»")
    await olga.sends("/organizer")
    await olga.taps("Люди")
    await olga.taps("Школы")
    await olga.taps("Разобрать похожие: 1")
    await olga.taps("Это разные школы")
    olga.sees("Похожих школ больше нет")


async def test_an_organizer_corrects_a_school_and_merges_by_hand(network, anna):
    olga = await network.owner()
    await adds(olga, "Лицей Радуга", "Псков")
    await olga.sends("/organizer")
    await olga.taps("Люди")
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


async def test_an_announcement_goes_to_those_who_show_that_they_work_at_a_school(network, anna):
    olga = await network.owner()
    boris = await network.member("Фёдоров Борис")
    await asks_school(boris)
    await boris.sends("пятая школа псков")
    await boris.taps("СОШ № 5, Псков · Псковская область")
    await write(olga)
    await olga.taps("Кому")
    await olga.taps("Школа")
    await olga.taps("СОШ № 5, Псков · 2")
    olga.sees("Школа — СОШ № 5, Псков")
    olga.sees("Получат: 2 человека")
    await boris.sends("/me")
    await boris.taps("Что рассказано и кто видит")
    await boris.taps("Школа")
    await boris.taps("Показывать: мои группы")
    await boris.taps("Показывать: никто")
    await olga.taps("‹ Назад")
    await olga.taps("Школа")
    olga.sees("Получат: 1 человек")
    olga.sees("Иванова Анна")
    assert "✓ СОШ № 5, Псков · 1" in olga.buttons


async def test_the_hosts_table_names_the_school_of_those_who_show_it_in_the_directory(network, anna):
    olga, boris = await network.owner(), await network.member("Фёдоров Борис")
    await asks_school(boris)
    await boris.sends("пятая школа псков")
    await boris.taps("СОШ № 5, Псков · Псковская область")
    await anna.sends("/me")
    await anna.taps("Показать меня в списке людей")
    await a_seminar(olga)
    for person in (anna, boris):
        await signs_up(person)
    seen = await network.app.units.ask(attendance.table, 2, 1)
    assert {line.name: line.school for line in seen.listed} == {"Иванова Анна": "СОШ № 5, Псков", "Фёдоров Борис": None}
    table = sheets.people_csv(Texts("ru", "Europe/Moscow", 0), seen).decode("utf-8-sig").splitlines()
    assert "Школа" in table[0]
    assert "СОШ № 5, Псков" in table[1]
    assert "СОШ" not in table[2]


async def test_whoever_has_not_told_their_school_is_asked_for_it_on_the_way_and_arrives(network, anna, monkeypatch):
    monkeypatch.setattr(trust, "is_trusted", lambda unit, member: True)
    await publishes(anna)
    await fills_all(anna)
    boris = await network.member("Фёдоров Борис", region="Псков")
    await opens(boris)
    await boris.taps("Подписать: наша школа за")
    boris.sees("Сначала скажите, где вы работаете")
    await boris.sends("пятая школа псков")
    await boris.taps("СОШ № 5, Псков")
    boris.sees("Спасибо! Ваша школа за.")
    vera = await network.member("Лис Вера", region="Псков")
    await opens(vera)
    await vera.taps("Подписать: наша школа за")
    await vera.taps("✕ Прервать")
    await opens(vera)
    assert "Подписать: наша школа за" in vera.buttons, "nothing was signed on the way out"
