"""«Сообщать о новом»: asked for beside a list or a search, told once a day, switched off by a tap (PRODUCT §6)."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from services.moderation import trust
from tests.flows.events.test_events import a_seminar
from tests.flows.ideas.test_ideas import proposes


@pytest.fixture(autouse=True)
def everybody_is_trusted(monkeypatch):
    monkeypatch.setattr(trust, "is_trusted", lambda unit, member: True)


@pytest.fixture
async def anna(network):
    return await network.member("Иванова Анна Петровна")


@pytest.fixture
async def boris(network):
    return await network.member("Фёдоров Борис Ильич")


async def follows_projects_by_literature(person):
    """From a search: what its words ask for is chosen already."""
    await person.sends("/ideas")
    await person.taps("Найти")
    await person.sends("проекты по литературе")
    await person.taps("Сообщать о новом")
    person.sees("Проект · Литература")
    await person.taps("Сообщать")


async def proposes_a_project(person, title, tag="литература"):
    await person.sends("/ideas")
    await person.taps("+ Предложить")
    await person.taps("Общее дело (проект)")
    await person.sends(title)
    await person.sends("Соберём места, о которых писали наши писатели.")
    await person.taps("Изменить")
    await person.taps("Предметы и темы")
    await person.sends(tag)
    await person.taps("Готово")
    await person.taps("Опубликовать")


async def test_a_new_project_is_told_to_whoever_asked_and_to_nobody_else(network, anna, boris):
    vera = await network.member("Лис Вера Олеговна")
    await follows_projects_by_literature(boris)
    boris.sees("Готово. Буду сообщать: Проект · Литература.")
    await follows_projects_by_literature(anna)
    await proposes_a_project(anna, "Литературная карта края")
    await proposes(vera, title="Никто не читает условие задачи")
    await network.telegram.time.moves(minutes=11)
    notice = await boris.waits_for("Новое по вашей подписке")
    assert "Проект: Литературная карта края" in notice.text
    assert "условие" not in notice.text, "a problem isn't a project"
    await boris.taps("Открыть", on=notice)
    boris.sees("Литературная карта края")
    for other in (anna, vera):
        assert "Новое по вашей подписке" not in other.transcript()


async def test_more_of_the_same_day_come_together_the_next_afternoon(network, anna, boris):
    await follows_projects_by_literature(boris)
    await proposes_a_project(anna, "Литературная карта края")
    await network.telegram.time.moves(minutes=11)
    await boris.waits_for("Новое по вашей подписке")
    await proposes_a_project(anna, "Читаем вслух по пятницам")
    await proposes_a_project(anna, "Театр одного рассказа")
    await network.telegram.time.moves(minutes=11)
    assert "Театр одного рассказа" not in boris.transcript()
    now = datetime.fromtimestamp(network.telegram.time.now(), ZoneInfo("Europe/Moscow"))
    tomorrow = (now + timedelta(days=1)).replace(hour=16, minute=1)
    await network.telegram.time.moves(seconds=(tomorrow - now).total_seconds())
    notice = await boris.waits_for("Новое по вашим подпискам: 2")
    assert {"Читаем вслух по пятницам", "Театр одного рассказа"} <= set(boris.buttons)
    await boris.taps("Театр одного рассказа", on=notice)
    boris.sees("Театр одного рассказа")


async def test_a_subscription_is_switched_off_and_brought_back_from_the_settings(network, anna, boris):
    await follows_projects_by_literature(boris)
    await boris.sends("/settings")
    await boris.taps("Уведомления")
    await boris.taps("Подписки: 1")
    await boris.taps("✓ Проект · Литература")
    assert boris.toast == "Выключено. Вернуть можно тем же нажатием."
    await proposes_a_project(anna, "Литературная карта края")
    await network.telegram.time.moves(minutes=11)
    assert "Новое по вашей подписке" not in boris.transcript()
    await boris.taps("Проект · Литература — выключена")
    assert "✓ Проект · Литература" in boris.buttons
    await proposes_a_project(anna, "Театр одного рассказа")
    await network.telegram.time.moves(minutes=11)
    await boris.waits_for("Театр одного рассказа")


async def test_it_is_switched_off_by_one_tap_in_the_notice_and_brought_back_by_the_next(network, anna, boris):
    await follows_projects_by_literature(boris)
    await proposes_a_project(anna, "Литературная карта края")
    await network.telegram.time.moves(minutes=11)
    notice = await boris.waits_for("Новое по вашей подписке")
    await boris.taps("Не сообщать: Проект · Литература", on=notice)
    assert "Проект · Литература — выключена" in boris.buttons
    await proposes_a_project(anna, "Театр одного рассказа")
    await network.telegram.time.moves(days=2)
    assert "Театр одного рассказа" not in boris.transcript()
    await boris.taps("Проект · Литература — выключена")
    assert "✓ Проект · Литература" in boris.buttons


async def test_nothing_is_followed_yet_and_what_can_be_is_one_tap_away(network, boris):
    await boris.sends("/settings")
    await boris.taps("Уведомления")
    await boris.taps("Подписки на новое")
    boris.sees("Пока подписок нет")
    await boris.taps("+ Новые события")
    await boris.taps("Что: Новые события")
    await boris.taps("Семинар")
    await boris.taps("Предмет: любой")
    await boris.taps("›")
    await boris.taps("‹ Назад")
    boris.sees("Семинар")
    await boris.taps("Сообщать")
    boris.sees("Буду сообщать: Семинар")
    await boris.taps("✓ Семинар")
    await boris.taps("‹ Назад")
    assert "Подписки на новое" in boris.buttons


async def test_the_afisha_tells_of_a_new_event_of_a_form(network, boris):
    olga = await network.owner()
    await a_seminar(olga)
    await network.telegram.time.moves(minutes=1)
    await boris.sends("/events")
    await boris.taps("Форма: все")
    await boris.taps("Семинар · 1")
    await boris.taps("Сообщать о новом")
    boris.sees("Семинар")
    await boris.taps("Сообщать")
    await a_seminar(olga, title="Читаем графики")
    await network.telegram.time.moves(minutes=11)
    notice = await boris.waits_for("Новое по вашей подписке")
    assert "Семинар: Читаем графики" in notice.text
    assert "Новое по вашей подписке\n\nСеминар: Смысловое чтение" not in boris.transcript(), "it was there before"
    await boris.taps("Открыть", on=notice)
    boris.sees("Читаем графики")


async def test_what_is_taken_back_meanwhile_is_told_to_nobody(network, anna, boris):
    await boris.sends("/ideas")
    await boris.taps("Сообщать о новом")
    await boris.taps("Сообщать")
    await proposes(anna)
    await anna.taps("Изменить")
    await anna.taps("Снять с обсуждения")
    await anna.taps("Снять")
    await network.telegram.time.moves(minutes=30)
    assert "Новое по вашей подписке" not in boris.transcript()


async def test_at_night_it_waits_for_the_morning(network, anna, boris):
    await boris.sends("/ideas")
    await boris.taps("Сообщать о новом")
    await boris.taps("Сообщать")
    await network.telegram.time.moves(hours=11)
    await proposes(anna)
    await network.telegram.time.moves(hours=1)
    assert "Новое по вашей подписке" not in boris.transcript()
    await network.telegram.time.moves(hours=9)
    await boris.waits_for("Новое по вашей подписке")


async def test_a_guest_isnt_asked_to_subscribe(network):
    guest = network.person("Гость")
    await guest.sends("/start")
    await guest.sends("/ideas")
    assert "Сообщать о новом" not in guest.buttons
    await guest.sends("/events")
    assert "Сообщать о новом" not in guest.buttons
