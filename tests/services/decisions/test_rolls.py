"""A list of voters is drawn up some at a time, and the vote opens when it stands: for exactly those whom it is for."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from domain.base.errors import DomainError
from domain.decisions.counting import YES
from domain.decisions.decisions import Decision, State
from domain.decisions.kinds import DAY
from services.base import due
from services.decisions import casting, course, electing, proposing
from services.people import joining
from storage.base import members
from storage.decisions import decisions, rolls, voting
from tests.builders.small import SmallNetwork
from tests.builders.states import put
from tests.services.decisions.deciding import people


@pytest.fixture
async def network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[SmallNetwork]:
    monkeypatch.setattr(electing, "AT_ONCE", 3)
    network = await SmallNetwork.open(tmp_path)
    yield network
    await network.database.close()


async def frozen(network: SmallNetwork, author: int) -> int:
    """A decision that is to be voted on now."""

    def made(unit: Any) -> int:
        said = proposing.Draft(kind=proposing.Kind.PROPOSAL, title="По средам", text="По средам свободны все.")
        number = proposing.draft(unit, author, said).id
        proposing.put_up(unit, author, number)
        put(unit.db, decisions.DECISION, number, State.DISCUSSION)
        put(unit.db, decisions.DECISION, number, State.FROZEN)
        decisions.update(unit.db, number, until=unit.now)
        return number

    return await network.do(made)


async def on_the_list(network: SmallNetwork, number: int) -> list[int]:
    return await network.ask(lambda unit: voting.voters(unit.db, number))


async def ripe(network: SmallNetwork, number: int) -> Decision:
    return await network.do(course.ripe, number)


async def test_the_vote_opens_when_all_have_been_looked_at(network):
    voters = await people(network, 7)
    number = await frozen(network, voters[0])
    assert (await ripe(network, number)).state is State.FROZEN
    with pytest.raises(DomainError, match="error-decision-not-open"):
        await network.do(casting.cast, voters[0], number, YES)
    newer = await network.member("Новичок")
    await network.do(joining.leave, voters[1])
    assert (await ripe(network, number)).state is State.FROZEN
    opened = await ripe(network, number)
    assert opened.state is State.VOTING
    left = [one for one in voters if one != voters[1]]
    assert await on_the_list(network, number) == left, "nobody twice, nobody who has left, nobody who came too late"
    assert (opened.size, opened.n) == (6, 6)
    assert newer not in left
    assert await network.ask(lambda unit: rolls.find(unit.db, number)) is None


async def test_nobody_needs_to_press_for_it(network):
    voters = await people(network, 7)
    number = await frozen(network, voters[0])
    await ripe(network, number)
    for _ in range(4):
        network.now += 5
        await network.do(due.some)
    assert (await network.ask(lambda unit: decisions.by_id(unit.db, number))).state is State.VOTING
    assert await on_the_list(network, number) == voters


async def test_a_list_of_before_is_not_gone_on_with(network):
    voters = await people(network, 7)
    number = await frozen(network, voters[0])
    await ripe(network, number)
    network.now += DAY
    await network.database.write(lambda db: members.update(db, voters[0], joined_at=network.now))
    again = "UPDATE decisions SET state_at = ? WHERE id = ?"  # as after a talk that went on
    await network.database.write(lambda db: db.execute(again, (network.now, number)))
    while (await ripe(network, number)).state is State.FROZEN:
        pass
    assert await on_the_list(network, number) == voters[1:], "it was begun anew, by how things are by now"


async def test_who_has_left_is_struck_off_no_other_list(network):
    voters = await people(network, 4)
    first = await frozen(network, voters[0])
    while (await ripe(network, first)).state is State.FROZEN:
        pass
    await network.do(joining.leave, voters[1])
    listed = await on_the_list(network, first)
    second = await frozen(network, voters[2])
    while (await ripe(network, second)).state is State.FROZEN:
        pass
    assert await on_the_list(network, second) == [one for one in voters if one != voters[1]]
    assert await on_the_list(network, first) == listed == voters, (
        "the vote that was open then is counted by its own list"
    )
