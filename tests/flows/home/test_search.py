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


async def test_a_slip_is_put_right_and_said(network):
    await shown_in_directory(network, "Каримова Алсу")
    anna = await network.member("Иванова Анна")
    await anna.sends("каримва")
    anna.sees("По «каримва» ничего нет, нашлось по «каримова»")
    await anna.taps("Каримова Алсу")


async def test_the_own_page_stands_behind_others(network):
    await shown_in_directory(network, "Иванова Мария")
    anna = await shown_in_directory(network, "Иванова Анна")
    await anna.sends("иванова")
    titles = anna.buttons
    assert titles.index("Иванова Мария") < titles.index("Иванова Анна")


async def test_a_guest_finds_no_people_and_is_shown_the_way_in(network):
    await shown_in_directory(network, "Фёдорова Мария Ивановна")
    guest = network.person("Гость")
    await guest.sends("/start")
    await guest.sends("федорова")
    guest.sees("среди того, что открыто всем")
    guest.sees("Ничего не нашлось")
    await guest.taps("Вступить в сеть")
    guest.sees("Цель и правила сети")
