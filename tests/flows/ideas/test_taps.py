"""How much a hand has to do (PRODUCT §6): taps and messages from where people stand."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.flows.ideas.test_projects import TITLE, calls_from_above

QUESTION = "Тишина на уроке"


class Hand:
    """Does what a person does, and counts it."""

    def __init__(self, person):
        self.person = person
        self.done = Counter()

    async def taps(self, label):
        self.done["taps"] += 1
        await self.person.taps(label)

    async def sends(self, words):
        self.done["messages"] += 1
        await self.person.sends(words)

    def has_done(self, *, taps, messages=0):
        assert (self.done["taps"], self.done["messages"]) == (taps, messages)


@pytest.fixture
async def anna(network):
    return await network.member("Иванова Анна Петровна")


@pytest.fixture
async def boris(network):
    return await network.member("Фёдоров Борис Ильич", region="Псков")


async def proposes(person):
    """A problem, from the list of ideas."""
    await person.sends("/ideas")
    hand = Hand(person)
    await hand.taps("+ Предложить")
    await hand.taps("Общая проблема")
    await hand.sends(QUESTION)
    await hand.sends("Седьмой класс не слушает объяснений.")
    await hand.taps("Опубликовать")
    person.sees("Опубликовано")
    return hand


async def test_a_problem_is_proposed_in_three_taps_and_two_messages(anna):
    (await proposes(anna)).has_done(taps=3, messages=2)


async def test_me_too_is_one_tap_on_the_card_and_one_takes_it_back(anna, boris):
    await proposes(anna)
    await boris.starts("idea_1")
    hand = Hand(boris)
    await hand.taps("У меня тоже")
    boris.sees("У 1 коллеги тоже")
    hand.has_done(taps=1)
    await hand.taps("✓ У меня тоже")
    boris.does_not_see("У 1 коллеги тоже")
    hand.has_done(taps=2)


async def test_asking_to_join_a_project_is_two_taps_and_a_message(network, boris):
    await calls_from_above(network, await network.owner())
    await boris.sends("/ideas")
    hand = Hand(boris)
    await hand.taps(TITLE)
    await hand.taps("Хочу в команду: Художник")
    await hand.sends("Веду кружок, помогу с архивом.")
    boris.sees("Просьба отправлена")
    hand.has_done(taps=2, messages=1)


async def test_a_step_is_reported_in_two_taps_and_a_message(network):
    olga = await network.owner()
    await calls_from_above(network, olga)
    await olga.sends("/ideas")
    hand = Hand(olga)
    await hand.taps(TITLE)
    await hand.taps("Рассказать о шаге")
    await hand.sends("Провели первую встречу: пришли три школы.")
    olga.sees("Записано в дневник.")
    hand.has_done(taps=2, messages=1)
