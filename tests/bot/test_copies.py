"""`python -m bot backup FILE` and `restore FILE`: real files, also broken ones, and who was erased stays erased."""

from __future__ import annotations

import asyncio
import errno
import os
import shutil
import sqlite3
import stat
from contextlib import closing
from types import SimpleNamespace
from typing import cast

import pytest

from bot import __main__ as command
from bot import copies
from bot.settings import Settings
from domain.base.members import Status
from domain.base.roles import Role
from services.privacy import privacy
from storage.base import copying, erased, migrations, settings
from storage.base import roles as stored_roles
from storage.base.database import Database
from tests.builders.small import SmallNetwork


def chosen(folder):
    return cast(
        Settings,
        SimpleNamespace(database_path=folder / "x.db", network_name="Сеть", default_timezone="Europe/Moscow"),
    )


@pytest.fixture
async def network(tmp_path):
    network = await SmallNetwork.open(tmp_path)
    yield network
    await network.database.close()


@pytest.fixture
def copy(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    return tmp_path / "elsewhere" / "copy.db"


def names(path):
    with closing(copying.only_reading(path, at_rest=True)) as db:
        return {name for (name,) in db.execute("SELECT name FROM members WHERE name IS NOT NULL")}


def statuses(path):
    with closing(copying.only_reading(path, at_rest=True)) as db:
        return dict(db.execute("SELECT id, status FROM members"))


def said(capsys):
    out = capsys.readouterr()
    return out.out, out.err


# -- a copy ------------------------------------------------------------------------------------------------------------


async def test_a_copy_is_made_beside_a_network_at_work_with_what_its_log_has(network, copy, capsys):
    await network.member("Каримова Алсу")
    assert (network.database.path.parent / "x.db-wal").stat().st_size, "not in the file itself yet"
    before = os.umask(0)
    try:
        assert copies.backup(chosen(network.database.path.parent), copy) == 0
    finally:
        os.umask(before)
    out, err = said(capsys)
    newest = migrations.available()[-1].name
    assert (err, out.startswith(f"{copy}: "), f"schema {newest}, 1 members, " in out) == ("", True, True)
    assert names(copy) == {"Каримова Алсу"}
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert os.listdir(copy.parent) == ["copy.db"], "one file that is whole in itself"
    with closing(sqlite3.connect(copy)) as db:
        assert db.execute("PRAGMA journal_mode").fetchone() == ("delete",)


async def test_what_is_written_while_it_is_copied_is_in_all_of_it_or_in_nothing(network, copy, monkeypatch):
    """Counted and copied at one moment, though somebody joins in between."""
    await network.member("Каримова Алсу")
    path = network.database.path
    counting = copying._rows

    def and_somebody_joins(db):
        found = counting(db)
        monkeypatch.setattr(copying, "_rows", counting)
        with closing(sqlite3.connect(path)) as other:
            other.execute("INSERT INTO members (telegram_id, name, created_at, seen_at) VALUES (77, 'Ли Анна', 1, 1)")
            other.commit()
        return found

    monkeypatch.setattr(copying, "_rows", and_somebody_joins)
    assert copies.backup(chosen(path.parent), copy) == 0
    assert names(copy) == {"Каримова Алсу"}


async def test_nothing_is_overwritten_unless_it_is_said(network, copy, capsys):
    copy.write_text("заметки")
    settings = chosen(network.database.path.parent)
    assert copies.backup(settings, copy) == 2
    assert said(capsys) == ("", f"{copy} is there already: give the copy another name, or say --replace.\n")
    assert copy.read_text() == "заметки"
    assert copies.backup(settings, copy, replace=True) == 0
    assert names(copy) == set()


@pytest.mark.parametrize("end", ["", "-wal", ".lock", ".erased"])
async def test_a_copy_never_takes_the_place_of_the_database_itself(network, capsys, end):
    path = network.database.path
    target = path.parent / "." / f"x.db{end}"
    assert copies.backup(chosen(path.parent), target, replace=True) == 2
    assert said(capsys)[1] == f"{target} is the database itself: give the copy another name.\n"


async def test_what_a_copy_is_made_in_first_is_never_the_database(old, capsys):
    """It is deleted before it is made: a network that is called `x.new` would be gone."""
    path = old.database.path
    path = path.rename(path.parent / "x.new")
    before = path.read_bytes()
    assert copies.backup(cast(Settings, SimpleNamespace(database_path=path)), path.parent / "x") == 2
    assert said(capsys)[1] == f"{path.parent}/x is the database itself: give the copy another name.\n"
    assert path.read_bytes() == before


def _damaged(path):
    with open(path, "r+b") as broken:
        broken.seek(path.stat().st_size // 2 // 4096 * 4096)
        broken.write(os.urandom(8192))


def _nothing(path):
    path.unlink()


def _empty(path):
    path.write_bytes(b"")


def _words(path):
    path.write_text("Список учителей\n" * 500)


def _folder(path):
    path.unlink()
    path.mkdir()


def _foreign(path):
    path.unlink()
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE notes (a)")


def _newer(path):
    with closing(sqlite3.connect(path)) as db:
        db.execute("INSERT INTO migrations VALUES (9001, '9001_future', 'x')")
        db.commit()


def _cut_short(path):
    os.truncate(path, path.stat().st_size // 2 + 100)


def _an_index_that_lies(path):
    """Every page is whole, and an index doesn't agree with its table: what a torn copy may look like."""
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA writable_schema = ON")
        db.execute("CREATE TABLE t (a)")
        db.execute("CREATE INDEX t_a ON t (a)")
        db.execute("INSERT INTO t VALUES (1), (2), (3)")
        db.execute("UPDATE sqlite_master SET sql = 'CREATE INDEX t_a ON t (a) WHERE a > 1' WHERE name = 't_a'")
        db.commit()


UNFIT = [
    (_nothing, "There is no {}."),
    (_empty, "{} is empty."),
    (_folder, "{} is not a file."),
    (_words, "{} is not a database."),
    (_foreign, "{} is not this bot's: it belongs to another program."),
    (_newer, "{} can't be used: it was written by a newer version of the bot (it has 9001_future)."),
    (_cut_short, "{} is damaged or cut short: only another copy helps."),
    (_damaged, "{} is damaged or cut short: only another copy helps."),
    (_an_index_that_lies, "{} is damaged or cut short: only another copy helps."),
]


@pytest.fixture
async def old(tmp_path, copy):
    """A network that is stopped, and a copy of it; the network has gone on since."""
    network = await SmallNetwork.open(tmp_path)
    await network.member("Каримова Алсу")
    assert copies.backup(chosen(tmp_path), copy) == 0
    await network.member("Ли Анна")
    await network.database.close()
    return network


@pytest.mark.parametrize(("made", "sentence"), UNFIT)
async def test_what_is_no_copy_is_told_in_one_sentence_and_changes_nothing(old, copy, capsys, made, sentence):
    made(copy)
    folder = old.database.path.parent
    before, there = old.database.path.read_bytes(), sorted(os.listdir(folder))
    capsys.readouterr()
    code = await _in_thread(copies.restore, chosen(folder), copy, replace=True)
    assert (code, *said(capsys)) == (2, "", f"{sentence.format(copy)}\n")
    assert old.database.path.read_bytes() == before
    assert sorted(os.listdir(folder)) == there


@pytest.mark.parametrize(("made", "sentence"), UNFIT)
async def test_of_what_is_no_database_no_copy_is_made(old, copy, capsys, made, sentence):
    made(old.database.path)
    copy.write_text("вчерашняя")
    capsys.readouterr()
    assert copies.backup(chosen(old.database.path.parent), copy, replace=True) == 2
    assert said(capsys) == ("", f"{sentence.format(old.database.path)}\n")
    assert (copy.read_text(), os.listdir(copy.parent)) == ("вчерашняя", ["copy.db"])


async def test_a_disk_that_is_full_is_told_before_and_in_the_middle(network, copy, capsys, monkeypatch):
    settings = chosen(network.database.path.parent)
    with monkeypatch.context() as little:
        little.setattr(shutil, "disk_usage", lambda path: SimpleNamespace(free=1_000_000))
        assert copies.backup(settings, copy) == 2
    out = said(capsys)[1]
    assert out.startswith(f"There is no room for {copy}.new: ")
    assert out.endswith(" MB are needed, 1.0 MB are free.\n")

    def refuses(*args):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as full:
        full.setattr(os, "fsync", refuses)
        assert copies.backup(settings, copy) == 2
    assert said(capsys)[1] == f"There is no room for {copy}.new: the disk is full.\n"
    assert os.listdir(copy.parent) == []


async def test_a_folder_that_isnt_there_is_told(network, tmp_path, capsys):
    target = tmp_path / "unmounted" / "copy.db"
    assert copies.backup(chosen(tmp_path), target) == 2
    assert said(capsys) == ("", f"There is no folder {target.parent}.\n")


# -- putting it back ---------------------------------------------------------------------------------------------------


async def _in_thread(work, *args, **kwargs):
    return await asyncio.to_thread(work, *args, **kwargs)


async def test_a_copy_takes_the_place_of_the_database_which_stays_beside_it(old, copy, capsys):
    path = old.database.path
    assert await _in_thread(copies.restore, chosen(path.parent), copy) == 2
    assert said(capsys)[1] == (
        f"There is a database {path} already: say --replace to put the copy in its place. What is there now stays"
        " beside it for 30 days.\n"
    )
    assert names(path) == {"Каримова Алсу", "Ли Анна"}

    assert await _in_thread(copies.restore, chosen(path.parent), copy, replace=True) == 0
    (aside,) = path.parent.glob("x.db.before-*")
    assert said(capsys)[0].endswith(f"1 members, {sum(_counted(copy))} rows in all. What was there is {aside}.\n")
    assert (names(path), names(aside)) == ({"Каримова Алсу"}, {"Каримова Алсу", "Ли Анна"})
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir() if file.is_file()} == {0o600}
    assert names(copy) == {"Каримова Алсу"}, "the copy stays as it was"
    database = await Database.open(path)
    await database.close()
    assert migrations.drop_old_copies(path, aside.stat().st_mtime + migrations.COPY_KEPT + 1) == [aside]


def _counted(path):
    with closing(copying.only_reading(path, at_rest=True)) as db:
        return copying._rows(db).values()


async def test_what_the_old_ones_log_still_had_goes_aside_with_it(old, copy, tmp_path):
    """A machine that died: its log isn't in the file yet, and beside the new one it would be taken for its own."""
    path = old.database.path
    dead = tmp_path / "dead"
    dead.mkdir()
    database = await Database.open(path)
    await database.write(lambda db: settings.set_setting(db, "last", "word"))
    for name in ("x.db", "x.db-wal"):
        shutil.copy(tmp_path / name, dead / name)
    await database.close()
    assert (dead / "x.db-wal").stat().st_size
    assert await _in_thread(copies.restore, chosen(dead), copy, replace=True) == 0
    assert names(dead / "x.db") == {"Каримова Алсу"}
    (aside,) = (file for file in dead.glob("x.db.before-*") if not file.name.endswith(("-wal", "-shm")))
    with closing(sqlite3.connect(aside)) as db:
        assert db.execute("SELECT value FROM network_settings WHERE key = 'last'").fetchone() == ("word",)


async def test_a_copy_behind_a_link_is_put_back_with_what_its_log_has(network, tmp_path):
    """A machine that died, its disk mounted elsewhere: the log lies beside the file, and not beside the link."""
    await network.member("Каримова Алсу")
    dead, new = tmp_path / "dead", tmp_path / "new"
    dead.mkdir()
    for name in ("x.db", "x.db-wal"):
        shutil.copy(network.database.path.parent / name, dead / name)
    assert (dead / "x.db-wal").stat().st_size, "not in the file itself yet"
    os.symlink(dead / "x.db", tmp_path / "newest.db")
    assert await _in_thread(copies.restore, chosen(new), tmp_path / "newest.db") == 0
    assert names(new / "x.db") == {"Каримова Алсу"}


async def _refused(path, source, capsys, known=None):
    before, there = path.read_bytes(), sorted(os.listdir(path.parent))
    capsys.readouterr()
    assert await _in_thread(copies.restore, chosen(path.parent), source, replace=True, known=known) == 2
    assert (path.read_bytes(), sorted(os.listdir(path.parent))) == (before, there)
    return said(capsys)[1]


async def test_the_database_itself_is_no_copy_to_be_put_back(old, capsys):
    path = old.database.path
    os.symlink(path, path.parent / "newest.db")
    os.mkdir(path.parent / "y")
    for source in (path, path.parent / "newest.db", path.parent / "y" / ".." / "x.db"):
        assert await _refused(path, source, capsys) == (
            f"{source} is the database itself: name the copy that is to take its place.\n"
        )


async def test_a_database_behind_a_link_is_not_replaced_by_a_file_beside_the_link(old, copy, tmp_path, capsys):
    """What was there would stay where nobody looks for it, with all whom it still knows."""
    path = old.database.path.rename(tmp_path / "disk.db")
    os.symlink(path, tmp_path / "x.db")
    assert await _refused(tmp_path / "x.db", copy, capsys) == (
        f"{tmp_path}/x.db is a link: let DATABASE_PATH name the file itself, {path}.\n"
    )
    assert (tmp_path / "x.db").is_symlink()


async def test_what_is_read_does_not_lie_in_the_folder_that_is_emptied(old, copy, capsys):
    """What a restore has left that was killed is the newest copy that somebody finds."""
    path = old.database.path
    room = path.parent / "x.db.restoring"
    room.mkdir()
    left = shutil.copy(copy, room / "network.db")
    for source, known in ((left, None), (copy, left)):
        assert await _refused(path, source, capsys, known) == (
            f"{left} is in a folder that a restore empties: move it elsewhere first.\n"
        )
        assert names(left) == {"Каримова Алсу"}


async def test_into_nothing_it_is_put_without_asking(old, copy, tmp_path, capsys):
    capsys.readouterr()
    new = tmp_path / "another" / "machine"
    assert await _in_thread(copies.restore, chosen(new), copy) == 0
    assert sorted(os.listdir(new)) == ["x.db", "x.db.lock"]
    assert names(new / "x.db") == {"Каримова Алсу"}


async def test_beside_a_running_bot_a_restore_is_refused(network, copy, capsys):
    folder = network.database.path.parent
    assert copies.backup(chosen(folder), copy) == 0
    capsys.readouterr()
    assert await _in_thread(copies.restore, chosen(folder), copy, replace=True) == 2
    assert said(capsys) == (
        "", f"The database {folder}/x.db is in use by another running bot. Stop that one first.\n",
    )  # fmt: skip


async def test_a_restore_that_dies_on_the_way_has_changed_nothing_and_leaves_nothing(old, copy, monkeypatch):
    path = old.database.path

    async def dies(*args):
        raise RuntimeError("an erasure that fails")

    monkeypatch.setattr(copies, "_without", dies)
    with pytest.raises(RuntimeError):
        await _in_thread(copies.restore, chosen(path.parent), copy, replace=True)
    assert names(path) == {"Каримова Алсу", "Ли Анна"}
    assert sorted(os.listdir(path.parent)) == ["elsewhere", "x.db", "x.db.lock"]


async def test_a_copy_of_an_older_version_is_brought_to_this_one(tmp_path, copy):
    migrations.migrate(copy, up_to=3)
    assert await _in_thread(copies.restore, chosen(tmp_path), copy) == 0
    with closing(sqlite3.connect(tmp_path / "x.db")) as db:
        migrations.require_current(db)
    assert sorted(os.listdir(tmp_path)) == ["elsewhere", "x.db", "x.db.lock"]


# -- who was erased ----------------------------------------------------------------------------------------------------


@pytest.fixture
async def since(tmp_path, copy):
    """Of five in the copy two were erased since, the second with what others read of her; one is its only owner."""
    network = await SmallNetwork.open(tmp_path)
    people = [await network.member(name) for name in ("Первая", "Вторая", "Третий", "Остался", "Владелица")]
    await network.do(lambda unit: stored_roles.grant(unit.db, people[4], Role.OWNER, by=None, now=unit.now))
    assert copies.backup(chosen(tmp_path), copy) == 0
    await network.do(lambda unit: unit.db.execute("UPDATE members SET takes_along = 1 WHERE id = ?", (people[1],)))
    for person in people[:2]:
        await network.do(privacy.erase_now, person)
    await network.database.close()
    return people


async def test_whoever_was_erased_since_is_erased_again(since, copy, tmp_path, capsys):
    assert names(copy) == {"Первая", "Вторая", "Третий", "Остался", "Владелица"}
    capsys.readouterr()
    assert await _in_thread(copies.restore, chosen(tmp_path), copy, replace=True) == 0
    assert "Erased again: 2." in said(capsys)[0]
    assert names(tmp_path / "x.db") == {"Третий", "Остался", "Владелица"}
    content = (tmp_path / "x.db").read_bytes()
    assert not [name for name in ("Первая", "Вторая") if name.encode() in content], "bytes and all"
    with closing(copying.only_reading(tmp_path / "x.db", at_rest=True)) as db:
        assert dict(db.execute("SELECT id, takes_along FROM members WHERE status = 'erased'")) == {
            since[0]: 0, since[1]: 1,
        }  # fmt: skip


async def test_also_when_the_database_is_gone_and_only_the_journal_is_left(since, copy, tmp_path):
    (tmp_path / "x.db").unlink()
    assert await _in_thread(copies.restore, chosen(tmp_path), copy) == 0
    assert names(tmp_path / "x.db") == {"Третий", "Остался", "Владелица"}


async def test_also_when_it_is_damaged(since, copy, tmp_path):
    (tmp_path / "x.db").write_bytes(b"\0" * 5000)
    assert await _in_thread(copies.restore, chosen(tmp_path), copy, replace=True) == 0
    assert names(tmp_path / "x.db") == {"Третий", "Остался", "Владелица"}


@pytest.mark.parametrize("known", ["x.db", "x.db.erased"])
async def test_on_another_machine_a_newer_copy_or_the_journal_says_who(since, copy, tmp_path, known):
    new = tmp_path / "new"
    assert await _in_thread(copies.restore, chosen(new), copy, known=tmp_path / known) == 0
    assert names(new / "x.db") == {"Третий", "Остался", "Владелица"}
    assert erased.read(erased.journal(new / "x.db")) == erased.read(erased.journal(tmp_path / "x.db"))


async def test_what_is_neither_a_journal_nor_a_copy_is_refused(since, copy, tmp_path, capsys):
    capsys.readouterr()
    words = tmp_path / "words.txt"
    words.write_text("Первая стёрта\n")
    new = tmp_path / "new"
    assert await _in_thread(copies.restore, chosen(new), copy, known=words) == 2
    assert said(capsys)[1] == f"{words} is neither a journal of erasures nor a copy of the database.\n"
    assert os.listdir(new) == ["x.db.lock"]


async def test_the_last_owner_of_the_copy_is_erased_too(since, copy, tmp_path):
    """In the copy she is the only one: here it is the law that asks, and the settings name another."""
    owner = since[4]
    with closing(copying.only_reading(copy, at_rest=True)) as db:
        (moment,) = db.execute("SELECT created_at FROM members WHERE id = ?", (owner,)).fetchone()
    erased.note(erased.journal(tmp_path / "x.db"), {erased.Erased(owner, moment, False)})
    assert await _in_thread(copies.restore, chosen(tmp_path), copy, replace=True) == 0
    assert statuses(tmp_path / "x.db")[owner] == Status.ERASED


async def test_somebody_else_with_the_number_of_one_who_was_erased_stays(since, copy, tmp_path):
    """The network went on from a copy once, so numbers were given anew: the moment tells the two apart."""
    erased.note(erased.journal(tmp_path / "x.db"), {erased.Erased(since[3], 1_700_000_000, False)})
    assert await _in_thread(copies.restore, chosen(tmp_path), copy, replace=True) == 0
    assert statuses(tmp_path / "x.db")[since[3]] == Status.MEMBER


# -- the journal -------------------------------------------------------------------------------------------------------


async def test_an_erasure_is_in_the_journal_when_it_is_done(network):
    person = await network.member("Каримова Алсу")
    await network.do(privacy.erase_now, person)
    journal = erased.journal(network.database.path)
    assert journal.read_text().split() == [str(person), str(network.now), "0"]
    assert stat.S_IMODE(journal.stat().st_mode) == 0o600


async def test_a_disk_that_refuses_the_journal_keeps_nobody_waiting_and_is_asked_again(network, monkeypatch, caplog):
    person = await network.member("Каримова Алсу")
    with monkeypatch.context() as full:
        full.setattr(erased, "note", _refuses)
        await network.do(privacy.erase_now, person)
    assert [record.message for record in caplog.records] == ["the journal of erasures can't be written"]
    assert not erased.journal(network.database.path).exists()
    await privacy.erase_due(network.units)
    assert {one.member for one in erased.read(erased.journal(network.database.path))} == {person}


def _refuses(*args):
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


async def test_a_start_writes_what_a_death_has_left_out(network, tmp_path):
    person = await network.member("Каримова Алсу")
    await network.do(privacy.erase_now, person)
    await network.database.close()
    journal = erased.journal(tmp_path / "x.db")
    whole = journal.read_bytes()
    journal.write_bytes(whole[:-3])
    assert erased.read(journal) == frozenset(), "cut short"
    await (await Database.open(tmp_path / "x.db")).close()
    assert {one.member for one in erased.read(journal)} == {person}
    again = journal.read_bytes()
    await (await Database.open(tmp_path / "x.db")).close()
    assert journal.read_bytes() == again, "once"


# -- the commands ------------------------------------------------------------------------------------------------------


def test_the_commands_take_their_files_and_switches(tmp_path, monkeypatch):
    monkeypatch.setenv("BOT_TOKEN", "123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K")
    monkeypatch.setenv("DATABASE_PATH", str(tmp_path / "x.db"))
    monkeypatch.chdir(tmp_path)
    migrations.migrate(tmp_path / "x.db")
    copy = str(tmp_path / "copy.db")
    assert command.main(["backup", copy]) == 0
    assert command.main(["backup", copy]) == 2
    assert command.main(["backup", copy, "--replace"]) == 0
    assert command.main(["restore", copy]) == 2
    (tmp_path / "known").touch()
    assert command.main(["restore", copy, "--replace", "--erased", str(tmp_path / "known")]) == 0
