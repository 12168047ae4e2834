"""Who has pressed what, and when? Asked of everything that lies on the disk, during a secret vote and after it."""

from __future__ import annotations

import asyncio
import logging
import socket
import sqlite3
from contextlib import AsyncExitStack, closing
from typing import Any

import aiohttp
import pytest
from pydantic import SecretStr

from bot.webhook import SECRET_HEADER
from domain.base.errors import KeyLost
from handlers.decisions.voting.presses import CastSecret
from handlers.ui.routes import Former, Routes
from handlers.ui.screen import CAME
from services.decisions import secret
from storage.base.keys import KeyStore
from tests.secrecy.ballot import AYE, FAILS, NAY, VOTE, press
from tests.secrecy.conftest import Vote
from tests.secrecy.disk import Look, changed, found_in, only_ballots

WORDS = (AYE, NAY, FAILS, f"{CastSecret.__prefix__}:{VOTE}", "callback_query", "chat_instance")
"""What no file may hold: choices, a ballot's data, any part of an update."""


async def choices(vote: Vote) -> list[str]:
    return sorted((await vote.app.units.ask(secret.opened, VOTE)).choices)


class Held:
    """Presses wait in the middle: `begun` is set when one is there, `go` lets them on."""

    def __init__(self, vote: Vote, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun, self.go = asyncio.Event(), asyncio.Event()
        real = vote.app.units.do

        async def slowly(*args: Any, **kwargs: Any) -> Any:
            self.begun.set()
            await self.go.wait()
            return await real(*args, **kwargs)

        monkeypatch.setattr(vote.app.units, "do", slowly)


@pytest.mark.parametrize("opened_by", ["/ballot", "/notice"])
async def test_the_whole_difference_that_presses_make(vote: Vote, opened_by: str) -> None:
    """Long after the last press that was noted, so that the person would count as seen anew."""
    await vote.anna.sends(opened_by)
    ballot = vote.anna.last
    await vote.telegram.time.moves(hours=5)
    before = await vote.settled()
    for label in ("За", "Против", "Против", "Отозвать голос", "За"):
        await vote.anna.taps(label, on=ballot)
        said = "Голосуем до" if label == "Отозвать голос" else "Голос принят"
        assert any(said in message.text for message in vote.anna.news)
        ballot = vote.anna.last if opened_by == "/ballot" else ballot
    after = await vote.settled()
    assert len(only_ballots(before, after)) == 5
    assert found_in(WORDS, after) == []
    went, came = changed(before, after)["sealed_ballots"]
    assert (len(went), len(came)) == (1, 1)
    assert await choices(vote) == [AYE]


async def test_the_conversation_stays_as_it_was(vote: Vote) -> None:
    """Another press puts an open form aside."""
    olga = vote.olga
    await olga.sends("/ballot")
    ballot = olga.last
    await olga.sends("/organizer")
    await olga.taps("Объявления")
    await olga.taps("Новое объявление")
    question = olga.last
    before = await vote.settled()
    await olga.taps("За", on=ballot)
    assert olga.last is question, "nothing had to be said beside the ballot"
    only_ballots(before, await vote.settled())
    assert await choices(vote) == [AYE]
    await olga.taps("⌂ Меню", on=ballot)
    assert "conversations" in changed(before, await vote.settled()), "other presses are noted"


async def test_a_look_at_the_rules_leaves_what_a_look_at_the_ballot_leaves(vote: Vote) -> None:
    """The doors under a secret ballot say that somebody was there, as the ballot itself does, and nothing more."""
    anna, left = vote.anna, {}
    for label, sees in (
        ("По какой норме", "По какой норме решаем"),
        ("‹ Назад", "Голосуем до"),  # shows the ballot
        ("Что защищено", "Не защищено"),
        ("‹ Назад", "Голосуем до"),
    ):
        await vote.telegram.time.moves(hours=5)
        before = await vote.settled()
        await anna.taps(label)
        anna.sees(sees)
        after = await vote.settled()
        left[label] = {table: (len(went), len(came)) for table, (went, came) in changed(before, after).items()}
        assert "sealed_ballots" not in left[label]
    assert left["По какой норме"] == left["‹ Назад"] == left["Что защищено"]
    await anna.taps("За")
    assert await choices(vote) == [AYE]
    assert found_in((AYE, NAY), vote.files()) == []


async def test_in_hand_it_is_nowhere(vote: Vote, monkeypatch: pytest.MonkeyPatch) -> None:
    before = await vote.settled()
    held = Held(vote, monkeypatch)
    pressing = asyncio.create_task(vote.anna.taps("За"))
    await held.begun.wait()
    await vote.app.inbox._note()
    during = vote.files()
    assert vote.app.inbox._hand.tasks, "it is in hand"
    held.go.set()
    await pressing
    assert only_ballots(before, during) == []
    assert found_in(WORDS, during) == []
    assert len(only_ballots(before, await vote.settled())) == 1


async def test_telegram_keeps_it_until_it_is_handled(vote: Vote, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing else does."""
    monkeypatch.setattr("bot.inbox.HELD", 60.0)
    held = Held(vote, monkeypatch)
    pressing = asyncio.create_task(vote.anna.taps("За"))
    await held.begun.wait()
    await asyncio.sleep(0.5)  # in which the next question would long have let Telegram forget it
    assert vote.telegram.world.updates.pending
    held.go.set()
    await pressing
    assert await choices(vote) == [AYE]


async def test_one_that_hangs_keeps_nobody_waiting(vote: Vote, monkeypatch: pytest.MonkeyPatch) -> None:
    held = Held(vote, monkeypatch)
    boris = vote.person("Борис", started=True)
    vote.telegram.idle = None
    pressing = asyncio.create_task(vote.anna.taps("За"))
    await held.begun.wait()
    monkeypatch.undo()
    asking = asyncio.create_task(boris.sends("/help"))
    await asyncio.wait_for(boris.waits_for("Учительская"), 20)
    assert vote.app.inbox._hand.tasks, "the other one is in hand still"
    held.go.set()
    await asyncio.gather(pressing, asking)


async def test_with_the_webhook(vote: Vote) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    ballot = vote.anna.last.data
    await vote.stop()
    vote.settings = vote.settings.model_copy(
        update={
            "webhook_url": "https://bot.example.org/updates",
            "webhook_secret": SecretStr("of-this-test"),
            "webhook_host": "127.0.0.1",
            "webhook_port": port,
        }
    )
    vote.may_refuse.add(400)
    vote._stack = AsyncExitStack()
    await vote.start()
    vote.telegram.idle = None
    query = {
        "id": "4000000000000001", "chat_instance": "7", "from": vote.anna.person.user, "message": ballot,
        "data": press(),
    }  # fmt: skip
    before = await vote.settled()
    number = max(vote.numbers()) + 1
    async with aiohttp.ClientSession(headers={SECRET_HEADER: "of-this-test"}) as client:
        for _ in range(2):
            answer = await delivered(client, port, {"update_id": number, "callback_query": query})
            assert answer == 200
    after = await vote.settled()
    assert only_ballots(before, after) == [number]
    assert found_in((*WORDS, query["id"]), after) == []
    assert await choices(vote) == [AYE]


async def delivered(client: aiohttp.ClientSession, port: int, update: dict[str, Any]) -> int:
    """By the webhook, as soon as its server is there; its status."""
    async with asyncio.timeout(60):
        while True:
            try:
                async with client.post(f"http://127.0.0.1:{port}/updates", json=update) as answer:
                    return answer.status
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.05)


async def test_a_stranger_who_presses_isnt_met(vote: Vote) -> None:
    vote.may_refuse.add(400)
    stranger = {**vote.anna.person.user, "id": 777_000_777}
    data = press()
    query = {"id": "4000000000000002", "chat_instance": "7", "from": stranger, "data": data}
    before = await vote.settled()
    await vote.app.inbox.accept([{"update_id": max(vote.numbers()) + 1, "callback_query": query}])
    after = await vote.settled()
    assert len(only_ballots(before, after)) == 1
    assert "sealed_ballots" not in changed(before, after)
    assert found_in(("777000777", *WORDS), after) == []


@pytest.mark.parametrize("trouble", ["a fault", "Telegram's", "a refusal"])
async def test_what_fails_is_told_without_person_or_data(
    vote: Vote, trouble: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    vote.may_refuse |= {400, 403}
    if trouble == "a fault":

        def fails(unit: Any, decision: int, member: int, choice: str) -> bool:
            raise RuntimeError(f"member {member} wanted {FAILS}")

        monkeypatch.setattr(secret, "put", fails)
    if trouble == "Telegram's":
        vote.telegram.faults.add("editMessageText", 400, "Bad Request: something", times=5)
    if trouble == "a refusal":
        (vote.settings.keys / f"{VOTE}.key").unlink()
    before = await vote.settled()
    with caplog.at_level(logging.INFO):
        await vote.anna.taps("За")
    assert only_ballots(before, await vote.settled())
    if trouble == "a refusal":
        assert "ключ этого тайного голосования потерян" in vote.anna.alert
    else:
        assert "a press that leaves no trace failed" in caplog.text
    for record in caplog.records:
        told = str(vars(record))
        assert record.exc_info is None
        assert not hasattr(record, "member")
        assert not [word for word in (*WORDS, str(vote.anna.id)) if word in told], told


async def test_an_export_says_the_same_before_and_after(vote: Vote) -> None:
    def told() -> Any:
        return vote.app.units.ask(lambda unit: [part.export(unit, 2) for part in unit.areas.personal_data])

    before = await told()
    await vote.anna.taps("За")
    assert await told() == before


async def test_of_those_who_voted_and_those_who_didnt_the_same_is_kept(vote: Vote) -> None:
    """By count, place, order and size: one row each, in the order of their slots, all of one length."""
    await vote.olga.sends("/ballot")
    await vote.olga.taps("Против")
    await vote.anna.taps("За")
    rows = (await vote.settled()).tables["sealed_ballots"]
    assert len(rows) == 19
    assert rows == sorted(rows, key=lambda row: row[1])
    assert {(decision, len(slot), len(ballot)) for decision, slot, ballot in rows} == {(VOTE, 16, 156)}
    with closing(sqlite3.connect(vote.settings.database_path)) as db, pytest.raises(sqlite3.OperationalError):
        db.execute("SELECT rowid FROM sealed_ballots")


async def test_after_it_neither_files_nor_older_copies_can_be_opened(vote: Vote) -> None:
    key = vote.app.units.keys.load(VOTE)
    await vote.anna.taps("За")
    during = await vote.settled()
    cast = [ballot for _, _, ballot in during.tables["sealed_ballots"]]
    path = vote.settings.database_path
    with closing(sqlite3.connect(path)) as db, closing(sqlite3.connect(f"{path}.before-0099")) as copy:
        db.backup(copy)
    await vote.app.units.do(secret.end, VOTE)
    await vote.app.units.database.rewrite()
    after = await vote.settled()
    assert after.tables["sealed_ballots"] == []
    mine = Look({}, {name: of for name, of in after.files.items() if "before" not in name})
    assert found_in(cast, mine) == []
    assert len(found_in(cast, after)) == len(cast), "the copy has them, sealed"
    assert found_in((*WORDS, key), after) == []
    keys = KeyStore(vote.settings.keys)
    assert keys.numbers() == frozenset()
    with pytest.raises(KeyLost):
        keys.load(VOTE)


async def test_without_its_folder_of_keys_the_bot_works_and_voters_are_told(
    vote: Vote, caplog: pytest.LogCaptureFixture
) -> None:
    keys = vote.settings.keys
    keys.rename(f"{keys}.away")
    keys.write_text("a file where the folder should be")
    with caplog.at_level(logging.ERROR):
        await vote.restart()
    assert "secret votes stand still" in caplog.text
    await vote.anna.taps("За")
    assert "не может открыть урну" in vote.anna.alert
    await vote.anna.sends("/start")
    vote.anna.sees("Учительская")
    keys.unlink()
    with caplog.at_level(logging.ERROR):
        await vote.restart()
    assert "the key of an open secret vote is lost" in caplog.text


def test_a_press_is_known_by_its_data_alone() -> None:
    routes = Routes()
    routes.press(CastSecret, leaves_no_trace=True)(None)  # type: ignore[arg-type]  # never called
    routes.former("presses", "old", Former(now=CastSecret.__prefix__))
    whole = Routes()
    whole.include(routes)
    for data in (
        "sb:1:yes",
        "!sb:1:yes",
        "sb",
        "!sb:what:ever",
        "old:1:yes",
        "!old:1:yes",
        f"sb:1:yes{CAME}el:0",
        f"!sb{CAME}el:0",
        "+sb:1:yes",
        f"!+sb:1:yes{CAME}el:0",
    ):
        assert whole.leaves_no_trace(data), data
    for data in ("sbb:1", "go:sb:0", "", "!", "!!sb:1", None, 7, {}):
        assert not whole.leaves_no_trace(data), data
