"""Everything of a kind, page by page: from whichever end it is read, the order is one."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing

import pytest

from domain.base.lists import Window
from storage.base.index import Cells
from storage.base.ranked import _ORDER, Ranking
from tests.builders.fresh import fresh

NOW = 1_000


@pytest.mark.parametrize("things", [0, 1, 7, 8, 40])
def test_all_pages_together_are_the_order(tmp_path, things):
    chance = random.Random(things)
    with closing(sqlite3.connect(fresh(tmp_path / "x.db"))) as db:
        db.row_factory = sqlite3.Row
        db.executemany(
            "INSERT INTO searched (kind, key, audience, at, over_at, used) VALUES ('event', ?, ?, ?, ?, ?)",
            [
                (
                    str(number),
                    "members" if number % 9 else "organizers",
                    at := chance.randint(900, 1100),
                    chance.choice((None, at, at + 50)),
                    chance.randint(0, 2),
                )
                for number in range(things)
            ],
        )
        order = f"SELECT key FROM searched WHERE kind = 'event' AND audience = 'members' ORDER BY {_ORDER}"
        wanted = [int(row["key"]) for row in db.execute(order, {"now": NOW})]
        ranking, cells = Ranking(db, NOW), Cells(("members",), None)
        pages = [ranking.everything("event", cells, Window(number, 7)) for number in range(-(-len(wanted) // 7) or 1)]
        assert [thing.id for page in pages for thing in page.items] == wanted
        last = ranking.everything("event", cells, Window(10**9, 7))
        assert [thing.id for thing in last.items] == [thing.id for thing in pages[-1].items]


def test_the_last_page_is_read_from_the_end(tmp_path):
    """What is read doesn't grow with what lies before it."""
    with closing(sqlite3.connect(fresh(tmp_path / "x.db"))) as db:
        db.row_factory = sqlite3.Row
        db.executemany(
            "INSERT INTO searched (kind, key, audience, at) VALUES ('member', ?, 'members', ?)",
            [(str(number), number) for number in range(3000)],
        )
        steps = []

        def read(window):
            done = 0

            def step():
                nonlocal done
                done += 1

            db.set_progress_handler(step, 100)
            page = Ranking(db, NOW * 10).everything("member", Cells(("members",), None), window)
            db.set_progress_handler(None, 0)
            steps.append(done)
            return [thing.id for thing in page.items]

        assert read(Window(0, 7)) == list(range(2999, 2992, -1))
        assert read(Window(10**9, 7)) == list(range(3, -1, -1))
        assert steps[1] <= steps[0] * 1.1 + 2, steps
