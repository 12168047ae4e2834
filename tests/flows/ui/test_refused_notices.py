"""What Telegram refuses for good: who is out of reach by it, and how the organizer hears of it (PRODUCT §4)."""

from __future__ import annotations

import pytest

from simulator import persons
from tests.flows.voice.test_announcements import at_local, send_to_all, write


@pytest.fixture(autouse=True)
async def _midday(network):
    await at_local(network, 12)


async def report(network, organizer):
    """What stands on the bar once all is settled."""
    await network.app.sender.catch_up()
    await network.app.scheduler.run_all()
    await network.app.sender.catch_up()
    return next(m for m in organizer.from_bot if "Доставлено" in m.text or "Delivered" in m.text).text


def refuse(network, person, words, *, code=400, method="sendMessage"):
    """Telegram refuses the next announcement for `person`."""
    network.may_refuse = {400, 403}
    network.telegram.faults.add(method, code, words, to=person.id)


@pytest.mark.parametrize(
    "words",
    ["Bad Request: chat not found", "Bad Request: PEER_ID_INVALID", "Bad Request: user is deactivated"],
)
async def test_who_has_no_chat_any_more_is_out_of_reach_and_no_error(network, words):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    await write(olga, "Первое")
    refuse(network, anna, words)
    await send_to_all(network, olga, 2)
    said = await report(network, olga)
    assert "Остановили бота или удалили аккаунт: 1" in said
    assert "Ошибки" not in said
    assert "Bad Request" not in olga.transcript().replace(f"refused sendMessage: {words}", "")
    await write(olga, "Второе")
    olga.sees("Получат: 1 человек")
    await anna.sends("/start")
    await network.telegram.time.moves(hours=1)
    await write(olga, "Третье")
    olga.sees("Получат: 2 человека")
    await send_to_all(network, olga, 2)
    await anna.waits_for("Третье")
    assert "Первое" not in anna.transcript()


async def test_many_who_are_out_of_reach_stop_no_sending(network):
    olga = await network.owner()
    gone = [await network.member(f"Ушедший Номер {word}") for word in ("Первый", "Второй", "Третий", "Шестой", "Пятый")]
    there = await network.member("Борис Львович Кац")
    await write(olga, "Для всех")
    for person in gone:
        refuse(network, person, "Bad Request: chat not found")
    await send_to_all(network, olga, 7)
    said = await report(network, olga)
    assert "Остановили бота или удалили аккаунт: 5" in said
    await there.waits_for("Для всех")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ('Bad Request: can\'t parse entities: Empty attribute name in the tag "a"', "не принял оформление текста"),
        ("Bad Request: message is too long", "длиннее, чем принимает Telegram"),
        ("Bad Request: BUTTON_DATA_INVALID", "не принял кнопку под текстом"),
        ("Bad Request: something that nobody has seen", "скажите тому, кто ведёт бота"),
    ],
)
async def test_an_error_is_told_in_the_organizers_words_and_kept_in_the_log(network, caplog, words, told):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    await write(olga, "Коллеги!")
    refuse(network, anna, words)
    await send_to_all(network, olga, 2)
    said = await report(network, olga)
    assert "Ошибки: 1" in said
    assert told in said
    assert not [m for m in olga.from_bot if "Bad Request" in m.text]
    (record,) = [r for r in caplog.records if r.getMessage() == "message refused"]
    assert words.split('"')[0].strip() in record.error
    assert '"a"' not in record.error, "what Telegram quotes may be a person's words"
    assert network.app.units.glance(_is_reachable, anna.id)


async def test_an_error_is_told_in_english_as_well(network):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    await olga.sends("/settings")
    await olga.taps("Язык")
    await olga.taps("English")
    await olga.sends("/organizer")
    await olga.taps("Announcements")
    await olga.taps("New announcement")
    await olga.sends("Dear colleagues")
    refuse(network, anna, "Bad Request: message is too long")
    await olga.taps("Send…")
    await olga.taps("Send to 2 recipients")
    said = await report(network, olga)
    assert "longer than Telegram takes" in said
    assert "100%" in said, "English writes the sign close to the number, as elsewhere"
    assert "Bad Request" not in said


@pytest.mark.parametrize(
    ("words", "told", "linked"),
    [
        ("Bad Request: chat not found", "бота там больше нет или ему закрыли доступ", False),
        ("Bad Request: CHAT_WRITE_FORBIDDEN", "бота там больше нет или ему закрыли доступ", False),
        ("Bad Request: message is too long", "длиннее, чем принимает Telegram", True),
    ],
)
async def test_a_group_that_is_closed_is_no_link_any_more(network, words, told, linked):
    olga = await network.owner()
    group = persons.make_group(network.telegram.world, olga.person, "Учителя физики", "group", [], bot=True)
    await network.telegram.settles()
    await write(olga, "В группу тоже")
    await olga.taps("Кому")
    await olga.taps("Группы и каналы")
    await olga.taps("Учителя физики")
    await olga.taps("‹ Назад")
    await olga.taps("‹ Назад")
    network.may_refuse = {400}
    network.telegram.faults.add("sendMessage", 400, words, to=group.id)
    await send_to_all(network, olga, 1)
    said = await report(network, olga)
    assert told in said
    assert "Bad Request" not in said
    await olga.sends("/organizer")
    await olga.taps("Объявления")
    await olga.taps("Группы и каналы")
    assert ("Отключить: Учителя физики" in olga.buttons) is linked


def _is_reachable(unit, telegram_id):
    from storage.base import members

    member = members.by_telegram_id(unit.db, telegram_id, unit.now)
    return member.reachable
