"""Announcing, as organizers do it and as people get it (PRODUCT §4)."""

from __future__ import annotations

import base64
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.base.norms import Norm
from tests.flows.desk.test_organizer import make_organizer
from tests.flows.events.test_events import a_seminar, opens, signs_up

DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
"""A picture of one dot."""


@pytest.fixture(autouse=True)
async def _midday(network):
    """Whatever time it is outside, nobody sleeps in here."""
    await at_local(network, 12)


async def write(organizer, text="Коллеги, в пятницу методический день.", **more):
    await organizer.sends("/organizer")
    await organizer.taps("Объявления")
    await organizer.taps("Новое объявление")
    await organizer.sends(text, **more)


async def send_to_all(network, organizer, count, word="Отправить"):
    await organizer.taps("Отправить…")
    await organizer.taps(f"{word}: {count}")
    await network.app.sender.catch_up()


async def test_an_announcement_reaches_everybody_with_its_formatting(network):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    boris = await network.member("Борис Львович Кац")
    bold = [{"type": "bold", "offset": 9, "length": 9}]
    await write(olga, entities=bold)
    olga.sees("Черновик объявления")
    olga.sees("Получат: 3 человека")
    olga.sees("вся сеть")
    await olga.taps("Посмотреть, как увидят люди")
    assert olga.last.data.get("entities") == bold
    assert olga.buttons[0] == "Не присылать объявления"
    await olga.taps("‹ Назад")
    await send_to_all(network, olga, 3)
    await anna.waits_for("методический день")
    assert anna.last.data.get("entities") == bold
    await boris.waits_for("методический день")
    await network.app.scheduler.run_all()
    await network.app.sender.catch_up()
    await olga.waits_for("Объявление отправлено:")
    bar = next(m for m in olga.from_bot if "100 %" in m.text)
    assert "Доставлено: 3" in bar.text


async def test_formatting_and_links_arrive_as_they_were_written(network):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    text = "Запись здесь: print(1) и тайна 😀 цитата"
    kinds = [
        {"type": "text_link", "offset": 7, "length": 5, "url": 'https://e.org/?q="урок"'},
        {"type": "pre", "offset": 14, "length": 8, "language": "python"},
        {"type": "spoiler", "offset": 25, "length": 5},
    ]
    await write(olga, text, entities=kinds)
    await olga.taps("Посмотреть, как увидят люди")
    olga.sees(text)
    await olga.taps("‹ Назад")
    await send_to_all(network, olga, 2)
    said = await anna.waits_for("Запись здесь")
    kinds[0] = {**kinds[0], "url": "https://e.org/?q=%22урок%22"}
    assert said.data["entities"] == kinds


async def test_a_segment_narrows_and_says_how_many(network):
    olga = await network.owner()
    await network.member("Анна Ивановна Петрова", region="Казань")
    await network.member("Борис Львович Кац", region="Владивосток")
    await write(olga)
    await olga.taps("Кому")
    await olga.taps("Регион")
    await olga.taps("Приморский край")
    olga.sees("Получат: 1 человек")
    olga.sees("Борис Львович Кац")
    await olga.taps("Республика Татарстан")
    olga.sees("Получат: 3 человека")
    await olga.taps("‹ Назад")
    await olga.taps("Роль")
    await olga.taps("Участники без роли")
    olga.sees("Получат: 2 человека")


async def test_people_of_an_event_are_a_segment(network):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    boris = await network.member("Борис Львович Кац")
    await write(olga)
    await olga.taps("Кому")
    await olga.taps("Событие")
    olga.sees("никто ни на что не записывался")
    await a_seminar(olga, seats="1")
    await signs_up(anna)
    await opens(boris)
    await boris.taps("Встать в очередь")
    await write(olga, "Материалы к семинару")
    await olga.taps("Кому")
    await olga.taps("Событие")
    await olga.taps("Смысловое чтение")
    assert {"записаны · 1", "в очереди · 1"} <= set(olga.buttons)
    await olga.taps("записаны · 1")
    olga.sees("«Смысловое чтение»: записаны")
    olga.sees("Получат: 1 человек")
    olga.sees("Анна Ивановна Петрова")
    await olga.taps("в очереди · 1")
    olga.sees("Получат: 2 человека")
    await olga.taps("✓ записаны · 1")
    olga.sees("Борис Львович Кац")
    for _ in range(3):
        await olga.taps("‹ Назад")
    await send_to_all(network, olga, 1)
    await boris.waits_for("Материалы к семинару")
    assert not any("Материалы" in message.text for message in anna.from_bot)


