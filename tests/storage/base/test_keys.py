"""Keys of secret ballots: whole on the disk or not there, read by us alone, gone when they are destroyed."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from domain.base.errors import KeyLost, KeyUnreadable
from storage.base import keys as keys_module
from storage.base.keys import SIZE, KeyStore


@pytest.fixture
def store(tmp_path: Path) -> KeyStore:
    store = KeyStore(tmp_path / "deep" / "keys")
    assert store.prepare() is None
    return store


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "keys"


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_key_is_random_and_found_again(store: KeyStore, folder: Path) -> None:
    one, two = store.create(1), store.create(2)
    assert len(one) == SIZE
    assert one != two
    assert store.load(1) == one
    assert KeyStore(folder).load(2) == two
    assert store.numbers() == {1, 2}


def test_only_the_bots_user_reads_them_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        store = KeyStore(tmp_path / "keys")
        store.prepare()
        store.create(1)
    finally:
        os.umask(before)
    assert mode(tmp_path / "keys") == 0o700
    assert mode(tmp_path / "keys" / "1.key") == 0o600


def test_a_folder_that_others_read_is_taken_from_them(folder: Path, store: KeyStore) -> None:
    folder.chmod(0o755)
    assert store.prepare() is None
    assert mode(folder) == 0o700


def test_file_and_folder_are_on_the_disk_when_it_returns(
    store: KeyStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[str] = []
    real = os.fsync

    def fsync(descriptor: int) -> None:
        synced.append(os.readlink(f"/proc/self/fd/{descriptor}"))
        real(descriptor)

    monkeypatch.setattr(keys_module.os, "fsync", fsync)
    store.create(1)
    assert synced == [str(folder / "1.new"), str(folder)]


def test_a_destroyed_key_was_overwritten_before_it_went(
    store: KeyStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = store.create(1)
    left: list[bytes] = []
    real = Path.unlink

    def unlink(path: Path, missing_ok: bool = False) -> None:
        left.append(path.read_bytes())
        real(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    store.destroy(1)
    assert len(left) == 1
    assert len(left[0]) == SIZE
    assert left[0] != key
    assert os.listdir(folder) == []
    with pytest.raises(KeyLost):
        store.load(1)
    store.destroy(1)


def test_what_a_death_left_half_written_is_no_key_and_goes_with_it(store: KeyStore, folder: Path) -> None:
    (folder / "3.new").write_bytes(b"half")
    assert store.numbers() == frozenset()
    with pytest.raises(KeyLost):
        store.load(3)
    store.destroy(3)
    assert os.listdir(folder) == []


def test_a_damaged_key_is_lost(store: KeyStore, folder: Path) -> None:
    store.create(1)
    (folder / "1.key").write_bytes(b"short")
    with pytest.raises(KeyLost):
        store.load(1)


def test_a_new_key_takes_the_place_of_one_that_never_came_to_use(store: KeyStore) -> None:
    before = store.create(1)
    assert store.create(1) != before
    assert store.numbers() == {1}


def test_a_missing_folder_is_no_lost_key(tmp_path: Path) -> None:
    for store in (KeyStore(tmp_path / "nowhere"), KeyStore()):
        for ask in (lambda: store.load(1), lambda: store.create(1), store.numbers):  # noqa: B023 - called at once
            with pytest.raises(KeyUnreadable) as refusal:
                ask()
            assert not isinstance(refusal.value, KeyLost)
        assert store.trouble() is not None


def test_a_folder_that_cant_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert KeyStore(tmp_path / "file" / "keys").prepare() is not None
    assert KeyStore(tmp_path / "file").prepare() is not None


def test_nothing_shows_a_key(store: KeyStore) -> None:
    key = store.create(1)
    shown = f"{store!r} {store}"
    assert key.hex() not in shown
    assert repr(key) not in shown
