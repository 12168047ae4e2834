"""What people hear of and when, in conversations (PRODUCT §3)."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from services import notices
from simulator import persons
from tests.flows.test_announcements import at_local, send_to_all, write

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
    await network.app.units.do(_agree, anna.id)
    await network.app.units.do(notices.expect_digests)
    await network.telegram.time.moves(days=4, hours=5)
    digest = await anna.waits_for("Новые коллеги")
    assert "присоединились 2 учителя из 1 региона" in digest.text.replace("\xa0", " ")
    assert "Что было за неделю" not in boris.transcript()


def _agree(unit, telegram_id):
    from domain.consents import Purpose
    from services import consents
    from storage import members

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
    await send_to_all(network, olga, 3)
    await anna.blocks()
    await network.telegram.time.moves(hours=1, minutes=1)
    await boris.waits_for("До блокировки")
    await network.app.scheduler.run_all()
    bar = next(m for m in olga.from_bot if "Доставлено" in m.text)
    assert "Остановили бота: 1" in bar.text
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
        "Мои дела и ответы: сразу",
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
