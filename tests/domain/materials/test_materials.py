"""Titles that are proposed, classes as people write them (PRODUCT §8)."""

from __future__ import annotations

import pytest

from domain.base.errors import DomainError
from domain.base.levels import STAGES, Grades, read_grades, spelled, stages
from domain.materials.materials import FileKind, Item, proposed_title
from domain.people.profile import GRADES
from services.materials.similar import are_near


@pytest.mark.parametrize(
    ("said", "first", "last"),
    [("7", 7, 7), ("7 класс", 7, 7), ("5-6", 5, 6), ("5 — 6 классы", 5, 6), ("0-4", 0, 4), ("11", 11, 11)],
)
def test_classes_are_read_as_people_write_them(said, first, last):
    assert read_grades(said) == Grades(first, last)


@pytest.mark.parametrize("said", ["", "седьмой", "12", "6-5", "5-12", "-1", "100"])
def test_what_is_no_class_is_refused(said):
    with pytest.raises(DomainError):
        read_grades(said)


def test_colleges_and_circles_stand_beside_the_classes_and_meet_none_of_them():
    assert list(STAGES) == list(GRADES), "a reader's stages and those of things are the same ones"
    for name, stage in STAGES.items():
        assert spelled(str(stage)) == stage
        assert stages(stage) == (name,)
        assert [other for other, grades in STAGES.items() if grades.meets(stage)] == [name]
    assert stages(Grades(4, 10)) == ("primary", "middle", "senior")
    assert not are_near(STAGES["senior"], STAGES["vocational"])
    assert are_near(STAGES["senior"], STAGES["middle"])


@pytest.mark.parametrize("value", ["", "my", "12-13", "5-12", "6-5", "15-15", "7"])
def test_forged_classes_are_refused(value):
    with pytest.raises(DomainError):
        spelled(value)


@pytest.mark.parametrize(
    ("item", "title"),
    [
        (Item(kind=FileKind.DOCUMENT, name="Дроби_20  задач.v2.pdf"), "Дроби 20 задач.v2"),
        (Item(kind=FileKind.PHOTO, words="Опыт с маятником\nна перемене"), "Опыт с маятником"),
        (Item(kind=FileKind.TEXT, words="  Пять вопросов\nо герое"), "Пять вопросов"),
        (Item(kind=FileKind.LINK, words="https://example.org", name="Разбор задач ОГЭ"), "Разбор задач ОГЭ"),
        (Item(kind=FileKind.LINK, words="https://example.org"), None),
        (Item(kind=FileKind.PHOTO), None),
        (Item(kind=FileKind.DOCUMENT, name="1.pdf"), None),
        (Item(kind=FileKind.TEXT, words="ы" * 500), "ы" * 120),
    ],
)
def test_a_title_is_proposed_of_what_was_sent(item, title):
    assert proposed_title((item,)) == title
