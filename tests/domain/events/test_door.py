"""What is written at a door: codes, links, numbers and names, as they are typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.base.errors import DomainError
from domain.events.door import MOST_SAID, More, Named, Number, Ticket, read

JOINING, THROUGH, MORE = {"и", "с", "and"}, {"по", "to"}, {"+", "еще", "гостя"}


def said(text):
    return list(read(text, JOINING, THROUGH, MORE))


def numbers(*all_):
    return [Number(number) for number in all_]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("482913", [Ticket("482913")]),
        ("482913 555777\n000001", [Ticket("482913"), Ticket("555777"), Ticket("000001")]),
        ("482 913", [Ticket("482913", numbers=(482, 913))]),
        ("482 913, 555 777", [Ticket("482913", numbers=(482, 913)), Ticket("555777", numbers=(555, 777))]),
        ("https://t.me/bot?start=here_17_482913", [Ticket("482913", 17)]),
        ("t.me/b?start=here_17_482913 t.me/b?start=here_18_000001", [Ticket("482913", 17), Ticket("000001", 18)]),
        ("1", numbers(1)),
        ("1 и 3", numbers(1, 3)),
        ("1, 3-5", numbers(1, 3, 4, 5)),
        ("1 and 3", numbers(1, 3)),
        ("с 3 по 5", numbers(3, 4, 5)),
        ("3 – 5; 9", numbers(3, 4, 5, 9)),
        ("5-3", numbers(3, 4, 5)),
        ("1, 3, 5–9", numbers(1, 3, 5, 6, 7, 8, 9)),
        ("1 3\n5", numbers(1, 3, 5)),
        ("5 - 7; 6", numbers(5, 6, 7)),
        ("1,,2", numbers(1, 2)),
        ("№ 7, #8", numbers(7, 8)),
        ("1 1 1", numbers(1)),
        ("Петрова", [Named("Петрова")]),
        ("Петрова и Кац", [Named("Петрова"), Named("Кац")]),
        ("Петрова, Кац\nЛис", [Named("Петрова"), Named("Кац"), Named("Лис")]),
        ("Иванова Мария, школа 5", [Named("Иванова Мария, школа 5")]),
        ("Иванова Мария, школа 5, Кац", [Named("Иванова Мария, школа 5"), Named("Кац")]),
        ("12, Петрова, 482913", [Number(12), Named("Петрова"), Ticket("482913")]),
        ("школа 5", [Named("школа 5")]),
        ("ещё 3", [More(3)]),
        ("+3", [More(3)]),
        ("Кац, ещё 2 гостя", [Named("Кац"), More(2)]),
        ("Кац и ещё 2", [Named("Кац"), More(2)]),
        ("Петрова и Кац ещё 2 гостя", [Named("Петрова"), Named("Кац"), More(2)]),
        ("Кац +2", [Named("Кац"), More(2)]),
        ("Иванова Мария, школа 5 и ещё 2", [Named("Иванова Мария, школа 5"), More(2)]),
        ("2, 4 и ещё 3", [*numbers(2, 4), More(3)]),
        ("482913 и ещё 3", [Ticket("482913"), More(3)]),
        ("1 + 3", numbers(1, 3)),
        ("ещё 5000", [Named("ещё 5000")]),
        ("Кац и ещё 5000", [Named("Кац"), Named("ещё 5000")]),
        ("", []),
        (" , ; и", []),
        ("99999999999", [Ticket("99999999999")]),
    ],
)
def test_what_is_written_is_read(text, meant):
    assert said(text) == meant


@pytest.mark.parametrize("text", ["1-9999", ", ".join(f"{n:06}" for n in range(MOST_SAID + 1))])
def test_more_than_anybody_means_is_refused(text):
    with pytest.raises(DomainError, match="error-door-much"):
        said(text)


@given(st.sets(st.integers(1, 300), min_size=1))
def test_the_numbers_of_a_paper_list_survive_being_typed(wanted):
    assert said(", ".join(map(str, wanted))) == numbers(*wanted)


@given(st.text(max_size=300))
def test_nothing_that_is_written_breaks_it(text):
    try:
        pieces = said(text)
    except DomainError:
        return
    assert len(pieces) == len(set(pieces))


@given(st.lists(st.integers(1, 999), min_size=1, unique=True))
def test_numbers_survive_being_typed(wanted):
    assert said(", ".join(map(str, wanted))) == numbers(*wanted)
