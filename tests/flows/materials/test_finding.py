"""What a teacher shared is found by another, however they say it (PRODUCT §8)."""

from __future__ import annotations

import pytest

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
