"""Collections: materials put together in an order, kept to oneself or shared with the network (PRODUCT §8)."""

from __future__ import annotations

import pytest

from services.base.members import find
from services.privacy import privacy
from storage.materials import collections as stored
from tests.flows.materials.test_lists import put
from tests.flows.materials.ways import TITLE, shares


async def opens(person, number=1):
    await person.sends(f"/start material_{number}")


async def opens_mine(person):
    await person.sends("/materials")
    await person.taps("Мои материалы")
    await person.taps("Мои подборки")


async def makes(person, title="К зачёту", number=1, about=None):
    """A collection with its first material, from the card."""
    await opens(person, number)
    await person.taps("В подборку")
    await person.sends(title)
    await (person.taps("Пропустить") if about is None else person.sends(about))


async def adds(person, title, number):
    await opens(person, number)
    await person.taps("В подборку")
    await person.taps(title)


@pytest.fixture
async def three(network, anna):
    for title in ("Дроби: тест", "Проценты: тест", "Степени: тест"):
        await put(network, anna, title)


def order(person, *titles):
    text = person.last.text
    return sorted(titles, key=text.index)


async def test_from_the_card_to_a_collection_of_ones_own(three, anna, boris):
    await opens_mine(boris)
    boris.sees("Соберите материалы к теме")
    await makes(boris, about="Что успеть за неделю")
    boris.sees("Подборка «К зачёту» готова, и этот материал уже в ней")
    boris.sees("Дроби: тест")
    await adds(boris, "К зачёту", 3)
    boris.sees("Теперь это есть в подборке «К зачёту».")
    await opens_mine(boris)
    boris.sees("К зачёту · 2 материала · видите только вы")
    await boris.taps("К зачёту · 2")
    boris.sees("Что успеть за неделю")
    boris.sees("1. Дроби: тест")
    boris.sees("2. Степени: тест")
    await boris.taps("Степени: тест")
    await boris.taps("‹ Назад")
    boris.sees("2. Степени: тест")


async def test_the_same_button_takes_it_out_again(three, boris):
    await makes(boris)
    await adds(boris, "✓ К зачёту", 1)
    boris.sees("Убрано из подборки «К зачёту».")
    await opens_mine(boris)
    await boris.taps("К зачёту · 0")
    boris.sees("Здесь пока пусто")
    assert "Показать сети" not in boris.buttons


async def test_the_order_is_changed_by_taps_and_what_was_taken_out_comes_back_to_its_place(three, boris):
    await makes(boris)
    for number in (2, 3):
        await adds(boris, "К зачёту", number)
    await opens_mine(boris)
    await boris.taps("К зачёту · 3")
    await boris.taps("Изменить")
    await boris.taps("Порядок и состав")
    assert "↑ Выше" not in boris.buttons
    await boris.taps("3. Степени: тест")
    await boris.taps("↑ Выше")
    assert {"1. Дроби: тест", "▸ 2. Степени: тест", "3. Проценты: тест"} <= set(boris.buttons)
    await boris.taps("↑ Выше")
    await boris.taps("↑ Выше")
    assert "▸ 1. Степени: тест" in boris.buttons, "it can't go any further"
    await boris.taps("↓ Ниже")
    await boris.taps("✕ Убрать")
    boris.sees("Убрано из подборки")
    assert {"1. Дроби: тест", "2. Проценты: тест"} <= set(boris.buttons)
    await boris.taps("Вернуть")
    assert {"1. Дроби: тест", "▸ 2. Степени: тест", "3. Проценты: тест"} <= set(boris.buttons)
    await boris.taps("‹ Назад")
    assert order(boris, "Проценты: тест", "Степени: тест", "Дроби: тест") == [
        "Дроби: тест", "Степени: тест", "Проценты: тест",
    ]  # fmt: skip


