"""After an event, what is left of it and where one goes; before it, the one button that is needed (PRODUCT §5)."""

from __future__ import annotations

from datetime import timedelta

import vobject

from tests.flows.events.test_events import a_seminar, opens, signs_up
from tests.flows.events.test_events_awkward import people
from tests.flows.home.test_menu import a_webinar, urls
from tests.services.events.world import at

OVER = "2026-11-30 20:01"


async def past(person):
    await person.sends("/events")
    await person.taps("Мои события")
    await person.taps("Прошедшие")


async def marks(host, name):
    await host.starts("event_1")
    await host.taps("Панель ведущего")
    await host.taps("Отметить, кто пришёл")
    await host.taps("По списку")
    await host.taps(name)


async def test_the_past_says_that_one_was_there_what_one_gave_and_that_there_is_a_recording(network):
    olga = await network.owner()
    anna, boris = await people(network, 2)
    await a_seminar(olga)
    await signs_up(anna)
    await signs_up(boris)
    await network.telegram.time.moves_to(at(OVER))
    await past(anna)
    anna.sees("вы были записаны")
    await anna.taps("Смысловое чтение")
    anna.sees("Вы были записаны.")
    await anna.taps("5")
    await marks(olga, "Анна Петрова")
    await olga.starts("event_1")
    await olga.taps("Панель ведущего")
    await olga.taps("Итоги")
    await olga.taps("Добавить запись")
    await olga.sends("video.example.org/1")
    await past(anna)
    anna.sees("вы были · ваша оценка: 5 · есть запись")
    await anna.taps("Смысловое чтение")
    anna.sees("Отмечено: вы были.\nВаша оценка: 5 из 5.")
    anna.sees("Запись: https://video.example.org/1")


async def test_whoever_could_not_come_says_so_and_may_take_it_back(network):
    olga = await network.owner()
    [anna] = await people(network, 1)
    await a_seminar(olga)
    await signs_up(anna)
    await network.telegram.time.moves_to(at(OVER))
    asked = await anna.waits_for("Как прошло")
    await anna.taps("Не получилось прийти", on=asked)
    anna.sees("Вы не смогли прийти.")
    assert "5" not in anna.buttons
    await anna.taps("Я всё-таки там был(а)")
    anna.sees("Вы были записаны.")
    await anna.taps("Не получилось прийти")
    await network.telegram.time.moves(minutes=11)
    await anna.starts("event_1")
    anna.sees("Отмечено: не были по уважительной причине.")
    assert "Я всё-таки там был(а)" not in anna.buttons
    await anna.sends("/menu")
    assert not any("Как прошло" in label for label in anna.buttons)


async def test_a_seat_that_a_host_has_marked_is_the_hosts_to_change(network):
    olga = await network.owner()
    [anna] = await people(network, 1)
    await a_seminar(olga)
    await signs_up(anna)
    await network.telegram.time.moves_to(at(OVER))
    asked = await anna.waits_for("Как прошло")
    await marks(olga, "Анна Петрова")
    await anna.taps("Не получилось прийти", on=asked)
    assert "уже" in anna.alert or "нельзя" in anna.alert
    anna.sees("Отмечено: вы были.")


async def test_after_the_rating_one_is_led_to_what_is_alike(network):
    olga = await network.owner()
    anna, boris = await people(network, 2)
    await a_seminar(olga)
    await a_seminar(olga, title="Похожее", when="5 декабря 18:00")
    await a_webinar(olga, title="Другое")
    for person in (anna, boris):
        await signs_up(person)
    await signs_up(boris, "Похожее")
    await network.telegram.time.moves_to(at(OVER))
    for person in (anna, boris):
        await person.starts("event_1")
        await person.taps("5")
    assert "Похожие события · 1" not in boris.buttons, "there is a seat there already"
    await anna.taps("Похожие события · 1")
    anna.sees("Похоже на «Смысловое чтение»")
    await anna.taps("Похожее")
    await anna.taps("Записаться")
    anna.sees("Вы записаны")


