"""Words written outside of a form are a search, and the answer says so (PRODUCT §0)."""

from __future__ import annotations

import pytest

from tests.flows.events.test_events import a_seminar
from tests.flows.events.test_events_awkward import cancels_event


async def shown_in_directory(network, name):
    person = await network.member(name)
    await person.sends("/me")
    await person.taps("Показать меня в списке людей")
    return person


async def test_words_find_people_and_say_that_it_was_a_search(network):
    await shown_in_directory(network, "Фёдорова Мария Ивановна")
    anna = await network.member("Иванова Анна")
    await anna.sends("федорова")
    anna.sees("Поиск по словам «федорова»")
    await anna.taps("Фёдорова Мария Ивановна")
    anna.sees("Фёдорова Мария Ивановна")


async def test_nothing_found_invites_further(network):
    anna = await network.member("Иванова Анна")
    await anna.sends("<b>щщщ</b>")
    anna.sees("Поиск по словам «<b>щщщ</b>»")
    anna.sees("Ничего не нашлось")
    assert "Написать организаторам" in anna.buttons
    await anna.taps("Люди")


async def test_ones_own_page_is_not_the_first(network):
    anna = await shown_in_directory(network, "Петрова Анна")
    await shown_in_directory(network, "Петрова Вера")
    for person, first in ((anna, "Петрова Вера"),):
        await person.sends("петрова")
        assert person.buttons[0] == first
        assert len([label for label in person.buttons if "Петрова" in label]) == 2
    await anna.sends("п")
    anna.sees("Ничего не нашлось")


async def test_a_slip_is_put_right_and_said(network):
    await shown_in_directory(network, "Каримова Алсу")
    anna = await network.member("Иванова Анна")
    await anna.sends("каримва")
    anna.sees("По «каримва» ничего нет, нашлось по «каримова»")
    await anna.taps("Каримова Алсу")


async def test_the_own_page_stands_behind_others(network):
    await shown_in_directory(network, "Иванова Мария")
    anna = await shown_in_directory(network, "Иванова Анна")
    await anna.sends("иванова")
    titles = anna.buttons
    assert titles.index("Иванова Мария") < titles.index("Иванова Анна")


async def test_a_guest_finds_no_people_and_is_shown_the_way_in(network):
    await shown_in_directory(network, "Фёдорова Мария Ивановна")
    guest = network.person("Гость")
    await guest.sends("/start")
    await guest.sends("федорова")
    guest.sees("среди того, что открыто всем")
    guest.sees("Ничего не нашлось")
    await guest.taps("Вступить в сеть")
    guest.sees("Цель и правила сети")


async def test_a_guest_finds_a_public_event_and_opens_it(network):
    await a_seminar(await network.owner())
    guest = network.person("Гость")
    await guest.sends("/start")
    await guest.sends("чтения смыслового")
    guest.sees("среди того, что открыто всем")
    await guest.taps("пн 30 ноя, 18:00 · Смысловое чтение")
    guest.sees("Гимназия № 5")
    await guest.taps("‹ Назад")
    guest.sees("Поиск по словам «чтения смыслового»")


async def test_an_event_that_is_over_for_all_is_found_no_more(network):
    olga = await network.owner()
    anna = await network.member("Иванова Анна")
    await a_seminar(olga)
    await anna.sends("гимназия")
    anna.sees("Смысловое чтение")
    await cancels_event(olga)
    await anna.sends("гимназия")
    anna.sees("Ничего не нашлось")


async def test_drafts_are_found_by_nobody_not_even_by_organizers(network):
    olga = await network.owner()
    await olga.sends("/events")
    await olga.taps("Создать событие")
    await olga.taps("Семинар")
    await olga.sends("Секретное занятие")
    await olga.sends("30 ноября 18:00")
    await olga.sends("Гимназия № 5")
    await olga.taps("Сохранить черновик")
    await olga.sends("секретное")
    olga.sees("Ничего не нашлось")


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        ("сегодня", "На сегодня ничего не назначено"),
        ("Что завтра?", "Завтра"),
        ("today", "На сегодня ничего не назначено"),
        ("спасибо!", "Пожалуйста"),
        ("thank you", "Пожалуйста"),
        ("Помогите, пожалуйста", "как всё устроено"),
        ("отмена", "Прерывать нечего"),
        ("СТОП", "Уведомления"),
        ("с 10 вечера до 7 утра", "Тихие часы"),
        ("не пишите мне с 22:00 до 8:00", "Тихие часы"),
        ("from 10 pm to 7 am", "Тихие часы"),
        ("настройки", "Часовой пояс"),
        ("Хочу в отпуск", "Отпуск и выход"),
        ("не приду", "Мои события"),
        ("Отмените запись!", "Мои события"),
        ("как записаться?", "Афиша"),
        ("my ticket", "Мои события"),
    ],
)
async def test_what_is_no_search_is_understood(network, said, seen):
    anna = await network.member("Иванова Анна")
    await anna.sends(said)
    anna.sees(seen)


async def test_tomorrow_has_tomorrows_events_alone(network):
    olga = await network.owner()
    await a_seminar(olga, title="Завтрашний семинар", when="24 ноября 18:00")
    await a_seminar(olga, title="Далёкий семинар", when="30 ноября 18:00")
    guest = network.person("Гость")
    await guest.sends("/start")
    await guest.sends("завтра")
    guest.sees("Завтрашний семинар")
    assert "Далёкий семинар" not in guest.last.text
    await guest.sends("на неделе")
    assert "Завтрашний семинар" in guest.last.text


async def test_a_guest_who_asks_for_what_members_have_is_shown_the_way_in(network):
    guest = network.person("Гость")
    await guest.sends("/start")
    for said in ("стоп", "тихие часы", "моя страница"):
        await guest.sends(said)
        guest.sees("профессиональная сеть учителей")


async def test_a_trouble_told_in_a_sentence_is_for_people_first(network):
    await a_seminar(await network.owner())
    anna = await network.member("Иванова Анна")
    said = "Не читают смысловое, что делать?"
    await anna.sends(said)
    anna.sees("Похоже, это вопрос")
    assert anna.buttons[:2] == ["Спросить коллег", "Написать организаторам"]
    await anna.taps("Что нашлось")
    anna.sees("Смысловое чтение")
    await anna.sends(said)
    await anna.taps("Спросить коллег")
    anna.sees("Два предложения")
    await anna.sends("Читают по слогам и не помнят начала. Так в половине шестых классов.")
    anna.sees(said)
    await anna.sends("смысловое чтение")
    anna.does_not_see("Похоже, это вопрос")


async def test_a_guest_who_asks_finds_what_is_public(network):
    await a_seminar(await network.owner())
    guest = network.person("Гость")
    await guest.sends("/start")
    await guest.sends("Не читают смысловое, что делать?")
    guest.sees("среди того, что открыто всем")
    guest.does_not_see("Похоже, это вопрос")
