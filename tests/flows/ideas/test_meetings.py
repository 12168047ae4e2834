"""A project's own meetings: made by who leads it, open to its team, on its card (PRODUCT §6)."""

from __future__ import annotations

import pytest

from tests.flows.ideas.test_projects import TITLE, asks, calls_from_above, opens, opens_own

MEETING = "Разбираем первые рассказы"


@pytest.fixture
async def anna(network):
    return await network.member("Иванова Анна Петровна")


@pytest.fixture
async def boris(network):
    return await network.member("Фёдоров Борис Ильич", region="Псков")


async def sets_a_meeting(olga):
    await opens_own(olga)
    await olga.taps("Встречи")
    olga.sees("Встреч пока нет")
    await olga.taps("+ Назначить встречу")
    await olga.sends(MEETING)
    await olga.sends("завтра в 18:00")
    await olga.taps("Пропустить")
    olga.sees("по ссылке")
    await olga.taps("Сохранить черновик")
    await olga.taps("Опубликовать")


async def test_a_leader_sets_a_meeting_and_the_team_finds_it_on_the_card(network, anna, boris):
    olga = await network.owner()
    await calls_from_above(network, olga)
    await asks(boris)
    await olga.waits_for("просится")
    await olga.taps("Взять")
    await sets_a_meeting(olga)
    await opens(boris)
    await boris.taps("Встречи · 1")
    boris.sees(MEETING)
    await boris.taps(next(button for button in boris.buttons if MEETING[:12] in button))
    boris.sees(f"Общее дело: {TITLE}")
    await boris.taps("‹ Назад")
    boris.sees(f"Встречи: {TITLE}")
    await boris.taps("‹ Назад")
    boris.sees("Встречи · 1")
    # By link, so it is no matter of others.
    await opens(anna)
    await anna.taps("Встречи · 1")
    assert MEETING not in anna.last.text
    await anna._presses(anna.last, {"callback_data": "ev:1"})
    assert MEETING not in anna.last.text


async def test_nobody_else_sets_a_meeting_of_the_project(network, anna, boris):
    """Also an organizer of events makes none in the name of a team that they don't lead."""
    olga = await network.owner()
    await calls_from_above(network, olga)
    await opens(boris)
    assert not [button for button in boris.buttons if "Встречи" in button]
    for data in ("en:idea_1", "en:idea_99", "en:member_1", "en:nothing"):
        await boris._presses(boris.last, {"callback_data": data})
        assert boris.alert


async def test_a_problem_has_no_meetings(network, boris):
    """Its author would go around the moderator."""
    await boris.sends("/ideas")
    await boris.taps("+ Предложить")
    await boris.taps("Общая проблема")
    await boris.sends("Дети не читают условие")
    await boris.sends("Сразу считают. И так в каждом классе.")
    await boris._presses(boris.last, {"callback_data": "en:idea_1"})
    assert boris.alert
    await boris._presses(boris.last, {"callback_data": "eb:idea_1"})
    assert boris.alert
