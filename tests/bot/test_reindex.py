"""`python -m bot --reindex`: what is searched is made anew from the things."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from contextlib import closing
from typing import cast

import pytest

from bot import reindex
from bot.app import running
from bot.settings import Settings
from services.home import refolding
from simulator.local import LocalTelegram
from storage.base import heartbeat, settings
from tests.builders.small import SmallNetwork


class _Settings:
    network_name, default_timezone = "", "Europe/Moscow"

    def __init__(self, path):
        self.database_path = path


async def _with_somebody(folder):
    network = await SmallNetwork.open(folder)
    await network.member("Каримова Алсу")
    await reindex.anew(network.units)  # with what every network begins with
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


COUNT = "SELECT count(*) FROM searched"


@pytest.fixture
async def three(tmp_path, monkeypatch):
    """A network of three people whose index an older version has made."""
    monkeypatch.setattr(refolding, "PIECE", 1)
    network = await SmallNetwork.open(tmp_path)
    for name in ("Каримова Алсу", "Ли Анна", "Фёдоров Пётр"):
        await network.member(name)
    await reindex.anew(network.units)
    await network.database.write(lambda db: settings.set_setting(db, refolding.FOLDING, "1"))
    yield network
    await network.database.close()


async def found(network):
    return await network.database.read(lambda db: db.execute(COUNT).fetchone()[0])


async def test_it_is_made_by_pieces_so_that_others_write_in_between(three, monkeypatch, caplog):
    before, seen = await found(three), []
    do = three.units.do

    async def watched(use_case, *args):
        result = await do(use_case, *args)
        seen.append((await found(three), await three.units.ask(refolding.is_due)))
        return result

    monkeypatch.setattr(three.units, "do", watched)
    with caplog.at_level(logging.WARNING, logger="bot.reindex"):
        await reindex.renew(three.units)
    assert before >= 3
    assert seen == [*((number, True) for number in range(before + 1)), (before, False)]
    assert [record.message for record in caplog.records] == [
        "the index of the search is made anew; the bot answers when it is done", "the index is made anew",
    ]  # fmt: skip
    await reindex.renew(three.units)
    assert len(seen) == before + 2, "once per version"


async def test_stopped_half_way_it_begins_again(three, monkeypatch):
    before, put = await found(three), refolding.put

    done = []

    def stops(unit, things):
        if done:
            raise asyncio.CancelledError
        done.extend(things)
        put(unit, things)

    monkeypatch.setattr(refolding, "put", stops)
    with pytest.raises(asyncio.CancelledError):
        await reindex.renew(three.units)
    monkeypatch.setattr(refolding, "put", put)
    assert await found(three) == 1
    await reindex.renew(three.units)
    assert await found(three) == before


async def test_in_a_network_where_nothing_is_to_be_found_nothing_is_said(tmp_path, caplog):
    network = await SmallNetwork.open(tmp_path)
    assert await network.units.ask(refolding.is_due)
    with caplog.at_level(logging.INFO, logger="bot.reindex"):
        await reindex.renew(network.units)
    assert caplog.records == []
    assert not await network.units.ask(refolding.is_due), "and it is asked once"
    await network.database.close()


def _settings(telegram, folder):
    return Settings(
        _env_file=None, bot_token=telegram.token, bot_api_url=telegram.url, database_path=folder / "network.db"
    )


async def test_whoever_asks_meanwhile_hears_that_the_bot_lives(tmp_path, monkeypatch):
    """It may take longer than a bot may be silent, and a bot that is called dead is started again, without end."""
    beaten = []

    async def renew(units):
        async with asyncio.timeout(60):
            while (beat := await units.database.read(heartbeat.last)) is None:  # noqa: ASYNC110 - of another task
                await asyncio.sleep(0.01)
        beaten.append(beat)

    monkeypatch.setattr(reindex, "renew", renew)
    async with LocalTelegram(timeout=0) as telegram, running(_settings(telegram, tmp_path), telegram.time):
        pass
    assert beaten
