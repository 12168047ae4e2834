"""The menu is about the person: what comes next, what waits, and only then the doors (PRODUCT §0)."""

from __future__ import annotations

from domain.people.profile import ProfileField
from storage.events import events
from storage.people import profile
from tests.flows.events.test_contests import opens_contest, sends_work
from tests.flows.events.test_events import a_seminar, opens, signs_up
from tests.flows.events.test_events_awkward import people, queues
from tests.flows.events.test_events_hosting import panel
from tests.flows.people.test_leave import goes_on_leave
from tests.services.events.world import at

DOORS = [["События", "Идеи"], ["Решения", "Материалы"], ["Люди", "Моё"]]
ORGANIZERS_DOORS = [*DOORS, ["Кабинет"]]


def newcomer(done, doors=DOORS):
    """What is there when nothing waits: in the first weeks the steps stand above the doors."""
    return [[f"Первые шаги: {done} из 5"], *doors]


async def menu(person):
    await person.sends("/menu")
    return person


def labels(person):
    return [[button["text"] for button in row] for row in person.last.rows]


async def a_webinar(host, link="https://meet.example.org/room", title="Смысловое чтение"):
    await host.sends("/events")
    await host.taps("Создать событие")
    await host.taps("Вебинар")
    await host.sends(title)
    await host.sends("30 ноября 18:00")
    await host.sends(link)
    await host.taps("Сохранить черновик")
    await host.taps("Опубликовать")
    host.sees("Опубликовано")


def urls(person):
    return {button["text"]: button["url"] for row in person.last.rows for button in row if "url" in button}


async def test_whoever_has_nothing_ahead_sees_the_doors(network):
    anna = await network.member("Анна Петрова")
    await menu(anna)
    anna.sees("Учительская\n\nЧто будем делать?")
    assert labels(anna) == newcomer(1)
    olga = await network.owner()
    await menu(olga)
    assert labels(olga) == newcomer(1, ORGANIZERS_DOORS)


async def test_what_comes_next_is_on_the_menu_with_its_ticket(network):
    olga = await network.owner()
    [anna] = await people(network, 1)
    await a_seminar(olga, title="Второе", when="2 декабря 18:00")
    await a_seminar(olga)
    await signs_up(anna, "Второе")
    await signs_up(anna)
    await menu(anna)
    anna.sees("Смысловое чтение\nНачало через 7 дней: пн, 30 нояб., 18:00")
    anna.does_not_see("Второе")
    await anna.taps("Мой билет")
    anna.sees("назовите цифры")
    await menu(anna)
    await anna.taps("О событии")
    await anna.taps("Отменить запись")
    await menu(anna)
    anna.sees("Второе\nНачало")
    await menu(olga)
    olga.sees("Смысловое чтение\nНачало")
    assert "Мой билет" not in olga.buttons, "whoever leads it needs none"


async def test_the_way_in_is_on_the_menu_when_it_opens_and_goes_with_the_end(network):
    olga = await network.owner()
    [anna] = await people(network, 1)
    await a_webinar(olga)
    await signs_up(anna)
    await network.telegram.time.moves_to(at("2026-11-30 17:49"))
    assert urls(await menu(anna)) == {}
    await network.telegram.time.moves_to(at("2026-11-30 17:51"))
    assert urls(await menu(anna)) == {"Подключиться": "https://meet.example.org/room"}
    await network.telegram.time.moves_to(at("2026-11-30 18:30"))
    assert urls(await menu(anna)) == {"Подключиться": "https://meet.example.org/room"}
    anna.sees("Идёт прямо сейчас, до конца — пн, 30 нояб., 19:00")
    await network.telegram.time.moves_to(at("2026-11-30 19:01"))
    assert urls(await menu(anna)) == {}
    anna.does_not_see("Идёт прямо сейчас")


async def test_an_offer_waits_on_the_menu_until_it_is_answered(network):
    olga = await network.owner()
    anna, boris = await people(network, 2)
    await a_seminar(olga, seats="1")
    await signs_up(anna)
    await queues(boris)
    await menu(boris)
    assert labels(boris) == newcomer(2), "who waits in a queue has nothing to answer"
    await opens(anna)
    await anna.taps("Отменить запись")
    await boris.waits_for("Освободилось место")
    await menu(boris)
    await boris.taps("Место ждёт вас: Смысловое чтение")
    await boris.taps("Иду")
    await menu(boris)
    assert "Место ждёт вас: Смысловое чтение" not in boris.buttons
    assert "Мой билет" in boris.buttons


