"""Protocols: integers only, ties share a place, jurors who enter don't distort."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.base.errors import DomainError
from domain.events.contests import (
    Contest,
    ContestEntry,
    clean_criteria,
    clean_weights,
    is_closable,
    progress,
    protocol,
    require_closable,
    require_move,
    split_criteria,
)
from domain.events.events import DAY
from domain.reviews.judging import Judgement


def work(number, author=0):
    return ContestEntry(number, 1, author or 100 + number, number, f"Работа {number}", "", None, None, 0)


def score(entry, juror, *values):
    return Judgement(entry, juror, values, "")


def places(entries, scores):
    return [(line.place, line.entry.number, line.total) for line in protocol(entries, scores)]


def test_the_best_average_is_first_and_ties_share_a_place():
    entries = [work(1), work(2), work(3)]
    scores = [score(e, j, v) for j in (7, 8) for e, v in ((1, 5), (2, 9), (3, 5))]
    assert places(entries, scores) == [(1, 2, 18), (2, 1, 10), (2, 3, 10)]


def test_averages_are_compared_and_not_sums():
    """A work judged by two with 9 and 9 goes before one judged by three with 6, 6 and 7."""
    scores = [score(1, 7, 9), score(1, 8, 9), score(2, 7, 6), score(2, 8, 6), score(2, 9, 7)]
    assert places([work(1), work(2)], scores) == [(1, 1, 18), (2, 2, 19)]


def test_a_work_that_too_few_judged_has_no_place_and_is_last():
    scores = [score(1, 7, 10), score(2, 7, 1), score(2, 8, 0), score(3, 7, 1), score(3, 8, 0)]
    assert places([work(1), work(2), work(3)], scores) == [(1, 2, 1), (1, 3, 1), (None, 1, 10)]


@given(st.lists(st.tuples(st.integers(1, 5), st.integers(1, 4), st.integers(0, 10)), max_size=20))
def test_places_grow_with_the_lines_and_order_of_scores_does_not_matter(given_scores):
    scores = [score(e, j, v) for e, j, v in {(e, j): (e, j, v) for e, j, v in given_scores}.values()]
    entries = [work(n) for n in range(1, 6)]
    lines = protocol(entries, scores)
    assert lines == protocol(list(reversed(entries)), list(reversed(scores)))
    placed = [line.place for line in lines if line.place is not None]
    assert placed == sorted(placed)
    assert placed == [line.place for line in lines][: len(placed)]  # those without a place come last
    assert placed[:1] in ([], [1])
    assert all((line.place is None) == (line.jurors < 2) for line in lines)
    assert len({line.entry.id for line in lines}) == 5


UNTIL, RESULTS = 100 * DAY, 110 * DAY
CONTEST = Contest(1, UNTIL, RESULTS, ("Замысел",), None)
BOTH = [score(1, 7, 5), score(1, 8, 5)]
WORKS = [work(1), work(2)]


@pytest.mark.parametrize(
    ("works", "scores", "jury", "before", "after"),
    [
        ([], [], [], None, None),  # nothing came: nothing to wait for
        (WORKS, [*BOTH, score(2, 7, 1), score(2, 8, 1)], [7, 8], None, None),
        (WORKS, [*BOTH, score(2, 7, 1)], [7, 8], "error-contest-incomplete", None),  # 8 keeps silent
        (WORKS, [*BOTH, score(2, 7, 1)], [7], "error-contest-incomplete", None),  # 8 has left
        (WORKS, [*BOTH, score(2, 7, 1), score(2, 8, 1)], [], None, None),  # all have left, having judged all
        (WORKS, [*BOTH, score(2, 7, 1), score(2, 8, 1)], [7, 8, 9], "error-contest-incomplete", None),
        (WORKS, [score(1, 7, 5)], [7, 8], "error-contest-incomplete", "error-contest-unjudged"),
        (WORKS, [], [], "error-contest-incomplete", "error-contest-unjudged"),
        ([work(1), work(2, author=7)], [*BOTH, score(2, 8, 5), score(2, 9, 5), score(1, 9, 5)], [7, 8, 9], None, None),
    ],
)
def test_when_a_protocol_can_stand(works, scores, jury, before, after):
    done = progress(works, scores, jury)
    for now, key in ((RESULTS - 1, before), (RESULTS, after), (RESULTS + 400 * DAY, after)):
        assert is_closable(CONTEST, done, now) == (key is None)
        if key is not None:
            with pytest.raises(DomainError) as refused:
                require_closable(CONTEST, done, now)
            assert refused.value.key == key


@pytest.mark.parametrize(("now", "published_at"), [(UNTIL - 1, None), (RESULTS, RESULTS - 5)])
def test_a_protocol_is_for_the_judging_only(now, published_at):
    assert not is_closable(replace(CONTEST, published_at=published_at), progress([], [], []), now)


@pytest.mark.parametrize(
    ("now", "until", "results", "judged", "key"),
    [
        (UNTIL - DAY, UNTIL + DAY, RESULTS, False, None),
        (UNTIL - DAY, UNTIL - 1, RESULTS, False, "error-contest-date-fixed"),
        (UNTIL - DAY, UNTIL, RESULTS - DAY, False, None),
        (UNTIL + DAY, UNTIL, RESULTS + DAY, True, None),  # the results move however far the judging is
        (RESULTS + 200 * DAY, UNTIL, RESULTS + 201 * DAY, True, None),  # however late it is
        (RESULTS + 200 * DAY, UNTIL, RESULTS + 300 * DAY, True, "error-contest-results"),
        (UNTIL + DAY, UNTIL, UNTIL + DAY, False, "error-event-past"),
        (UNTIL + DAY, UNTIL + 2 * DAY, RESULTS, False, None),  # works are taken again
        (UNTIL + DAY, UNTIL + 2 * DAY, RESULTS, True, "error-contest-judged"),
        (UNTIL + DAY, UNTIL + 3600, RESULTS, False, "error-event-past"),
        (UNTIL + DAY, UNTIL + 2 * DAY, UNTIL + 2 * DAY, False, "error-contest-results"),
    ],
)
def test_how_dates_move_before_the_protocol(now, until, results, judged, key):
    if key is None:
        assert require_move(CONTEST, until, results, now, judged=judged) == (results - until) // 60
    else:
        with pytest.raises(DomainError) as refused:
            require_move(CONTEST, until, results, now, judged=judged)
        assert refused.value.key == key
    with pytest.raises(DomainError):
        require_move(replace(CONTEST, published_at=1), until, results, now, judged=judged)


def test_criteria_as_typed():
    assert clean_criteria("— Замысел\n\n• Результат ") == ("Замысел", "Результат")
    for typed in ("", "\n\n", "\n".join("абвгдежз"), "а" * 101):
        with pytest.raises(DomainError):
            clean_criteria(typed)


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("Новизна 40%, Польза 60", ("Новизна 40%", "Польза 60")),
        ("замысел; результат;", ("замысел", "результат")),
        ("Замысел", ()),
        ("Замысел,", ()),
        ("Польза для детей, коллег\nЗамысел", ()),
        (",".join("абвгдежз"), ()),
    ],
)
def test_a_line_that_may_be_several_criteria(typed, parts):
    assert split_criteria(typed) == parts


@pytest.mark.parametrize(
    ("typed", "weights"), [("2 1", (2, 1)), ("1, 5", (1, 5)), ("1 1", ()), ("3 3", ()), ("2", None), ("0 1", None),
                           ("6 1", None), ("2 1 1", None), ("два один", None), ("", None)]
)  # fmt: skip
def test_a_weight_for_each_criterion(typed, weights):
    if weights is None:
        with pytest.raises(DomainError, match="error-contest-weights"):
            clean_weights(typed, 2)
    else:
        assert clean_weights(typed, 2) == weights


def test_weights_decide_the_places_and_the_most():
    one, other = (ContestEntry(n, 1, n, n, "", "", None, None, 0) for n in (1, 2))
    scores = [Judgement(n, judge, given, "") for n, given in ((1, (9, 2)), (2, (4, 8))) for judge in (7, 8)]
    assert [line.entry.number for line in protocol((one, other), scores)] == [2, 1]
    weighed = protocol((one, other), scores, 2, (3, 1))
    assert [(line.entry.number, line.total) for line in weighed] == [(1, 2 * 29), (2, 2 * 20)]
    assert replace(CONTEST, criteria=("Замысел", "Результат"), weights=(3, 1)).most == 40
    assert replace(CONTEST, criteria=("Замысел", "Результат")).most == 20
