"""Titles that are proposed, classes as people write them (PRODUCT §8)."""

from __future__ import annotations

import pytest

from domain.base.errors import DomainError
from domain.materials.materials import FileKind, Grades, Item, proposed_title, read_grades


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
