"""Whoever is erased takes cards and remarks along, or leaves them as «Бывший участник №…» (PRODUCT §2, §6)."""

from __future__ import annotations

import pytest

from domain.base.things import Thing
from domain.ideas.ideas import IDEA
from domain.ideas.projects import PARTICIPANT
from services.base import parts
from services.moderation import trust
from storage.base import members
from tests.flows.ideas.test_ideas import proposes
from tests.flows.ideas.test_projects import TITLE as PROJECT
from tests.flows.ideas.test_projects import publishes

TITLE = "Пятиклассники не понимают условие задачи"


@pytest.fixture
async def anna(network, monkeypatch):
    monkeypatch.setattr(trust, "is_trusted", lambda unit, member: True)
    anna = await network.member("Анна Петрова")
    await proposes(anna)
    return anna


@pytest.fixture
async def boris(network):
    return await network.member("Борис Кац", region="Псков")


async def answers(person, words):
    await person.starts("idea_1")
    await person.taps("Обсудить")
    await person.taps("Написать")
    await person.sends(words)


async def opens_erasure(person):
    await person.sends("/privacy")
    await person.taps("Стереть")


async def erases_now(person):
    await person.taps("Стереть сразу")
    await person.sends("СТЕРЕТЬ")
    person.sees("Всё стёрто")


async def test_cards_stay_without_the_name_unless_one_chooses_otherwise(anna, boris):
    await opens_erasure(anna)
    anna.sees("останутся без имени")
    await erases_now(anna)
    await boris.starts("idea_1")
    boris.sees(TITLE)
    boris.sees("Бывший участник №")


async def test_cards_go_along_by_choice_which_can_be_taken_back_and_so_do_remarks(anna, boris):
    await answers(boris, "Читаем по ролям")
    await opens_erasure(anna)
    await anna.taps("Забрать карточки и реплики")
    anna.sees("исчезнут вместе с вами")
    await anna.taps("Оставить карточки без имени")
    anna.sees("останутся без имени")
    await anna.taps("Забрать карточки и реплики")
    await erases_now(anna)
    await boris.starts("idea_1")
    boris.does_not_see(TITLE)
    await boris.sends("/ideas")
    assert TITLE not in boris.buttons
    await boris.sends("условие задачи")
    assert TITLE not in boris.buttons


async def test_the_choice_is_kept_through_the_grace_and_forgotten_by_whoever_returns(network, anna, boris):
    await opens_erasure(anna)
    await anna.taps("Забрать карточки и реплики")
    await anna.taps("Стереть через 14 дней")
    anna.sees("исчезнут вместе с вами")
    await anna.taps("Вернуться")
    await opens_erasure(anna)
    anna.sees("останутся без имени")
    await anna.taps("Стереть через 14 дней")
    await anna.taps("Забрать карточки и реплики")
    anna.sees("исчезнут вместе с вами")
    await network.telegram.time.moves(days=15)
    await boris.starts("idea_1")
    boris.does_not_see(TITLE)


async def test_remarks_go_along_and_leave_a_place_where_somebody_has_answered(anna, boris):
    await answers(boris, "Читаем по ролям")
    await answers(anna, "Спасибо, попробую")
    await opens_erasure(boris)
    await boris.taps("Забрать карточки и реплики")
    await erases_now(boris)
    await anna.starts("idea_1")
    await anna.taps("Обсуждение")
    anna.does_not_see("Читаем по ролям")
    anna.sees("Спасибо, попробую")


async def test_a_project_that_others_work_on_stays_theirs(network, boris, monkeypatch):
    monkeypatch.setattr(trust, "is_trusted", lambda unit, member: True)
    vera = await network.member("Вера Ли")
    await publishes(vera)
    await network.does(_joins, boris.id)
    await opens_erasure(vera)
    await vera.taps("Забрать карточки и реплики")
    await erases_now(vera)
    await boris.waits_for("Теперь проект")
    await boris.sends("/ideas")
    await boris.taps(PROJECT)
    boris.does_not_see("Вера")
    boris.sees("Ведёт: Борис Кац")


def _joins(unit, telegram_id):
    boris = members.by_telegram_id(unit.db, telegram_id, unit.now)
    parts.give(unit, Thing(IDEA, 1), PARTICIPANT, boris.id, by=None)
