"""What may stop, hold or change an announcement that is confirmed, and what is asked about it (PRODUCT §4)."""

from __future__ import annotations

import pytest

from domain.base.norms import Norm
from tests.flows.desk.test_organizer import make_organizer
from tests.flows.events.test_events import a_seminar
from tests.flows.voice.test_announcements import at_local, send_to_all, write

VERA = "Вера Павловна Орлова"


@pytest.fixture(autouse=True)
async def _midday(network):
    await at_local(network, 12)


async def passes(network, **time):
    await network.telegram.time.moves(**time)
    await network.app.scheduler.run_all()
    await network.app.sender.catch_up()


async def planned(network, organizer, text, count, when="через 2 часа"):
    """Confirmed for a moment; returns the message of its progress bar."""
    await write(organizer, text)
    await organizer.taps("Когда")
    await organizer.taps("В назначенный момент")
    await organizer.sends(when)
    await send_to_all(network, organizer, count, "Назначить")
    await organizer.waits_for("запланировано на")
    return next(m for m in reversed(organizer.from_bot) if "запланировано на" in m.text and is_bar(m))


def is_bar(message) -> bool:
    """The progress bar has no way back: it is a message of its own."""
    return not any(button["text"] == "‹ Назад" for row in message.rows for button in row)


async def nobody_was_there(network, **time):
    """The process is down for so long."""
    await network.stop()
    await network.telegram.time.moves(**time)
    await network.restart()
    await network.app.scheduler.run_all()
    await network.app.sender.catch_up()


async def opened(organizer, text):
    await organizer.sends("/organizer")
    await organizer.taps("Объявления")
    await organizer.taps(text)


async def test_the_question_whether_to_cancel_stays_while_the_bar_moves(network):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    bar = await planned(network, olga, "С ошибкой", 2)
    await olga.taps("Отменить", on=bar)
    for _ in range(2):
        await network.app.scheduler.run_all()
        assert "Отменить рассылку?" in bar.text
    await network.restart()
    await network.app.scheduler.run_all()
    assert "Отменить рассылку?" in bar.text, "a new process shows what the old one asked"
    await olga.taps("Да, отменить", on=bar)
    await network.app.scheduler.run_all()
    assert "отменено" in bar.text
    await passes(network, hours=3)
    assert "С ошибкой" not in anna.transcript()


async def test_the_question_goes_when_it_is_answered_or_left_alone(network):
    olga = await network.owner()
    bar = await planned(network, olga, "Педсовет", 1)
    await olga.taps("Отменить", on=bar)
    await olga.taps("Нет, не отменять", on=bar)
    await network.app.scheduler.run_all()
    assert "запланировано на" in bar.text
    await olga.taps("Отменить", on=bar)
    await passes(network, minutes=11)
    assert "запланировано на" in bar.text
    await olga.taps("Отменить", on=bar)
    await passes(network, hours=2)
    assert "Отменить рассылку?" not in bar.text, "there is nothing left to cancel"


@pytest.fixture
async def large(network, monkeypatch):
    """Confirmed by Ольга, agreed to by Вера, for two hours from now."""
    monkeypatch.setattr("services.voice.announcements.sending.TWO_PEOPLE", Norm("two-people", 2, most=1000))
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    vera = await network.member(VERA)
    await make_organizer(olga, VERA)
    await write(olga, "Прочитанный текст")
    await olga.taps("Когда")
    await olga.taps("В назначенный момент")
    await olga.sends("через 2 часа")
    await send_to_all(network, olga, 3, "Назначить")
    asked = await vera.waits_for("просит согласия на рассылку")
    await vera.taps("Согласиться и отправить", on=asked)
    await network.app.sender.catch_up()
    await olga.waits_for("запланировано на")
    return olga, anna, vera


