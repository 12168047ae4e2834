"""After an event is published: its link, words, poster and announcement on one screen (PRODUCT §5)."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from PIL import Image

from handlers.events.hosting.spreading import copied as words_to_copy
from handlers.events.hosting.spreading import poster_of
from locales.texts import Texts
from services.events.spreading import Spread
from tests.flows.events.test_copying import takes_part
from tests.flows.events.test_events import a_seminar
from tests.flows.events.test_events_awkward import cancels_event
from tests.samples.events.attending import PLAIN
from tests.services.events.world import at


def copied(person, label):
    (button,) = [b for row in person.last.rows for b in row if b["text"] == label]
    return button["copy_text"]["text"]


async def test_all_that_tells_of_an_event_is_on_the_screen_after_publishing(network):
    olga = await network.owner()
    yana = await network.member("Яна Цой", region="Владивосток")
    await a_seminar(olga)
    olga.sees("Расскажите коллегам")
    words = "Семинар: «Смысловое чтение»\nпн, 30 нояб. 2026 г., 18:00 МСК\nГимназия № 5\nhttps://t.me/"
    olga.sees(words)
    assert copied(olga, "Скопировать текст").startswith(words), "true by every clock, as it names its own"
    assert copied(olga, "Скопировать ссылку").endswith("?start=event_1")
    (chat,) = [b for row in olga.last.rows for b in row if b["text"] == "Отправить в группу или чат"]
    assert chat["url"].startswith("https://t.me/share/url?url=https%3A%2F%2Ft.me")

    await olga.taps("Плакат с кодом, А4")
    olga.sees("напечатайте и повесьте")
    assert olga.files[-1].name == "Смысловое чтение, 2026-11-30, плакат.png"
    page = Image.open(io.BytesIO(olga.files[-1].bytes))
    assert page.size[0] / page.info["dpi"][0] * 25.4 == pytest.approx(210, abs=1)

    await olga.taps("‹ Назад")
    await olga.taps("Объявить в сети")
    olga.sees("Семинар: Смысловое чтение")
    await olga.taps("Отправить")
    await olga.taps("Отправить: 2 получателям")
    message = await yana.waits_for("пн, 30 нояб. 2026 г., 18:00 МСК")
    await yana.taps("Подробнее и запись", on=message)
    await yana.taps("Записаться")
    yana.sees("Вы записаны")


async def test_a_host_comes_back_to_it_from_the_panel_while_people_can_sign_up(network):
    olga = await network.owner()
    anna = await network.member("Анна Петрова")
    await a_seminar(olga)
    await olga.taps("‹ Назад")
    await olga.taps("Ведущие и выступающие")
    await takes_part(olga, anna, "Позвать вести вместе", "Буду вести", "анна", "Анна Петрова")
    await anna.starts("event_1")
    await anna.taps("Панель ведущего")
    await anna.taps("Рассказать")
    anna.sees("Расскажите коллегам")
    assert "Объявить в сети" not in anna.buttons, "it is the organizers' to write to the whole network"
    await network.telegram.time.moves_to(at("2026-11-30 23:30"))
    await anna.taps("Плакат с кодом, А4")
    assert "уже прошло" in anna.alert
    assert "Рассказать" not in anna.buttons


async def test_of_a_region_only_its_people_are_written_to(network):
    olga = await network.owner()
    await network.member("Анна Петрова")
    await network.member("Яна Цой", region="Владивосток")
    await olga.sends("/events")
    await olga.taps("Создать событие")
    await olga.taps("Семинар")
    for said in ("Для своих", "30 ноября 18:00", "Гимназия № 5"):
        await olga.sends(said)
    await olga.taps("✎ Кто может прийти")
    await olga.taps("Только мой регион")
    await olga.taps("Сохранить черновик")
    await olga.taps("Опубликовать")
    await olga.taps("Объявить в сети")
    olga.sees("Татарстан")
    olga.sees("Получат: 2 человека")


async def test_an_event_by_link_lets_in_by_what_is_copied(network):
    olga = await network.owner()
    anna = await network.member("Анна Петрова")
    await olga.sends("/events")
    await olga.taps("Создать событие")
    await olga.taps("Семинар")
    for said in ("По приглашению", "30 ноября 18:00", "Гимназия № 5"):
        await olga.sends(said)
    await olga.taps("✎ Кто может прийти")
    await olga.taps("Только по ссылке, в афише нет")
    await olga.taps("Сохранить черновик")
    await olga.taps("Опубликовать")
    await anna.starts(copied(olga, "Скопировать ссылку").partition("start=")[2])
    anna.sees("По приглашению")


async def test_what_is_called_off_is_told_to_nobody(network):
    olga = await network.owner()
    await a_seminar(olga)
    published = olga.last
    await cancels_event(olga)
    await olga.presses_stale(published, "Объявить в сети")
    assert "отменено" in olga.alert


async def test_what_tells_of_a_series_says_how_often_and_until_when(network):
    olga = await network.owner()
    await olga.sends("/events")
    await olga.taps("Создать событие")
    await olga.taps("Вебинар")
    for said in ("Читаем вслух", "каждую среду в 16:00, 3 раза", "example.org/klub"):
        await olga.sends(said)
    await olga.taps("Сохранить черновик")
    await olga.taps("Опубликовать")
    both = "ср, 25 нояб. 2026 г., 16:00 МСК\nСерия: встреч 3, последняя — ср, 9 дек. 2026 г., 16:00 МСК"
    assert both in copied(olga, "Скопировать текст")
    await olga.taps("Объявить в сети")
    olga.sees(both)

    await olga.starts("event_3")
    await olga.taps("Панель ведущего")
    await olga.taps("Рассказать")
    assert "Серия" not in copied(olga, "Скопировать текст"), "none comes after the last"


async def test_who_speaks_from_outside_stands_on_the_card_and_on_all_that_tells_of_it(network):
    olga = await network.owner()
    anna = await network.member("Анна Петрова")
    await a_seminar(olga)
    await olga.taps("‹ Назад")
    await olga.taps("Ведущие и выступающие")
    await takes_part(olga, anna, "Позвать выступить", "Выступлю", "анна", "Анна Петрова")
    await olga.waits_for("согласие (")
    await olga.starts("event_1")
    for pressed in ("Панель ведущего", "Ведущие и выступающие", "Выступающие не из сети"):
        await olga.taps(pressed)
    await olga.sends("Мария Иванова, методист\nИгорь Ким")
    olga.sees("Изменено.")
    await olga.taps("Ведущие и выступающие")
    olga.sees("Игорь Ким — выступает, не из сети")
    guest = network.person("Гость")
    await guest.starts("event_1")
    who = "Выступают: Анна Петрова; Мария Иванова, методист; Игорь Ким"
    guest.sees(who)
    await olga.starts("event_1")
    for pressed in ("Панель ведущего", "Рассказать"):
        await olga.taps(pressed)
    assert who in copied(olga, "Скопировать текст")
    await olga.starts("event_1")
    for pressed in ("Панель ведущего", "Ведущие и выступающие", "Выступающие не из сети"):
        await olga.taps(pressed)
    await olga.sends("Игорь Ким")
    await guest.starts("event_1")
    guest.does_not_see("Мария Иванова")
    t = Texts("ru", "Europe/Moscow", 0)
    assert poster_of(t, Spread(PLAIN, may_announce=True, speakers=("Игорь Ким",)), "bot", "Сеть").facts[-1] == (
        "Выступает: Игорь Ким"
    )


def test_words_that_are_too_long_for_one_tap_leave_out_who_speaks():
    t = Texts("ru", "Europe/Moscow", 0)
    many = Spread(PLAIN, may_announce=True, speakers=("Ы" * 80,) * 3)
    assert "Выступают" in words_to_copy(t, replace(many, speakers=("Анна Петрова", "Игорь Ким")), "bot")
    assert "Выступают" not in words_to_copy(t, many, "bot")


def test_a_poster_of_a_series_says_so_too():
    t = Texts("ru", "Europe/Moscow", 0)
    first, last = (replace(PLAIN, starts_at=at(day)) for day in ("2026-11-25 16:00", "2026-12-09 16:00"))
    alone = poster_of(t, Spread(first, may_announce=True), "bot", "Сеть").facts
    series = poster_of(t, Spread(first, may_announce=True, series=(first, last)), "bot", "Сеть").facts
    assert [one for one in series if one not in alone] == ["Серия: встреч 2, последняя — ср, 9 дек. 2026 г., 16:00 МСК"]


async def test_announced_twice_it_is_one_draft(network):
    olga = await network.owner()
    await a_seminar(olga)
    for _ in range(2):
        await olga.starts("event_1")
        await olga.taps("Панель ведущего")
        await olga.taps("Рассказать")
        await olga.taps("Объявить в сети")
        olga.sees("Черновик объявления")
    await olga.sends("/organizer")
    await olga.taps("Объявления")
    assert sum("Смысловое чтение" in label for label in olga.buttons) == 1
    await olga.taps("Смысловое чтение")
    await olga.taps("Удалить черновик")
