"""An event or a contest made once more, on another day (PRODUCT §5)."""

from __future__ import annotations

from tests.flows.events.test_contests import opens_contest
from tests.flows.events.test_events import a_seminar, opens, signs_up
from tests.flows.events.test_events_awkward import cancels_event, changes, people
from tests.services.events.world import at

TITLE = "Смысловое чтение"


async def copies(host, *answers, when="14 декабря 18:00", of=1):
    """From the panel of the event to the preview of its copy."""
    await host.starts(f"event_{of}")
    await host.taps("Панель ведущего")
    await host.taps("Скопировать")
    await host.sends(when)
    for answer in answers:
        await host.taps(answer)
    host.sees("Проверьте, всё ли верно")


async def takes_part(host, person, ask, yes, said, name):
    await host.taps(ask)
    await host.sends(said)
    await host.taps(name)
    await person.waits_for("приглашает вас")
    await person.taps(yes)


async def test_an_event_is_held_again_by_those_who_held_it(network):
    olga = await network.owner()
    anna, boris, vera = await people(network, 3)
    await a_seminar(olga, seats="20")
    await changes(olga, "Описание", "Читаем вместе")
    await changes(olga, "Материалы", "https://example.org/texts")
    await opens(olga)
    await olga.taps("Панель ведущего")
    await olga.taps("Ведущие и выступающие")
    await takes_part(olga, anna, "Позвать вести вместе", "Буду вести", "анна", "Анна Петрова")
    await takes_part(olga, boris, "Позвать выступить", "Выступлю", "борис", "Борис Кац")
    await signs_up(vera)
    await network.telegram.time.moves_to(at("2026-12-01 09:00"))

    await copies(olga, "Позвать, 2 человека")
    for known in (TITLE, "Семинар", "Очно", "Гимназия № 5", "Читаем вместе", "Число мест: 20"):
        olga.sees(known)
    olga.does_not_see("Число встреч")
    await olga.taps("Сохранить черновик")
    olga.sees("Приглашения тем, кто делал это в прошлый раз, отправлены")
    olga.sees("пн, 14 дек., 18:00")
    await anna.waits_for("приглашает вас вести вместе")
    await anna.taps("Буду вести")
    await boris.waits_for("приглашает вас выступить")
    await olga.starts("event_2")
    await olga.taps("Панель ведущего")
    await olga.taps("Ведущие и выступающие")
    olga.sees("Анна Петрова — ведущий, согласие")
    olga.sees("Борис Кац — выступающий, ждём ответа")

    await olga.starts("event_2")
    await olga.taps("Панель ведущего")
    await olga.taps("Опубликовать")
    await olga.taps("‹ Назад")
    olga.sees("Никто ещё не записан")
    await vera.starts("event_2")
    vera.sees("https://example.org/texts")
    await vera.taps("Записаться")
    vera.sees("Вы записаны")


async def test_the_link_of_last_time_is_kept_only_if_one_says_so(network):
    olga = await network.owner()
    await olga.sends("/events")
    await olga.taps("Создать событие")
    await olga.taps("Вебинар")
    for said in ("Вебинар про тексты", "30 ноября 18:00", "https://meet.example.org/1"):
        await olga.sends(said)
    await olga.taps("Сохранить черновик")
    await olga.taps("Опубликовать")

    await copies(olga, "Будет другая, добавлю потом")
    olga.does_not_see("meet.example.org")
    await olga.taps("Сохранить черновик")
    olga.sees("Ссылки на встречу пока нет")

    await copies(olga, "Та же ссылка", when="21 декабря 18:00")
    await olga.taps("Сохранить черновик")
    olga.does_not_see("Ссылки на встречу пока нет")
    await olga.taps("Опубликовать")
    await olga.taps("‹ Назад")
    olga.does_not_see("Ссылки на встречу пока нет")


async def test_what_was_called_off_gets_another_day(network):
    olga = await network.owner()
    await a_seminar(olga)
    await cancels_event(olga)
    await copies(olga, when="через неделю в 18:00")
    await olga.taps("Сохранить черновик")
    await olga.taps("Опубликовать")
    olga.sees("Опубликовано")


async def test_a_contest_is_held_again_with_its_criteria_and_jury(network):
    olga, anna, boris, _ = await opens_contest(network, 3)
    await olga.starts("event_1")
    await olga.taps("Панель ведущего")
    await olga.taps("Скопировать")
    await olga.sends("20 декабря 12:00")
    await olga.sends("30 декабря 18:00")
    await olga.taps("Позвать, 2 человека")
    for known in ("Лучший урок", "Замысел", "Результат", "Ждём конспекты и видео"):
        olga.sees(known)
    await olga.taps("Сохранить черновик")
    olga.sees("Работы принимаем до: вс, 20 дек., 12:00")
    for juror in (anna, boris):
        await juror.waits_for("приглашает вас в жюри")
        await juror.taps("Буду в жюри")
    await olga.starts("event_2")
    await olga.taps("Панель ведущего")
    await olga.taps("Опубликовать")
    olga.sees("приём работ открыт")


async def test_a_copy_of_what_a_teacher_proposed_is_proposed_too(network):
    """Nobody is asked to make what a moderator hasn't looked at."""
    olga = await network.owner()
    (anna,) = await people(network, 1)
    await a_seminar(olga)
    await olga.starts("event_1")
    await olga.taps("Панель ведущего")
    await olga.taps("Ведущие и выступающие")
    await takes_part(olga, anna, "Позвать вести вместе", "Буду вести", "анна", "Анна Петрова")
    await copies(anna)
    await anna.taps("Сохранить черновик")
    anna.sees("Отправьте на проверку")
    assert "Опубликовать" not in anna.buttons
