"""«Похожие» on the card: what somebody may want beside a material, and nothing rather than anything (PRODUCT §8)."""

from __future__ import annotations

from domain.base.levels import Grades
from domain.materials.materials import MaterialForm
from tests.flows.materials.test_lists import put


async def looks(person, number=1):
    await person.sends(f"/start material_{number}")
    await person.taps("Похожие")
    return [label for label in person.buttons if not label.startswith(("‹", "⌂", "Ещё", "Весь"))]


async def test_the_same_subject_and_near_classes_first(network, anna, boris):
    await put(network, anna, "Дроби: первый тест", grades=Grades(5, 5))
    await put(network, anna, "Дроби на кулинарном уроке", subject="technology", grades=Grades(5, 5))
    await put(network, boris, "Сложение дробей", grades=Grades(6, 6), form=MaterialForm.LESSON)
    await put(network, boris, "Дроби в старших классах", grades=Grades(11, 11))
    await put(network, boris, "Оптика: тест", subject="physics", grades=Grades(5, 5))
    await put(network, boris, "Проценты: тест", grades=Grades(5, 5))
    found = await looks(boris)
    assert found[0] == "Сложение дробей"
    assert "Проценты: тест" not in found, "that both are tests makes them no relatives"
    assert "Оптика: тест" not in found
    assert "Дроби в старших классах" not in found[:1]
    assert "Дроби: первый тест" not in found, "never the thing itself"
    await boris.taps("Сложение дробей")
    await boris.taps("‹ Назад")
    boris.sees("Похожие материалы: Дроби: первый тест")
    await boris.taps("Ещё от автора: 1")
    boris.sees("Дроби на кулинарном уроке")


async def test_nothing_rather_than_anything(network, anna, boris):
    await put(network, anna, "Дроби: тест", grades=Grades(5, 5))
    await put(network, anna, "Проценты: тест", grades=Grades(5, 5))
    assert await looks(boris) == []
    boris.sees("Похожего пока нет")
    await boris.taps("Весь предмет")
    boris.sees("Проценты: тест")


async def test_not_more_than_five_and_none_that_were_taken_back(network, anna, boris):
    for number in range(8):
        await put(network, anna, f"Дроби, часть {number}", grades=Grades(5, 6))
    assert len(await looks(boris)) == 5
    for number in range(2, 8):
        await anna.sends(f"/start material_{number}")
        for tap in ("Изменить", "Убрать из сети", "Убрать"):
            await anna.taps(tap)
    assert await looks(boris) == ["Дроби, часть 7"]


async def test_a_class_far_off_is_no_relative_by_one_word(network, anna, boris):
    await put(network, anna, "Дроби без слёз", grades=Grades(1, 1))
    await put(network, anna, "Дроби и музыка", grades=Grades(11, 11))
    await put(network, anna, "Дроби для малышей", grades=Grades(3, 3))
    assert await looks(boris) == ["Дроби для малышей"]