async def test_after_a_meeting_of_a_series_the_next_one_is_a_tap_away(network):
    olga = await network.owner()
    [anna] = await people(network, 1)
    await olga.sends("/events")
    await olga.taps("Создать событие")
    await olga.taps("Клуб")
    await olga.sends("Клуб чтения")
    await olga.sends("завтра в 19:00")
    await olga.sends("meet.example.org/klub")
    await olga.taps("✎ Число встреч")
    await olga.taps("4 встречи, раз в неделю")
    await olga.taps("Сохранить черновик")
    await olga.taps("Опубликовать")
    await signs_up(anna, "Клуб чтения")
    await network.telegram.time.moves_to(at("2026-11-25 08:01"))
    await anna.taps("4", on=await anna.waits_for("Как прошло"))
    await anna.taps("Следующая встреча: вт 1 дек, 19:00")
    assert "Записаться" in anna.buttons


async def test_online_the_button_is_the_way_in_and_never_a_ticket(network):
    olga = await network.owner()
    [anna] = await people(network, 1)
    await a_webinar(olga)
    await signs_up(anna)
    assert "Мой билет" not in anna.buttons
    told = await anna.waits_for("Вы записаны: Смысловое чтение")
    assert "Мой билет" not in [button["text"] for row in told.rows for button in row]
    await network.telegram.time.moves_to(at("2026-11-30 17:51"))
    link = await anna.waits_for("Начинаем")
    assert urls(anna) == {"Подключиться": "https://meet.example.org/room"}
    await anna.taps("Открыть событие", on=link)
    assert urls(anna)["Подключиться"] == "https://meet.example.org/room"
    await olga.waits_for("Начинаем")
    assert urls(olga) == {"Подключиться": "https://meet.example.org/room"}, "whoever leads it goes there too"


async def test_at_a_place_the_reminder_has_the_ticket(network):
    olga = await network.owner()
    [anna] = await people(network, 1)
    await a_seminar(olga)
    await signs_up(anna)
    await network.telegram.time.moves_to(at("2026-11-30 17:01"))
    await anna.taps("Мой билет", on=await anna.waits_for("Скоро, через 59 минут"))
    anna.sees("назовите цифры")


async def test_a_seat_that_nobody_else_needs_isnt_promised_to_a_colleague(network):
    olga = await network.owner()
    anna, boris = await people(network, 2)
    await a_seminar(olga, seats="20")
    await a_seminar(olga, title="Тесное", seats="1")
    await signs_up(anna)
    await signs_up(boris, "Тесное")
    await network.telegram.time.moves_to(at("2026-11-29 18:01"))
    asked = await anna.waits_for("Придёте? Если не получится, скажите")
    assert "Не приду" in [button["text"] for row in asked.rows for button in row]
    asked = await boris.waits_for("освободите место — его получит коллега")
    assert "Освободить место" in [button["text"] for row in asked.rows for button in row]


async def test_where_there_is_room_for_all_nobody_is_asked_how_colleagues_come(network):
    olga = await network.owner()
    [anna] = await people(network, 1)
    await a_webinar(olga)
    await opens(anna)
    await anna.taps("Прийти с коллегами")
    assert not any("Вместе" in label for label in anna.buttons)
    await anna.taps("Собрать коллег")
    anna.sees("Отправьте ссылку коллегам")
    anna.does_not_see("очередь")


async def test_the_calendar_rings_an_hour_before_and_forgets_what_was_given_back(network):
    olga = await network.owner()
    [anna] = await people(network, 1)
    await a_seminar(olga)
    await signs_up(anna)
    await anna.waits_for("Вы записаны: Смысловое чтение")
    event = vobject.readOne(anna.files[-1].bytes.decode()).vevent
    assert event.valarm.trigger.value == timedelta(hours=-1)
    await opens(anna)
    await anna.taps("Отменить запись")
    await anna.taps("Убрать из календаря")
    anna.sees("встреча уйдёт из календаря")
    calendar = vobject.readOne(anna.files[-1].bytes.decode())
    assert calendar.method.value == "CANCEL"
    assert (calendar.vevent.uid.value, calendar.vevent.status.value) == (event.uid.value, "CANCELLED")
    assert "valarm" not in calendar.vevent.contents


async def test_every_moment_is_an_entity_with_our_words(network):
    olga = await network.owner()
    anna = await network.member("Анна Дальняя", region="Владивосток")
    await a_webinar(olga)
    start = at("2026-11-30 18:00")
    await anna.sends("/events")
    await signs_up(anna)
    anna.sees("вт, 1 дек., 01:00 · пн 30 нояб., 18:00 МСК")
    told = await anna.waits_for("Вы записаны: Смысловое чтение")
    for message in (anna.last, told):
        entities = message.data.get("entities") or message.data["caption_entities"]
        assert start in [entity.get("unix_time") for entity in entities]
