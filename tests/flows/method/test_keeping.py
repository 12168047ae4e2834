"""Organizers keep lessons: their own beside those of every network, in order, in two languages (PRODUCT §14)."""

from __future__ import annotations

import pytest

from tests.flows.events.test_events import a_seminar

ODD = "<b>Как у нас</b> & зачем"


@pytest.fixture
async def olga(network):
    return await network.owner()


async def kept(olga):
    await olga.sends("/organizer")
    await olga.taps("Настройки сети")
    await olga.taps("Уроки")


async def added(olga, title=ODD, text="Готовим втроём.\nЗа неделю до встречи <собираемся>."):
    await kept(olga)
    await olga.taps("+ Свой урок")
    await olga.sends(title)
    await olga.sends(text)
    olga.sees("Урок добавлен")


async def test_an_own_lesson_is_read_by_all_as_it_was_written(network, olga):
    await added(olga)
    anna = await network.member("Анна Петрова")
    await anna.sends("/start lesson_8")
    await anna.taps("Дальше ›")
    anna.sees(f"{ODD}\nУрок 9 из 9")
    anna.sees("За неделю до встречи <собираемся>.")
    await anna.sends("зачем готовим втроём")
    anna.sees("Уроки · 1")
    await olga.sends("/organizer")
    await olga.taps("Настройки сети")
    await olga.taps("Журнал действий")
    olga.sees(f"добавлен урок «{ODD}»")


async def test_it_is_said_in_one_more_language_and_changed(network, olga):
    await added(olga, "Как готовят семинар")
    await olga.taps("Добавить по-английски")
    await olga.sends("How we prepare a seminar")
    await olga.sends("The three of us.")
    olga.sees("Готово, читатели видят урок таким")
    john = await network.member("Джон Смит")
    await john.sends("/settings")
    await john.taps("Язык")
    await john.taps("English")
    await john.sends("/start lesson_9")
    john.sees("How we prepare a seminar")
    john.sees("The three of us.")
    await kept(olga)
    await olga.taps("›")
    await olga.taps("9. Как готовят семинар")
    await olga.taps("Изменить")
    await olga.sends("Как провести семинар")
    await olga.sends("Вчетвером.")
    olga.sees("Как провести семинар")
    anna = await network.member("Анна Петрова")
    await anna.sends("вчетвером")
    anna.sees("Уроки · 1")
    await anna.sends("втроём")
    anna.sees("Ничего не нашлось")


async def test_lessons_are_put_in_order_and_hidden_also_those_of_every_network(network, olga):
    await added(olga, "Как готовят семинар")
    await olga.taps("↑ Выше")
    anna = await network.member("Анна Петрова")
    await anna.sends("/lessons")
    await anna.taps("›")
    assert anna.buttons[:3] == [
        "7. Как регион строит такую среду",
        "8. Как готовят семинар",
        "9. Как начать сетевой проект",
    ]
    await kept(olga)
    await olga.taps("1. Что такое сеть учителей")
    olga.sees("слова приходят с ботом")
    assert "Изменить" not in olga.buttons
    await olga.taps("Скрыть")
    olga.sees("Урок скрыт")
    await anna.sends("/start lesson_1")
    anna.sees("Этого урока больше нет")
    await anna.sends("/lessons")
    assert "1. Восемь признаков сети" in anna.buttons
    guest = network.person("Гость")
    await guest.sends("/start")
    await guest.taps("Что это за сеть")
    guest.sees("Восемь признаков сети")
    await olga.taps("Показать снова")
    await anna.sends("/start lesson_1")
    anna.sees("Урок 1 из 9")


async def test_it_shows_a_thing_of_the_network_to_whoever_may_open_it(network, olga):
    await a_seminar(olga)
    await added(olga, "Как готовят семинар")
    await olga.taps("Показать пример из сети")
    await olga.sends("https://example.com/event_1")
    olga.sees("Такой карточки в сети не видно")
    await olga.sends(f"Вот: https://t.me/{network.app.units.network.bot_username}?start=event_1")
    olga.sees("Об этом в сети: «Смысловое чтение»")
    anna = await network.member("Анна Петрова")
    await anna.sends("/start lesson_9")
    anna.sees("Об этом в сети: «Смысловое чтение»")
    await anna.taps("Пример: Смысловое чтение")
    anna.sees("Записаться")
    await anna.taps("‹ Назад")
    anna.sees("Как готовят семинар")
    await kept(olga)
    await olga.taps("›")
    await olga.taps("9. Как готовят семинар")
    await olga.taps("Сменить пример из сети")
    await olga.taps("Пропустить")
    assert "Показать пример из сети" in olga.buttons


async def test_who_keeps_no_lessons_changes_none(network, olga):
    await added(olga, "Как готовят семинар")
    anna = await network.member("Анна Петрова")
    await anna.sends("/lessons")
    for act in ("see", "up", "hide", "link", "ru"):
        await anna._presses(anna.last, {"callback_data": f"lk:{act}:9:0"})
        anna.sees("На это нужны права")
    await anna.sends("/start lesson_9")
    anna.sees("Урок 9 из 9")
