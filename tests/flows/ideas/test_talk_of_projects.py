"""A project is discussed under its card, and whoever leads it can be asked in private (PRODUCT §6)."""

from __future__ import annotations

from tests.flows.ideas.test_ideas import proposes

TITLE = "Литературная карта края"


async def test_a_project_is_discussed_and_its_leader_asked(network):
    anna, boris = await network.member("Иванова Анна Петровна"), await network.member("Фёдоров Борис Ильич")
    await proposes(anna, "Общее дело (проект)", TITLE)
    await boris.sends("/start idea_1")
    await boris.taps("Обсудить")
    await boris.taps("Написать")
    await boris.sends("У нас такая карта уже есть, поделимся")
    boris.sees("У нас такая карта уже есть")
    await anna.sends("/start idea_1")
    assert "Обсуждение · 1" in anna.buttons
    assert "Спросить ведущего" not in anna.buttons, "nobody asks themself"
    await boris.sends("/start idea_1")
    await boris.taps("Спросить ведущего")
    await boris.sends("Можно прийти на урок?")
    await anna.waits_for("Фёдоров Борис Ильич пишет вам: Литературная карта края")


async def test_a_guest_reads_who_leads_a_project_only_where_that_is_allowed(network):
    anna, guest = await network.member("Иванова Анна Петровна"), network.person("Гость")
    await proposes(anna, "Общее дело (проект)", TITLE)
    await anna.taps("Изменить")
    await anna.taps("Показать всем по ссылке")
    await guest.sends("/start idea_1")
    guest.sees("Автор: участник сети")
    await anna.sends("/me")
    await anna.taps("Мои согласия")
    await anna.taps("Подписывать моим именем для всех")
    await guest.sends("/start idea_1")
    guest.sees("Автор: Иванова Анна Петровна")
