"""Who must act hears it in time, with the button that does it."""

from __future__ import annotations

from tests.flows.conftest import join
from tests.flows.desk.test_organizer import by_approval
from tests.flows.events.test_events import a_seminar


async def test_a_role_is_prolonged_from_its_notice_and_its_holder_hears_it(network):
    olga = await network.owner()
    anna = await network.member("Иванова Анна")
    await olga.sends("/organizer")
    for opened in ("Люди", "Люди и роли", "Найти по имени"):
        await olga.taps(opened)
    await olga.sends("Иванова")
    await olga.taps("Иванова Анна")
    for opened in ("Дать роль", "Ведущий", "30 дней"):
        await olga.taps(opened)
    await anna.waits_for("У вас новая роль")
    await network.telegram.time.moves(days=23)
    await anna.waits_for("Срок вашей роли «Ведущий» кончается")
    await olga.waits_for("продлите её одной кнопкой")
    await olga.taps("Продлить:")
    olga.sees("до: пятница, 22 января")
    await anna.waits_for("Ваша роль Ведущий продлена")


async def test_applications_that_nobody_answers_are_brought_to_mind_together(network):
    olga = await network.owner()
    await by_approval(olga)
    for name in ("Иванова Анна", "Кац Борис"):
        await join(network.person(name), name)
    await network.telegram.time.moves(days=3, hours=1)
    await olga.waits_for("Заявка ждёт ответа: Кац Борис")
    olga.sees("Заявка ждёт ответа: Иванова Анна")
    await olga.taps("2. Открыть заявку")
    await olga.taps("Принять")
    olga.sees("Принята")


async def test_an_event_to_which_nobody_comes_is_moved_from_the_notice(network):
    olga = await network.owner()
    await a_seminar(olga)
    await network.telegram.time.moves(days=5, hours=7)
    await olga.waits_for("пока никто не записался")
    assert {"Позвать ещё", "Перенести", "Отменить"} <= set(olga.fresh_buttons)
    await olga.taps("Перенести")
    await olga.sends("7 декабря 18:00")
    olga.sees("пн, 7 дек")


async def test_an_applicant_is_asked_and_answers_and_is_accepted_by_the_answer(network):
    olga = await network.owner()
    await by_approval(olga)
    anna = network.person("Анна")
    await join(anna, "Иванова Анна")
    await olga.waits_for("Новая заявка на вступление")
    await olga.taps("Спросить")
    await olga.sends("Где вы работаете и что преподаёте?")
    olga.sees("Ждём ответа")
    await anna.waits_for("спрашивают о вашей заявке")
    await anna.taps("Ответить")
    await anna.sends("В гимназии № 5, химию")
    anna.sees("Спасибо, ответ у организаторов")
    await olga.waits_for("На вопрос о заявке ответили")
    olga.sees("В гимназии № 5, химию")
    await olga.taps("Принять")
    olga.sees("Принята")
    await anna.waits_for("вы в сети!")
