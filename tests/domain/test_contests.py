"""Protocols: integers only, ties share a place, jurors who enter don't distort."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.contests import ContestEntry, Score, clean_criteria, clean_scores, protocol, require_complete
from domain.errors import DomainError


def work(number, author=0):
    return ContestEntry(number, 1, author or 100 + number, number, f"Работа {number}", "", None, None, 0)


def score(entry, juror, *values):
    return Score(entry, juror, values, "")


def places(entries, scores):
    return [(line.place, line.entry.number, line.total) for line in protocol(entries, scores)]


def test_the_best_average_is_first_and_ties_share_a_place():
    entries = [work(1), work(2), work(3)]
    scores = [score(1, 7, 5), score(2, 7, 9), score(3, 7, 5)]
    assert places(entries, scores) == [(1, 2, 9), (2, 1, 5), (2, 3, 5)]


def test_averages_are_compared_and_not_sums():
    """A work judged by two with 9 and 9 goes before one judged by three with 6, 6 and 7."""
    scores = [score(1, 7, 9), score(1, 8, 9), score(2, 7, 6), score(2, 8, 6), score(2, 9, 7)]
    assert places([work(1), work(2)], scores) == [(1, 1, 18), (2, 2, 19)]


def test_a_work_nobody_judged_is_last():
    assert places([work(1), work(2)], [score(2, 7, 0)]) == [(1, 1, 0), (1, 2, 0)]


@given(st.lists(st.tuples(st.integers(1, 5), st.integers(1, 4), st.integers(0, 10)), max_size=20))
def test_places_grow_with_the_lines_and_order_of_scores_does_not_matter(given_scores):
    scores = [score(e, j, v) for e, j, v in {(e, j): (e, j, v) for e, j, v in given_scores}.values()]
    entries = [work(n) for n in range(1, 6)]
    lines = protocol(entries, scores)
    assert lines == protocol(list(reversed(entries)), list(reversed(scores)))
    assert [line.place for line in lines] == sorted(line.place for line in lines)
    assert lines[0].place == 1
    assert len({line.entry.id for line in lines}) == 5


def test_a_protocol_needs_a_jury_and_all_scores():
    entries = [work(1), work(2, author=7)]
    full = [score(1, 7, 5), score(1, 8, 5), score(2, 8, 5)]  # juror 7 wrote the second work
    require_complete(entries, full, [7, 8])
    for scores, jury, key in (
        (full, [7], "error-contest-jury"),
        (full[:-1], [7, 8], "error-contest-incomplete"),
        (full, [7, 8, 9], "error-contest-incomplete"),
    ):
        with pytest.raises(DomainError) as refused:
            require_complete(entries, scores, jury)
        assert refused.value.key == key


@pytest.mark.parametrize(
    ("typed", "scores"),
    [("8 7", (8, 7)), ("8, 7", (8, 7)), ("8;7", (8, 7)), ("8", None), ("11 0", None), ("a b", None)],
)
def test_scores_as_typed(typed, scores):
    if scores is None:
        with pytest.raises(DomainError):
            clean_scores(typed, ("Замысел", "Результат"))
    else:
        assert clean_scores(typed, ("Замысел", "Результат")) == scores


def test_criteria_as_typed():
    assert clean_criteria("— Замысел\n\n• Результат ") == ("Замысел", "Результат")
    for typed in ("", "\n\n", "\n".join("абвгдежз"), "а" * 101):
        with pytest.raises(DomainError):
            clean_criteria(typed)
