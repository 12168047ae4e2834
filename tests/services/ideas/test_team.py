"""An answer to an invitation, pressed where there was none or when it is too late (PRODUCT §6)."""

from __future__ import annotations

import pytest

from domain.ideas.ideas import Kind
from domain.ideas.projects import COSIGNER, PARTICIPANT
from services.base import parts
from services.ideas import access, course, proposing, team
from services.ideas.proposing import Draft
from storage.base import parts as stored
from tests.builders.led import LedNetwork


@pytest.fixture
async def network(tmp_path):
    """Anna's project gathers support: Boris has signed it and is of its team."""
    small = await LedNetwork.open(tmp_path)
    small.anna, small.boris = await small.member("Анна"), await small.member("Борис")
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
