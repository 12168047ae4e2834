"""A new version is told to whoever has the material (PRODUCT §8)."""

from __future__ import annotations

from tests.flows.materials.test_making import BETTER
from tests.flows.materials.ways import TITLE, shares

TOLD = f"Новая версия: «{TITLE}»"


async def releases(anna, what, changes):
    await anna.sends("/start material_1")
    for tap in ("Изменить", "Новая версия"):
        await anna.taps(tap)
    await anna.uploads(what)
    await anna.sends(changes)
    await anna.taps("Я автор, детей здесь нет: публикую")


async def test_whoever_took_it_hears_what_changed_and_others_do_not(network, anna, boris):
    vera = await network.member("Верная Вера")
    await shares(anna)
    await boris.sends("/start material_1")
    await boris.taps("Взять: 1 файл")
    await network.telegram.time.moves(minutes=1)
    await releases(anna, BETTER, "Исправила <ответ> к задаче 7")
    await network.telegram.time.moves(minutes=9)
    boris.does_not_see(TOLD)
    await network.telegram.time.moves(minutes=2)
    told = await boris.waits_for(TOLD)
    boris.sees("Что изменилось: Исправила <ответ> к задаче 7")
    await boris.taps("Открыть материал", on=told)
    boris.sees("Версия 2, ")
    for person in (anna, vera):
        assert TOLD not in person.transcript()


async def test_whoever_keeps_it_at_hand_hears_of_it_unless_they_muted_it(network, anna, boris):
    await shares(anna)
    await boris.sends("/start material_1")
    await boris.taps("В избранное")
    await network.telegram.time.moves(minutes=1)
    await releases(anna, BETTER, "Исправила ответ")
    await network.telegram.time.moves(minutes=11)
    await boris.taps("Не писать об этом материале", on=await boris.waits_for(TOLD))
    await network.telegram.time.moves(days=1)
    before = boris.transcript().count(TOLD)
    await releases(anna, ("Дроби.pdf", b"%PDF-1.4 best"), "И ещё раз")
    await network.telegram.time.moves(minutes=11)
    assert boris.transcript().count(TOLD) == before