async def test_feedback_is_asked_on_the_menu_and_given_once(network):
    olga = await network.owner()
    [anna] = await people(network, 1)
    await a_seminar(olga)
    await signs_up(anna)
    await network.telegram.time.moves_to(at("2026-11-30 20:01"))
    await menu(anna)
    await anna.taps("Как прошло? Смысловое чтение")
    await anna.taps("5")
    await menu(anna)
    assert "Как прошло? Смысловое чтение" not in anna.buttons


async def test_a_question_that_frees_the_seat_is_answered_by_one_tap(network):
    olga = await network.owner()
    [anna] = await people(network, 1)
    await a_seminar(olga)
    await panel(olga, "Изменить", "☐ Промолчал — место следующему")
    await signs_up(anna)
    await network.telegram.time.moves_to(at("2026-11-29 18:01"))
    await menu(anna)
    await anna.taps("Приду: Смысловое чтение")
    anna.sees("подтвердили, что придёте")
    await menu(anna)
    assert "Приду: Смысловое чтение" not in anna.buttons


async def test_a_contest_waits_for_works_and_for_its_jury(network):
    _, anna, _, vera = await opens_contest(network, 3)
    await vera.starts("event_1")
    await vera.taps("Участвовать")
    await vera.waits_for("Вы участвуете: Лучший урок")
    await menu(vera)
    assert "Пришлите работу: Лучший урок" in vera.buttons
    await sends_work(vera, "Дроби")
    await menu(vera)
    assert "Пришлите работу: Лучший урок" not in vera.buttons
    await menu(anna)
    assert not any("Работ на суд" in label for label in anna.buttons), "works are still taken"
    await network.telegram.time.moves_to(at("2026-11-30 12:01"))
    await menu(anna)
    await anna.taps("Работ на суд: 1 · Лучший урок")
    anna.sees("Дроби")


async def test_somebody_asks_for_a_contact(network):
    boris = await network.member("Борис Кац")
    await boris.sends("/me")
    await boris.taps("Показать меня в списке людей")
    anna = await network.member("Анна Петрова")
    await anna.sends("кац")
    await anna.taps("Борис Кац")
    await anna.taps("Попросить контакт")
    await anna.taps("Пропустить")
    await menu(boris)
    await boris.taps("Просит контакт: Анна Петрова")
    boris.sees("Анна Петрова")
    await boris.taps("Открыть контакты")
    await menu(boris)
    assert labels(boris) == newcomer(2)


async def test_back_from_leave_is_one_tap(network):
    [anna] = await people(network, 1)
    await goes_on_leave(anna)
    await menu(anna)
    anna.sees("Вы в отпуске")
    await anna.taps("Вернуться из отпуска")
    anna.does_not_see("Вы в отпуске")
    anna.sees("Что будем делать?")
    assert "Вернуться из отпуска" not in anna.buttons


async def test_three_rows_stand_on_the_menu_and_the_others_are_a_tap_away(network):
    olga = await network.owner()
    for number in range(1, 10):
        await olga.sends("/events")
        await olga.taps("Создать событие")
        await olga.taps("Семинар")
        await olga.sends(f"Встреча {number}")
        await olga.sends("30 ноября 18:00")
        await olga.sends("Гимназия № 5")
        await olga.taps("Сохранить черновик")
    await menu(olga)
    own = [row[0] for row in labels(olga)[: -len(ORGANIZERS_DOORS)]]
    assert own == ["Черновик: Встреча 1", "Черновик: Встреча 2", "Черновик: Встреча 3", "Ещё ждёт: 7"]
    await olga.taps("Ещё ждёт: 7")
    olga.sees("Вас ждут 10 дел")
    assert "Черновик: Встреча 6" in olga.buttons
    assert "Черновик: Встреча 7" not in olga.buttons
    await olga.taps("›")
    await olga.taps("Черновик: Встреча 9")
    olga.sees("Встреча 9")
    assert "Опубликовать" in olga.buttons


