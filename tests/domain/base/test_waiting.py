"""The order of what waits, on the menu and in «Сегодня» (PRODUCT §0, §12)."""

from __future__ import annotations

from domain.base.waiting import Coming, Waiting, next_of, oldest_first, urgent_first


def row(number: int, since: int, until: int | None = None) -> Waiting:
    return Waiting("probe", (number,), since, until)


def numbers(rows) -> list[int]:
    return [row.numbers[0] for row in rows]


ROWS = (row(1, since=10), row(2, since=50, until=90), row(3, since=60, until=80), row(4, since=5), row(5, 40, 90))


def test_what_ends_first_is_the_most_urgent_and_what_has_no_end_waits_by_its_age():
    assert numbers(urgent_first(ROWS)) == [3, 5, 2, 4, 1]


def test_what_waits_the_longest_comes_first():
    assert numbers(oldest_first(ROWS)) == [4, 1, 5, 2, 3]


def test_what_begins_first_comes_next():
    coming = [Coming("probe", (number,), "Встреча", at, at + 10, "Europe/Moscow") for number, at in ((1, 30), (2, 20))]
    assert next_of(coming) == coming[1]
    assert next_of([]) is None
