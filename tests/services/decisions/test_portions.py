"""Voters are told some at a time: nobody twice and nobody not at all, whatever happens in between."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from domain.decisions.counting import NO, YES
from domain.decisions.decisions import Decision, State
from domain.decisions.kinds import DAY, Kind
from services.base import due
from services.decisions import casting, course, opening, portions, secret, vote_news
from services.decisions.access import decision_of
from services.people import joining
from storage.base.database import Database
from storage.base.keys import KeyStore
from storage.decisions import decisions
from tests.builders.small import SmallNetwork
from tests.builders.states import put
from tests.services.decisions.deciding import opened, people

PEOPLE = 8


@pytest.fixture
async def network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[SmallNetwork]:
    monkeypatch.setattr(portions, "AT_ONCE", 3)
    network = await SmallNetwork.open(tmp_path)
    network.units.keys = KeyStore(tmp_path / "keys")
    network.units.keys.prepare()
    yield network
    await network.database.close()


async def told(network: SmallNetwork, kind: str) -> list[int]:
    """Who has something of that kind, in the order in which they were told."""

    def rows(unit: Any) -> list[int]:
        found = unit.db.execute("SELECT member_id FROM outbox WHERE kind = ? ORDER BY id", (kind,))
        return [row["member_id"] for row in found]

    return await network.ask(rows)


async def goes_on(network: SmallNetwork) -> int:
    """All ticks until nothing is left; how many there were."""
    count = 0
    while await network.ask(portions.is_any):
        await network.do(portions.go_on)
        count += 1
    return count


async def test_a_vote_opens_for_some_at_once_and_for_the_others_by_the_tick(network):
    voters = await people(network, PEOPLE)
    await network.do(opened, voters[0])
    assert await told(network, "decision-open") == voters[:3]
    await network.do(portions.go_on)
    assert await told(network, "decision-open") == voters[:6]
    assert await goes_on(network) == 1
    assert await told(network, "decision-open") == voters
    assert not await network.ask(portions.is_any)


async def test_as_many_as_fit_are_told_and_no_portion_is_left_that_tells_nobody_for_ever(network):
    voters = await people(network, 3)
    await network.do(opened, voters[0])
    assert await goes_on(network) == 1
    assert await told(network, "decision-open") == voters


async def test_a_death_in_between_loses_nobody_and_tells_nobody_twice(network, tmp_path):
    voters = await people(network, PEOPLE)
    await network.do(opened, voters[0])
    await network.database.close()
    child = [sys.executable, "-m", "tests.services.decisions.dying", str(tmp_path / "x.db"), str(network.now), "2"]
    died = await asyncio.to_thread(subprocess.run, child, check=False)
    assert died.returncode == -signal.SIGKILL
    again = SmallNetwork(await Database.open(tmp_path / "x.db"))
    again.now = network.now
    try:
        assert await told(again, "decision-open") == voters[:5], "what it had saved, and no more"
        await goes_on(again)
        assert await told(again, "decision-open") == voters
    finally:
        await again.database.close()


async def test_nobody_is_invited_to_what_is_over(network):
    voters = await people(network, PEOPLE)
    decision = await network.do(opened, voters[0])
    assert decision.until is not None
    network.now = decision.until
    await network.do(portions.go_on)
    assert await told(network, "decision-open") == voters[:3]
    await network.do(course.ripe, decision.id)
    assert await told(network, "decision-open") == []


async def test_a_vote_that_begins_anew_is_told_anew(network):
    """What was said of the first isn't gone on with, and the second is said to all."""
    voters = await people(network, PEOPLE)
    decision = await network.do(opened, voters[0])
    network.now += DAY

    def again(unit: Any) -> Decision:
        vote_news.closed(unit, decision)
        put(unit.db, decisions.DECISION, decision.id, State.FROZEN)
        return opening.open_vote(unit, decision_of(unit, decision.id))

    await network.do(again)
    await goes_on(network)
    assert await told(network, "decision-again") == voters
    assert await told(network, "decision-open") == []


async def reminded(network: SmallNetwork, decision: Decision) -> None:
    """Half of its time is over, and everybody was told of it."""
    assert decision.until is not None
    assert decision.opened_at is not None
    network.now = (decision.opened_at + decision.until) // 2
    await network.do(due.some)
    await goes_on(network)


async def test_only_those_who_have_not_voted_are_reminded(network):
    voters = await people(network, PEOPLE)
    decision = await network.do(opened, voters[0])
    await goes_on(network)
    for member in voters[:3] + voters[5:6]:
        await network.do(casting.cast, member, decision.id, YES)
    await reminded(network, decision)
    assert await told(network, "decision-remind") == [*voters[3:5], *voters[6:]]


async def test_whoever_votes_before_their_portion_comes_is_not_reminded(network):
    voters = await people(network, PEOPLE)
    decision = await network.do(opened, voters[0])
    await goes_on(network)
    assert decision.opened_at is not None
    assert decision.until is not None
    network.now = (decision.opened_at + decision.until) // 2
    await network.do(due.some)
    await network.do(casting.cast, voters[-1], decision.id, YES)
    await goes_on(network)
    assert await told(network, "decision-remind") == voters[:-1]


async def test_the_outcome_is_for_those_who_took_part_and_for_its_author_once(network):
    voters = await people(network, PEOPLE)
    author = voters[4]
    decision = await network.do(opened, author)
    await goes_on(network)
    for member in (voters[1], author, voters[6], voters[7]):
        await network.do(casting.cast, member, decision.id, NO)
    assert decision.until is not None
    network.now = decision.until
    await network.do(course.ripe, decision.id)
    assert await told(network, "decision-outcome") == [author, voters[1]]
    await goes_on(network)
    assert await told(network, "decision-outcome") == [author, voters[1], voters[6], voters[7]]


async def test_of_a_secret_vote_all_have_the_same_rows(network):
    """Reminder and outcome lie ready for whoever has voted and for whoever hasn't."""
    voters = await people(network, PEOPLE)
    network.now += 15 * DAY
    decision = await network.do(opened, voters[0], Kind.PEOPLE, about=voters[0])
    await goes_on(network)
    others = voters[1:]
    assert await told(network, "decision-open") == others
    for member in others[:4]:
        await network.do(casting.cast_secretly, member, decision.id, YES)
    await reminded(network, decision)
    assert await told(network, "decision-remind-secret") == others
    assert decision.until is not None
    network.now = decision.until
    await network.do(course.ripe, decision.id)
    await goes_on(network)
    assert sorted(await told(network, "decision-outcome")) == voters
    assert not await network.ask(secret.has_needless)


async def test_whoever_leaves_meanwhile_stops_nothing(network):
    voters = await people(network, PEOPLE)
    await network.do(opened, voters[0])
    await network.do(joining.leave, voters[4])
    await goes_on(network)
    assert set(voters) - set(await told(network, "decision-open")) <= {voters[4]}
