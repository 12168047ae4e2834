"""Migrations: empty → newest equals the snapshot; data survives each step; a wrong file is refused in words."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage.base import migrations
from storage.base.migrations import COPY_KEPT, MigrationError, available, drop_old_copies, migrate

SNAPSHOT = Path(__file__).parent / "schema.sql"


def schema(path: Path) -> str:
    with closing(sqlite3.connect(path)) as db:
        rows = db.execute(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type, name"
        )
        return ";\n\n".join(sql for (sql,) in rows) + ";\n"


def test_the_numbers_have_no_gap():
    assert [m.number for m in available()] == list(range(1, len(available()) + 1))


def test_from_empty_to_newest_is_the_snapshot(tmp_path):
    """After a deliberate change: `.venv/bin/python -m tests.storage.test_migrations` writes the snapshot anew."""
    migrate(tmp_path / "x.db")
    assert schema(tmp_path / "x.db") == SNAPSHOT.read_text("utf-8")


def test_all_tables_are_strict(tmp_path):
    migrate(tmp_path / "x.db")
    with closing(sqlite3.connect(tmp_path / "x.db")) as db:
        loose = [
            name
            for _, name, kind, _, _, strict in db.execute("PRAGMA table_list").fetchall()
            for strict in [strict]
            if kind == "table" and not strict and not name.startswith("sqlite_")
        ]
    assert loose == []


def test_each_step_keeps_the_rows_of_the_step_before(tmp_path):
    path = tmp_path / "x.db"
    numbers = [m.number for m in available()]
    migrate(path, up_to=1)
    with closing(sqlite3.connect(path)) as db:
        db.execute("INSERT INTO members (id, telegram_id, status, created_at, seen_at) VALUES (7, 70, 'member', 1, 1)")
        db.execute("INSERT INTO profile_fields VALUES (7, 'intro', '\"x\"', 'members')")
        db.execute("INSERT INTO audit (at, action, subject) VALUES (1, 'a', 'member:7')")
        db.commit()
    for number in numbers[1:]:
        assert len(migrate(path, up_to=number)) == 1
        with closing(sqlite3.connect(path)) as db:
            assert db.execute("SELECT telegram_id, status FROM members").fetchall() == [(70, "member")]
            assert db.execute("SELECT count(*) FROM profile_fields").fetchone() == (1,)
            assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        assert Path(f"{path}.before-{number:04}").exists(), "a copy is made before"
    assert migrate(path) == []


def test_a_broken_step_changes_nothing(tmp_path, monkeypatch):
    path = tmp_path / "x.db"
    migrate(path)
    before = schema(path)
    broken = migrations.Migration(9000, "9000_broken", "CREATE TABLE half (a INTEGER) STRICT; NONSENSE;")
    everything = [*available(), broken]
    monkeypatch.setattr(migrations, "available", lambda: everything)
    with pytest.raises(sqlite3.Error):
        migrate(path)
    assert schema(path) == before


def test_a_step_that_would_leave_rows_pointing_at_nothing_changes_nothing(tmp_path, monkeypatch):
    path = tmp_path / "x.db"
    migrate(path)
    with closing(sqlite3.connect(path)) as db:
        db.execute("INSERT INTO members (id, created_at, seen_at) VALUES (7, 1, 1)")
        db.execute("INSERT INTO profile_fields VALUES (7, 'intro', '\"x\"', 'members')")
        db.commit()
    careless = migrations.Migration(9000, "9000_careless", "DELETE FROM members;")
    everything = [*available(), careless]
    monkeypatch.setattr(migrations, "available", lambda: everything)
    with pytest.raises(MigrationError, match="profile_fields that point at nothing"):
        migrate(path)
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT count(*) FROM members").fetchone() == (1,)


def test_what_pointed_at_nothing_before_keeps_no_step_from_being_taken(tmp_path, monkeypatch):
    """Also not the second of several: a network that an older version left so must come up."""
    path = tmp_path / "x.db"
    migrate(path)
    with closing(sqlite3.connect(path)) as db:
        db.execute("INSERT INTO profile_fields VALUES (7, 'intro', '\"x\"', 'members')")
        db.commit()
    steps = [
        migrations.Migration(number, f"{number}_more", f"CREATE TABLE m{number} (a INTEGER) STRICT;")
        for number in (9000, 9001)
    ]
    everything = [*available(), *steps]
    monkeypatch.setattr(migrations, "available", lambda: everything)
    assert migrate(path) == ["9000_more", "9001_more"]


def test_a_changed_or_unknown_step_is_refused(tmp_path):
    path = tmp_path / "x.db"
    migrate(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("UPDATE migrations SET digest = 'other' WHERE number = 1")
    with pytest.raises(MigrationError, match="was changed after"):
        migrate(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("DELETE FROM migrations WHERE number = 1")
        db.execute("INSERT INTO migrations VALUES (9001, '9001_future', 'x')")
    with pytest.raises(MigrationError, match="newer version"):
        migrate(path)


def test_an_old_copy_is_deleted_and_nothing_else(tmp_path):
    path = tmp_path / "network.db"
    others = [path, tmp_path / "network.db-wal", tmp_path / "other.db.before-0001", tmp_path / "network.db.backup"]
    old, fresh = tmp_path / "network.db.before-0007", tmp_path / "network.db.before-0008"
    for file in (*others, old, fresh):
        file.touch()
    now = 1_800_000_000
    for file, age in [*((other, 10**8) for other in others), (old, COPY_KEPT + 1), (fresh, COPY_KEPT - 1)]:
        os.utime(file, (now - age, now - age))
    assert drop_old_copies(path, now) == [old]
    assert sorted(tmp_path.iterdir()) == sorted([*others, fresh])


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        migrate(Path(folder) / "x.db")
        SNAPSHOT.write_text(schema(Path(folder) / "x.db"), "utf-8")


def test_numbers_of_materials_that_are_gone_are_not_given_again(tmp_path):
    """Also those that were gone before numbers were kept, as far as moderators have seen them."""
    path = tmp_path / "x.db"
    migrate(path, up_to=70)
    columns = "state, state_at, title, form, licence, open_to, author_id, version, created_at"
    material = f"INSERT INTO materials ({columns}) VALUES ('published', 1, 'x', 'test', 'by', 'members', 7, 1, 1)"
    with closing(sqlite3.connect(path)) as db:
        db.execute("INSERT INTO members (id, telegram_id, created_at, seen_at) VALUES (7, 70, 1, 1)")
        db.execute(material)
        db.execute(
            "INSERT INTO cases (thing_kind, thing_id, author_id, why, state, created_at, since)"
            " VALUES ('material', 5, 7, 'submitted', 'passed', 1, 1), ('event', 9, 7, 'submitted', 'passed', 1, 1)"
        )
        db.commit()
    migrate(path)
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT id FROM materials").fetchall() == [(1,)]
        assert db.execute(f"{material} RETURNING id").fetchone() == (6,)
        db.execute("DELETE FROM materials WHERE id = 6")
        assert db.execute(f"{material} RETURNING id").fetchone() == (7,)


def test_links_that_organizers_put_out_before_it_was_kept_who_did_stay_out(tmp_path):
    """7 made them all; 8 is an organizer. The last who put one out decides, erased or not."""
    path = tmp_path / "x.db"
    migrate(path, up_to=70)
    acts = {"organizer": (8,), "maker": (7,), "both": (7, 8), "again": (8, 7), "live": (), "gone": (9,)}
    with closing(sqlite3.connect(path)) as db:
        db.executemany("INSERT INTO members (id, created_at, seen_at) VALUES (?, 1, 1)", [(7,), (8,)])
        for code, by in acts.items():
            db.execute(
                "INSERT INTO invitations (code, created_by, created_at, revoked_at) VALUES (?, 7, 1, ?)",
                (code, 2 if by else None),
            )
            db.executemany(
                "INSERT INTO audit (at, actor_id, action, subject) VALUES (2, ?, 'invitation.revoke', ?)",
                [(one, f"invitation:{code}") for one in by],
            )
        db.commit()
    migrate(path)
    with closing(sqlite3.connect(path)) as db:
        kept = db.execute("SELECT code, revoked_by FROM invitations ORDER BY rowid").fetchall()
    assert dict(kept) == {"organizer": 8, "maker": None, "both": 8, "again": None, "live": None, "gone": None}