async def test_what_is_changed_after_the_second_agreed_is_agreed_to_again(network, large):
    olga, anna, vera = large
    await opened(olga, "Прочитанный текст")
    await olga.taps("Текст и файл")
    await olga.taps("Заменить: Русский")
    await olga.sends("Подменённый текст")
    asked = await vera.waits_for("просит согласия на рассылку")
    assert "Подменённый текст" in asked.text
    await opened(olga, "Подменённый текст")
    olga.sees("Ждёт согласия второго организатора")
    assert "Согласиться и отправить" not in olga.buttons, "nobody agrees to their own change"
    await passes(network, hours=1, minutes=59)
    await passes(network, minutes=2)
    assert "текст" not in anna.transcript()
    await vera.taps("Согласиться и отправить", on=asked)
    await network.app.sender.catch_up()
    await anna.waits_for("Подменённый текст")


@pytest.mark.parametrize("change", ["button", "time"])
async def test_a_button_and_a_time_are_part_of_what_was_read(network, large, change):
    olga, anna, vera = large
    await opened(olga, "Прочитанный текст")
    if change == "time":
        await olga.taps("Когда")
        await olga.taps("В назначенный момент")
        await olga.sends("через час")
    else:
        # The card of what is under way has no door to the buttons; an old draft's card in the chat has.
        await olga.taps("Текст и файл")
        await network.app.units.do(_adds_a_button, olga.id)
    await network.app.sender.catch_up()
    await vera.waits_for("просит согласия на рассылку")
    await passes(network, hours=1, minutes=30)
    assert "Прочитанный текст" not in anna.transcript()


def _adds_a_button(unit, telegram_id):
    from domain.voice.announcements import LinkButton
    from services.voice.announcements import drafting
    from storage.base import members

    member = members.by_telegram_id(unit.db, telegram_id, unit.now)
    drafting.add_button(unit, member.id, 1, LinkButton("Сайт", url="https://example.org"))


async def test_the_second_may_send_a_change_back_and_it_goes_no_further(network, large):
    olga, anna, vera = large
    await opened(olga, "Прочитанный текст")
    await olga.taps("Текст и файл")
    await olga.taps("Заменить: Русский")
    await olga.sends("Подменённый текст")
    asked = await vera.waits_for("просит согласия на рассылку")
    await vera.taps("Вернуть автору", on=asked)
    await olga.waits_for("возвращает объявление")
    await opened(olga, "Подменённый текст")
    olga.sees("второй организатор не согласился")
    await olga.taps("Продолжить")
    await vera.waits_for("просит согласия на рассылку")
    await passes(network, hours=3)
    assert "текст" not in anna.transcript()


async def test_a_draft_is_deleted_only_after_a_question(network):
    olga = await network.owner()
    await write(olga, "Пусть останется")
    await olga.taps("Удалить черновик")
    olga.sees("Удалить черновик?")
    olga.sees("Пусть останется")
    await olga.taps("Нет")
    olga.sees("Черновик объявления")
    await olga.taps("Удалить черновик")
    await olga.taps("Да, удалить")
    assert olga.toast == "Черновик удалён"
    await opened(olga, "Пусть останется")
    olga.sees("отменено")


async def test_a_planned_one_gets_another_time(network):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    await planned(network, olga, "Педсовет", 2)
    await opened(olga, "Педсовет")
    await olga.taps("Когда")
    assert "Сразу после подтверждения" not in olga.buttons
    await olga.taps("В назначенный момент")
    await olga.sends("через 5 часов")
    olga.sees("запланировано на")
    await passes(network, hours=2, minutes=5)
    assert "Педсовет" not in anna.transcript()
    await passes(network, hours=3)
    await anna.waits_for("Педсовет")


async def test_a_cancelled_one_is_copied_into_a_new_draft(network):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    bar = await planned(network, olga, "Ещё раз", 2)
    await olga.sends("/organizer")
    await olga.taps("Объявления")
    assert [label for label in olga.buttons if label.endswith(":00 · Ещё раз")]
    await olga.taps("Отменить", on=bar)
    await olga.taps("Да, отменить", on=bar)
    await opened(olga, "Ещё раз")
    olga.does_not_see("100 %")
    await olga.taps("Скопировать")
    olga.sees("Черновик объявления")
    await send_to_all(network, olga, 2)
    await anna.waits_for("Ещё раз")


