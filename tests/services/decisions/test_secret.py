"""Secret ballots: one each, replaced and taken back without a trace, counted without names, destroyed for good."""

from __future__ import annotations

import logging
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from domain.base.errors import KeyLost, KeyUnreadable
from services.decisions import secret
from services.decisions.sealing import SEALED
from storage.base import settings
from storage.base.keys import KeyStore
from storage.decisions import sealed
from tests.builders.small import SmallNetwork

VOTE = 5
PEOPLE = range(1, 31)


@pytest.fixture
async def network(tmp_path: Path) -> AsyncIterator[SmallNetwork]:
    network = await SmallNetwork.open(tmp_path)
    network.units.keys = KeyStore(tmp_path / "keys")
    assert network.units.keys.prepare() is None
    yield network
    await network.database.close()


@pytest.fixture
async def vote(network: SmallNetwork) -> SmallNetwork:
    await network.do(secret.begin, VOTE, PEOPLE)
    return network


def all_bytes(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


async def ballots(network: SmallNetwork) -> list[tuple[bytes, bytes]]:
    return await network.database.read(lambda db: sealed.of(db, VOTE))


async def test_before_anybody_votes_everybody_has_an_empty_ballot(vote: SmallNetwork) -> None:
    assert len(await ballots(vote)) == len(PEOPLE)
    assert await vote.ask(secret.missing, VOTE, PEOPLE) == frozenset(PEOPLE)
    assert await vote.ask(secret.opened, VOTE) == secret.Opened((), 0)


async def test_the_last_choice_is_the_one_that_counts(vote: SmallNetwork) -> None:
    for member, choice in ((1, "yes"), (2, "no"), (1, "no"), (3, "yes")):
        assert await vote.do(secret.put, VOTE, member, choice)
    opened = await vote.ask(secret.opened, VOTE)
    assert sorted(opened.choices) == ["no", "no", "yes"]
    assert await vote.ask(secret.has, VOTE, 1)
    assert not await vote.ask(secret.has, VOTE, 4)
    assert await vote.ask(secret.missing, VOTE, PEOPLE) == frozenset(PEOPLE) - {1, 2, 3}
    assert len(await ballots(vote)) == len(PEOPLE)


async def test_taken_back_it_is_as_if_never_cast(vote: SmallNetwork) -> None:
    await vote.do(secret.put, VOTE, 1, "yes")
    assert await vote.do(secret.take_back, VOTE, 1)
    assert not await vote.do(secret.take_back, VOTE, 1)
    assert not await vote.ask(secret.has, VOTE, 1)
    assert await vote.ask(secret.opened, VOTE) == secret.Opened((), 0)
    assert {len(ballot) for _, ballot in await ballots(vote)} == {SEALED}


async def test_the_same_choice_again_writes_nothing(vote: SmallNetwork) -> None:
    await vote.do(secret.put, VOTE, 1, "yes")
    before = await ballots(vote)
    assert not await vote.do(secret.put, VOTE, 1, "yes")
    assert await ballots(vote) == before


async def test_whoever_isnt_of_the_electorate_has_no_ballot(vote: SmallNetwork) -> None:
    before = await ballots(vote)
    with pytest.raises(LookupError):
        await vote.do(secret.put, VOTE, 31, "yes")
    assert not await vote.ask(secret.has, VOTE, 31)
    assert await ballots(vote) == before


async def test_a_vote_begins_once(vote: SmallNetwork) -> None:
    await vote.do(secret.put, VOTE, 1, "yes")
    with pytest.raises(ValueError, match="has begun"):
        await vote.do(secret.begin, VOTE, PEOPLE)
    assert (await vote.ask(secret.opened, VOTE)).choices == ("yes",)


async def test_ballots_of_other_hands_are_counted_apart_and_can_be_cast_anew(vote: SmallNetwork) -> None:
    for member in (1, 2, 3):
        await vote.do(secret.put, VOTE, member, "yes")
    (one, ballot), (two, other), *_ = await ballots(vote)

    def swap(db: object) -> None:
        sealed.put(db, VOTE, one, other)  # type: ignore[arg-type]
        sealed.put(db, VOTE, two, ballot)  # type: ignore[arg-type]

    await vote.database.write(swap)
    assert (await vote.ask(secret.opened, VOTE)).broken == 2
    for member in PEOPLE:
        await vote.do(secret.put, VOTE, member, "no")
    assert await vote.ask(secret.opened, VOTE) == secret.Opened(("no",) * len(PEOPLE), 0)


async def test_the_order_in_which_they_are_opened_is_nobodys(vote: SmallNetwork) -> None:
    for member in PEOPLE:
        await vote.do(secret.put, VOTE, member, str(member))
    orders = {(await vote.ask(secret.opened, VOTE)).choices for _ in range(4)}
    assert len(orders) > 1
    assert {tuple(sorted(order)) for order in orders} == {tuple(sorted(map(str, PEOPLE)))}


async def test_at_the_end_ballots_key_and_log_are_gone(vote: SmallNetwork, tmp_path: Path) -> None:
    key = vote.units.keys.load(VOTE)
    for member in PEOPLE:
        await vote.do(secret.put, VOTE, member, "yes")
    cast = [ballot for _, ballot in await ballots(vote)]
    await vote.do(secret.end, VOTE)
    assert await ballots(vote) == []
    assert os.listdir(tmp_path / "keys") == []
    assert await vote.ask(lambda unit: settings.setting(unit.db, settings.REWRITE_DUE)) == "1"
    await vote.database.rewrite()
    left = all_bytes(tmp_path)
    assert key not in left
    assert not [ballot for ballot in cast if ballot in left]
    with pytest.raises(KeyLost):
        await vote.ask(secret.opened, VOTE)


async def test_after_each_cast_the_write_ahead_log_is_empty(vote: SmallNetwork, tmp_path: Path) -> None:
    """It would show which slot was written when."""
    log = tmp_path / "x.db-wal"
    for choice in ("yes", "no", ""):
        await vote.do(secret.put, VOTE, 1, choice)
        assert log.stat().st_size == 0


async def test_at_the_end_the_log_holds_no_ballot_any_more_before_the_file_is_rewritten(
    vote: SmallNetwork, tmp_path: Path
) -> None:
    await vote.do(secret.put, VOTE, 1, "yes")
    await vote.do(secret.end, VOTE)
    assert (tmp_path / "x.db-wal").stat().st_size == 0


async def test_a_cast_changes_its_own_bytes_in_the_file_and_no_other_place(vote: SmallNetwork, tmp_path: Path) -> None:
    """Rows that moved within their page would lie there in the order of the votes."""
    await vote.database.scrub()
    sizes = set()
    for member in (17, 3, 29, 17):
        before = (tmp_path / "x.db").read_bytes()
        held = dict(await ballots(vote))
        await vote.do(secret.put, VOTE, member, f"choice {len(sizes)}")
        after = (tmp_path / "x.db").read_bytes()
        ((slot, ballot),) = [(s, b) for s, b in await ballots(vote) if held[s] != b]
        at = before.index(held[slot])
        assert after == before[:at] + ballot + before[at + SEALED :]
        sizes.add(len(after))
    assert len(sizes) == 1


async def test_a_vote_that_came_to_nothing_leaves_no_key(network: SmallNetwork, tmp_path: Path) -> None:
    def fails(unit: object) -> None:
        secret.begin(unit, VOTE, PEOPLE)  # type: ignore[arg-type]
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await network.do(fails)
    assert await network.ask(secret.has_needless)
    await network.do(secret.sweep)
    assert os.listdir(tmp_path / "keys") == []
    assert not await network.ask(secret.has_needless)


async def test_a_key_that_a_death_has_left_is_destroyed_by_the_tick_and_no_other(
    vote: SmallNetwork, tmp_path: Path
) -> None:
    vote.units.keys.create(6)
    await vote.do(secret.sweep)
    assert os.listdir(tmp_path / "keys") == [f"{VOTE}.key"]


async def test_a_key_that_cant_be_destroyed_yet_is_told_and_tried_again(
    vote: SmallNetwork, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuses(store: KeyStore, number: int) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch, caplog.at_level(logging.ERROR):
        patch.setattr(KeyStore, "destroy", refuses)
        await vote.do(secret.end, VOTE)
        assert "a key isn't destroyed yet" in caplog.text
    assert await ballots(vote) == []
    assert await vote.ask(secret.has_needless)
    await vote.do(secret.sweep)
    assert os.listdir(tmp_path / "keys") == []


async def test_a_lost_key_is_found_by_whoever_asks_and_the_vote_can_still_end(
    vote: SmallNetwork, tmp_path: Path
) -> None:
    assert await vote.ask(secret.lost) == frozenset()
    (tmp_path / "keys" / f"{VOTE}.key").unlink()
    assert await vote.ask(secret.lost) == {VOTE}
    for ask in (
        lambda: vote.do(secret.put, VOTE, 1, "yes"),
        lambda: vote.do(secret.take_back, VOTE, 1),
        lambda: vote.ask(secret.has, VOTE, 1),
        lambda: vote.ask(secret.missing, VOTE, PEOPLE),
        lambda: vote.ask(secret.opened, VOTE),
    ):
        with pytest.raises(KeyLost):
            await ask()
    await vote.do(secret.end, VOTE)
    assert await vote.ask(secret.lost) == frozenset()
    await vote.do(secret.begin, VOTE, PEOPLE)
    assert await vote.do(secret.put, VOTE, 1, "yes")


async def test_a_folder_that_is_away_is_no_lost_key(vote: SmallNetwork, tmp_path: Path) -> None:
    (tmp_path / "keys").rename(tmp_path / "away")
    with pytest.raises(KeyUnreadable) as refusal:
        await vote.do(secret.put, VOTE, 1, "yes")
    assert not isinstance(refusal.value, KeyLost)
    assert not await vote.ask(secret.has_needless)
    (tmp_path / "away").rename(tmp_path / "keys")
    assert await vote.do(secret.put, VOTE, 1, "yes")
