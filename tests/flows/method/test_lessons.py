"""Lessons on how the network works: read one after the other, with examples from this network (PRODUCT §14)."""

from __future__ import annotations

import pytest

from domain.base.lists import Window
from domain.method.lessons import FIRST
from locales.texts import LANGUAGES, Texts, bare
from tests.flows.events.test_events import a_seminar

MOST_LETTERS = 900
"""What a phone shows of a message without scrolling for long."""


@pytest.fixture
async def anna(network):
    return await network.member("Анна Ивановна Петрова")


def of_lesson(person, start):
    return next(label for label in person.buttons if label.removeprefix("✓ ").startswith(start))


async def test_lessons_are_read_one_after_the_other_and_what_was_read_is_remembered(network, anna):
    await anna.sends("/lessons")
    anna.sees("Короткие уроки")
    assert "Продолжить" not in anna.buttons
    await anna.taps("1. Что такое сеть учителей")
    anna.sees("Урок 1 из 8")
    assert "‹ Предыдущий" not in anna.buttons
    await anna.taps("Дальше ›")
    anna.sees("Восемь признаков сети")
    await anna.taps("‹ Предыдущий")
    anna.sees("Урок 1 из 8")
    await anna.taps("Дальше ›")
    await anna.taps("‹ Назад")
    anna.sees("Прочитано: 2 из 8")
    assert "✓ 2. Восемь признаков сети" in anna.buttons
    await network.restart()
    await anna.sends("/lessons")
    await anna.taps("Продолжить")
    anna.sees("Урок 2 из 8")
    for _ in range(6):
        await anna.taps("Дальше ›")
    anna.sees("Как начать сетевой проект")
    assert "Дальше ›" not in anna.buttons
    await anna.taps("‹ Назад")
    anna.sees("Прочитано: 8 из 8")
    assert "2 из 2" in anna.buttons, "the page of the list that it stands on"
    assert "Продолжить" not in anna.buttons


async def test_a_lesson_has_an_example_that_the_reader_may_open_and_a_button_to_do_it(network, anna):
    await anna.sends("/lessons")
    await anna.taps(of_lesson(anna, "5."))
    anna.sees("Встреч в афише пока не видно")
    olga = await network.owner()
    await a_seminar(olga)
    guest = network.person("Гость")
    await anna.sends("/lessons")
    await anna.taps(of_lesson(anna, "5."))
    anna.sees("Можно прийти и посмотреть, как это бывает: «Смысловое чтение»")
    await anna.taps("Пример: Смысловое чтение")
    anna.sees("Записаться")
    await anna.taps("‹ Назад")
    anna.sees("Как можно работать вместе")
    await anna.taps("Открыть афишу")
    anna.sees("Афиша")
    await guest.sends("/start lesson_5")
    guest.sees("Как можно работать вместе")
    assert "Вступить" in guest.buttons


async def test_what_is_for_members_is_no_example_for_a_guest(network, anna):
    olga = await network.owner()
    await olga.sends("/ideas")
    await olga.taps("+ Предложить")
    await olga.taps("Общая проблема")
    await olga.sends("Ученики не читают условие")
    await olga.sends("Пятый класс. Читают только числа.")
    await olga.taps("Опубликовать")
    await anna.sends("/start lesson_4")
    anna.sees("Общая проблема, над которой думают коллеги: «Ученики не читают условие»")
    guest = network.person("Гость")
    await guest.sends("/start lesson_4")
    guest.sees("Проблем здесь пока никто не назвал")


async def test_a_guest_reads_what_this_is_and_nothing_is_kept_of_it(network):
    guest = network.person("Гость")
    await guest.sends("/start")
    await guest.taps("Что это за сеть")
    guest.sees("Что такое сеть учителей")
    await guest.taps("Дальше ›")
    await guest.taps("‹ Назад")
    assert "2. Восемь признаков сети" in guest.buttons
    await guest.taps("‹ Назад")
    assert "Вступить" in guest.buttons
    kept = await network.app.units.ask(lambda unit: unit.db.execute("SELECT count(*) FROM lesson_reads").fetchone()[0])
    assert kept == 0


async def test_lessons_are_reached_from_mine_and_from_help_and_found_by_words(anna):
    await anna.sends("/menu")
    await anna.taps("Моё")
    await anna.taps("Как работает сеть")
    anna.sees("Короткие уроки")
    await anna.taps("‹ Назад")
    anna.sees("Моё")
    await anna.sends("/help")
    anna.sees("/lessons — как работает сеть")
    await anna.taps("Как работает сеть")
    anna.sees("Короткие уроки")
    await anna.sends("признаки")
    anna.sees("Уроки · 1")
    await anna.taps("Восемь признаков сети")
    anna.sees("Урок 2 из 8")
    await anna.taps("‹ Назад")
    anna.sees("Поиск по словам «признаки»")
    await anna.sends("traits")
    anna.sees("Уроки · 1")


async def test_a_link_to_a_lesson_that_isnt_there_says_where_the_others_are(anna):
    for wrong in ("99", "0", "-1", "x" * 40, "1_2"):
        await anna.sends(f"/start lesson_{wrong}")
        anna.sees("/lessons")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FIRST)
def test_a_lesson_is_one_screen_of_a_phone(language, name):
    t = Texts(language, "UTC", 0)
    ends = max((bare(t(f"lesson-{name}.example", title="Ж" * 60)), bare(t(f"lesson-{name}.none"))), key=len)
    said = "\n\n".join([t.plain(f"lesson-{name}"), bare(t(f"lesson-{name}.text")), ends])
    assert len(said) <= MOST_LETTERS
    assert Window().size < len(FIRST)
