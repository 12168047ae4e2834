"""docs/taps.md: how much a hand has to do, counted in conversations."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path

from tests.flows.conftest import at_work
from tests.taps.ways import WAYS, Way

PATH = Path(__file__).parents[2] / "docs" / "taps.md"

INTRO = """# How much a hand has to do

Printed by `.venv/bin/python -m tests.taps`: each way is a conversation with the bot (`tests/taps/ways.py`), from where
people stand to the words that say it is done. A tap is a button, and «Start» under a link; a message is what is
written or sent. «At most» is the number of taps that a way may take: a test fails above it, and where this page isn't
what the conversations count.
"""


def row(way: Way, taps: int, messages: int) -> str:
    """A line of the table."""
    most = "" if way.most is None else str(way.most)
    return f"| {way.what} | {way.since} | {taps} | {messages or ''} | {most} |"


def page(rows: Iterable[tuple[Way, str]]) -> str:
    """All of it; `rows` in the order of `WAYS`."""
    said, section = [INTRO], None
    for way, line in rows:
        if way.section != section:
            section = way.section
            said.append(f"## {section}\n\n| way | from | taps | messages | at most |\n|---|---|---:|---:|---:|")
        said.append(line)
        if way is WAYS[-1] or WAYS[WAYS.index(way) + 1].section != section:
            said.append("")
    return "\n".join(said)


async def counted() -> str:
    """The page as the conversations count it now; each way has an empty network."""
    rows = []
    for way in WAYS:
        with tempfile.TemporaryDirectory() as folder:
            async with at_work(Path(folder)) as network:
                hand = await way.walk(network)
        rows.append((way, row(way, hand.taps_done, hand.messages_sent)))
    return page(rows)