async def test_photo_buttons_and_a_tap_that_is_counted(network):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    await olga.sends("/organizer")
    await olga.taps("Объявления")
    await olga.taps("Новое объявление")
    await olga.uploads(("day.png", DOT), caption="Фото с методического дня", photo=True)
    olga.sees("Вложение: фото")
    await olga.taps("Кнопки")
    await olga.taps("Добавить кнопку")
    await olga.sends("абырвалг")
    olga.sees("не похоже на ссылку")
    username = network.app.units.network.bot_username
    await olga.sends(f"https://t.me/{username}?start=nonsense_1")
    olga.sees("не похоже на ссылку")
    await olga.sends(f"https://t.me/{username}?start=inv_abcdef")
    await olga.sends("Посмотреть")
    olga.sees("Посмотреть → карточка в боте")
    await olga.taps("‹ Назад")
    await send_to_all(network, olga, 2)
    message = await anna.waits_for("Фото с методического дня")
    assert "photo" in message.data
    await anna.taps("Посмотреть", on=message)
    await network.app.scheduler.run_all()
    bar = next(m for m in olga.from_bot if "Доставлено" in m.text)
    assert "Нажали кнопку: 1" in bar.text


async def test_the_night_is_quiet_and_the_morning_brings_it(network):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    await at_local(network, 22)
    await write(olga, "Не срочно")
    await send_to_all(network, olga, 2)
    assert "Не срочно" not in anna.screen
    await network.telegram.time.moves(hours=9, minutes=59)
    assert "Не срочно" not in anna.screen
    await network.telegram.time.moves(minutes=2)
    await anna.waits_for("Не срочно")


async def test_pause_edit_resume(network):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    await write(olga, "Первый текст")
    await olga.taps("Когда")
    await olga.taps("В назначенный момент")
    await olga.sends("через 2 часа")
    await send_to_all(network, olga, 2, "Назначить")
    bar = await olga.waits_for("запланировано на")
    await olga.taps("Пауза", on=bar)
    await network.telegram.time.moves(hours=3)
    assert "Первый" not in anna.screen
    await olga.sends("/organizer")
    await olga.taps("Объявления")
    await olga.taps("Первый текст")
    await olga.taps("Текст и файл")
    await olga.taps("Заменить: Русский")
    await olga.sends("Второй текст")
    await olga.taps("‹ Назад")
    await olga.taps("Продолжить")
    await network.app.sender.catch_up()
    await anna.waits_for("Второй текст")


async def test_cancelled_before_its_time_nobody_gets_it(network):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    await write(olga, "Отменится")
    await olga.taps("Когда")
    await olga.taps("По часам каждого")
    await olga.sends("завтра в 12:00")
    await send_to_all(network, olga, 2, "Назначить")
    bar = await olga.waits_for("по часам каждого")
    await olga.taps("Отменить", on=bar)
    await olga.taps("Да, отменить", on=bar)
    await network.telegram.time.moves(days=2)
    assert "Отменится" not in anna.screen


async def test_muting_from_a_notice(network):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    await write(olga, "Раз")
    await send_to_all(network, olga, 2)
    await anna.waits_for("Раз")
    await anna.taps("Не присылать объявления")
    assert "больше не пришлю" in anna.alert
    await write(olga, "Два")
    olga.sees("Получат: 1 человек")
    await anna.sends("/settings")
    await anna.taps("Уведомления и тихие часы")
    assert "Объявления: не надо" in anna.buttons
    await anna.taps("Объявления: не надо")
    assert "Объявления: сразу" in anna.buttons


async def test_an_ordinary_member_may_not_announce(network):
    await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    anna_screen = anna.screen
    assert "Объявления" not in anna.buttons, anna_screen


async def at_local(network, hour: int) -> None:
    """Move the clock to the next `hour` o'clock in Moscow."""
    now = datetime.fromtimestamp(network.telegram.time.now(), ZoneInfo("Europe/Moscow"))
    then = now.replace(hour=hour, minute=0, second=0, microsecond=0)
    if then <= now:
        then += timedelta(days=1)
    await network.telegram.time.moves(seconds=(then - now).total_seconds())


