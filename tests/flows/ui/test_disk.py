"""A disk without room, a database that another program holds or that breaks: what people and the operator see."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import time
from contextlib import closing, contextmanager

import pytest

from bot import check, persevere
from domain.base.things import Thing
from domain.events.events import EVENT
from services.base import due
from services.events.course import STEP
from storage.base import database as storage_database
from storage.base.database import DatabaseUnusable
from tests.bot.waiting import until


@pytest.fixture(autouse=True)
def _impatient(monkeypatch):
    """The waits of production are seconds."""
    monkeypatch.setattr(storage_database, "BUSY_TIMEOUT", 50)
    monkeypatch.setattr(storage_database, "BUSY_AGAIN", 20)
    monkeypatch.setattr(persevere, "LONGEST", 0.05)
    monkeypatch.setattr("bot.sender.LONGEST", 0.05)
    monkeypatch.setattr("bot.app.HEARTBEAT_EVERY", 0.2)


@contextmanager
def another_program(network):
    """It holds the write lock."""
    with closing(sqlite3.connect(network.settings.database_path, isolation_level=None)) as db:
        db.execute("BEGIN IMMEDIATE")
        yield
        db.execute("ROLLBACK")


def told(caplog):
    return {record.part for record in caplog.records if record.getMessage() == "the database can't be written"}


async def something_is_due(network):
    """A term that has lost its sense already: whoever looks has to write, and nobody hears of it."""

    def put(unit):
        due.at(unit, Thing(EVENT, 1), STEP, unit.now, expires_at=unit.now)

    await network.app.units.do(put)


def wrong(network):
    """What the health check says of the database."""
    return list(check._database(network.settings.database_path))


async def test_while_another_program_holds_it_people_read_and_hear_calmly_and_then_all_goes_on(network, caplog):
    anna = await network.member("Анна Петрова")
    await something_is_due(network)
    caplog.clear()
    with another_program(network):
        await network.app.scheduler.run_all()
        await until(lambda: {"heartbeat", "sender"} <= told(caplog))
        assert "due" in told(caplog), "what falls due waits"
        await anna.sends("/menu")
        anna.sees("Учительская")
        await anna.taps("События")
        anna.sees("Афиша")
        await anna.sends("/settings")
        await anna.taps("Язык")
        await anna.taps("English")
        assert "Что-то сломалось у нас, не у вас" in anna.alert
        stranger = network.person("Борис")
        await stranger.sends("/start")
        stranger.sees("Что-то сломалось у нас, не у вас")
        assert not network.app.stop.is_set()
    await stranger.sends("/start")
    stranger.sees("Вступить")
    await anna.sends("/settings")
    await anna.taps("Язык")
    await anna.taps("English")
    anna.sees("Settings")
    await until(lambda: wrong(network) == [])


async def test_a_person_not_seen_for_an_hour_reads_while_nothing_can_be_written(network):
    anna = await network.member("Анна Петрова")
    await network.telegram.time.moves(hours=2)
    with another_program(network):
        await anna.sends("/menu")
        anna.sees("Учительская")


async def test_a_full_disk_stops_nothing_and_the_check_tells_it(network, caplog, monkeypatch):
    anna = await network.member("Анна Петрова")

    def full(db):
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    await something_is_due(network)
    with monkeypatch.context() as patch:
        patch.setattr(storage_database, "_begin", full)
        await network.app.scheduler.run_all()
        await until(lambda: {"heartbeat", "sender"} <= told(caplog))
        assert "due" in told(caplog), "what falls due waits"
        await anna.sends("/menu")
        anna.sees("Учительская")
        patch.setattr(check, "STALE_AFTER", -1)
        (sentence,) = wrong(network)
        assert sentence.startswith("The bot is not running"), "its last sign of life is older than that"
        patch.setattr(check, "STALE_AFTER", 1)
        await until(lambda: any("has not been able to write" in line for line in wrong(network)), seconds=10)
        assert not network.app.stop.is_set()
    await until(lambda: wrong(network) == [])
    await anna.sends("/settings")
    await anna.taps("Язык")
    await anna.taps("English")
    anna.sees("Settings")


async def test_the_start_waits_for_another_program(network, caplog):
    await network.stop()
    with closing(sqlite3.connect(network.settings.database_path, isolation_level=None)) as db:
        db.execute("PRAGMA locking_mode = EXCLUSIVE")
        db.execute("BEGIN EXCLUSIVE")
        starting = asyncio.create_task(network.start())
        await until(lambda: "start" in told(caplog) or starting.done(), seconds=20)
        assert not starting.done()
        db.execute("ROLLBACK")
    await starting
    anna = await network.member("Анна Петрова")
    anna.sees("вы в сети")


async def test_a_mistake_in_a_part_isnt_taken_for_a_full_disk(network):
    async def mistake():
        raise sqlite3.OperationalError("no such table: nothing")

    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        await persevere.persevere("part", mistake)
    network.app.background.start(mistake(), "part")
    await network.app.stop.wait()
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        await network.stop()
    network._stack = type(network._stack)()
    await network.start()


async def test_a_file_that_breaks_while_the_bot_is_at_work_ends_it_in_one_sentence(network):
    database = network.app.database

    def broken(db):
        error = sqlite3.DatabaseError("database disk image is malformed")
        error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise error

    for unit in (database.write, database.read, database.report):
        with pytest.raises(sqlite3.DatabaseError, match="malformed"):
            await unit(broken)
    with pytest.raises(sqlite3.DatabaseError, match="malformed"):
        database.glance(broken)
    assert network.app.stop.is_set()
    with pytest.raises(DatabaseUnusable, match=r"network.db is damaged: put your newest copy in its place"):
        await network.stop()
    network._stack = type(network._stack)()
    await network.start()


async def test_the_check_tells_a_clock_that_was_set_back(network):
    await until(lambda: wrong(network) == [])
    path = network.settings.database_path
    await network.stop()
    with closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE network_settings SET value = ? WHERE key = 'heartbeat'", (str(int(time.time()) + 7200),))
        db.commit()
    (sentence,) = wrong(network)
    assert "in the future: the machine's clock was set back" in sentence
    await network.start()
    await until(lambda: wrong(network) == [])


async def test_the_lock_is_touched_without_a_write(network):
    lock = f"{network.settings.database_path}.lock"
    os.utime(lock, (1, 1))
    network.app.database.show_life()
    assert os.stat(lock).st_mtime > 1
