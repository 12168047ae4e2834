"""Events when everything happens at once, at night, too late, or after a change of plans (PRODUCT §5)."""

from __future__ import annotations

import asyncio

import vobject

from tests.flows.events.test_events import a_seminar, opens, signs_up
from tests.services.events.world import at

TITLE = "Смысловое чтение"


async def people(network, count, **of):
    names = ("Анна Петрова", "Борис Кац", "Вера Лис", "Глеб Рыбин", "Дарья Ким", "Егор Шаповалов")
    return [await network.member(name, **of) for name in names[:count]]


async def queues(person):
    await opens(person)
    await person.taps("Встать в очередь")
    person.sees("Вы в очереди")


async def changes(host, label, *words):
    """The host's way to a changed field."""
    await opens(host)
    await host.taps("Панель ведущего")
    await host.taps("Изменить")
    await host.taps(label)
    for word in words:
        await host.sends(word)
    if "Да, изменить" in host.buttons:
        await host.taps("Да, изменить")
    host.sees("Изменено")


async def cancels_event(host, reason="Заболела ведущая"):
    await opens(host)
    await host.taps("Панель ведущего")
    await host.taps("Отменить событие")
    await host.sends(reason)
    await host.taps("Отменить событие")
    host.sees("Отменено")


def told(person, text):
    """How many messages of the bot say `text`."""
    return sum(1 for message in person.from_bot if text in message.text)


async def test_two_phones_and_the_last_seat_at_the_same_moment(network):
    olga = await network.owner()
    anna, boris = await people(network, 2)
    await a_seminar(olga, seats="1")
    await opens(anna)
    await opens(boris)
    await asyncio.gather(anna.taps("Записаться"), boris.taps("Записаться"))
    states = sorted(["Вы записаны" in anna.toast, "Вы записаны" in boris.toast])
    assert states == [False, True], (anna.toast, boris.toast)
    winner, other = (anna, boris) if "записаны" in anna.toast else (boris, anna)
    other.sees("Вы в очереди: 1-е место")
    await winner.waits_for("Вы записаны: Смысловое чтение")


async def test_impatient_taps_change_nothing(network):
    olga = await network.owner()
    (anna,) = await people(network, 1)
    await a_seminar(olga)
    await opens(anna)
    await anna.taps_many("Записаться", 4)
    await network.app.scheduler.run_all()
    assert told(anna, "Вы записаны: Смысловое чтение") == 1


async def test_two_seats_freed_three_waiting_and_a_window_that_ends_at_night(network):
    olga = await network.owner()
    anna, boris, vera, gleb, darya = await people(network, 5)
    await a_seminar(olga)
    for person in (anna, boris):
        await signs_up(person)
    for person in (vera, gleb, darya):
        await queues(person)
    await network.telegram.time.moves_to(at("2026-11-23 15:00"))
    for person in (anna, boris):
        await opens(person)
        await person.taps("Отменить запись")
    first = await vera.waits_for("Освободилось место")
    await gleb.waits_for("Освободилось место")
    assert told(darya, "Освободилось место") == 0
    vera.sees("Держим до: вт, 24 нояб., 13:00")  # twelve hours, the night from 22 to 8 apart
    await network.telegram.time.moves_to(at("2026-11-24 03:00"))
    assert told(darya, "Освободилось место") == 0
    await gleb.taps("Иду")
    await network.telegram.time.moves_to(at("2026-11-24 13:01"))
    await darya.waits_for("Освободилось место")
    await vera.taps("Иду", on=first)
    assert "Место уже ушло дальше" in vera.alert
    vera.sees("Время на ответ вышло")


async def test_fewer_seats_evict_nobody_and_more_invite(network):
    olga = await network.owner()
    anna, boris, vera = await people(network, 3)
    await a_seminar(olga)
    for person in (anna, boris):
        await signs_up(person)
    await queues(vera)
    await changes(olga, "Число мест", "1")
    olga.sees("записано больше, чем мест")
    await opens(anna)
    anna.sees("Вы записаны")
    await changes(olga, "Число мест", "3")
    await vera.waits_for("Освободилось место")
    await vera.taps("Иду")
    vera.sees("Вы записаны")


