"""The charter as people read it and propose to change it (PRODUCT §7)."""

from __future__ import annotations

import pytest


@pytest.fixture
async def anna(network):
    anna = await network.member("Анна Ивановна Петрова")
    await network.telegram.time.moves(days=2)
    return anna


async def chapter(person, name):
    await person.sends("/charter")
    await person.taps(next(label for label in person.buttons if name in label))


async def test_a_clause_is_read_and_a_change_of_it_is_drafted(anna):
    await chapter(anna, "Цель и участие")
    anna.sees("1.2")
    await anna.taps(next(label for label in anna.buttons if label.startswith("1.2")))
    anna.sees("Так с начала сети")
    await anna.taps("Предложить изменить")
    await anna.sends("Вступают и выходят по своей воле.")
    await anna.sends("Короче и понятнее.")
    anna.sees("Изменить пункт 1.2 устава")
    anna.sees("Станет: Вступают и выходят по своей воле.")
    anna.sees("Почему: Короче и понятнее.")


async def test_a_setting_is_changed_within_its_bounds(anna):
    await chapter(anna, "Настройки сети")
    await anna.taps(next(label for label in anna.buttons if label.startswith("3.4")))
    anna.sees("Голосованием можно поставить от 1 до 7.")
    await anna.taps("Предложить изменить")
    await anna.sends("100")
    anna.sees("выходит за границы")
    await anna.sends("5")
    await anna.sends("Иначе новости теряются.")
    anna.sees("Изменить пункт 3.4 устава")


async def test_who_joins_reads_the_charter_whole(network):
    guest = network.person("Вера")
    await guest.starts()
    await chapter(guest, "Как мы решаем")
    guest.sees("Чего не меняет ни одно голосование")
    await guest.taps(next(label for label in guest.buttons if label.startswith("4.1")))
    assert "Предложить изменить" not in guest.buttons
