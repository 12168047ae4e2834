"""What a member keeps at hand: one tap on the card, a list of their own (PRODUCT §8)."""

from __future__ import annotations

from services.base.members import find
from services.privacy import privacy
from storage.materials import favourites as stored
from tests.flows.materials.test_lists import put
from tests.flows.materials.ways import TITLE, shares


async def opens(person, number=1):
    await person.sends(f"/start material_{number}")


async def opens_favourites(person):
    await person.sends("/materials")
    await person.taps("Мои материалы")
    await person.taps("Избранное")


async def test_kept_by_one_tap_listed_and_taken_back_by_the_same_button(anna, boris):
    await shares(anna)
    await opens_favourites(boris)
    boris.sees("Здесь будет то, что вы отложите")
    await boris.taps("Посмотреть материалы")
    await boris.taps(TITLE)
    await boris.taps("В избранное")
    await opens_favourites(boris)
    await boris.taps(TITLE)
    await boris.taps("✓ В избранном")
    assert "В избранное" in boris.buttons
    await boris.taps("‹ Назад")
    boris.sees("Здесь будет то, что вы отложите")


async def test_nobody_else_sees_what_one_keeps(anna, boris):
    await shares(anna)
    await opens(boris)
    await boris.taps("В избранное")
    await opens(anna)
    assert "В избранное" in anna.buttons
    await opens_favourites(anna)
    anna.sees("Здесь будет то, что вы отложите")


async def test_what_was_kept_last_stands_first(network, anna, boris):
    for title in ("Дроби: тест", "Проценты: тест", "Степени: тест"):
        await put(network, anna, title)
    for number in (3, 1):
        await opens(boris, number)
        await boris.taps("В избранное")
        await network.telegram.time.moves(seconds=60)
    await opens_favourites(boris)
    text = boris.messages[-1].text
    assert text.index("Дроби: тест") < text.index("Степени: тест")
    boris.does_not_see("Проценты: тест")


async def test_what_is_taken_back_is_left_out_and_comes_back_when_shared_again(anna, boris):
    await shares(anna)
    await opens(boris)
    await boris.taps("В избранное")
    await opens(anna)
    await anna.taps("Изменить")
    await anna.taps("Убрать из сети")
    await anna.taps("Убрать")
    await opens_favourites(boris)
    boris.sees("1 материал из избранного сейчас убран из сети.")
    assert TITLE not in boris.buttons
    await opens(anna)
    await anna.taps("Снова поделиться")
    await opens_favourites(boris)
    assert TITLE in boris.buttons
    boris.does_not_see("убран из сети")


async def test_an_erased_person_keeps_nothing(network, anna, boris):
    await shares(anna)
    await opens(boris)
    await boris.taps("В избранное")
    units = network.app.units
    number = units.glance(find, boris.id).id
    assert await units.ask(lambda unit: stored.is_kept(unit.db, 1, number))
    await network.does(privacy.erase_now, number)
    assert not await units.ask(lambda unit: stored.is_kept(unit.db, 1, number))
