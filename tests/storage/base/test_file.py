"""The file of the database: what is refused and in which words, how the first is made, who may read it."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing

import pytest

from storage.base import file, migrations
from storage.base.database import Database, DatabaseUnusable


async def made(path):
    await (await Database.open(path)).close()


def fill(path, rows=2000):
    with closing(sqlite3.connect(path)) as db:
        db.executemany("INSERT INTO network_settings VALUES (?, ?)", [(f"k{n}", "слово" * 40) for n in range(rows)])
        db.commit()
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def scratch(path, place):
    with open(path, "r+b") as broken:
        broken.seek(int(path.stat().st_size * place) // 4096 * 4096)
        broken.write(os.urandom(8192))


def empty(path):
    path.touch()


def without_tables(path):
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = WAL")


def foreign(path):
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE notes (a)")


def words(path):
    path.write_text("Список учителей\n" * 500)


def folder(path):
    path.mkdir()


def nowhere(path):
    path.symlink_to(path.parent / "unmounted" / "x.db")


@pytest.mark.parametrize(
    ("lies_there", "sentence"),
    [
        (empty, "is empty: put your copy in its place, or remove it to begin a new network."),
        (without_tables, "is empty: put your copy in its place, or remove it to begin a new network."),
        (foreign, "is not this bot's: it belongs to another program."),
        (words, "is not a database: put your copy in its place, or remove it to begin a new network."),
        (folder, "is not a file: DATABASE_PATH must name the file itself, not a folder."),
        (nowhere, "is not a file: DATABASE_PATH must name the file itself, not a folder."),
    ],
)
async def test_what_is_no_database_of_ours_is_told_in_one_sentence_and_left_alone(tmp_path, lies_there, sentence):
    path = tmp_path / "x.db"
    lies_there(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(DatabaseUnusable) as told:
        await Database.open(path)
    assert str(told.value) == f"The database {path} {sentence}"
    assert before is None or path.read_bytes() == before


@pytest.mark.parametrize("place", [0.3, 0.6, 0.9])
async def test_a_file_broken_in_the_middle_is_told_at_the_start(tmp_path, place):
    path = tmp_path / "x.db"
    await made(path)
    fill(path)
    scratch(path, place)
    with pytest.raises(DatabaseUnusable) as told:
        await Database.open(path)
    assert str(told.value) == f"The database {path} {file.DAMAGED}."


async def test_a_file_cut_short_is_told_at_the_start(tmp_path):
    path = tmp_path / "x.db"
    await made(path)
    fill(path)
    os.truncate(path, path.stat().st_size // 2)
    with pytest.raises(DatabaseUnusable, match="is damaged"):
        await Database.open(path)


async def test_a_log_without_its_database_is_not_taken_for_a_first_start(tmp_path):
    (tmp_path / "x.db-wal").write_bytes(b"changes")
    with pytest.raises(DatabaseUnusable, match=r"x.db is missing, while its x.db-wal is there"):
        await Database.open(tmp_path / "x.db")


@pytest.mark.parametrize("steps", [0, 1, 5])
async def test_a_first_start_that_was_killed_is_begun_again(tmp_path, monkeypatch, steps):
    path = tmp_path / "x.db"
    done = 0

    def dies(db, migration, lost, apply=migrations._apply):
        nonlocal done
        if done == steps:
            raise KeyboardInterrupt
        done += 1
        return apply(db, migration, lost)

    with monkeypatch.context() as patch:
        patch.setattr(migrations, "_apply", dies)
        with pytest.raises(KeyboardInterrupt):
            await Database.open(path)
    assert not path.exists(), "it is there whole or not at all"
    await made(path)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["x.db", "x.db.lock"]


async def test_nobody_else_may_read_whatever_the_umask(tmp_path):
    path = tmp_path / "folder" / "x.db"
    before = os.umask(0)
    try:
        database = await Database.open(path)
        await database.write(lambda db: db.execute("INSERT INTO network_settings VALUES ('a', 'b')"))
        modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in path.parent.iterdir()}
        await database.close()
    finally:
        os.umask(before)
    assert modes == dict.fromkeys(["x.db", "x.db-wal", "x.db-shm", "x.db.lock"], 0o600)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


async def test_looser_files_of_an_older_version_are_taken_from_the_others_at_the_start(tmp_path):
    path = tmp_path / "x.db"
    migrations.migrate(path, up_to=3)
    (tmp_path / "x.db.before-0002").touch()
    (tmp_path / "x.db.lock").touch()
    for left in tmp_path.iterdir():
        left.chmod(0o664)
    before = os.umask(0)
    try:
        database = await Database.open(path)
    finally:
        os.umask(before)
    modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in tmp_path.iterdir()}
    await database.close()
    assert "x.db.before-0004" in modes, "the copy made before the first step of this version"
    assert set(modes.values()) == {0o600}


async def test_a_database_of_a_newer_version_is_told_in_one_sentence(tmp_path):
    path = tmp_path / "x.db"
    await made(path)
    with closing(sqlite3.connect(path)) as db:
        db.execute("INSERT INTO migrations VALUES (9001, '9001_future', 'x')")
        db.commit()
    with pytest.raises(DatabaseUnusable, match=r"can't be used: it was written by a newer version of the bot"):
        await Database.open(path)


@pytest.mark.parametrize("lies_there", [empty, words, folder])
def test_the_process_says_it_and_ends_with_2(tmp_path, lies_there):
    lies_there(tmp_path / "network.db")
    environment = os.environ | {
        "BOT_TOKEN": "123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K",
        "BOT_API_URL": "http://127.0.0.1:9",
        "DATABASE_PATH": str(tmp_path / "network.db"),
    }
    ended = subprocess.run(
        [sys.executable, "-m", "bot"], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 2
    (sentence,) = ended.stderr.splitlines()
    assert sentence.startswith(f"The database {tmp_path}/network.db is ")
