"""`python -m bot --reindex`: what is searched is made anew from the things."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from typing import cast

from bot import reindex
from bot.settings import Settings
from tests.builders.small import SmallNetwork


class _Settings:
    network_name, default_timezone = "", "Europe/Moscow"

    def __init__(self, path):
        self.database_path = path


async def _with_somebody(folder):
    network = await SmallNetwork.open(folder)
    await network.member("Каримова Алсу")
    await network.database.close()


def test_the_index_is_made_from_the_things(tmp_path, capsys):
    asyncio.run(_with_somebody(tmp_path))
    path = tmp_path / "x.db"
    terms = "SELECT term FROM search_terms ORDER BY term"
    with closing(sqlite3.connect(path)) as db:
        before = db.execute(terms).fetchall()
        for table in ("search_postings", "search_slips", "search_terms", "searched"):
            db.execute(f"DELETE FROM {table}")
        db.commit()
    assert before
    assert reindex.run(cast(Settings, _Settings(path))) == 0
    with closing(sqlite3.connect(path)) as db:
        assert db.execute(terms).fetchall() == before
    assert "anew" in capsys.readouterr().out


def test_beside_a_running_bot_it_is_refused(tmp_path, capsys):
    async def beside():
        network = await SmallNetwork.open(tmp_path)
        code = await asyncio.to_thread(reindex.run, cast(Settings, _Settings(tmp_path / "x.db")))
        await network.database.close()
        return code

    assert asyncio.run(beside()) == 2
    assert capsys.readouterr().err
