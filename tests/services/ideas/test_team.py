"""Who comes into a team and goes: answers where there was no question or too late, what goes with whom (PRODUCT §6)."""

from __future__ import annotations

import pytest

from domain.ideas.ideas import Kind
from domain.ideas.projects import COSIGNER, LEADER, PARTICIPANT
from domain.moderation.trust import Standing, Trust
from services.base import parts
from services.ideas import access, course, planning, proposing, team
from services.ideas.proposing import Draft
from storage.base import parts as stored
from storage.moderation import trust
from tests.builders.led import LedNetwork


@pytest.fixture
async def network(tmp_path):
    """Anna's project gathers support: Boris has signed it and is of its team."""
    small = await LedNetwork.open(tmp_path)
    small.anna, small.boris = await small.member("Анна"), await small.member("Борис")
    await small.do(lambda unit, who: trust.put(unit.db, Standing(who, Trust.GIVEN, unit.now)), small.anna)
    said = Draft(kind=Kind.PROJECT, title="Литературная карта края", words="Соберём места")
    small.idea = (await small.do(proposing.draft, small.anna, said)).id
    await small.do(proposing.publish, small.anna, small.idea)
    for role in (COSIGNER, PARTICIPANT):
        await small.do(parts.give, access.thing(small.idea), role, small.boris, by=small.anna)
    yield small
    await small.database.close()


async def held(network):
    return await network.database.read(
        lambda db: stored.held_by(db, access.thing(network.idea), network.boris),
    )


async def test_a_signature_is_no_invitation_that_could_be_declined(network):
    await network.refuses("error-part-not-invited", team.answer, network.boris, network.idea, COSIGNER, False)
    await network.refuses("error-part-not-invited", team.answer, network.boris, network.idea, COSIGNER, True)
    assert COSIGNER in await held(network)


async def test_a_no_after_a_yes_is_too_late_when_the_project_is_over(network):
    await network.do(course.close, network.anna, network.idea)
    await network.refuses("error-project-over", team.leave, network.boris, network.idea, PARTICIPANT)
    await network.refuses("error-project-over", team.answer, network.boris, network.idea, PARTICIPANT, False)
    assert PARTICIPANT in await held(network)


async def test_a_no_after_a_yes_is_leaving(network):
    await network.do(team.answer, network.boris, network.idea, PARTICIPANT, False)
    assert await held(network) == {COSIGNER}


async def owner_of(network, item):
    return (await network.ask(planning.item_of, item.id)).owner_id


async def leaves(network):
    await network.do(team.leave, network.boris, network.idea, PARTICIPANT)


async def is_dismissed(network):
    await network.do(team.dismiss, network.anna, network.idea, network.boris, PARTICIPANT)


async def says_no_after_all(network):
    await network.do(team.answer, network.boris, network.idea, PARTICIPANT, False)


@pytest.mark.parametrize("goes", [leaves, is_dismissed, says_no_after_all])
async def test_what_somebody_who_goes_had_taken_on_is_free(network, goes):
    taken, done = [
        await network.do(planning.add, network.anna, network.idea, planning.Wanted(title, None, network.boris))
        for title in ("Собрать рассказы", "Позвать школы")
    ]
    await network.do(planning.finish, network.boris, done.id)
    await goes(network)
    assert await owner_of(network, taken) is None
    assert await owner_of(network, done) == network.boris, "what was done was done by them"
    told = await network.rows("SELECT member_id FROM outbox WHERE kind = 'plan-free'")
    assert told == [{"member_id": network.anna}]
    await network.do(planning.take, network.anna, taken.id)


async def test_whoever_leads_no_more_and_is_of_the_team_keeps_their_tasks(network):
    """And when they are of it no more, they don't."""
    item = await network.do(planning.add, network.anna, network.idea, planning.Wanted("Свести", None, network.anna))
    await network.do(parts.give, access.thing(network.idea), PARTICIPANT, network.anna, by=network.boris)
    await network.do(team.hand_over, network.anna, network.idea, network.boris)
    await network.do(team.answer, network.boris, network.idea, LEADER, True)
    assert await owner_of(network, item) == network.anna
    await network.do(team.hand_over, network.boris, network.idea, network.anna)
    await network.do(team.answer, network.anna, network.idea, LEADER, True)
    await network.do(team.leave, network.anna, network.idea, PARTICIPANT)
    await network.do(team.hand_over, network.anna, network.idea, network.boris)
    await network.do(team.answer, network.boris, network.idea, LEADER, True)
    assert await owner_of(network, item) is None