async def test_a_large_one_wants_two_people(network, monkeypatch):
    """PRODUCT §4: above 500 recipients; here above two, so that nobody waits for five hundred to join."""
    monkeypatch.setattr("services.voice.announcements.sending.TWO_PEOPLE", Norm("two-people", 2, most=1000))
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    vera = await network.member("Вера Павловна Орлова")
    await make_organizer(olga, "Вера Павловна Орлова")
    await write(olga, "Важное для всех")
    await olga.taps("Отправить…")
    await olga.taps("Отправить: 3")
    olga.sees("Ждёт согласия второго организатора")
    assert "Согласиться и отправить" not in olga.buttons, "nobody agrees with themselves"
    await network.app.sender.catch_up()
    asked = await vera.waits_for("просит согласия на рассылку")
    assert "Важное для всех" not in anna.screen
    await vera.taps("Согласиться и отправить", on=asked)
    await network.app.sender.catch_up()
    await anna.waits_for("Важное для всех")
    await vera.presses_stale(asked, "Согласиться и отправить")
    await network.app.sender.catch_up()
    assert sum("Важное для всех" in message.text for message in anna.from_bot) == 1, "agreed to once"


async def test_sent_back_by_the_second_the_author_changes_it(network, monkeypatch):
    monkeypatch.setattr("services.voice.announcements.sending.TWO_PEOPLE", Norm("two-people", 1, most=1000))
    olga = await network.owner()
    vera = await network.member("Вера Павловна Орлова")
    await make_organizer(olga, "Вера Павловна Орлова")
    await write(olga, "С ошибкой")
    await olga.taps("Отправить…")
    await olga.taps("Отправить: 2")
    await network.app.sender.catch_up()
    asked = await vera.waits_for("просит согласия на рассылку")
    await vera.taps("Вернуть автору", on=asked)
    await network.app.sender.catch_up()
    returned = await olga.waits_for("возвращает объявление в черновик")
    await olga.taps("Открыть объявление", on=returned)
    olga.sees("Черновик объявления")
    assert "Отправить…" in olga.buttons


async def test_a_channel_gets_it_as_well(network):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    channel = await olga.makes_group("Учителя области", type="channel", bot=False)
    await channel.sets_member(None, "administrator")
    await write(olga, "И в канал")
    await olga.taps("Кому")
    await olga.taps("Группы и каналы")
    await olga.taps("Учителя области")
    await olga.taps("‹ Назад")
    await olga.taps("‹ Назад")
    olga.sees("И ещё сюда: Учителя области")
    await send_to_all(network, olga, 2)
    await anna.waits_for("И в канал")
    assert [message.text for message in channel.from_bot if message.text] == ["И в канал"]


async def test_whoever_is_erased_meanwhile_gets_nothing(network):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    await write(olga, "Через два часа")
    await olga.taps("Когда")
    await olga.taps("В назначенный момент")
    await olga.sends("через 2 часа")
    await send_to_all(network, olga, 2, "Назначить")
    await anna.sends("/privacy")
    await anna.taps("Стереть мои данные")
    await anna.taps("Стереть сразу")
    await anna.sends("стереть")
    anna.sees("стёрто")
    await network.telegram.time.moves(hours=3)
    await network.app.sender.catch_up()
    assert not any("Через два часа" in message.text for message in anna.from_bot)
    await network.app.scheduler.run_all()
    bar = next(message for message in olga.from_bot if "100 %" in message.text)
    assert "Доставлено: 1" in bar.text


async def test_the_button_of_an_events_seats_in_an_old_message_goes_on(network):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    await a_seminar(olga, seats="1")
    await signs_up(anna)
    await write(olga, "Материалы к семинару")
    await olga._presses(olga.last, {"callback_data": "ae:1:1:0"})
    olga.sees("Кому из участников события?")
    await olga.taps("записаны · 1")
    olga.sees("Получат: 1 человек")


async def test_a_button_leads_to_an_event_that_is_picked_or_found_by_its_title(network):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    await a_seminar(olga)
    await write(olga)
    await olga.taps("Кнопки")
    await olga.taps("Добавить кнопку")
    await olga.taps("Смысловое чтение")
    await olga.taps("Записаться")
    olga.sees("Записаться → карточка в боте (Смысловое чтение)")
    await olga.taps("Добавить кнопку")
    await olga.sends("чтение смысловое")
    await olga.taps("Смысловое чтение")
    await olga.sends("Подробнее")
    olga.sees("Подробнее → карточка в боте (Смысловое чтение)")
    await olga.taps("‹ Назад")
    await send_to_all(network, olga, 2)
    message = await anna.waits_for("методический день")
    await anna.taps("Записаться", on=message)
    anna.sees("Смысловое чтение")
    assert "Записаться" in anna.buttons
