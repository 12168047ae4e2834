"""Who of my colleagues comes: shown by whoever wants it, seen by members alone (PRODUCT §5)."""

from __future__ import annotations

from tests.flows.events.test_events import a_seminar, opens, signs_up


async def test_colleagues_see_who_comes_and_who_hides_it_again_is_gone_at_once(network):
    olga = await network.owner()
    anna, boris, vera = [await network.member(name) for name in ("Анна Петрова", "Борис Кац", "Вера Лис")]
    guest = network.person("Гость")
    await a_seminar(olga, seats="20")
    for person in (anna, boris, vera):
        await signs_up(person)
    boris.does_not_see("Анна Петрова")  # off at first
    for person in (anna, vera):
        await person.sends("/privacy")
        await person.taps("Мои согласия")
        person.sees("Куда я записан(а): выключено")
        await person.taps("Показывать коллегам, куда я записан(а)")
        person.sees("Куда я записан(а): включено")
    await opens(boris)
    boris.sees("Идут: Анна Петрова, Вера Лис")
    await guest.starts("event_1")
    guest.sees("Смысловое чтение")
    guest.does_not_see("Анна Петрова")
    await anna.taps("Не показывать, куда я записан(а)")
    await opens(boris)
    boris.sees("Идёт: Вера Лис")
