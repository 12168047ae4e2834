"""The inbox: kept until handled, whatever ends the process; then only a number is left."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from bot import inbox as inbox_module
from bot.hand import FULL, Hand
from bot.inbox import Inbox
from storage import inbox as storage_inbox
from storage.database import Database
from tests.bot.waiting import until


class Slow(Hand):
    """A hand that notes what it is given and holds it until told."""

    def __init__(self) -> None:
        super().__init__(None, None)  # type: ignore[arg-type]  # handled without Telegram
        self.begun: list[int] = []
        self.gate = asyncio.Event()

    async def _handle(self, number: int, raw: dict[str, Any]) -> None:
        self.begun.append(number)
        await self.gate.wait()


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = await Database.open(tmp_path / "network.db")
    yield database
    await database.close()


def update(number: int, person: int = 7) -> dict[str, Any]:
    return {"update_id": number, "message": {"message_id": number, "from": {"id": person}, "text": f"word {number}"}}


async def rows(database: Database) -> list[tuple[int, int | None, bool]]:
    def unit(db: sqlite3.Connection) -> list[tuple[int, int | None, bool]]:
        found = db.execute("SELECT update_id, telegram_id, body IS NOT NULL AS open FROM inbox ORDER BY 1")
        return [(row["update_id"], row["telegram_id"], bool(row["open"])) for row in found]

    return await database.read(unit)


async def test_words_are_kept_while_in_hand_and_then_the_number_alone(database: Database) -> None:
    hand = Slow()
    inbox = Inbox(database, hand)
    await inbox.accept([update(1), update(2, person=8)])
    assert await rows(database) == [(1, 7, True), (2, 8, True)]
    hand.gate.set()
    await inbox.close()
    assert await rows(database) == [(1, None, False), (2, None, False)]


async def test_without_a_next_update_the_note_is_made_soon(database: Database) -> None:
    hand = Slow()
    hand.gate.set()
    inbox = Inbox(database, hand)
    await inbox.accept([update(1)])
    async with asyncio.timeout(5):
        while await rows(database) != [(1, None, False)]:  # noqa: ASYNC110 - the database has no event for it
            await asyncio.sleep(0.01)
    await inbox.close()


async def test_the_next_process_goes_on_and_knows_what_was_handled(database: Database) -> None:
    hand = Slow()
    first = Inbox(database, hand)
    hand.gate.set()
    await first.accept([update(1)])
    await first.close()
    hand.gate.clear()
    await first.accept([update(2), update(3)])  # and here it dies

    hand = Slow()
    second = Inbox(database, hand)
    await second.recover()
    await second.accept([update(1), update(2), update(3), update(4)])  # Telegram wasn't told
    await until(lambda: len(hand.begun) == 3)
    assert hand.begun == [2, 3, 4], "in their order, the handled one not again"
    hand.gate.set()
    await second.close()


async def test_an_update_that_kills_processes_is_given_up(database: Database, caplog: pytest.LogCaptureFixture) -> None:
    dead = [Inbox(database, Slow())]
    await dead[0].accept([update(1)])
    for _ in range(storage_inbox.TRIES):
        hand = Slow()
        dead.append(Inbox(database, hand))
        await dead[-1].recover()
        await until(lambda hand=hand: hand.begun == [1])
    hand = Slow()
    with caplog.at_level(logging.ERROR):
        await Inbox(database, hand).recover()
    await asyncio.sleep(0)
    assert hand.begun == []
    assert caplog.messages == ["an update that no process survived is given up"]
    assert await rows(database) == [(1, None, False)]


async def test_only_the_newest_numbers_are_kept(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inbox_module, "REMEMBERED", 10)
    hand = Slow()
    hand.gate.set()
    inbox = Inbox(database, hand)
    for number in range(30):
        await inbox.accept([update(number)])
    await inbox.close()
    assert [number for number, _, _ in await rows(database)] == list(range(20, 30))


async def test_a_full_hand_leaves_the_rest_with_telegram(database: Database) -> None:
    hand = Slow()
    inbox = Inbox(database, hand)
    await inbox.accept([update(number) for number in range(FULL)])
    more = asyncio.create_task(inbox.accept([update(FULL)]))
    await asyncio.sleep(0.05)
    assert not more.done()
    assert len(hand.tasks) == FULL
    hand.gate.set()
    await more
    await inbox.close()


async def test_what_cant_be_kept_is_telegrams_until_it_is_handled(
    database: Database, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk: handling goes on as far as it can, and Telegram isn't told to forget."""
    write = database.write
    full = True

    async def on_a_full_disk(work: Callable[[sqlite3.Connection], Any]) -> Any:
        if full:
            raise sqlite3.OperationalError("database or disk is full")
        return await write(work)

    monkeypatch.setattr(database, "write", on_a_full_disk)
    hand = Slow()
    inbox = Inbox(database, hand)
    accepting = asyncio.create_task(inbox.accept([update(1)]))
    await asyncio.sleep(0.05)
    assert not accepting.done()
    hand.gate.set()
    await accepting
    full = False
    await inbox.accept([update(2)])
    await inbox.close()
    assert await rows(database) == [(1, None, False), (2, None, False)]
    assert "updates can't be kept" in caplog.messages