async def test_mine_leads_to_what_is_ones_own_and_back(network):
    [anna] = await people(network, 1)
    await menu(anna)
    await anna.taps("Моё")
    assert labels(anna)[:-1] == [
        ["Моя страница"],
        ["Общение"],
        ["Настройки"],
        ["Мои данные"],
        ["Как работает сеть"],
        ["Помощь"],
    ]
    for door in [row[0] for row in labels(anna)[:-1]]:
        await anna.taps(door)
        await anna.taps("‹ Назад")
        anna.sees("Моё\n")


async def test_the_help_says_what_words_are_searched_in(network):
    anna = await network.member("Анна Петрова")
    await anna.sends("/help")
    anna.sees("поиск по всей сети: людей, событий, идей")


async def test_whoever_has_nothing_ahead_is_signed_up_in_two_taps(network):
    olga = await network.owner()
    anna, boris = await people(network, 2)
    await a_seminar(olga, title="Второе", when="2 декабря 18:00")
    await a_seminar(olga, seats="1")
    await menu(anna)
    await anna.taps("Приходите через 7 дней: Смысловое чтение")
    await anna.taps("Записаться")
    anna.sees("Вы записаны")
    await menu(anna)
    assert not any("Приходите" in label for label in anna.buttons), "something is ahead by now"
    await menu(boris)
    await boris.taps("Приходите через 9 дней: Второе")
    boris.sees("Второе")
    await goes_on_leave(boris)
    await menu(boris)
    assert not any("Приходите" in label for label in boris.buttons), "nobody is called back from leave"


async def test_what_is_of_ones_own_subject_is_offered_first(network):
    olga = await network.owner()
    anna, boris = await people(network, 2)
    await a_seminar(olga)
    await a_seminar(olga, title="Разбор сочинений", when="2 декабря 18:00")

    def of_literature(unit):
        events.update(unit.db, 2, subject="literature")
        teaches = unit.db.execute("SELECT id FROM members WHERE telegram_id = ?", (anna.id,)).fetchone()["id"]
        profile.put(unit.db, teaches, ProfileField.SUBJECTS, ("history", "literature"))

    await network.does(of_literature)
    await menu(anna)
    assert "Приходите через 9 дней: Разбор сочинений" in anna.buttons
    await menu(boris)
    assert "Приходите через 7 дней: Смысловое чтение" in boris.buttons


async def test_a_colleague_is_found_from_the_menu_in_two_taps(network):
    boris = await network.member("Борис Кац")
    await boris.sends("/me")
    await boris.taps("Показать меня в списке людей")
    [anna] = await people(network, 1)
    await menu(anna)
    await anna.taps("Люди")
    anna.sees("Просто напишите имя, предмет или город")
    await anna.sends("кац")
    await anna.taps("Борис Кац")
    anna.sees("Борис Кац")


async def test_mine_says_what_stands_there(network):
    anna = await network.member("Анна")
    await anna.sends("/menu")
    await anna.taps("Моё")
    anna.sees("Ваша страница, контакты, настройки и данные")
    assert [len(row) for row in anna.last.rows] == [1] * 6 + [2]


async def test_a_room_opens_what_the_reader_may_open_and_nothing_for_others(network):
    olga, anna = await network.owner(), await network.member("Анна")
    await anna.sends("/menu")
    await anna._presses(anna.last, {"callback_data": "go:mine_talk:0"})
    anna.sees("Общение: с кем вы знакомы")
    assert anna.buttons[:-2] == ["Мои контакты", "Переписка", "Кто меня знает"]
    await anna.taps("‹ Назад")
    anna.sees("Ваша страница, контакты")
    await anna._presses(anna.last, {"callback_data": "go:organizer_joined:0"})
    anna.sees("для тех, кто ведёт сеть")
    guest = network.person("Гость")
    await guest.sends("/start")
    await guest._presses(guest.last, {"callback_data": "go:mine_work:0"})
    assert "Вступить" in guest.buttons
    await olga.sends("/organizer")
    await olga.taps("Люди")
    assert olga.buttons[:-2] == ["Заявки", "Люди и роли", "Приглашения", "Школы"]
