"""Words written outside of a form are a search, and the answer says so (PRODUCT §0)."""

from __future__ import annotations


async def shown_in_directory(network, name):
    person = await network.member(name)
    await person.sends("/me")
    await person.taps("Показать меня в списке людей")
    return person


async def test_words_find_people_and_say_that_it_was_a_search(network):
    await shown_in_directory(network, "Фёдорова Мария Ивановна")
    anna = await network.member("Иванова Анна")
    await anna.sends("федорова")
    anna.sees("Поиск по словам «федорова»")
    await anna.taps("Фёдорова Мария Ивановна")
    anna.sees("Фёдорова Мария Ивановна")


async def test_nothing_found_invites_further(network):
    anna = await network.member("Иванова Анна")
    await anna.sends("<b>щщщ</b>")
    anna.sees("Поиск по словам «<b>щщщ</b>»")
    anna.sees("Ничего не нашлось")
    await anna.taps("Люди")


async def test_a_guest_is_shown_the_way_in(network):
    guest = network.person("Гость")
    await guest.sends("/start")
    await guest.sends("математика")
    guest.sees("профессиональная сеть учителей")
