"""Materials on the things of others: an event's recording, a project's result, what helped with a problem."""

from __future__ import annotations

from tests.flows.events.test_events import a_seminar
from tests.flows.events.test_events import opens as opens_event
from tests.flows.ideas.test_ideas import proposes
from tests.flows.ideas.test_projects import calls_from_above
from tests.flows.ideas.test_projects import opens as opens_project
from tests.flows.materials.ways import PNG, TITLE, shares

PROBLEM = "Пятиклассники не понимают условие задачи"
OTHER = "Устный счёт"


async def opens_problem(person):
    await person.sends("/ideas")
    await person.taps(PROBLEM)


def has_door(person):
    return any(label.startswith("Материалы: ") for label in person.buttons)


async def test_an_author_brings_what_helped_to_a_problem_and_takes_it_off(anna, boris):
    await proposes(anna)
    await opens_problem(boris)
    assert not has_door(boris), "nothing is there, and he has nothing to put there"
    await shares(boris)
    await opens_problem(boris)
    await boris.taps("Материалы: 0")
    boris.sees("Материалов здесь пока нет")
    await boris.taps("+ Прикрепить")
    boris.sees(PROBLEM)
    await boris.taps(TITLE)
    boris.sees(f"Прикреплено: «{TITLE}».")
    await boris.taps("+ Прикрепить")
    assert TITLE not in boris.buttons, "it is there already"
    said = await anna.waits_for(f"Фёдоров Борис Ильич: к «{PROBLEM}» прикреплён материал «{TITLE}»")
    await anna.taps("Материалы здесь", on=said)
    await anna.taps(TITLE)
    anna.sees("Фёдоров Борис Ильич")
    await opens_problem(boris)
    await boris.taps("Материалы: 1")
    await boris.taps("Открепить")
    await boris.taps(f"✕ {TITLE}")
    boris.sees("Откреплено")
    await opens_problem(anna)
    await anna.taps("Материалы: 0")
    anna.sees("Материалов здесь пока нет")


async def test_whoever_leads_brings_a_colleague_s_by_its_link(network, anna, boris):
    olga = await network.owner()
    await a_seminar(olga)
    await shares(anna)
    await opens_event(olga)
    await olga.taps("Материалы: 0")
    await olga.taps("+ Прикрепить")
    await olga.taps("По ссылке")
    await olga.sends("возьмите вот это")
    olga.sees("Такого материала в сети нет")
    await olga.sends("material_99")
    olga.sees("Такого материала в сети нет")
    await olga.sends("Вот: https://t.me/uchitelskaya_bot?start=material_1")
    olga.sees(f"Прикреплено: «{TITLE}».")
    await opens_event(boris)
    await boris.taps("Материалы: 1")
    boris.sees(TITLE)
    assert not {"+ Прикрепить", "Открепить"} & set(boris.buttons)
    await boris.taps("‹ Назад")
    boris.sees("Смысловое чтение")


async def test_what_its_author_takes_back_is_there_no_more(network, anna, boris):
    olga = await network.owner()
    await calls_from_above(network, olga)
    await shares(anna)
    await opens_project(anna)
    await anna.taps("Материалы: 0")
    await anna.taps("+ Прикрепить")
    await anna.taps(TITLE)
    await opens_project(boris)
    await boris.taps("Материалы: 1")
    await anna.sends("/start material_1")
    await anna.taps("Изменить")
    await anna.taps("Убрать из сети")
    await anna.taps("Убрать")
    await opens_project(boris)
    assert not has_door(boris)


async def test_somebody_else_s_is_not_brought_to_what_one_doesnt_lead(anna, boris):
    await proposes(anna)
    await shares(anna)
    await shares(boris, ("Схема.png", PNG), title=OTHER)
    await opens_problem(boris)
    await boris.taps("Материалы: 0")
    await boris.taps("+ Прикрепить")
    await boris.taps("По ссылке")
    await boris.sends("1")
    boris.sees("Чужой материал прикрепляет и открепляет тот, кто это ведёт")
    await opens_problem(anna)
    await anna.taps("Материалы: 0")