async def test_erasing_takes_what_the_person_has_in_hand(database: Database) -> None:
    hand = Slow()
    inbox = Inbox(database, hand)
    await inbox.accept([update(1, person=7), update(2, person=8)])
    await database.write(lambda db: storage_inbox.forget(db, 7))
    assert await rows(database) == [(2, 8, True)]
    hand.gate.set()
    await inbox.close()


async def test_what_comes_twice_on_a_full_disk_is_waited_for_twice(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Telegram waits a minute for its 200, then delivers again: it may not forget what is in hand and nowhere else."""

    async def on_a_full_disk(work: Callable[[sqlite3.Connection], Any]) -> Any:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(database, "write", on_a_full_disk)
    hand = Slow()
    inbox = Inbox(database, hand)
    first = asyncio.create_task(inbox.accept([update(1)]))
    await asyncio.sleep(0.01)
    again = asyncio.create_task(inbox.accept([update(1)]))
    await asyncio.sleep(0.01)
    assert not again.done()
    hand.gate.set()
    await asyncio.gather(first, again)
    assert hand.begun == [1]
    await inbox.close()


async def test_cut_short_on_a_full_disk_it_stays_telegrams(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    async def on_a_full_disk(work: Callable[[sqlite3.Connection], Any]) -> Any:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(database, "write", on_a_full_disk)
    monkeypatch.setattr(inbox_module, "FINISHING", 0.01)
    inbox = Inbox(database, Slow())
    accepting = asyncio.create_task(inbox.accept([update(1)]))
    await asyncio.sleep(0.01)
    await inbox.close()
    with pytest.raises(sqlite3.OperationalError):
        await accepting


class Gated:
    """Holds back the writes of the inbox, as if the writer were busy with other people's."""

    def __init__(self, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
        self.write = database.write
        self.gate = asyncio.Event()
        monkeypatch.setattr(database, "write", self._write)

    async def _write(self, work: Callable[[sqlite3.Connection], Any]) -> Any:
        await self.gate.wait()
        return await self.write(work)


@pytest.mark.parametrize("waiting_behind", [True, False])
async def test_what_waits_to_be_kept_isnt_written_behind_an_erasure(
    waiting_behind: bool, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Other people's notes are being written; the press that erases is handled before its own is."""
    gated, hand = Gated(database, monkeypatch), Slow()
    inbox = Inbox(database, hand)
    accepting = [asyncio.create_task(inbox.accept([update(1, person=8)]))] if waiting_behind else []
    await asyncio.sleep(0.01)
    accepting.append(asyncio.create_task(inbox.accept([update(2, person=7)])))
    await asyncio.sleep(0.01)
    await gated.write(lambda db: storage_inbox.forget(db, 7))  # the erasure's unit …
    inbox.forget(7)  # … and what follows it
    gated.gate.set()
    await asyncio.gather(*accepting)
    await until(lambda: not inbox._tasks)
    assert 7 not in [person for _, person, _ in await rows(database)]
    hand.gate.set()
    await inbox.close()


async def test_on_a_full_disk_words_dont_gather_in_memory(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    async def on_a_full_disk(work: Callable[[sqlite3.Connection], Any]) -> Any:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(database, "write", on_a_full_disk)
    hand = Slow()
    hand.gate.set()
    inbox = Inbox(database, hand)
    for number in range(5):
        await inbox.accept([update(number)])
    assert inbox._new == {}
    await inbox.close()


@pytest.mark.parametrize(
    ("raw", "person"),
    [
        ({"update_id": 1, "callback_query": {"from": {"id": 5}, "message": {"from": {"id": 42}}}}, 5),
        ({"update_id": 1, "poll_answer": {"user": {"id": 6}}}, 6),
        ({"update_id": 1, "channel_post": {"sender_chat": {"id": -100}}}, None),
        ({"update_id": 1}, None),
    ],
)
def test_whose_update_it_is(raw: dict[str, Any], person: int | None) -> None:
    assert inbox_module._sender(raw) == person
