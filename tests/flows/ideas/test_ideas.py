"""Ideas, as people come to them: proposing, finding, backing, sharing (PRODUCT §6)."""

from __future__ import annotations

import pytest


async def proposes(person, kind="Общая проблема", title="Пятиклассники не понимают условие задачи"):
    """The least: three taps and two messages; one tap more where there is something like it already."""
    await person.sends("/ideas")
    await person.taps("+ Предложить")
    await person.taps(kind)
    await person.sends(title)
    await person.sends("Читают условие и сразу начинают считать. Так в трёх классах из пяти.")
    await person.taps("Опубликовать")
    if "Всё равно опубликовать" in person.buttons:
        await person.taps("Всё равно опубликовать")


@pytest.fixture
async def anna(network):
    return await network.member("Иванова Анна Петровна")


@pytest.fixture
async def boris(network):
    return await network.member("Фёдоров Борис Ильич", region="Псков")


async def test_a_problem_is_proposed_in_three_taps_and_two_messages(anna, boris):
    await proposes(anna)
    anna.sees("Опубликовано: теперь это видят коллеги.")
    await boris.sends("/ideas")
    boris.sees("Пятиклассники не понимают условие задачи")
    await boris.taps("Пятиклассники не понимают условие задачи")
    boris.sees("Автор: Иванова Анна Петровна")
    boris.sees("Читают условие и сразу начинают считать.")


async def test_me_too_counts_once_and_can_be_taken_back(anna, boris):
    await proposes(anna)
    await boris.sends("/ideas")
    await boris.taps("Пятиклассники не понимают условие задачи")
    await boris.taps("У меня тоже")
    boris.sees("У 1 коллеги тоже")
    await boris.taps("✓ У меня тоже")
    boris.does_not_see("У 1 коллеги тоже")
    anna_card = anna
    assert "У меня тоже" not in anna_card.buttons, "one's own problem isn't «тоже»"


async def test_a_draft_is_seen_by_its_author_alone(anna, boris):
    await anna.sends("/ideas")
    await anna.taps("+ Предложить")
    await anna.taps("Общее дело (проект)")
    await anna.sends("Литературная карта края")
    await anna.sends("Соберём места, о которых писали наши писатели.")
    anna.sees("Черновик готов, его видите только вы.")
    await boris.sends("/ideas")
    boris.does_not_see("Литературная карта края")
    await boris.sends("/start idea_1")
    boris.sees("Такой идеи нет")
    await anna.sends("/ideas")
    await anna.taps("Мои")
    await anna.taps("Литературная карта края")
    await anna.taps("Изменить")
    await anna.taps("Удалить черновик")
    await anna.taps("Удалить")
    anna.does_not_see("Литературная карта края")


async def test_a_guest_sees_what_was_opened_to_all_without_the_author(network, anna):
    await proposes(anna)
    guest = network.person("Гость")
    await guest.sends("/start idea_1")
    guest.sees("открыта только участникам")
    await anna.taps("Изменить")
    await anna.taps("Показать всем по ссылке")
    anna.sees("Видят: все — по ссылке, в поиске и карточкой в любом чате")
    await guest.sends("/start idea_1")
    guest.sees("Пятиклассники не понимают условие задачи")
    guest.sees("Автор: участник сети")
    guest.does_not_see("Иванова")
    guest.does_not_see("Читают условие")


async def test_the_author_is_named_outside_only_by_a_purpose_of_its_own(network, anna):
    await proposes(anna)
    await anna.taps("Изменить")
    await anna.taps("Показать всем по ссылке")
    guest = network.person("Гость")
    await anna.sends("/me")
    await anna.taps("Мои согласия")
    anna.sees("Имя под тем, что я открыл(а) всем: выключено")
    await anna.taps("Подписывать моим именем для всех")
    await guest.sends("/start idea_1")
    guest.sees("Автор: Иванова Анна Петровна")
    await anna.taps("Не показывать моё имя гостям")
    await guest.sends("/start idea_1")
    guest.sees("Автор: участник сети")


async def test_what_stands_on_the_card_is_changed_one_by_one(anna):
    await proposes(anna)
    await anna.taps("Изменить")
    await anna.taps("Предметы и темы")
    await anna.taps("Математика")
    await anna.sends("смысловое чтение")
    await anna.taps("Готово")
    anna.sees("Проблема · Математика, смысловое чтение")
    await anna.taps("Изменить")
    await anna.taps("Уровень")
    await anna.taps("вся сеть")
    anna.sees("вся сеть")
    await anna.taps("Изменить")
    await anna.taps("Название")
    await anna.sends("Нет")
    anna.sees("Слишком коротко")
    await anna.sends("Условие задачи не понимают и в шестом")
    anna.sees("Условие задачи не понимают и в шестом")