async def test_moved_while_an_offer_is_open(network):
    olga = await network.owner()
    anna, boris = await people(network, 2)
    await a_seminar(olga, seats="1")
    await signs_up(anna)
    await queues(boris)
    await opens(anna)
    await anna.taps("Отменить запись")
    await boris.waits_for("Освободилось место")
    await changes(olga, "Начало", "26 ноября 18:00")
    await network.telegram.time.moves(minutes=11)
    await boris.waits_for("Было: пн, 30 нояб., 18:00")
    boris.sees("Стало: чт, 26 нояб., 18:00")
    await boris.taps("Открыть событие")
    boris.sees("Держим его до")
    await boris.taps("Иду")
    boris.sees("Вы записаны")


async def test_cancelled_in_the_last_hours(network):
    olga = await network.owner()
    anna, boris = await people(network, 2)
    await a_seminar(olga, seats="1", when="сегодня в 20:00")
    await signs_up(anna)
    await queues(boris)
    await opens(anna)
    await anna.taps("Отменить запись")
    asked = await boris.waits_for("место получит первый")
    await cancels_event(olga)
    await boris.waits_for("Отменено: Смысловое чтение")
    boris.sees("Заболела ведущая")
    await boris.taps("Иду", on=asked)
    assert "отменено" in boris.alert
    calendar = vobject.readOne(boris.files[-1].bytes.decode())
    assert calendar.vevent.status.value == "CANCELLED"
    assert calendar.vevent.summary.value == "Отменено: Смысловое чтение", "for calendars that show the title alone"


async def test_signing_up_forty_minutes_before_brings_the_link_at_once_and_no_burst(network):
    olga = await network.owner()
    anna, boris = await people(network, 2)
    await olga.sends("/events")
    await olga.taps("Создать событие")
    await olga.taps("Вебинар")
    await olga.sends("Вебинар о чтении")
    await olga.sends("сегодня в 18:00")
    await olga.sends("meet.example.org/chtenie")
    await olga.taps("Сохранить черновик")
    await olga.taps("Опубликовать")
    await opens(boris, "Вебинар о чтении")
    await boris.taps("Записаться")
    await boris.waits_for("Вы записаны: Вебинар")
    assert told(boris, "meet.example.org") == 0
    await network.telegram.time.moves_to(at("2026-11-23 17:20"))
    await opens(anna, "Вебинар о чтении")
    await anna.taps("Записаться")
    await anna.waits_for("Ссылка: https://meet.example.org/chtenie")
    await anna.waits_for("Вы записаны: Вебинар")
    before = len(anna.from_bot)
    await network.telegram.time.moves_to(at("2026-11-23 17:51"))
    await boris.waits_for("meet.example.org")
    assert len(anna.from_bot) == before


async def test_the_link_is_there_from_ten_minutes_before_to_the_end_and_a_broken_one_is_replaced_at_once(network):
    olga = await network.owner()
    (anna,) = await people(network, 1)
    await olga.sends("/events")
    await olga.taps("Создать событие")
    await olga.taps("Вебинар")
    await olga.sends("Вебинар о чтении")
    await olga.sends("30 ноября 18:00")
    await olga.sends("meet.example.org/chtenie")
    await olga.taps("Сохранить черновик")
    await olga.taps("Опубликовать")
    await signs_up(anna, "Вебинар о чтении")
    for moment, is_open in (("17:49", False), ("17:51", True), ("18:30", True)):
        await network.telegram.time.moves_to(at(f"2026-11-30 {moment}"))
        await anna.starts("event_1")
        assert ("meet.example.org/chtenie" in anna.last.text) is is_open, moment
    assert told(anna, "Начинаем ") == 1
    await olga.starts("event_1")
    await olga.taps("Панель ведущего")
    await olga.taps("Изменить")
    await olga.taps("Ссылка")
    await olga.sends("other.example.org/zal")
    await olga.taps("Да, изменить")
    olga.sees("узнают прямо сейчас")
    await anna.waits_for("Ссылка новая: https://other.example.org/zal")
    assert "Подходит" not in anna.buttons
    await network.telegram.time.moves_to(at("2026-11-30 19:01"))
    await anna.starts("event_1")
    anna.does_not_see("other.example.org")


async def test_a_speaker_who_is_a_participant_too_is_reminded_once(network):
    olga = await network.owner()
    (anna,) = await people(network, 1)
    await a_seminar(olga)
    await signs_up(anna)
    await opens(olga)
    await olga.taps("Панель ведущего")
    await olga.taps("Ведущие и выступающие")
    await olga.taps("Позвать выступить")
    await olga.sends("петров")
    await olga.taps("Анна Петрова")
    olga.sees("Анна Петрова — выступающий, ждём ответа")
    await anna.waits_for("приглашает вас выступить")
    await anna.taps("Выступлю")
    anna.sees("Выступает: Анна Петрова")
    await olga.waits_for("Анна Петрова — согласие")
    anna.sees("Вы записаны")  # a seat taken before stays
    await network.telegram.time.moves_to(at("2026-11-29 18:01"))
    await anna.waits_for("Придёте?")
    await network.telegram.time.moves_to(at("2026-11-30 17:01"))
    await anna.waits_for("через 59 минут")
    await network.telegram.time.moves_to(at("2026-11-30 17:51"))
    await anna.waits_for("Начинаем")
    assert told(anna, "Скоро, ") == 2
    assert told(anna, "Начинаем ") == 1


