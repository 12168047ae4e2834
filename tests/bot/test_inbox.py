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
from bot.updates import Arrived, arrived
from handlers.ui.patience import PAUSE
from storage.base import inbox as storage_inbox
from storage.base.database import Database
from tests.bot.waiting import until

LAST = 10_000


class Slow(Hand):
    """A hand that notes what it is given and holds it until told."""

    def __init__(self) -> None:
        super().__init__(None, None)  # type: ignore[arg-type]  # handled without Telegram
        self.begun: list[int] = []
        self.gate = asyncio.Event()

    async def _handle(self, update: Arrived, answering: object) -> None:
        self.begun.append(update.number)
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
    hand.gate.set()
    second = Inbox(database, hand)
    await second.recover()
    await second.accept([update(1), update(2), update(3), update(4)])  # Telegram wasn't told
    await until(lambda: len(hand.begun) == 3)
    assert hand.begun == [2, 3, 4], "in their order, the handled one not again"
    await second.close()


async def dying(database: Database, hand: Slow, updates: list[dict[str, Any]] | None = None) -> None:
    """A process that recovers, accepts and is gone while its hand holds what has begun."""
    inbox = Inbox(database, hand)
    recovering = asyncio.create_task(inbox.recover())
    await until(lambda: recovering.done() or hand.begun)
    if updates:
        await recovering
        await inbox.accept(updates)
        await until(lambda: hand.begun)
    # What it has begun is noted within LINGER at the latest; then nothing of it goes on.
    await asyncio.sleep(3 * inbox_module.LINGER)
    recovering.cancel()


async def test_only_what_was_being_handled_at_three_deaths_is_given_up(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    """The update 1 kills, 2 waits behind it, 3 is another person's and was being handled at the first death too."""
    await dying(database, Slow(), [update(1), update(2), update(3, person=8)])
    seen = []
    for _ in range(storage_inbox.TRIES - 1):
        hand = Slow()
        await dying(database, hand)
        seen.append(hand.begun)
    assert seen == [[1], [1]], "who may be guilty is tried alone"
    hand = Slow()
    hand.gate.set()
    last = Inbox(database, hand)
    with caplog.at_level(logging.ERROR):
        await last.recover()
    await last.idle()
    assert sorted(hand.begun) == [2, 3], "the innocent are handled"
    given_up = [record for record in caplog.records if record.name == "bot.inbox"]
    assert [record.update for record in given_up] == [1]  # type: ignore[attr-defined]  # logging's extra
    await last.close()


async def test_a_process_that_ends_in_order_blames_nobody(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inbox_module, "FINISHING", 0.01)
    for _ in range(storage_inbox.TRIES + 1):
        hand = Slow()
        inbox = Inbox(database, hand)
        await inbox.recover()
        await inbox.accept([update(1)])
        await until(lambda hand=hand: hand.begun == [1])
        await inbox.close()
    hand = Slow()
    hand.gate.set()
    inbox = Inbox(database, hand)
    await inbox.recover()
    await inbox.idle()
    assert hand.begun == [1]
    await inbox.close()


async def test_after_a_death_nothing_begins_before_it_is_written_down(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What kills at once would otherwise leave no trace, and Telegram would bring it for ever."""
    await dying(database, Slow(), [update(1)])
    hand = Slow()
    hand.gate.set()
    inbox = Inbox(database, hand)
    await inbox.recover()
    await inbox.idle()
    gated = Gated(database, monkeypatch)
    accepting = asyncio.create_task(inbox.accept([update(2)]))
    await asyncio.sleep(0.05)
    assert hand.begun == [1]
    gated.gate.set()
    await accepting
    await until(lambda: hand.begun == [1, 2])
    await inbox.close()


async def test_told_to_stop_while_one_is_tried_alone(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inbox_module, "FINISHING", 0.01)
    await dying(database, Slow(), [update(1), update(2)])
    stop, hand = asyncio.Event(), Slow()
    inbox = Inbox(database, hand)
    recovering = asyncio.create_task(inbox.recover(stop))
    await until(lambda: hand.begun == [1])
    stop.set()
    await recovering
    await inbox.close()
    assert hand.begun == [1]
    assert [(number, is_open) for number, _, is_open in await rows(database)] == [(1, True), (2, True)]


async def test_only_the_newest_numbers_are_kept(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inbox_module, "REMEMBERED", 10)
    hand = Slow()
    hand.gate.set()
    inbox = Inbox(database, hand)
    for number in range(1, 31):
        await inbox.accept([update(number)])
    await inbox.close()
    assert [number for number, _, _ in await rows(database)] == list(range(21, 31))


async def test_a_full_hand_leaves_the_rest_with_telegram(database: Database) -> None:
    hand = Slow()
    inbox = Inbox(database, hand)
    await inbox.accept([update(number, person=number) for number in range(1, FULL + 1)])
    more = asyncio.create_task(inbox.accept([update(FULL + 1)]))
    await asyncio.sleep(0.05)
    assert not more.done()
    assert len(hand.tasks) == FULL
    hand.gate.set()
    await more
    await inbox.close()


class ToldToWait(Slow):
    """A hand in which Telegram asks everybody but the last to wait for an hour (429)."""

    async def _handle(self, update: Arrived, answering: object) -> None:
        if update.person != LAST:
            await PAUSE.get()(3600)
        await super()._handle(update, answering)


async def test_however_many_are_told_to_wait_others_are_let_in(database: Database) -> None:
    hand = ToldToWait()
    inbox = Inbox(database, hand)
    for start in (1, FULL + 1):
        crowd = [update(number, person=number) for number in range(start, start + FULL)]
        accepted = asyncio.create_task(inbox.accept(crowd))
        await until(accepted.done)
    last = asyncio.create_task(inbox.accept([update(LAST, person=LAST)]))
    await until(lambda: last.done() and hand.begun == [LAST])
    await hand.drain(0)
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
    for number in range(1, 6):
        await inbox.accept([update(number)])
    assert inbox._new == {}
    await inbox.close()


@pytest.mark.parametrize(
    ("raw", "person"),
    [
        ({"update_id": 1, "callback_query": {"from": {"id": 5}, "message": {"from": {"id": 42}}}}, 5),
        ({"update_id": 1, "poll_answer": {"user": {"id": 6}}}, 6),
        ({"update_id": 1, "channel_post": {"sender_chat": {"id": -100}}}, None),
    ],
)
def test_whose_update_it_is(raw: dict[str, Any], person: int | None) -> None:
    update = arrived(raw)
    assert update is not None
    assert update.person == person
