"""How much is found, and how much of it is right, over tables that were written before the search was asked."""

from __future__ import annotations

import pytest

from benchmarks import search_quality as quality

SETS = quality.materials()[1]


def measured(folder, written, queries) -> dict[str, list[quality.Answered]]:
    unit = quality.network(str(folder))
    try:
        return quality.measure(quality.the_search(unit, list(written.values())), written, queries)
    finally:
        unit.db.close()


@pytest.mark.parametrize(
    ("queries", "recall", "precision"),
    [(SETS["first"], 0.98, 0.96), (SETS["second"], 0.92, 0.95)],
    ids=["tuned to", "not tuned to"],
)
def test_materials(tmp_path, queries, recall, precision):
    by_kind = measured(tmp_path, quality.materials()[0], queries)
    found, right = quality.mean([one for those in by_kind.values() for one in those])
    assert (found >= recall, right >= precision) == (True, True), (found, right)
    assert [one.said for one in by_kind[quality.ABSENT] if one.precision < 1] == [], "nothing is invented"


def test_events_and_people(tmp_path):
    by_kind = measured(tmp_path, *quality.events_and_people())
    found, right = quality.mean([one for those in by_kind.values() for one in those])
    assert (found >= 0.99, right >= 0.98) == (True, True), (found, right)
    assert [one.said for one in by_kind[quality.ABSENT] if one.precision < 1] == []


def test_the_tables_are_what_they_say(tmp_path):
    """300 materials, 60 queries of every kind, 12 for what isn't there; no key that stands for nothing."""
    written, sets = quality.materials()
    assert len(written) >= 300
    assert sum(len(those) for kind, those in sets["first"].items() if kind != quality.ABSENT) >= 60
    assert len(sets["first"][quality.ABSENT]) >= 12
    keys = {key for queries in sets.values() for those in queries.values() for _, keys in those for key in keys.split()}
    assert keys <= written.keys()
    said = [said for queries in sets.values() for those in queries.values() for said, _ in those]
    assert len(said) == len(set(said))
