"""The database: units are whole or nothing, readers don't write, a second process is refused."""

from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
import threading

import pytest

from storage.base.database import Database, DatabaseUnusable


@pytest.fixture
async def database(tmp_path):
    database = await Database.open(tmp_path / "x.db")
    yield database
    await database.close()


def add(key):
    return lambda db: db.execute("INSERT INTO network_settings VALUES (:k, 'v')", {"k": key})


def count(db):
    return db.execute("SELECT count(*) FROM network_settings").fetchone()[0]


async def test_a_unit_that_raises_leaves_nothing(database):
    def unit(db):
        add("a")(db)
        add("b")(db)
        raise ValueError("late")

    with pytest.raises(ValueError, match="late"):
        await database.write(unit)
    assert await database.read(count) == 0


async def test_units_of_many_tasks_dont_interleave(database):
    """One task's rollback must not take another's insert along."""

    async def one(i):
        def unit(db):
            add(f"k{i}")(db)
            if i % 3 == 0:
                raise ValueError

        try:
            await database.write(unit)
        except ValueError:
            return 0
        return 1

    done = await asyncio.gather(*(one(i) for i in range(200)))
    assert await database.read(count) == sum(done) == 133


async def test_a_cancelled_caller_gets_all_or_nothing(database):
    task = asyncio.create_task(database.write(add("a")))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await database.write(add("b"))
    assert await database.read(count) in {1, 2}


async def test_a_reader_cant_write(database):
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        await database.read(add("a"))
    assert await database.read(count) == 0


async def test_a_glance_sees_what_is_saved_at_once_and_cant_write(database):
    await database.write(add("a"))
    assert database.glance(count) == 1
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        database.glance(add("b"))
    assert database.glance(count) == 1, "the failed one left no transaction open"


async def test_a_glance_doesnt_wait_for_the_writer(database):
    """It runs on the event loop, so it must not stand behind a transaction."""
    inside, go_on = threading.Event(), threading.Event()

    def slow(db):
        add("a")(db)
        inside.set()
        assert go_on.wait(5)

    writing = asyncio.create_task(database.write(slow))
    await asyncio.to_thread(inside.wait, 5)
    assert database.glance(count) == 0
    go_on.set()
    await writing
    assert database.glance(count) == 1


async def test_foreign_keys_are_on(database):
    with pytest.raises(sqlite3.IntegrityError):
        await database.write(
            lambda db: db.execute("INSERT INTO profile_fields VALUES (99, 'intro', '\"\"', 'members')")
        )


async def test_the_audit_is_never_deleted_nor_changed(database):
    await database.write(
        lambda db: db.execute("INSERT INTO audit (at, action, subject, why) VALUES (1, 'a', 's', 'w')")
    )
    with pytest.raises(sqlite3.IntegrityError, match="never deleted"):
        await database.write(lambda db: db.execute("DELETE FROM audit"))
    with pytest.raises(sqlite3.IntegrityError, match="never changed"):
        await database.write(lambda db: db.execute("UPDATE audit SET why = 'other'"))
    await database.write(lambda db: db.execute("UPDATE audit SET why = '■'"))


async def test_a_second_process_is_refused_in_words(database):
    program = (
        "import asyncio, sys; from storage.base.database import *\n"
        "try: asyncio.run(Database.open(sys.argv[1]))\n"
        "except DatabaseUnusable as e: print(e)"
    )
    result = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-c", program, str(database.path)],
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert "in use by another running bot" in result.stdout, result.stderr


async def test_a_place_that_cant_be_written_is_told_in_words(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(DatabaseUnusable, match="can't be written"):
        await Database.open(tmp_path / "file" / "x.db")


async def test_a_file_that_is_no_database_is_told_in_words(tmp_path):
    (tmp_path / "x.db").write_text("not a database " * 100)
    with pytest.raises(DatabaseUnusable, match="is not a database"):
        await Database.open(tmp_path / "x.db")


async def test_a_disk_that_refuses_to_scrub_leaves_it_due(database, monkeypatch):
    def refuses(db):
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("storage.base.database._scrub", refuses)
    assert not await database.scrub()
    assert database.scrub_due
    monkeypatch.undo()
    assert await database.scrub()
    assert not database.scrub_due
