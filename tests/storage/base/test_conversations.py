"""aiogram's FSM storage over SQLite: what is set is there after a restart."""

from __future__ import annotations

import asyncio

import pytest
from aiogram.fsm.state import State
from aiogram.fsm.storage.base import StorageKey

from services.areas import AREAS
from services.base.unit import Network, Units
from storage.base import conversations as conversations_module
from storage.base.conversations import Conversations
from storage.base.database import Database

KEY = StorageKey(bot_id=1, chat_id=2, user_id=2)
OTHER = StorageKey(bot_id=1, chat_id=3, user_id=3)


async def test_state_and_data_outlive_the_process(tmp_path):
    database = await Database.open(tmp_path / "x.db")
    kept = Conversations(database, lambda: 1)
    await kept.set_state(KEY, State("asking", "form"))
    await kept.set_data(KEY, {"answers": {"name": "Анна"}})
    assert await kept.get_state(OTHER) is None
    assert await kept.get_data(OTHER) == {}
    await database.close()

    database = await Database.open(tmp_path / "x.db")
    kept = Conversations(database, lambda: 2)
    assert await kept.get_state(KEY) == "form:asking"
    assert await kept.get_data(KEY) == {"answers": {"name": "Анна"}}
    assert await kept.update_data(KEY, {"more": 1}) == {"answers": {"name": "Анна"}, "more": 1}
    await database.close()


async def test_what_is_read_is_a_copy(tmp_path):
    database = await Database.open(tmp_path / "x.db")
    kept = Conversations(database, lambda: 1)
    await kept.set_data(KEY, {"a": [1]})
    (await kept.get_data(KEY))["a"].append(2)
    assert await kept.get_data(KEY) == {"a": [1]}
    await database.close()


async def test_memory_is_bounded_and_the_database_knows_the_rest(tmp_path, monkeypatch):
    monkeypatch.setattr(conversations_module, "CACHED_CONVERSATIONS", 10)
    database = await Database.open(tmp_path / "x.db")
    kept = Conversations(database, lambda: 1)
    for i in range(30):
        await kept.set_data(StorageKey(bot_id=1, chat_id=i, user_id=i), {"i": i})
    assert len(kept._cache) == 10
    assert await kept.get_data(StorageKey(bot_id=1, chat_id=0, user_id=0)) == {"i": 0}
    await database.close()


async def test_saved_with_somebody_elses_unit_or_not_at_all(tmp_path):
    database = await Database.open(tmp_path / "x.db")
    kept = Conversations(database, lambda: 1)
    await kept.set_data(KEY, {"form": 1})

    save, saved = kept.saving(KEY, {"form": 2})

    def fails(db):
        save(db)
        raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011 - the one above
        await database.write(fails)
    assert await kept.get_data(KEY) == {"form": 1}
    assert await Conversations(database, lambda: 1).get_data(KEY) == {"form": 1}

    await database.write(save)
    saved()
    assert await kept.get_data(KEY) == {"form": 2}
    assert await Conversations(database, lambda: 1).get_data(KEY) == {"form": 2}
    await database.close()


async def test_a_unit_that_left_it_out_is_not_remembered(tmp_path):
    """An erasure leaves out what would write the erased conversation back."""
    database = await Database.open(tmp_path / "x.db")
    kept = Conversations(database, lambda: 1)
    _save, saved = kept.saving(KEY, {"form": 2})
    saved()
    assert await kept.get_data(KEY) == {}
    await database.close()


async def test_given_up_while_its_commit_is_on_the_way_memory_knows_no_less_than_the_database(tmp_path, monkeypatch):
    database = await Database.open(tmp_path / "x.db")
    kept = Conversations(database, lambda: 1)
    units = Units(database, Network("Сеть", "Europe/Moscow", "", "", frozenset()), AREAS, lambda: 1)
    write, committed, goes_on = database.write, asyncio.Semaphore(0), asyncio.Event()

    async def slowly(work):
        result = await write(work)
        committed.release()
        await goes_on.wait()
        return result

    await kept.set_data(KEY, {"form": "open"})
    monkeypatch.setattr(database, "write", slowly)
    save, saved = kept.saving(KEY, {"form": "submitted"})
    given_up = [
        asyncio.create_task(units.together_with(save, saved).do(lambda unit: None)),
        asyncio.create_task(kept.set_data(OTHER, {"form": "begun"})),
    ]
    for _ in given_up:
        await committed.acquire()
    for task in given_up:
        task.cancel()
    goes_on.set()
    assert all(
        isinstance(end, asyncio.CancelledError) for end in await asyncio.gather(*given_up, return_exceptions=True)
    )
    assert await kept.get_data(KEY) == {"form": "submitted"}
    assert await kept.get_data(OTHER) == {"form": "begun"}
    await database.close()
