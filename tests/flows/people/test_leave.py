"""On leave, out, and back: what is asked for comes all the same, what is given away is named (PRODUCT §1, §3)."""

from __future__ import annotations

import pytest

from tests.flows.desk.test_organizer import make_organizer
from tests.flows.events.test_events import a_seminar, opens, signs_up
from tests.flows.events.test_events_awkward import people
from tests.flows.events.test_events_hosting import panel


@pytest.fixture
async def olga(network):
    olga = await network.owner()
    await a_seminar(olga)
    return olga


async def goes_on_leave(person, until="15 января"):
    await person.sends("/me")
    await person.taps("Отпуск и выход")
    await person.taps("Уйти в отпуск")
    await person.sends(until)


async def leaves(person):
    await person.sends("/me")
    await person.taps("Отпуск и выход")
    await person.taps("Выйти из сети")


async def test_signing_up_on_leave_is_asked_about_and_what_was_asked_for_comes(network, olga):
    [anna] = await people(network, 1)
    await goes_on_leave(anna)
    await opens(anna)
    await anna.taps("Записаться")
    anna.sees("Записать вас, хотя вы в отпуске? Возвращаетесь: пятница, 15 января 2027 г.")
    anna.sees("придут и в отпуске")
    await anna.taps("Записать, отпуск оставить")
    anna.sees("Вы записаны")
    await anna.waits_for("Вы записаны: Смысловое чтение")
    await panel(olga, "Отменить событие")
    await olga.sends("Заболел ведущий")
    await olga.taps(olga.buttons[0])
    await anna.waits_for("Заболел ведущий")
    await anna.sends("/me")
    anna.sees("Вы в отпуске")


async def test_signing_up_may_end_the_leave_or_not_happen(network, olga):
    anna, boris = await people(network, 2)
    for person in (anna, boris):
        await goes_on_leave(person)
        await opens(person)
        await person.taps("Записаться")
    await anna.taps("Записать и вернуться из отпуска")
    anna.sees("Вы записаны")
    await anna.sends("/me")
    anna.does_not_see("Вы в отпуске")
    await boris.taps("‹ Назад")
    assert "Записаться" in boris.buttons


async def test_leaving_names_the_seats_and_returning_says_what_isnt_back(network, olga):
    [anna] = await people(network, 1)
    await signs_up(anna)
    await leaves(anna)
    anna.sees("вместе с выходом вы отдадите вот что")
    anna.sees("• Смысловое чтение, пн, 30 нояб., 18:00")
    await anna.taps(anna.buttons[-1])
    await opens(anna)
    anna.sees("Вы записаны")
    await leaves(anna)
    await anna.taps("Всё равно выйти")
    anna.sees("Вы вышли из сети")
    await anna.taps("Вернуться в сеть")
    anna.sees("Ваша страница, контакты и история на месте")
    anna.sees("Места, которые вы отдали при выходе (записаться можно снова):\n• Смысловое чтение")
    anna.does_not_see("Всё на своих местах")


async def test_who_gives_nothing_away_leaves_with_one_tap(network, olga):
    [anna] = await people(network, 1)
    await leaves(anna)
    anna.sees("Вы вышли из сети")
    await anna.taps("Вернуться в сеть")
    anna.does_not_see("отдали")
    anna.sees("на месте")


async def test_who_leads_reads_that_the_event_goes_to_others(network, olga):
    vera = await network.member("Вера Лис")
    await make_organizer(olga, "Вера Лис")
    await vera.waits_for("роль")
    await a_seminar(vera, title="Чтение вслух")
    await leaves(vera)
    vera.sees("События, которые вы ведёте")
    vera.sees("• Чтение вслух")
    vera.sees("Ваши роли")
    await vera.taps("Всё равно выйти")
    await network.telegram.time.moves(hours=1)
    await vera.taps("Вернуться в сеть")
    vera.sees("События, которые вы вели, теперь ведут другие:\n• Чтение вслух")
    vera.sees("Роли при выходе сняты")


async def test_back_from_the_grace_the_seats_are_named_too(network, olga):
    [anna] = await people(network, 1)
    await signs_up(anna)
    await anna.sends("/privacy")
    await anna.taps("Стереть мои данные")
    await anna.taps("Стереть через 14 дней")
    await network.telegram.time.moves(hours=1)
    await anna.taps("Вернуться")
    anna.sees("• Смысловое чтение, пн, 30 нояб., 18:00")


async def test_words_that_are_no_day_are_asked_about(network):
    [anna] = await people(network, 1)
    await goes_on_leave(anna, "до каникул")
    anna.sees("Какой это день — «до каникул»?")
    assert anna.buttons[:3] == ["понедельник, 30 ноября", "понедельник, 7 декабря", "понедельник, 21 декабря"]
    await anna.taps("понедельник, 7 декабря")
    anna.sees("Возвращаетесь: понедельник, 7 декабря")


async def test_who_left_reads_nowhere_that_they_cancelled_it_themselves(network, olga):
    [anna] = await people(network, 1)
    await signs_up(anna)
    await leaves(anna)
    await anna.taps("Всё равно выйти")
    await anna.taps("Вернуться в сеть")
    await opens(anna)
    anna.sees("Ваша запись отменена.")
    anna.does_not_see("Вы отменили")
