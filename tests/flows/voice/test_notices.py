"""What people hear of and when, in conversations (PRODUCT §3)."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.ui import beside
from services.voice import notices
from simulator import persons
from tests.flows.events.test_events import signs_up
from tests.flows.voice.test_announcements import at_local, send_to_all, write
from tests.services.events.world import at

MOSCOW = ZoneInfo("Europe/Moscow")


@pytest.fixture(autouse=True)
async def _monday_noon(network):
    """A week is counted from here, whatever day it is outside."""
    now = datetime.fromtimestamp(network.telegram.time.now(), MOSCOW)
    monday = (now + timedelta(days=(7 - now.weekday()))).replace(hour=12, minute=0, second=0, microsecond=0)
    await network.telegram.time.moves(seconds=(monday - now).total_seconds())


async def announce(network, organizer, text, count):
    await write(organizer, text)
    await send_to_all(network, organizer, count)


async def test_the_fourth_announcement_of_a_week_waits_for_fridays_digest(network):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    for number, text in enumerate(("Первое", "Второе", "Третье", "Четвёртое: запись открыта")):
        await network.telegram.time.moves(hours=1 if number else 0)
        await announce(network, olga, text, 2)
    await anna.waits_for("Третье")
    assert "Четвёртое" not in anna.transcript()
    await network.telegram.time.moves(days=4, hours=2)
    digest = await anna.waits_for("Что было за неделю")
    assert "1. Четвёртое: запись открыта" in digest.text
    await anna.taps("1", on=digest)
    anna.sees("Четвёртое: запись открыта")
    await network.telegram.time.moves(days=7)
    assert sum("Что было за неделю" in m.text for m in anna.from_bot) <= 1


async def test_a_digest_of_the_network_is_for_those_who_agreed(network):
    await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    boris = await network.member("Борис Львович Кац")
    await anna.sends("/privacy")
    await network.does(_agree, anna.id)
    await network.does(notices.expect_digests)
    await network.telegram.time.moves(days=4, hours=5)
    digest = await anna.waits_for("Новые коллеги")
    assert "присоединились 2 учителя из 1 региона" in digest.text.replace("\xa0", " ")
    assert "Что было за неделю" not in boris.transcript()


def _agree(unit, telegram_id):
    from domain.base.consents import Purpose
    from services.people import consents
    from storage.base import members

    member = members.by_telegram_id(unit.db, telegram_id, unit.now)
    consents.switch(unit, member.id, Purpose.DIGESTS, True, "Согласна")


async def test_blocked_nothing_is_sent_and_back_comes_silently(network):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    boris = await network.member("Борис Львович Кац")
    await write(olga, "До блокировки")
    await olga.taps("Когда")
    await olga.taps("В назначенный момент")
    await olga.sends("через час")
    await send_to_all(network, olga, 3, "Назначить")
    await anna.blocks()
    await network.telegram.time.moves(hours=1, minutes=1)
    await boris.waits_for("До блокировки")
    await network.app.scheduler.run_all()
    bar = next(m for m in olga.from_bot if "Доставлено" in m.text)
    assert "Остановили бота или удалили аккаунт: 1" in bar.text
    await write(olga, "Пока она была заблокирована")
    olga.sees("Получат: 2 человека")
    await send_to_all(network, olga, 2)
    await anna.unblocks()
    await anna.sends("/start")
    await network.app.sender.catch_up()
    assert "блокировки" not in anna.transcript(), "nothing old comes in a heap"
    await network.telegram.time.moves(hours=1)
    await announce(network, olga, "Снова с нами", 3)
    await anna.waits_for("Снова с нами")


async def test_settings_are_understood_in_a_few_taps(network):
    await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    await anna.sends("/settings")
    await anna.taps("Уведомления и тихие часы")
    anna.sees("не больше трёх сообщений в неделю")
    assert anna.buttons[:7] == [
        "Напоминания и просьбы: сразу",
        "Голосования: сразу",
        "Объявления: сразу",
        "Обсуждения: раз в неделю",
        "Дайджест: по пятницам",
        "Получать новости сети",
        "Тихие часы: 21:00–08:00",
    ]
    await anna.taps("Голосования: сразу")
    assert anna.toast == "Голосования: соберу в дайджест на пятницу"
    await anna.taps("Голосования: раз в неделю")
    assert "Голосования: не надо" in anna.buttons
    await anna.taps("Тихие часы: 21:00–08:00")
    await anna.taps("Другое время")
    await anna.sends("ночью")
    anna.sees("Нужны два разных времени")
    await anna.sends("с 22:30 до 7")
    assert "Тихие часы: 22:30–07:00" in anna.buttons
    await anna.taps("Тихие часы: 22:30–07:00")
    await anna.taps("не нужны")
    assert "Тихие часы: не нужны" in anna.buttons


async def test_news_in_the_digest_are_a_consent_of_their_own(network):
    await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    await anna.sends("/settings")
    await anna.taps("Уведомления и тихие часы")
    anna.sees("Новостей сети в нём нет — на них нужно ваше отдельное согласие")
    await anna.taps("Дайджест: по пятницам")
    anna.sees("Дайджест выключен")
    await anna.taps("Получать новости сети")  # whoever agrees to news wants the digest that carries them
    anna.sees("то, что вы просили собирать, и новости сети")
    assert {"Дайджест: по пятницам", "Не получать новости сети"} <= set(anna.buttons)
    await anna.sends("/privacy")
    await anna.taps("Мои согласия")
    anna.sees("Новости сети в дайджесте: включено")
    await anna.taps("Не получать новости сети")
    await anna.sends("/settings")
    await anna.taps("Уведомления и тихие часы")
    anna.sees("Новостей сети в нём нет")


async def test_no_quiet_hours_at_night(network):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    await anna.sends("/settings")
    await anna.taps("Уведомления и тихие часы")
    await anna.taps("Тихие часы")
    await anna.taps("не нужны")
    await at_local(network, 23)
    boris = await network.member("Борис Львович Кац")
    await announce(network, olga, "Ночное", 3)
    await anna.waits_for("Ночное")
    assert "Ночное" not in boris.transcript()


async def test_into_a_group_and_a_channel(network):
    olga = await network.owner()
    stranger = network.person("Чужой")
    await stranger.sends("/start")
    world = network.telegram.world
    group = persons.make_group(world, olga.person, "Учителя физики", "group", [], bot=True)
    teachers = olga.in_chat(group)
    await network.telegram.settles()
    persons.make_group(world, stranger.person, "Чужая группа", "group", [], bot=True)
    await network.telegram.settles()
    await olga.sends("/organizer")
    await olga.taps("Объявления")
    await olga.taps("Группы и каналы")
    assert [b for b in olga.buttons if b.startswith("Отключить")] == ["Отключить: Учителя физики"]
    await write(olga, "В группу тоже")
    await olga.taps("Кому")
    await olga.taps("Группы и каналы")
    await olga.taps("Учителя физики")
    await olga.taps("‹ Назад")
    await olga.taps("‹ Назад")
    olga.sees("И ещё сюда: Учителя физики")
    await send_to_all(network, olga, 1)
    await teachers.waits_for("В группу тоже")


# -- what was asked for ----------------------------------------------------------------------------


LINK = "https://telemost.yandex.ru/j/12345678"


async def a_webinar(host, title, when, link=LINK):
    """Published, online, with its link."""
    await host.sends("/events")
    await host.taps("Создать событие")
    await host.taps("Вебинар")
    await host.sends(title)
    await host.sends(when)
    await host.sends(link)
    await host.taps("Сохранить черновик")
    await host.taps("Опубликовать")


@pytest.fixture
async def webinar(network):
    """Monday the 30th, noon; Анна has signed up for Thursday, 18:00."""
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    await a_webinar(olga, "Вебинар о чтении", "3 декабря 18:00")
    await signs_up(anna, "Вебинар о чтении")
    await anna.waits_for("Вы записаны: Вебинар")
    return olga, anna


def labels(message) -> list[str]:
    return [button["text"].replace("\xa0", " ") for row in message.rows for button in row]


async def move_to(network, day: int, hour: int, minute: int = 0):
    """A day of December 2026 in Moscow."""
    await network.telegram.time.moves_to(at(f"2026-12-{day:02} {hour:02}:{minute:02}") + 1)
    await network.app.sender.catch_up()


async def test_a_muted_event_sends_no_reminders_and_still_the_link_and_the_cancellation(network, webinar):
    olga, anna = webinar
    await move_to(network, 2, 18)
    reminder = await anna.waits_for("Придёте?")
    words = reminder.text
    await anna.taps("Не писать об этом событии", on=reminder)
    assert "Ссылка, изменения и отмена придут всё равно" in anna.alert
    assert reminder.text == words, "the notice stays"
    assert labels(reminder)[-1] == "Вернуть: писать об этом событии"
    await move_to(network, 3, 17)
    assert "через 1 час" not in anna.transcript()
    await move_to(network, 3, 17, 50)
    link = await anna.waits_for("Начинаем")
    assert LINK in link.text
    await olga.starts("event_1")
    await olga.taps("Панель ведущего")
    await olga.taps("Отменить событие")
    await olga.sends("Ведущий заболел")
    await olga.taps(next(b for b in olga.buttons if "тменить" in b))
    await network.app.sender.catch_up()
    await anna.waits_for("Ведущий заболел")


async def test_what_was_muted_is_brought_back_in_its_place_and_in_the_settings(network, webinar):
    _, anna = webinar
    await move_to(network, 2, 18)
    reminder = await anna.waits_for("Придёте?")
    await anna.taps("Не писать об этом событии", on=reminder)
    assert labels(reminder) == ["Приду", "Не приду", "Открыть событие", "Вернуть: писать об этом событии"]
    await anna.taps("Вернуть: писать об этом событии", on=reminder)
    assert labels(reminder)[-1] == "Не писать об этом событии"
    await anna.taps("Не писать об этом событии", on=reminder)
    await anna.sends("/settings")
    await anna.taps("Уведомления и тихие часы")
    await anna.taps("Отключено: 1")
    anna.sees("О чём вы просили не писать")
    await anna.taps("Вернуть: Вебинар о чтении")
    assert "Отключено: 1" not in anna.buttons
    await move_to(network, 3, 17)
    await anna.waits_for("через 1 час")


async def test_a_switch_doesnt_take_the_link_away(network, webinar):
    _, anna = webinar
    await anna.sends("/settings")
    await anna.taps("Уведомления и тихие часы")
    await anna.taps("Напоминания и просьбы: сразу")
    await anna.taps("Напоминания и просьбы: раз в неделю")
    assert "придёт всё равно" in anna.toast
    await move_to(network, 2, 18)
    assert "Придёте?" not in anna.transcript()
    await move_to(network, 3, 17, 50)
    link = await anna.waits_for("Начинаем")
    assert LINK in link.text


async def test_on_leave_the_link_of_what_was_signed_up_for_comes(network, webinar):
    _, anna = webinar
    await network.does(_on_leave, anna.id)
    await move_to(network, 2, 18)
    assert "Придёте?" not in anna.transcript()
    await move_to(network, 3, 17, 50)
    link = await anna.waits_for("Начинаем")
    assert LINK in link.text


def _on_leave(unit, telegram_id):
    from storage.base import members

    member = members.by_telegram_id(unit.db, telegram_id, unit.now)
    members.update(unit.db, member.id, paused_until=unit.now + 30 * 86400)


async def test_the_button_of_last_month_switches_the_category_off_and_says_what_still_comes(network, webinar):
    _, anna = webinar
    await move_to(network, 2, 18)
    old = await anna.waits_for("Придёте?")
    rows = old.data["reply_markup"]["inline_keyboard"]
    rows[-1][0] = {"text": "Не присылать о моих делах", "callback_data": "mu:mine:0"}
    await anna.taps("Не присылать о моих делах", on=old)
    assert "придёт всё равно" in anna.alert
    assert labels(old)[-1] == "Вернуть: Напоминания и просьбы"
    await move_to(network, 3, 17, 50)
    assert "через 1 час" not in anna.transcript()
    assert LINK in (await anna.waits_for("Начинаем")).text
    await anna.taps("Вернуть: Напоминания и просьбы", on=old)
    await anna.sends("/settings")
    await anna.taps("Уведомления и тихие часы")
    assert "Напоминания и просьбы: сразу" in anna.buttons


async def test_muted_announcements_come_back_by_the_same_button(network):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    await announce(network, olga, "Первое", 2)
    first = await anna.waits_for("Первое")
    await anna.taps("Не присылать объявления", on=first)
    await anna.taps("Вернуть: Объявления", on=first)
    assert labels(first)[-1] == "Не присылать объявления"
    await announce(network, olga, "Второе", 2)
    await anna.waits_for("Второе")


# -- several at one moment -------------------------------------------------------------------------


async def test_the_link_stands_alone_and_the_rest_is_told_in_order_of_time(network):
    """Two begin in an hour and one in ten minutes: the link comes whole, the two together, the earlier first."""
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    for title, when in (("Поздний", "3 декабря 18:00"), ("Ранний", "3 декабря 17:55"), ("Сейчас", "3 декабря 17:05")):
        await a_webinar(olga, title, when)
        await signs_up(anna, title)
    await move_to(network, 3, 17)
    link = await anna.waits_for("Начинаем")
    assert LINK in link.text
    assert "Поздний" not in link.text
    together = await anna.waits_for("новости для вас")
    assert together.text.index("Ранний") < together.text.index("Поздний")


# -- what came as a message of its own stays -------------------------------------------------------


async def test_what_a_notice_opens_is_a_new_message(network, webinar):
    _, anna = webinar
    await move_to(network, 2, 18)
    reminder = await anna.waits_for("Придёте?")
    words = reminder.text
    await anna.taps("Открыть событие", on=reminder)
    assert reminder.text == words
    assert anna.last is not reminder
    anna.sees("Вебинар о чтении")
    card = anna.last
    await anna.taps("‹ Назад")
    assert anna.last is card, "from there on the screen is edited in place"
    assert reminder.text == words


async def test_a_button_that_is_tapped_twice_at_once_opens_its_screen_once(network, webinar, monkeypatch):
    monkeypatch.setattr(beside, "AT_ONCE", 10**6)  # however long this machine takes
    _, anna = webinar
    await move_to(network, 2, 18)
    reminder = await anna.waits_for("Придёте?")

    def opened():
        return [message.id for message in anna.from_bot if message.id > reminder.id and "о чтении" in message.text]

    await anna.taps_many("Открыть событие", 2, on=reminder)
    anna.sees("Вебинар о чтении")
    (card,) = opened()
    await anna.taps("‹ Назад")
    await anna.taps("Открыть событие", on=reminder)
    anna.sees("Вебинар о чтении")
    assert opened()[-1] != card, "something else was done in between, so it stands at the end again"
