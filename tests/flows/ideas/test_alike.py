"""What is like a draft is shown before it is published, to be joined instead (PRODUCT §6)."""

from __future__ import annotations

import pytest

from tests.flows.ideas.test_projects import calls_from_above

TITLE = "Пятиклассники не понимают условие задачи"
ALIKE = "Похожее уже есть"


@pytest.fixture
async def boris(network):
    return await network.member("Борис Кац", region="Псков")


@pytest.fixture
async def anna(network):
    anna = await network.member("Анна Петрова")
    await drafts(anna, TITLE)
    await anna.taps("Опубликовать")
    anna.does_not_see(ALIKE)
    return anna


async def drafts(person, title, kind="Общая проблема"):
    await person.sends("/ideas")
    await person.taps("+ Предложить")
    await person.taps(kind)
    await person.sends(title)
    await person.sends("Читают и сразу начинают считать.")


async def test_the_same_problem_is_joined_instead(anna, boris):
    await drafts(boris, "Дети в 5 классе не понимают условия задач")
    await boris.taps("Опубликовать")
    boris.sees(ALIKE)
    boris.sees(TITLE)
    await boris.taps(f"У меня тоже: {TITLE[:8]}")
    boris.sees("Анна Петрова")
    boris.sees("✓ У меня тоже")
    await anna.sends("/ideas")
    assert not any("Дети в 5" in label for label in anna.buttons)


async def test_it_is_published_nevertheless_and_a_slip_is_forgiven(anna, boris):
    await drafts(boris, "Пятикласники не понимают условие зодачи")
    await boris.taps("Опубликовать")
    boris.sees(ALIKE)
    await boris.taps("Всё равно опубликовать")
    boris.does_not_see(ALIKE)
    await anna.sends("/ideas")
    await anna.taps("Пятикласники не понимают условие зодачи")


async def test_what_is_otherwise_is_published_at_once(anna, boris):
    await drafts(boris, "Пятиклассники опаздывают на первый урок")
    await boris.taps("Опубликовать")
    boris.does_not_see(ALIKE)
    await anna.sends("/ideas")
    await anna.taps("Пятиклассники опаздывают на первый урок")


async def test_what_was_taken_back_isnt_shown(anna, boris):
    await anna.sends("/ideas")
    await anna.taps("Мои")
    await anna.taps(TITLE)
    await anna.taps("Изменить")
    await anna.taps("Снять")
    await anna.taps("Снять")
    await drafts(boris, TITLE)
    await boris.taps("Опубликовать")
    boris.does_not_see(ALIKE)


async def test_ones_own_is_no_reason_to_join(anna):
    await drafts(anna, TITLE)
    await anna.taps("Опубликовать")
    anna.sees(ALIKE)
    assert not any("У меня тоже" in label for label in anna.buttons)
    await anna.taps("Всё равно опубликовать")


async def test_a_project_is_asked_to_join_instead(network, boris):
    olga = await network.owner()
    await calls_from_above(network, olga)
    await drafts(boris, "Литературная карта нашего края", "Общее дело (проект)")
    await boris.taps("Опубликовать")
    boris.sees(ALIKE)
    await boris.taps("Хочу в команду: Литературная карта края")
    await boris.taps("Художник")
    await boris.sends("Помогу с архивом.")
    boris.sees("Просьба отправлена")
