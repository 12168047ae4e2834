"""A vote for tests of use cases: proposed, opened, cast, closed, without the weeks that lie between."""

from __future__ import annotations

from collections.abc import Mapping

from domain.decisions.decisions import Decision, State
from domain.decisions.kinds import DAY, Kind
from services.base.unit import Unit
from services.decisions import casting, course, opening, proposing
from services.decisions.access import decision_of
from storage.decisions import decisions
from tests.builders.known import approve
from tests.builders.small import SmallNetwork
from tests.builders.states import put

NAMES = [first + second for first in "АБВГД" for second in "абвгд"]


def opened(
    unit: Unit,
    author: int,
    kind: Kind = Kind.PROPOSAL,
    *,
    options: tuple[str, ...] = (),
    title: str = "Собираться по средам",
    about: int | None = None,
    secret: bool = False,
) -> Decision:
    """An open vote on what `author` proposes."""
    text = "По средам свободны все."
    said = proposing.Draft(kind=kind, title=title, text=text, options=options, about=about, secret=secret)
    decision_id = proposing.draft(unit, author, said).id
    decision = proposing.put_up(unit, author, decision_id)
    if kind is Kind.PULSE:
        return decision
    if decision.state is State.GATHERING:
        put(unit.db, decisions.DECISION, decision_id, State.DISCUSSION)
    put(unit.db, decisions.DECISION, decision_id, State.FROZEN)
    return opening.open_vote(unit, decision_of(unit, decision_id))


async def decided(network: SmallNetwork, choices: Mapping[int, str], **of: object) -> Decision:
    """A vote of these members, over and counted; the first of them has proposed it."""
    author = next(iter(choices))
    decision = await network.do(opened, author, **of)
    for member, choice in choices.items():
        await network.do(casting.cast, member, decision.id, choice, "Причина")
    assert decision.until is not None
    network.now = decision.until
    return await network.do(course.ripe, decision.id)


async def people(network: SmallNetwork, number: int) -> list[int]:
    """So many members who have been in the network for two days, and are known in it."""
    found = [await network.member(f"Участник {name}") for name in NAMES[:number]]
    await network.do(lambda unit: approve(unit.db, *found))
    network.now += 2 * DAY
    return found
