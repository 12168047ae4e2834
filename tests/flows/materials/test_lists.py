"""Lists of materials: filters by buttons, order, pages (PRODUCT §0, §8)."""

from __future__ import annotations

from domain.base.levels import STAGES, Grades
from domain.materials.materials import FileKind, Item, Licence, MaterialForm
from domain.people.profile import ProfileField
from services.base.members import find
from services.materials import parcels, sharing
from services.people import profile


async def put(network, person, title, *, subject="math", grades=None, form=MaterialForm.TEST):
    """Shared by a use case: what lists need many of."""
    units = network.app.units
    member = units.glance(find, person.id)

    def work(unit):
        item = Item(kind=FileKind.TEXT, words=title)
        parcel = parcels.take(unit, member.id, title, (item,)).parcel.id
        said = sharing.Draft(
            parcel=parcel, title=title, subject=subject, grades=grades, form=form, licence=Licence.BY
        )  # fmt: skip
        return sharing.publish(unit, member.id, sharing.draft(unit, member.id, said).id)

    return await units.do(work)


async def test_filters_are_buttons_that_say_what_they_are_set_to(network, anna, boris):
    await put(network, anna, "Дроби: тест", grades=Grades(5, 6))
    await put(network, anna, "Оптика: опыты", subject="physics", grades=Grades(8, 8), form=MaterialForm.LESSON)
    await put(network, anna, "Квест на любой класс", subject=None, form=MaterialForm.OTHER)
    await boris.sends("/materials")
    await boris.taps("Фильтры")
    await boris.taps("Предмет")
    await boris.taps("Физика · 1")
    boris.sees("Оптика: опыты")
    boris.does_not_see("Дроби: тест")
    await boris.taps("Фильтры: 1")
    await boris.taps("Физика")
    await boris.taps("Любой предмет")
    await boris.taps("Фильтры")
    await boris.taps("Класс")
    await boris.taps("5–9 классы")
    for title in ("Оптика: опыты", "Дроби: тест", "Квест на любой класс"):
        boris.sees(title)
    await boris.taps("Фильтры")
    await boris.taps("Тип")
    await boris.taps("Урок · 1")
    boris.sees("Оптика: опыты")
    boris.does_not_see("Квест")
    boris.sees("Отобрано: 5–9 классы · Урок")
    await boris.taps("Фильтры: 2")
    assert {"5–9 классы", "Урок", "Убрать все фильтры"} <= set(boris.buttons)
    await boris.taps("Лучшие")
    boris.sees("Такого пока нет")


async def test_my_level_is_one_tap_and_follows_the_readers_page(network, anna, boris):
    await put(network, anna, "Оптика: опыты", grades=Grades(8, 8))
    await put(network, anna, "Азбука: буквы", grades=Grades(1, 1))
    await put(network, anna, "Квест на любой класс")
    await put(network, anna, "Резьба: техника", grades=STAGES["vocational"])
    await put(network, anna, "Театр теней", grades=STAGES["extra"])
    await network.does(_teaches, boris.id, "primary", "vocational")
    await boris.sends("/materials")
    await boris.taps("Фильтры")
    await boris.taps("Мой уровень")
    for title in ("Азбука: буквы", "Квест на любой класс", "Резьба: техника"):
        boris.sees(title)
    for title in ("Оптика: опыты", "Театр теней"):
        boris.does_not_see(title)
    await boris.taps("Фильтры")
    await boris.taps("Класс")
    await boris.taps("5–9 классы")
    boris.sees("Оптика: опыты")
    boris.does_not_see("Азбука")
    await boris.taps("Фильтры")
    await boris.taps("Мой уровень")
    await boris.taps("Фильтры")
    await boris.taps("✓ Мой уровень")
    boris.sees("Оптика: опыты")
    boris.sees("Азбука: буквы")


async def test_my_level_without_one_says_where_it_comes_from(network, anna, boris):
    await put(network, anna, "Оптика: опыты", grades=Grades(8, 8))
    await boris.sends("/materials")
    await boris.taps("Фильтры")
    await boris.taps("Мой уровень")
    boris.sees("Уровень берём с вашей страницы")
    await boris.taps("Указать, кого учу")
    await boris.taps("Кружки и секции")
    await boris.taps("Готово")
    await put(network, anna, "Театр теней", grades=STAGES["extra"])
    await boris.sends("/materials")
    await boris.taps("Фильтры")
    await boris.taps("Мой уровень")
    boris.sees("Театр теней")
    assert "Указать, кого учу" not in boris.buttons


async def test_words_may_ask_for_my_level(network, anna, boris):
    await put(network, anna, "Дроби для азбуки", grades=Grades(1, 1))
    await put(network, anna, "Дроби и оптика", grades=Grades(8, 8))
    await put(network, anna, "Дроби всем")
    await boris.sends("дроби мой уровень")
    boris.sees("Вы не указали, кого учите")
    assert "Указать, кого учу" in boris.buttons
    boris.sees("Дроби всем")
    boris.does_not_see("Дроби и оптика")
    await network.does(_teaches, boris.id, "middle")
    for said in ("дроби мой уровень", "Дроби для меня!"):
        await boris.sends(said)
        boris.sees("Материалы · 2")
        boris.sees("Дроби и оптика")
        boris.does_not_see("Дроби для азбуки")
    await boris.sends("/materials")
    await boris.taps("Найти")
    await boris.sends("мой уровень дробь")
    boris.sees("Дроби и оптика")
    boris.does_not_see("Дроби для азбуки")
    await boris.sends("мой уровень")
    boris.sees("Материалы · 2")
    assert "Указать, кого учу" not in boris.buttons


def _teaches(unit, telegram_id, *stages):
    profile.fill(unit, find(unit, telegram_id).id, {ProfileField.GRADES: list(stages)})


async def test_most_used_first(network, anna, boris):
    await put(network, anna, "Старое, но нужное")
    await put(network, anna, "Совсем новое")
    await boris.sends("/materials")
    text = boris.messages[-1].text
    assert text.index("Совсем новое") < text.index("Старое, но нужное")
    await boris.taps("Старое, но нужное")
    await boris.taps("Прочитать")
    await boris.sends("/materials")
    await boris.taps("Фильтры")
    await boris.taps("Ходовые")
    text = boris.messages[-1].text
    assert text.index("Старое, но нужное") < text.index("Совсем новое")


async def test_fifty_are_paged_and_back_leads_to_the_page(network, anna, boris):
    for number in range(50):
        await put(network, anna, f"Задачи недели {number:02}")
    await boris.sends("/materials")
    boris.sees("Задачи недели 49")
    await boris.taps("›")
    boris.sees("Задачи недели 43")
    await boris.taps("Задачи недели 43")
    await boris.taps("‹ Назад")
    boris.sees("Задачи недели 43")
    await boris.sends("задачи недели")
    boris.sees("Материалы · 50")
    await boris.taps("Ещё материалы: 47")
    boris.sees("Материалы по словам")


async def test_more_of_the_same_author(network, anna, boris):
    await put(network, anna, "Дроби: тест")
    await put(network, anna, "Проценты: тест")
    await boris.sends("/materials")
    await boris.taps("Дроби: тест")
    await boris.taps("Ещё от автора: 1")
    boris.sees("Проценты: тест")


async def test_mine_has_drafts_too(network, anna):
    await put(network, anna, "Дроби: тест")
    await anna.sends("/materials")
    await anna.taps("Мои материалы")
    anna.sees("опубликован")
    anna.sees("Дроби: тест")