async def test_nobody_else_sees_a_private_one(three, anna, boris):
    await makes(boris)
    await anna.sends("/start collection_1")
    anna.sees("Такой подборки нет")
    await anna.sends("к зачёту")
    anna.does_not_see("Подборки ·")
    await anna.sends("/materials")
    await anna.taps("Подборки коллег")
    anna.sees("Пока никто не поделился подборкой")


async def test_a_shared_one_is_found_opened_by_its_link_and_kept_to_oneself_again(three, anna, boris):
    await makes(boris, about="Что успеть за неделю")
    await opens_mine(boris)
    await boris.taps("К зачёту · 1")
    await boris.taps("Показать сети")
    boris.sees("Теперь подборку видит вся сеть")
    assert "start%3Dcollection_1" in str(boris.last.rows)
    for said in ("зачета", "успеть за неделю"):
        await anna.sends(said)
        anna.sees("Подборки · 1")
        await anna.taps("К зачёту · 1")
        anna.sees("Подборку собрал участник сети: Фёдоров Борис Ильич")
        assert "Изменить" not in anna.buttons
    await anna.sends("/start collection_1")
    await anna.taps("Дроби: тест")
    await anna.taps("‹ Назад")
    anna.sees("Подборку собрал участник сети")
    await anna.sends("/materials")
    await anna.taps("Подборки коллег")
    await anna.taps("Найти подборку")
    await anna.sends("зачёт")
    anna.sees("Подборки по словам «зачёт»")
    await anna.taps("К зачёту · 1")
    await boris.taps("Изменить")
    await boris.taps("Оставить только себе")
    boris.sees("Теперь подборку видите только вы")
    await anna.sends("/start collection_1")
    anna.sees("Такой подборки нет")
    await anna.sends("зачета")
    anna.does_not_see("Подборки ·")


async def test_what_is_taken_back_is_left_out_and_that_is_said(anna, boris, network):
    await shares(anna)
    await put(network, anna, "Проценты: тест")
    await makes(boris)
    await adds(boris, "К зачёту", 2)
    await opens_mine(boris)
    await boris.taps("К зачёту · 2")
    await boris.taps("Показать сети")
    await opens(anna)
    await anna.taps("Изменить")
    await anna.taps("Убрать из сети")
    await anna.taps("Убрать")
    await anna.sends("/start collection_1")
    anna.sees("1. Проценты: тест")
    anna.sees("1 материал из подборки сейчас убран из сети.")
    assert TITLE not in anna.buttons, "its author may look at it, and reads what all read"
    await opens(anna)
    await anna.taps("Снова поделиться")
    await boris.sends("/start collection_1")
    boris.sees(f"1. {TITLE}")
    boris.sees("2. Проценты: тест")
    boris.does_not_see("убран из сети")


async def test_a_guest_is_told_how_to_join(three, boris, network):
    await makes(boris)
    await opens_mine(boris)
    await boris.taps("К зачёту · 1")
    await boris.taps("Показать сети")
    guest = network.person("Гость")
    await guest.sends("/start collection_1")
    guest.sees("Подборки видят участники сети")
    await guest.sends("/start collection_77777")
    guest.sees("Такой подборки нет")


async def test_the_first_of_a_newcomer_waits_for_a_moderator(network, anna, boris):
    owner = await network.owner()
    await put(network, owner, "Дроби: тест")
    await makes(boris)
    await opens_mine(boris)
    await boris.taps("К зачёту · 1")
    await boris.taps("Показать сети")
    boris.sees("Отправлено модератору")
    assert "Показать сети" not in boris.buttons
    await anna.sends("/start collection_1")
    anna.sees("Такой подборки нет")
    await boris.taps("Изменить")
    await boris.taps("Оставить только себе")
    await boris.taps("Показать сети")
    await owner.sends("/organizer")
    await owner.taps("К зачёту")
    owner.sees("Дроби: тест")
    await owner.taps("✓ Одобрить")
    await boris.waits_for("К зачёту")
    await anna.sends("/start collection_1")
    anna.sees("Подборку собрал участник сети: Фёдоров Борис Ильич")


