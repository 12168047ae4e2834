"""Whoever comes by the link of a material has it when they are in (PRODUCT §0)."""

from __future__ import annotations

from tests.flows.materials.ways import TITLE, shares


async def the_rest_of_the_way(person):
    await person.taps("Принимаю правила")
    await person.taps("Даю согласие")
    await person.sends("Новая Мария")
    await person.sends("Казань")
    await person.taps(person.buttons[0])
    await person.taps("Всё верно, вступить")


async def test_a_guest_who_came_by_a_link_takes_the_files_after_joining(network, anna):
    await shares(anna)
    for tap in ("Изменить", "Показать всем по ссылке"):
        await anna.taps(tap)
    guest = network.person("Гость")
    await guest.starts("material_1")
    guest.sees(TITLE)
    await guest.taps("Вступить и взять файлы")
    await the_rest_of_the_way(guest)
    guest.sees("Новая Мария, вы в сети!")
    guest.sees(TITLE)
    await guest.taps("Взять: 1 файл")
    guest.sees("Лицензия: CC BY")


async def test_what_its_author_has_taken_back_meanwhile_is_said(network, anna):
    await shares(anna)
    for tap in ("Изменить", "Показать всем по ссылке"):
        await anna.taps(tap)
    guest = network.person("Гость")
    await guest.starts("material_1")
    await guest.taps("Вступить и взять файлы")
    for tap in ("Убрать из сети", "Убрать"):
        await anna.taps(tap)
    await the_rest_of_the_way(guest)
    guest.sees("Новая Мария, вы в сети!")
    guest.does_not_see(TITLE)
