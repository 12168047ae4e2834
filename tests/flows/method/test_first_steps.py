"""The first weeks of a newcomer: five steps, ticked by what was done (PRODUCT §14)."""

from __future__ import annotations

from tests.flows.events.test_events import a_seminar


def row(person):
    return [label for label in person.fresh_buttons if label.startswith("Первые шаги")]


async def at_menu(person):
    await person.sends("/menu")
    return row(person)


async def test_each_step_is_ticked_by_what_was_done_and_the_list_goes_when_all_are(network):
    olga = await network.owner()
    await a_seminar(olga)
    await olga.sends("/me")
    await olga.taps("Показать меня в списке людей")
    await olga.sends("/ideas")
    await olga.taps("+ Предложить")
    await olga.taps("Общая проблема")
    await olga.sends("Ученики не читают условие")
    await olga.sends("Пятый класс. Читают только числа.")
    await olga.taps("Опубликовать")
    anna = await network.member("Анна Петрова")
    await anna.taps("Первые шаги")
    anna.sees("Первые шаги: 1 из 5")
    assert "✓ Прочитать правила в двух словах" in anna.buttons
    await anna.taps("✓ Прочитать правила в двух словах")
    anna.sees("Цель и правила сети")
    await anna.taps("‹ Назад")
    anna.sees("Первые шаги: 1 из 5")

    await anna.taps("Рассказать о себе")
    await anna.taps("✕ Прервать")
    assert await at_menu(anna) == ["Первые шаги: 1 из 5"], "asked, not told"
    await anna.sends("/me")
    await anna.taps("Что рассказано и кто видит")
    await anna.taps("О себе: —" if "О себе: —" in anna.buttons else "О себе")
    await anna.taps("Заполнить")
    await anna.sends("Учу дробям")
    assert await at_menu(anna) == ["Первые шаги: 2 из 5"]

    await anna.taps("Первые шаги: 2 из 5")
    assert "✓ Рассказать о себе" in anna.buttons
    await anna.taps("Записаться на встречу")
    await anna.taps(next(label for label in anna.buttons if "Смысловое чтение" in label))
    await anna.taps("Записаться")
    assert await at_menu(anna) == ["Первые шаги: 3 из 5"]
    await anna.sends("/start event_1")
    await anna.taps("Отменить запись")
    assert await at_menu(anna) == ["Первые шаги: 3 из 5"], "who gave the seat back knows how it is done"

    await anna.sends("/start idea_1")
    await anna.taps("У меня тоже")
    assert await at_menu(anna) == ["Первые шаги: 4 из 5"]

    await anna.sends("Лебедева")
    await anna.taps(next(label for label in anna.buttons if label.startswith("Ольга")))
    await anna.taps("Попросить контакт")
    await anna.taps("Пропустить")
    assert await at_menu(anna) == []
    await anna._presses(anna.last, {"callback_data": "go:first_steps:0"})
    anna.sees("Всё сделано")


async def test_the_list_is_put_away_and_back_and_goes_with_the_first_weeks(network):
    anna = await network.member("Анна Петрова")
    await at_menu(anna)
    await anna.taps("Первые шаги: 1 из 5")
    await anna.taps("Убрать с меню")
    anna.sees("С меню список убран")
    assert await at_menu(anna) == []
    await anna._presses(anna.last, {"callback_data": "go:first_steps:0"})
    await anna.taps("Вернуть на меню")
    assert await at_menu(anna) == ["Первые шаги: 1 из 5"]
    await network.telegram.time.moves(days=41)
    assert await at_menu(anna) == ["Первые шаги: 1 из 5"]
    await network.telegram.time.moves(days=2)
    assert await at_menu(anna) == []


async def test_a_guest_has_no_steps(network):
    guest = network.person("Гость")
    await guest.sends("/start")
    assert not row(guest)
    await guest._presses(guest.last, {"callback_data": "go:first_steps:0"})
    guest.sees("Вступить")