async def test_midnight_is_told_by_both_clocks(network):
    olga = await network.owner()
    west = await network.member("Игорь Балтийский", region="Калининград")
    east = await network.member("Карина Вулканова", region="Петропавловск-Камчатский")
    await a_seminar(olga, when="23 апреля 23:30")
    await opens(west)
    west.sees("пт, 23 апр. 2027 г., 22:30 · 23:30 МСК")
    await opens(east)
    east.sees("сб, 24 апр. 2027 г., 08:30 · пт 23 апр., 23:30 МСК")


async def test_a_morning_event_is_brought_to_mind_in_the_evening_before(network):
    olga = await network.owner()
    (anna,) = await people(network, 1)
    await a_seminar(olga, when="30 ноября 08:30")
    await signs_up(anna)
    await network.telegram.time.moves_to(at("2026-11-29 18:59"))
    assert told(anna, "Придёте?") == 0
    await network.telegram.time.moves_to(at("2026-11-29 19:01"))
    await anna.waits_for("Придёте?")


async def test_one_meeting_of_a_series_is_skipped(network):
    olga = await network.owner()
    (anna,) = await people(network, 1)
    await olga.sends("/events")
    await olga.taps("Создать событие")
    await olga.taps("Клуб")
    await olga.sends("Клуб чтения")
    await olga.sends("30 ноября 18:00")
    await olga.sends("meet.example.org/klub")
    await olga.taps("✎ Число встреч")
    await olga.taps("4 встречи, раз в неделю")
    await olga.taps("Сохранить черновик")
    olga.sees("Серия: встреч 4")
    await olga.taps("Опубликовать")
    await opens(anna, "Клуб чтения")
    await anna.taps("Другие встречи серии · 3")
    await anna.taps("Записаться на все встречи")
    anna.sees("Записали вас на встречи: 4")
    await anna.waits_for("Вы записаны на 4 встречи: Клуб чтения")
    assert [file.name for file in anna.files] == ["Клуб чтения, 2026-11-30, в календарь.ics"]
    await anna.starts("event_2")
    await anna.taps("Отменить запись")
    await anna.sends("/events")
    await anna.taps("Мои")
    assert anna.screen.count("вы записаны") == 3
    # The host moves the rest of the series by a day, from the third meeting on.
    await olga.starts("event_3")
    await olga.taps("Панель ведущего")
    await olga.taps("Изменить")
    await olga.taps("Начало")
    await olga.sends("15 декабря 18:00")
    await olga.taps("Эту и следующие")
    await olga.taps("Да, изменить")
    await network.telegram.time.moves(minutes=11)
    await anna.waits_for("Изменилось: Клуб чтения")
    anna.sees("Было: пн, 14 дек., 18:00")
    anna.sees("Стало: вт, 22 дек., 18:00")
    assert told(anna, "Изменилось: Клуб чтения") == 1


async def test_a_series_is_made_longer(network):
    olga = await network.owner()
    (anna,) = await people(network, 1)
    await olga.sends("/events")
    await olga.taps("Создать событие")
    await olga.taps("Клуб")
    await olga.sends("Клуб чтения")
    await olga.sends("30 ноября 18:00")
    await olga.sends("meet.example.org/klub")
    await olga.taps("✎ Число встреч")
    await olga.taps("4 встречи, раз в неделю")
    await olga.taps("Сохранить черновик")
    await olga.taps("Опубликовать")
    await olga.taps("‹ Назад")
    await olga.taps("Изменить")
    await olga.taps("Добавить встречи в серию")
    await olga.taps("Ещё 2 встречи")
    olga.sees("Добавили встреч: 2, последняя — пн, 4 янв. 2027 г., 18:00")
    await opens(anna, "Клуб чтения")
    await anna.taps("Другие встречи серии · 5")
    await anna.taps("Записаться на все встречи")
    anna.sees("Записали вас на встречи: 6")