async def test_what_an_announcement_opens_leaves_its_words_in_the_chat(network):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    await a_seminar(olga)
    username = network.app.units.network.bot_username
    await write(olga, "Приходите на семинар")
    await olga.taps("Кнопки")
    await olga.taps("Добавить кнопку")
    await olga.sends(f"https://t.me/{username}?start=event_1")
    await olga.sends("Записаться")
    await olga.taps("‹ Назад")
    await send_to_all(network, olga, 2)
    said = await anna.waits_for("Приходите на семинар")
    await anna.taps("Записаться", on=said)
    assert said.text == "Приходите на семинар"
    anna.sees("Смысловое чтение")
    card = anna.last
    assert card is not said
    await anna.taps("Записаться")
    assert said.text == "Приходите на семинар"
    assert "Вы записаны" in card.text


async def test_what_will_become_of_how_many_is_said_before_and_after(network):
    """The fourth of a week goes into the digest: that is no 100 %."""
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    for text in ("Первое", "Второе", "Третье"):
        await write(olga, text)
        await send_to_all(network, olga, 2)
        await passes(network, hours=1)
    await write(olga, "Четвёртое")
    await olga.taps("Отправить…")
    olga.sees("прочтут в дайджесте в пятницу")
    olga.sees(": 2")
    olga.does_not_see("придёт сразу")
    await olga.taps("Отправить: 2")
    await passes(network, minutes=1)
    done = await olga.waits_for("разложено по дайджестам")
    assert "Прочтут в дайджесте: 2" in done.text
    assert "0 %" in done.text
    assert "100 %" not in done.text
    bar = next(m for m in olga.from_bot if "Четвёртое" in m.text and "Прочтут в дайджесте: 2" in m.text)
    await passes(network, days=6)
    await anna.waits_for("Что было за неделю")
    await network.app.scheduler.run_all()
    assert "Доставлено: 2" in bar.text
    assert "100 %" in bar.text


async def test_the_night_is_said_before_and_in_the_figures(network):
    olga = await network.owner()
    await network.member("Анна Ивановна Петрова")
    await at_local(network, 22)
    await write(olga, "Утром")
    await olga.taps("Отправить…")
    olga.sees("придёт утром, после тихих часов: 2")
    await olga.taps("Отправить: 2")
    await network.app.sender.catch_up()
    await network.app.scheduler.run_all()
    bar = next(m for m in olga.from_bot if "Ждут утра" in m.text)
    assert "Ждут утра или своего времени: 2" in bar.text
    assert "0 %" in bar.text


async def test_a_planned_one_of_somebody_whose_role_was_taken_is_held_and_asked_about(network):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    vera = await network.member(VERA)
    await make_organizer(olga, VERA)
    await planned(network, vera, "От Веры", 3)
    await olga.sends("/organizer")
    await olga.taps("Люди")
    await olga.taps("Люди и роли")
    await olga.taps(next(b for b in olga.buttons if VERA in b))
    await olga.taps("Снять роль: Организатор")
    await olga.taps("Снять роль")
    await network.app.scheduler.run_all()
    await network.app.sender.catch_up()
    asked = await olga.waits_for("Объявление ждёт решения")
    assert VERA in asked.text
    await passes(network, hours=3)
    assert "От Веры" not in anna.transcript()
    await olga.taps("Продолжить", on=asked)
    await network.app.sender.catch_up()
    await anna.waits_for("От Веры")


async def test_a_planned_one_that_is_late_by_more_than_its_sense_is_held_and_asked_about(network):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    await planned(network, olga, "Сегодня в 12:00 педсовет", 2, when="завтра в 10:00")
    await nobody_was_there(network, days=4)
    asked = await olga.waits_for("не ушло вовремя")
    assert "Сегодня в 12:00 педсовет" in asked.text
    assert "педсовет" not in anna.transcript()
    await olga.taps("Отменить", on=asked)
    await olga.taps("Да, отменить")
    await passes(network, days=1)
    assert "педсовет" not in anna.transcript()


async def test_a_late_one_that_is_still_wanted_goes_out(network):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    await planned(network, olga, "Запись открыта", 2, when="завтра в 10:00")
    await nobody_was_there(network, days=4)
    asked = await olga.waits_for("не ушло вовремя")
    await olga.taps("Продолжить", on=asked)
    await network.app.sender.catch_up()
    await anna.waits_for("Запись открыта")


