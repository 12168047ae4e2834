"""What a teacher shared is found by another, however they say it (PRODUCT §8)."""

from __future__ import annotations

import pytest

from bot.reading import apart
from domain.base.levels import Grades
from tests.builders import files
from tests.flows.materials.test_batches import answers, begins, looked, publishes
from tests.flows.materials.test_lists import put
from tests.flows.materials.ways import TITLE, shares


@pytest.mark.parametrize(
    "said",
    [
        "дробями",  # a form of the word
        "дробный",  # a word of the same root
        "дорби",  # two letters changed places
        "lhj,b",  # the other layout
        "задания дроби",  # a synonym, and words in another order
        "дроби 7 класс",  # one of its classes
        "карточка математика 20",  # nothing has the first word
        "рабочий лист дроби",  # its type
    ],
)
async def test_by_what_is_meant(anna, boris, said):
    await shares(anna)
    await boris.sends(said)
    boris.sees(TITLE)


@pytest.mark.parametrize("said", ['"', "*", "🙂", "и на по", "саксофон", "страны"])
async def test_what_says_nothing_finds_nothing(anna, boris, said):
    await shares(anna)
    await boris.sends(said)
    boris.does_not_see(TITLE)


async def test_a_search_is_kept_and_tells_of_what_is_new(network, anna, boris):
    """One notice for all of a day, with five of them on buttons and how many more there are."""
    await put(network, anna, "Дроби: тест")
    await network.telegram.time.moves(minutes=1)
    await boris.sends("/materials")
    await boris.taps("Найти")
    await boris.sends("дроби по математике")
    await boris.taps("Сообщать о новом")
    await boris.taps("Сообщать")
    boris.sees("Готово. Буду сообщать: Новые материалы · Математика · «дроби»")
    await put(network, anna, "Дроби, неделя 0")
    await network.telegram.time.moves(minutes=11)
    await boris.waits_for("Дроби, неделя 0")
    for number in range(1, 8):
        await put(network, anna, f"Дроби, неделя {number}")
    await put(network, anna, "Дроби в музыке", subject="music")
    await put(network, anna, "Проценты: тест")
    for _ in range(20):
        await network.telegram.time.moves(minutes=1)
    await network.telegram.time.moves(days=1, hours=4)
    notice = await boris.waits_for("Новое по вашим подпискам: 7")
    assert "…и ещё 2" in notice.text
    labels = [button["text"] for row in notice.rows for button in row]
    assert [label for label in labels if label.startswith("Дроби")] == [f"Дроби, неделя {n}" for n in range(1, 6)]
    assert labels[5].startswith("Не сообщать: Новые материалы")
    assert "музыке" not in boris.transcript()


async def test_a_narrowed_list_is_kept_with_all_that_it_was_narrowed_to(network, anna, boris):
    await boris.sends("/materials")
    await boris.taps("Фильтры")
    await boris.taps("Класс")
    await boris.taps("1–4 классы")
    await boris.taps("Фильтры")
    await boris.taps("Лучшие")
    await boris.taps("Фильтры")
    await boris.taps("Ходовые")
    await boris.taps("Сообщать о новом")
    boris.sees("Новые материалы · 1–4 классы · Рекомендованные · Сначала ходовые")
    await boris.taps("✓ Рекомендованные")
    await boris.taps("Для кого: 1–4 классы")
    await boris.taps("5–9 классы")
    await boris.taps("Сообщать")
    boris.sees("Готово. Буду сообщать: Новые материалы · 5–9 классы · Сначала ходовые.")
    await boris.sends("/materials")
    await boris.taps("Фильтры")
    await boris.taps("Мой уровень")
    await boris.taps("Сообщать о новом")
    await boris.taps("Сообщать")
    boris.sees("Готово. Буду сообщать: Новые материалы · Мой уровень.")
    await put(network, anna, "Азбука: буквы", grades=Grades(1, 1))
    await put(network, anna, "Оптика: опыты", grades=Grades(8, 8))
    await network.telegram.time.moves(minutes=11)
    await boris.waits_for("Тест: Оптика: опыты")
    assert "Азбука" not in boris.transcript()


async def test_a_button_of_before_leads_on(network, boris):
    """It stood under a search in Moscow, though materials are of no region."""
    await boris.sends("/materials")
    await boris._presses(boris.last, {"callback_data": "fo:material:test:math:RU-MOW:0::0"})
    boris.sees("Тест · Математика")
    await boris.taps("Сообщать")
    boris.sees("Готово. Буду сообщать: Тест · Математика.")


INJECTIONS = (
    "NEAR(дроби)", "дроби NEAR(задачи, 2)", '"дроби', "дроби* OR title:дроби", "дроби) OR 1=1 --", "😀 дроби 😀",
    "дроби\u0000", "<b>дроби</b>",
)  # fmt: skip


@pytest.mark.parametrize("said", [*INJECTIONS, "дроби " * 160, "я" * 1000, '"' * 1000])
async def test_whatever_is_written_is_words_and_does_no_harm(anna, boris, said):
    await shares(anna)
    await boris.sends(said)
    assert "Что-то сломалось" not in boris.last.text
    await boris.sends("дроби")
    boris.sees(TITLE)


async def test_fifty_results_come_in_pages_of_cards(anna, boris, monkeypatch):
    monkeypatch.setattr(apart, "look", looked)
    await begins(anna)
    for first in range(0, 50, 10):
        await anna.uploads(*((f"Контрольная работа {n}.pdf", files.pdf(str(n))) for n in range(first, first + 10)))
    await answers(anna)
    await publishes(anna)
    anna.sees("Опубликовано 50 материалов")
    await boris.sends("контрольными работами")
    boris.sees("Материалы · 50")
    await boris.taps(next(one for one in boris.buttons if one.startswith("Ещё материалы")))
    seen = set()
    while True:
        titles = {one for one in boris.buttons if one.startswith("Контрольная работа")}
        if titles <= seen:
            break
        seen |= titles
        await boris.taps("›")
    assert len(seen) == 50
    await boris.taps(next(one for one in boris.buttons if one.startswith("Контрольная работа")))
    boris.sees("Рабочий лист · Математика · 5–9 классы")