async def test_a_bot_that_was_down_says_what_is_still_useful(network):
    olga = await network.owner()
    (anna,) = await people(network, 1)
    await a_seminar(olga)
    await signs_up(anna)
    await network.stop()
    await network.telegram.time.moves_to(at("2026-11-30 17:10"))
    await network.restart()
    await anna.waits_for("через 50 минут")  # the hour's is still of use; the week's and the day's are not
    assert told(anna, "Придёте?") == 0
    assert told(anna, "Через неделю") == 0


async def test_erased_while_confirmed(network):
    olga = await network.owner()
    anna, boris = await people(network, 2)
    await a_seminar(olga, seats="1")
    await signs_up(anna)
    await queues(boris)
    await anna.sends("/privacy")
    await anna.taps("Стереть мои данные")
    await anna.taps("Стереть через 14 дней")
    await boris.waits_for("Освободилось место")


async def test_two_moves_are_one_notice_and_the_copy_in_a_calendar_stays_one(network):
    olga = await network.owner()
    (anna,) = await people(network, 1)
    await a_seminar(olga)
    await signs_up(anna)
    await anna.waits_for("Вы записаны: Смысловое")
    await changes(olga, "Начало", "1 декабря 18:00")
    await changes(olga, "Начало", "2 декабря 19:00")
    await network.telegram.time.moves(minutes=11)
    await anna.waits_for("Стало: ср, 2 дек., 19:00")
    assert told(anna, "Изменилось:") == 1
    await changes(olga, "Адрес", "Лицей № 1")
    await network.telegram.time.moves(minutes=11)
    await anna.waits_for("Место стало: Лицей № 1")
    # What a calendar does: a newer SEQUENCE of a known UID replaces what it has.
    copies: dict[str, vobject.base.Component] = {}
    for file in anna.files:
        event = vobject.readOne(file.bytes.decode()).vevent
        known = copies.get(event.uid.value)
        if known is None or int(event.sequence.value) > int(known.sequence.value):
            copies[event.uid.value] = event
    (copy,) = copies.values()
    assert copy.dtstart.value.isoformat() == "2026-12-02T16:00:00+00:00"
    assert copy.location.value == "Лицей № 1"
    assert int(copy.sequence.value) == 3


async def test_no_ticket_to_what_is_called_off_or_over(network):
    """The button under the confirmation stays in the chat; what it opens is true today."""
    olga = await network.owner()
    anna, boris = await people(network, 2)
    await a_seminar(olga)
    await signs_up(anna)
    await signs_up(boris)
    confirmed = {person: await person.waits_for("Вы записаны: Смысловое чтение") for person in (anna, boris)}
    await anna.taps("Мой билет", on=confirmed[anna])
    assert "photo" in anna.last.data
    await cancels_event(olga)
    await boris.taps("Мой билет", on=confirmed[boris])
    assert boris.alert == "Это событие отменено. Причина — на карточке."
    assert "photo" not in boris.last.data
    boris.sees("Причина: Заболела ведущая")
    await a_seminar(olga, title="Чтение вслух")
    await signs_up(boris, "Чтение вслух")
    later = await boris.waits_for("Вы записаны: Чтение вслух")
    await network.telegram.time.moves_to(at("2026-12-01 12:00"))
    await boris.taps("Мой билет", on=later)
    assert boris.alert == "Это событие уже прошло."


async def test_that_silence_frees_a_seat_is_said_to_whoever_is_asked_and_until_when(network):
    olga = await network.owner()
    anna, boris = await network.member("Анна Петрова"), await network.member("Борис Кац")
    await a_seminar(olga)
    for pressed in ("‹ Назад", "Изменить", "☐ Промолчал — место следующему"):
        await olga.taps(pressed)
    await opens(anna)
    anna.sees("За день мы спросим, придёте ли вы")
    await anna.taps("Записаться")
    await network.telegram.time.moves_to(at("2026-11-29 18:00"))
    asked = await anna.waits_for("Ответа ждём до: пн, 30 ")
    assert "За день мы спросим" not in asked.text
    # Too late to be asked: this seat stays whatever they say.
    await opens(boris)
    boris.does_not_see("Ответа ждём")
    boris.does_not_see("За день мы спросим")
    await boris.taps("Записаться")
    await network.telegram.time.moves_to(at("2026-11-30 08:01"))
    await opens(boris)
    boris.sees("Вы записаны")
    await anna.waits_for("вы не ответили, придёте ли, и место получил следующий")
    await opens(anna)
    anna.sees("Ваша запись отменена")