async def test_whoever_may_announce_again_is_asked_about_what_was_held(network):
    olga = await network.owner()
    vera, anna = await network.member(VERA), await network.member("Анна Ивановна Петрова")
    await make_organizer(olga, VERA)
    bar = await planned(network, vera, "Завтра сбор", 3)
    await olga.taps("Снять роль")
    await olga.taps("Снять роль")
    await passes(network, minutes=1)
    await olga.waits_for("больше не может делать объявления")
    assert "Ваше объявление ждёт решения" not in vera.transcript()
    await make_organizer(olga, VERA)
    await passes(network, hours=3)
    await passes(network, minutes=1)
    asked = await vera.waits_for("Ваше объявление ждёт решения: Завтра сбор")
    assert vera.transcript().count("Ваше объявление ждёт решения") == 1
    assert "отправитель лишился права" in bar.text
    assert "Завтра сбор" not in anna.transcript()
    await vera.taps("Продолжить", on=asked)
    await passes(network, minutes=1)
    await anna.waits_for("Завтра сбор")


async def test_a_group_alone_and_refused_where_the_bot_was_removed(network):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    group = await olga.makes_group("Учителя области")
    await write(olga, "Только для группы")
    await olga.taps("Кому")
    await olga.taps("Группы и каналы")
    await olga.taps("Учителя области")
    await olga.taps("Только сюда, никому лично")
    await olga.taps("Как это увидят в группе")
    olga.sees("Только для группы")
    await olga.taps("‹ Назад")
    await group.sets_member(None, "left")
    await olga.taps("‹ Назад")
    olga.sees("только в группы и каналы, никому лично")
    await olga.taps("‹ Назад")
    olga.sees("Бота больше нет в группе или канале")
    await olga.taps("Отправить…")
    olga.does_not_see("тихие часы")
    await olga.taps("Отправить в группы и каналы")
    assert "Бота больше нет в одной из выбранных групп" in olga.alert
    await group.sets_member(None, "member")
    await olga.taps("Отправить в группы и каналы")
    await network.app.sender.catch_up()
    assert [message.text for message in group.from_bot if message.text] == ["Только для группы"]
    assert "Только для группы" not in anna.screen
    await network.app.scheduler.run_all()
    await olga.waits_for("Учителя области: опубликовано")


async def test_planned_ones_are_listed_and_taken_back_sent_now_or_cancelled(network):
    olga = await network.owner()
    anna = await network.member("Анна Ивановна Петрова")
    for text in ("Первое", "Второе"):
        await write(olga, text)
        await olga.taps("Когда")
        await olga.taps("В назначенный момент")
        await olga.sends("завтра в 15:00")
        await send_to_all(network, olga, 2, "Назначить")
        await olga.waits_for("запланировано на")
    await olga.sends("/organizer")
    await olga.taps("Объявления")
    await olga.taps("Запланированные")
    assert [label for label in olga.buttons if "·" in label] == [
        "ср 25 ноя, 15:00 · Первое",
        "ср 25 ноя, 15:00 · Второе",
    ]
    await olga.taps("ср 25 ноя, 15:00 · Первое")
    await olga.taps("Вернуть в черновик")
    olga.sees("Черновик объявления")
    await network.app.scheduler.run_all()
    assert "в черновике" in next(m for m in olga.from_bot if "Первое" in m.text and is_bar(m)).text
    await send_to_all(network, olga, 2, "Назначить")
    await olga.taps("‹ Назад")
    olga.sees("Запланированные объявления")
    await olga.taps("Отправить сейчас")
    olga.sees("Запланировано на ср, 25 нояб., 15:00")
    await olga.taps("Да, отправить сейчас")
    await network.app.sender.catch_up()
    assert sum(text in anna.transcript() for text in ("Первое", "Второе")) == 1
    await olga.sends("/organizer")
    await olga.taps("Объявления")
    await olga.taps("Запланированные")
    await olga.taps("Отменить")
    await olga.taps("Да, отменить")
    olga.sees("Объявление отменено: получили 0 из 2")
    await network.telegram.time.moves(days=2)
    await network.app.sender.catch_up()
    assert sum(text in anna.transcript() for text in ("Первое", "Второе")) == 1
