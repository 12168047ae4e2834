"""Whoever looks first sees what there is: things with buttons, not promises (PRODUCT §1)."""

from __future__ import annotations

from tests.flows.events.test_events import a_seminar
from tests.flows.ideas.test_ideas import proposes


async def a_look(network):
    guest = network.person("Гость")
    await guest.sends("/start")
    await guest.taps("Сначала посмотреть")
    return guest


async def test_an_empty_network_shows_the_texts_alone(network):
    guest = await a_look(network)
    guest.sees("Что здесь есть")
    assert guest.buttons == ["Вступить", "Правила сети", "Согласие на данные", "‹ Назад"]


async def test_a_guest_opens_what_is_public_and_comes_to_the_way_in(network):
    olga = await network.owner()
    for day in range(1, 5):
        await a_seminar(olga, title=f"Встреча {day}", when=f"{day} декабря 18:00")
    guest = await a_look(network)
    guest.sees("Открыто для всех: ближайшие события")
    guest.sees("вт 1 дек, 18:00 · Встреча 1")
    guest.does_not_see("Встреча 4")
    await guest.taps("Встреча 2")
    guest.sees("Ведёт: Ольга Владимировна Лебедева")
    assert any("Вступить" in label for label in guest.buttons)
    guest = await a_look(network)
    await guest.taps("Все события: 4")
    guest.sees("Встреча 4")


async def test_a_guest_sees_ideas_that_their_authors_opened_to_all(network):
    olga = await network.owner()
    await proposes(olga)
    await proposes(olga, title="Шестиклассники не читают чертёж")
    guest = await a_look(network)
    guest.does_not_see("Открытые идеи")
    await olga.taps("Изменить")
    await olga.taps("Показать всем по ссылке")
    guest = await a_look(network)
    guest.sees("Открытые идеи коллег")
    guest.does_not_see("Пятиклассники не понимают")
    await guest.taps("Шестиклассники не читают чертёж")
    guest.sees("Автор: участник сети")
