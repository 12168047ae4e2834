"""Ways take as many taps as docs/taps.md says, and no more than is wanted (PRODUCT §0)."""

from __future__ import annotations

import pytest

from tests.taps.page import PATH, page, row
from tests.taps.ways import WAYS, Way

AGAIN = "run .venv/bin/python -m tests.taps"


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.walk.__name__)
async def test_a_way_takes_what_the_page_says(network, way: Way):
    hand = await way.walk(network)
    assert way.most is None or hand.taps_done <= way.most
    assert row(way, hand.taps_done, hand.messages_sent) in PATH.read_text("utf-8").splitlines(), AGAIN


def test_the_page_has_these_ways_and_no_others():
    written = PATH.read_text("utf-8")
    rows = [line for line in written.splitlines() if line.startswith("| ") and not line.startswith("| way |")]
    assert len(rows) == len(WAYS), AGAIN
    assert page(zip(WAYS, rows, strict=True)) == written, AGAIN
