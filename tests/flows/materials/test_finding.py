"""What a teacher shared is found by another, however they say it (PRODUCT §8)."""

from __future__ import annotations

import pytest

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
