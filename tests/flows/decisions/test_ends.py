"""The edges of a vote: presses while it is counted, and whoever leaves the network while it is open."""

from __future__ import annotations

from typing import Any

import pytest

from domain.decisions.counting import NO, YES
from domain.decisions.decisions import State
from domain.decisions.kinds import Kind
from handlers.decisions.voting.presses import CastSecret, Vote
from services.base import due
from services.decisions import casting
from services.decisions.access import decision_of
from services.decisions.closing import KEYS_AGAIN
from storage.decisions import decisions
from tests.flows.decisions.conftest import Voters
from tests.flows.decisions.test_voting import BEGUN, ballots, told

KEY = "Доверить ключ от зала"


async def counts(voters: Voters, decision_id: int) -> dict[str, int] | None:
    """What it came to, as it is kept."""
    outcome = await voters.network.app.units.ask(lambda unit: decisions.outcome(unit.db, decision_id))
    return outcome.counts if outcome is not None else None


async def leaves(person: Any) -> None:
    await person.sends("/me")
    await person.taps("Отпуск и выход")
    await person.taps("Выйти из сети")


async def test_presses_while_a_secret_vote_waits_for_its_key_change_nothing(voters: Voters) -> None:
    """It is over and can't be counted yet: no vote is taken, changed or taken back, and the card says so."""
    decision = await voters.open(KEY, Kind.PEOPLE, about=voters.olga, recall=True)
    anna, boris, vera = voters.anna, voters.boris, voters.vera
    notices = {person: await told(person, BEGUN) for person in (anna, boris, vera)}
    for person in (anna, boris):
        await person.taps("За", on=notices[person])
    keys = voters.network.settings.keys
    keys.rename(keys.with_name("away"))
    assert (await voters.ends(decision)).state is State.COUNTING
    await vera.taps("Против", on=notices[vera])
    assert "Голосование закончено" in vera.alert
    vera.sees("голоса считают")
    assert "Проголосовать" not in vera.buttons
    assert decision.until is not None
    for do in (Vote.NO, Vote.BACK, Vote.IS_THERE):
        old = CastSecret(id=decision.id, of=decision.until, do=do).pack()
        await anna._presses(anna.last, {"callback_data": old})
        assert "Голосование закончено" in anna.alert
        anna.sees("голоса считают")
    keys.with_name("away").rename(keys)
    await voters.until(decision.until + KEYS_AGAIN)
    assert (await voters.ripe(decision)).state is State.PROTEST, "two for, as they lay in the box"
    await told(anna, "назван только итог")


@pytest.mark.parametrize("secret", [False, True])
async def test_a_press_between_the_end_and_the_tick_is_too_late(
    voters: Voters, secret: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody has noticed the end: the clock has."""
    of: dict[str, Any] = {"kind": Kind.PEOPLE, "about": voters.olga, "recall": True} if secret else {}
    decision = await voters.open(KEY, **of)
    notice = await told(voters.anna, BEGUN)
    monkeypatch.setattr(due, "run", _late)
    assert decision.until is not None
    await voters.until(decision.until)
    assert (await voters.network.app.units.ask(decision_of, decision.id)).state is State.VOTING
    await voters.anna.taps("За", on=notice)
    assert "Голосование закончено" in voters.anna.alert
    assert await ballots(voters, decision.id) == []


async def _late(units: Any) -> int:
    """The tick hasn't come yet."""
    return 0


@pytest.mark.parametrize("secret", [False, True])
async def test_whoever_leaves_keeps_the_vote_and_cannot_change_it(voters: Voters, secret: bool) -> None:
    of: dict[str, Any] = {"kind": Kind.PEOPLE, "about": voters.olga, "recall": True} if secret else {}
    decision = await voters.open(KEY, **of)
    vera = voters.vera
    notice = await told(vera, BEGUN)
    await vera.taps("За", on=notice)
    for person, choice in ((voters.anna, "За"), (voters.boris, "Против")):
        await person.taps(choice, on=await told(person, BEGUN))
    await leaves(vera)
    for button in ("Против", "Воздержаться"):
        await vera.taps(button, on=notice)
        assert "Вы вышли из сети" in vera.alert
    over = await voters.ends(decision)
    assert over.size == (3 if secret else 4), "the list of voters is of the opening"
    if secret:
        assert over.state is State.PROTEST, "two of three are two thirds, hers among them"
    else:
        assert await counts(voters, decision.id) == {YES: 2, NO: 1, "abstain": 0}
        assert await ballots(voters, decision.id) == [NO, YES, YES]


async def test_whoever_leaves_with_the_deciding_vote_decides(voters: Voters) -> None:
    """Two for and two against: had the vote gone with her it would be adopted."""
    decision = await voters.open()
    units = voters.network.app.units
    for person, choice in ((voters.olga, YES), (voters.anna, YES), (voters.boris, NO), (voters.vera, NO)):
        await units.do(casting.cast, await voters.member(person), decision.id, choice)
    await leaves(voters.vera)
    assert (await voters.ends(decision)).state is State.REJECTED