async def test_what_was_reported_and_hidden_is_mended_and_looked_at_again(network, three, anna, boris):
    owner = await network.owner()
    await makes(boris)
    await opens_mine(boris)
    await boris.taps("К зачёту · 1")
    await boris.taps("Показать сети")
    await anna.sends("/start collection_1")
    await anna.taps("Пожаловаться")
    await anna.taps("Реклама или политика")
    await owner.taps("Открыть", on=await owner.waits_for("Пожаловались на «К зачёту»"))
    for tap in ("Скрыть с причиной", "Реклама или политика", "Отправить так"):
        await owner.taps(tap)
    await anna.sends("/start collection_1")
    anna.sees("Такой подборки нет")
    await anna.sends("зачета")
    anna.does_not_see("Подборки ·")
    await boris.taps("Открыть", on=await boris.waits_for("«К зачёту» скрыто модератором"))
    boris.sees("Сейчас: скрыта модератором.")
    await boris.taps("Исправлено, покажите модератору")
    boris.sees("на проверке у модератора")
    await anna.sends("/start collection_1")
    anna.sees("Такой подборки нет")
    await owner.sends("/organizer")
    await owner.taps("К зачёту")
    await owner.taps("✓ Одобрить")
    await anna.sends("/start collection_1")
    anna.sees("1. Дроби: тест")


async def test_its_words_are_changed_and_it_is_deleted_when_asked_twice(three, anna, boris):
    await makes(boris)
    await opens_mine(boris)
    await boris.taps("К зачёту · 1")
    await boris.taps("Изменить")
    await boris.taps("Название")
    await boris.sends("К экзамену")
    boris.sees("К экзамену")
    await boris.taps("Изменить")
    await boris.taps("Для чего")
    await boris.sends("Повторяем <всё>")
    boris.sees("Повторяем <всё>")
    await boris.taps("Изменить")
    await boris.taps("Удалить подборку")
    await boris.taps("Удалить")
    boris.sees("Подборка «К экзамену» удалена")
    await opens(anna)
    anna.sees("Дроби: тест")


async def test_it_holds_so_many_and_says_so_and_its_order_has_pages(three, network, anna, boris, monkeypatch):
    monkeypatch.setattr("domain.materials.collections.ITEMS_MOST", 6)
    await makes(boris)
    for number in range(2, 7):
        if number > 3:
            await put(network, anna, f"Корни {number}: тест")
        await adds(boris, "К зачёту", number)
    await put(network, anna, "Логарифмы: тест")
    await adds(boris, "К зачёту", 7)
    boris.sees("В подборке уже 6 материалов")
    await boris.sends("/start collection_1")
    await boris.taps("Изменить")
    await boris.taps("Порядок и состав")
    await boris.taps("›")
    await boris.taps("6. Корни 6: тест")
    await boris.taps("↑ Выше")
    assert "▸ 5. Корни 6: тест" in boris.buttons, "the page follows what is moved"


async def test_an_erased_person_leaves_what_others_use_without_their_name(three, network, anna, boris):
    for title in ("Для себя", "Для всех"):
        if title == "Для себя":
            await makes(boris, title)
            continue
        await opens(boris)
        await boris.taps("В подборку")
        await boris.taps("+ Новая подборка")
        await boris.sends(title)
        await boris.taps("Пропустить")
    await boris.sends("/start collection_2")
    await boris.taps("Показать сети")
    number = network.app.units.glance(find, boris.id).id
    await network.does(privacy.erase_now, number)
    assert await network.app.units.ask(lambda unit: [one.title for one in stored.of_owner(unit.db, number)]) == [
        "Для всех"
    ]
    await anna.sends("/start collection_2")
    anna.sees("Бывший участник №")
    anna.does_not_see("Фёдоров")
