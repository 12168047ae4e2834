"""A start, a length and a series said in one sentence, and asked back where something is missing (PRODUCT §0, §5)."""

from __future__ import annotations

import pytest

from tests.flows.events.test_events import a_seminar
from tests.flows.events.test_events_awkward import changes


async def begins(host, when, *, kind="Семинар"):
    """To the question after the start."""
    await host.sends("/events")
    await host.taps("Создать событие")
    await host.taps(kind)
    await host.sends("Читательский клуб")
    await host.sends(when)


@pytest.fixture
async def olga(network):
    return await network.owner()


async def test_a_series_is_made_by_one_sentence(olga):
    await begins(olga, "каждую среду 16:00–17:30, 6 раз")
    await olga.sends("Гимназия № 5")
    olga.sees("Начало: ср, 25 нояб., 16:00")
    olga.sees("Длительность: 1 ч 30 мин")
    olga.sees("Число встреч: 6 встреч, раз в неделю")
    olga.sees("Встречи: 25 ноя, 2 дек, 9 дек, 16 дек, 23 дек, 30 дек")
    await olga.taps("Сохранить черновик")
    olga.sees("Серия: встреч 6, последняя — ср, 30 дек., 16:00")
    await olga.taps("Опубликовать")
    await olga.starts("event_6")
    olga.sees("ср, 30 дек., 16:00")


async def test_two_weekdays_until_an_end_without_days_off_are_shown_before_they_are_made(olga):
    await begins(olga, "по вторникам и четвергам 16–17:30 до 20 января, кроме 3 декабря и праздников")
    await olga.sends("Гимназия № 5")
    olga.sees("Длительность: 1 ч 30 мин")
    olga.sees("Число встреч: 13 встреч, по вт, чт, с пропусками")
    olga.sees("24 ноя, 26 ноя, 1 дек, 8 дек")
    olga.does_not_see("Перенос выходных")
    await olga.taps("✎ Число встреч")
    await olga.taps("4 встречи, по вт, чт, с пропусками")
    await olga.taps("Сохранить черновик")
    olga.sees("Серия: встреч 4, последняя — вт, 8 дек., 16:00")
    await olga.taps("Опубликовать")
    await olga.starts("event_4")
    await olga.taps("Панель ведущего")
    await olga.taps("Изменить")
    await olga.taps("Добавить встречи в серию")
    await olga.taps("Ещё 2 встречи")
    olga.sees("последняя — вт, 15 дек., 16:00")
    await begins(olga, "по средам в 16:00, кроме каникул")
    olga.sees("Каникулы у школ разные")


async def test_it_is_said_where_days_off_are_not_decreed_yet(olga):
    await begins(olga, "ежемесячно, во второй вторник в 16:00, 15 раз, без праздников")
    await olga.sends("Гимназия № 5")
    olga.sees("Встречи: 8 дек")
    olga.sees("8 фев 2028")
    olga.sees("Перенос выходных известен по 31 декабря 2027 г.; дальше пропущены только праздники по закону")


async def test_how_many_is_asked_where_only_how_often_was_said(olga):
    await begins(olga, "каждую вторую среду в 16:00")
    await olga.sends("Гимназия № 5")
    olga.sees("Одна встреча или серия?")
    assert "4 встречи, раз в 2 недели" in olga.buttons
    await olga.sends("до 30 января")
    olga.sees("Число встреч: 5 встреч, раз в 2 недели")
    olga.sees("25 ноя, 9 дек, 23 дек, 6 янв 2027, 20 янв 2027")


async def test_the_number_of_meetings_is_written_as_people_do(olga):
    await begins(olga, "25 ноября в 16:00")
    await olga.sends("Гимназия № 5")
    for said, understood in (
        ("6", "6 встреч, раз в неделю"),
        ("раз в две недели", "6 встреч, раз в 2 недели"),
        ("до 20 декабря", "4 встречи, раз в неделю"),
        ("5 встреч, каждые 3 недели", "5 встреч, раз в 3 недели"),
    ):
        await olga.taps("✎ Число встреч")
        await olga.sends(said)
        olga.sees(f"Число встреч: {understood}")
    await olga.taps("✎ Число встреч")
    await olga.sends("60")
    olga.sees("от 2 до 40")
    await olga.sends("до 20 ноября")
    olga.sees("от 2 до 40")


async def test_only_the_hour_is_asked_of_a_day_without_one(olga):
    await begins(olga, "послезавтра вечером")
    olga.sees("Во сколько? среда, 25 ноября")
    assert "19:00" in olga.buttons
    assert "10:00" not in olga.buttons
    await olga.sends("полседьмого")
    await olga.sends("Гимназия № 5")
    olga.sees("Начало: ср, 25 нояб., 18:30")
    await olga.taps("✎ Начало")
    await olga.sends("в первый вторник декабря")
    await olga.taps("16:00")
    olga.sees("Начало: вт, 1 дек., 16:00")
    await olga.taps("✎ Начало")
    await olga.sends("в пятницу")
    await olga.sends("нет, в четверг в 15:00")
    olga.sees("Не получилось понять")
    await olga.sends("в четверг в 15:00")
    olga.sees("Начало: чт, 26 нояб., 15:00")


async def test_half_past_six_is_asked_about(olga):
    await begins(olga, "завтра в половине седьмого")
    olga.sees("Утром или вечером?")
    await olga.taps("вт, 24 нояб., 18:30")
    await olga.sends("Гимназия № 5")
    olga.sees("Начало: вт, 24 нояб., 18:30")


async def test_an_end_moves_the_end_too(olga):
    await a_seminar(olga)
    await changes(olga, "Начало", "1 декабря 17:00–18:30")
    olga.sees("вт, 1 дек., 17:00")
    await olga.starts("event_1")
    olga.sees("1 ч 30 мин")


async def test_one_moment_is_wanted_of_an_announcement_and_of_another_start(olga):
    await a_seminar(olga)
    await olga.starts("event_1")
    await olga.taps("Панель ведущего")
    await olga.taps("Изменить")
    await olga.taps("Начало")
    await olga.sends("по средам в 16:00")
    olga.sees("Здесь нужен один день")
