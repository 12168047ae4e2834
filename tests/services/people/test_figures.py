"""What the pictures behind the cabinet's figures of people show."""

from __future__ import annotations

from types import SimpleNamespace

from domain.base.figures import Bar
from services.people import figures


def test_regions_with_the_most_members_are_named_and_all_others_are_one_bar(monkeypatch):
    counted = [(f"RU-{number}", 9 - number) for number in range(7)]
    monkeypatch.setattr(figures.figures, "by_region", lambda db: counted)
    (regions,) = figures._regions(SimpleNamespace(db=None))
    assert [bar.region for bar in regions.bars[:-1]] == [region for region, _ in counted[:5]]
    assert regions.bars[-1] == Bar(4 + 3, "region-others")
    monkeypatch.setattr(figures.figures, "by_region", lambda db: counted[:2])
    (regions,) = figures._regions(SimpleNamespace(db=None))
    assert [bar.number for bar in regions.bars] == [9, 8], "nothing is left for the others"
    monkeypatch.setattr(figures.figures, "by_region", lambda db: [])
    assert figures._regions(SimpleNamespace(db=None)) == ()
