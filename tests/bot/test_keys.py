"""Where the keys of secret votes lie, and what is said when they can't be used."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from bot import check
from bot.settings import Settings
from storage.base.keys import KeyStore
from tests.builders.fresh import fresh

TOKEN = "42:TEST-token_of-the_local-Telegram-000"


def settings(**of: object) -> Settings:
    return Settings(_env_file=None, bot_token=TOKEN, **of)


def test_each_database_has_a_folder_of_its_own_unless_another_is_set() -> None:
    assert settings(database_path="/data/network.db").keys == Path("/data/network.db.keys")
    assert settings(database_path="/data/other.db").keys == Path("/data/other.db.keys")
    assert settings(database_path="/data/network.db", key_folder="/keys").keys == Path("/keys")


def test_the_check_says_that_the_folder_cant_be_used_and_that_a_key_is_lost(tmp_path: Path) -> None:
    path, folder = fresh(tmp_path / "network.db"), tmp_path / "keys"
    (said,) = check._keys(path, folder)
    assert (
        said
        == f"The folder of keys {folder} can't be used: there is no such folder. Secret votes stand still until it can."
    )
    keys = KeyStore(folder)
    keys.prepare()
    assert list(check._keys(path, folder)) == []
    with closing(sqlite3.connect(path)) as db:
        db.execute("INSERT INTO sealed_votes (decision_id) VALUES (7)")
        db.commit()
    (said,) = check._keys(path, folder)
    assert said.startswith("The key of the open secret vote 7 is lost")
    keys.create(7)
    assert list(check._keys(path, folder)) == []


def test_before_the_first_start_there_is_nothing_to_say(tmp_path: Path) -> None:
    assert list(check._keys(tmp_path / "network.db", tmp_path / "keys")) == []
