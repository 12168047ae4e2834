"""A meeting whose link comes later, goes away, or never comes (PRODUCT §5)."""

from __future__ import annotations

from tests.flows.events.test_events import opens, signs_up
from tests.flows.events.test_events_awkward import people, told
from tests.services.events.world import at

TITLE = "Вебинар о чтении"


async def a_webinar(host, *, link=None):
    """Published; the host's phone shows the panel."""
    await host.sends("/events")
    await host.taps("Создать событие")
    await host.taps("Вебинар")
    await host.sends(TITLE)
    await host.sends("30 ноября 18:00")
    if link:
        await host.sends(link)
    else:
        await host.taps("Пропустить")
    await host.taps("Сохранить черновик")
    if not link:
        host.sees("Опубликовать можно и так")
    await host.taps("Опубликовать")
    host.sees("Опубликовано: запись открыта")


async def panel(host):
    await opens(host, TITLE)
    await host.taps("Панель ведущего")


async def test_a_webinar_without_a_link_is_honest_to_the_end(network):
    olga = await network.owner()
    anna, boris = await people(network, 2)
    await a_webinar(olga)
    olga.sees("Ссылки на встречу пока нет")
    await signs_up(anna, TITLE)
    await anna.waits_for("Ссылка будет: пришлём её записавшимся")
    await opens(anna, TITLE)
    anna.sees("Ссылка будет")
    for moment, when in (("29 18:01", "через 1 день"), ("30 15:01", "через 3 часа"), ("30 17:31", "через 29 минут")):
        await network.telegram.time.moves_to(at(f"2026-11-{moment}"))
        await olga.waits_for(f"начнётся {when}")
    assert told(olga, "ссылки на встречу всё ещё нет") == 3
    await network.telegram.time.moves_to(at("2026-11-30 17:51"))
    await anna.waits_for("Начинаем")
    anna.sees("Ссылки пока нет. Ведущий об этом знает")
    await network.telegram.time.moves_to(at("2026-11-30 18:05"))
    await signs_up(boris, TITLE)
    await boris.waits_for("Ссылки пока нет")
    await panel(olga)
    await olga.taps("Добавить ссылку")
    await olga.sends("meet.example.org/chtenie")
    for person in (anna, boris):
        await person.waits_for("Ссылка на встречу: Вебинар о чтении")
        person.sees("https://meet.example.org/chtenie")
    assert told(olga, "Ссылка на встречу:") == 0
    assert "Добавить ссылку" not in olga.buttons


async def test_a_removed_link_is_told_as_it_is(network):
    olga = await network.owner()
    anna, boris = await people(network, 2)
    await a_webinar(olga, link="meet.example.org/chtenie")
    await signs_up(anna, TITLE)
    await removes_link(olga)
    olga.sees("узнают через 10 минут")
    await signs_up(boris, TITLE)
    await network.telegram.time.moves(minutes=11)
    await anna.waits_for("Изменилось: Вебинар о чтении")
    anna.sees("Новую пришлём за 10 минут до начала, а если она появится позже")
    assert told(anna, "Ссылка новая") == 0
    assert told(boris, "Изменилось") == 0  # signed up after it was gone
    assert told(olga, "Изменилось") == 0  # has done it herself
    await panel(olga)
    olga.sees("Ссылки на встречу пока нет")


async def removes_link(host):
    await panel(host)
    await host.taps("Изменить")
    await host.taps("Ссылка")
    await host.taps("Убрать")
    await host.taps("Да, изменить")


async def test_nobody_is_promised_news_of_a_draft_or_of_what_nobody_waits_for(network):
    olga = await network.owner()
    await olga.sends("/events")
    await olga.taps("Создать событие")
    await olga.taps("Вебинар")
    await olga.sends(TITLE)
    await olga.sends("30 ноября 18:00")
    await olga.taps("Пропустить")
    await olga.taps("Сохранить черновик")
    for label in ("Изменить", "Начало"):
        await olga.taps(label)
    await olga.sends("1 декабря 18:00")
    olga.sees("Изменено.")
    olga.does_not_see("узнают")
    await olga.taps("Изменить")
    olga.sees("об изменениях никто не узнает")
    await olga.taps("Назад")
    await olga.taps("Опубликовать")
    for label in ("‹ Назад", "Изменить", "Начало"):
        await olga.taps(label)
    await olga.sends("2 декабря 18:00")
    olga.sees("Изменено.")
    olga.does_not_see("узнают")
