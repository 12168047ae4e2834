"""Notices of applications look at the moment of sending whether they are still true."""

from __future__ import annotations

import pytest

from domain.base.roles import Role
from domain.people.admission import Admission, Verdict
from domain.people.norms import ADMISSION
from handlers.people.applications.notices import NOTICES
from locales.texts import Texts
from services.base import norms
from services.people import applications
from storage.base import members, roles
from storage.people import admission
from tests.builders.small import SmallNetwork


@pytest.fixture
async def network(tmp_path):
    made = await SmallNetwork.open(tmp_path)
    made.olga = await made.member("Ольга Лебедева")
    await made.do(lambda unit: roles.grant(unit.db, made.olga, Role.ORGANIZER, by=None, now=unit.now))
    await made.do(lambda unit: norms.put(unit, ADMISSION, Admission.APPROVAL))
    made.anna = await made.member("Анна Петрова", listed=False)
    made.application = (await made.ask(lambda unit: admission.open_application_of(unit.db, made.anna))).id
    yield made
    await made.database.close()


async def told(network, person):
    """Kinds of which there is something to say to the person now."""

    def work(unit):
        reader, t = members.by_id(unit.db, person, unit.now), Texts("ru", "Europe/Moscow", unit.now)
        about = {"application": network.application, "by": network.olga}
        return {kind for kind, renderer in NOTICES.items() if renderer(unit, t, reader, about) is not None}

    return await network.ask(work)


async def decided(network, verdict=Verdict.ACCEPTED):
    await network.do(applications.decide, network.olga, network.application, verdict)


async def test_an_answer_is_told_until_something_else_is_asked_or_it_is_decided(network):
    waiting = {"application", "application-waits"}
    await network.do(applications.ask, network.olga, network.application, "Где вы работаете?")
    assert await told(network, network.olga) == waiting
    await network.do(applications.answer, network.anna, "В школе")
    assert await told(network, network.olga) == waiting | {"application-answered"}
    await network.do(applications.ask, network.olga, network.application, "В какой?")
    assert await told(network, network.olga) == waiting
    await network.do(applications.answer, network.anna, "В пятой")
    await decided(network)
    assert await told(network, network.olga) == set()


async def test_whoever_may_decide_no_more_reads_nothing_of_an_applicant(network):
    await network.do(lambda unit: roles.revoke(unit.db, network.olga, Role.ORGANIZER, by=None, now=unit.now))
    assert await told(network, network.olga) == set()


@pytest.mark.parametrize("verdict", [Verdict.ACCEPTED, Verdict.REFUSED, None])
async def test_an_applicant_is_asked_until_they_have_answered_or_it_is_decided(network, verdict):
    assert await told(network, network.anna) == set()
    await network.do(applications.ask, network.olga, network.application, "Где вы работаете?")
    assert await told(network, network.anna) == {"application-asked"}
    if verdict is None:
        await network.do(applications.answer, network.anna, "В школе")
    else:
        await decided(network, verdict)
    assert await told(network, network.anna) == set()
