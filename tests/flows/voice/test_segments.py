"""Segments that are kept under a name, and values found by words (PRODUCT §4)."""

from __future__ import annotations

from tests.flows.voice.test_announcements import write

NAME = "Учителя Приморья"


async def test_a_choice_is_saved_used_by_one_tap_renamed_and_removed(network):
    olga = await network.owner()
    await network.member("Анна Ивановна Петрова", region="Казань")
    await network.member("Борис Львович Кац", region="Владивосток")
    await write(olga)
    await olga.taps("Кому")
    await olga.taps("Регион")
    await olga.taps("Приморский край")
    await olga.taps("‹ Назад")
    await olga.taps("Сохранить этот выбор")
    await olga.sends(NAME)
    olga.sees(f"Сохранено как «{NAME}»")
    await network.member("Вера Павловна Орлова", region="Владивосток")
    await write(olga)
    await olga.taps("Кому")
    await olga.taps("Сохранённые")
    await olga.taps(f"{NAME} · 2")
    olga.sees("Получат: 2 человека")
    await olga.taps("Переименовать")
    await olga.sends("Дальний Восток")
    olga.sees("Сохранено как «Дальний Восток»")
    await olga.taps("Убрать из сохранённых")
    await olga.taps("Да, убрать")
    olga.sees("Получат: 2 человека")
    assert "Сохранённые" not in olga.buttons


async def test_a_region_is_found_by_the_beginning_of_its_name(network):
    olga = await network.owner()
    towns = (
        "Казань", "Владивосток", "Самара", "Псков", "Тула", "Омск", "Томск", "Тверь", "Пермь", "Курск",
    )  # fmt: skip
    for number, town in enumerate(towns):
        await network.member(f"Анна Ивановна Петрова{'а' * number}", region=town)
    await write(olga)
    await olga.taps("Кому")
    await olga.taps("Регион")
    await olga.taps("Найти")
    await olga.sends("нетакого")
    olga.sees("Такого в списке нет")
    await olga.sends("обл омс")
    await olga.taps("Омская область · 1")
    olga.sees("Регион — Омская область")
    olga.sees("Получат: 1 человек")
