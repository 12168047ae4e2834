"""What becomes of an application that nobody answers."""

from __future__ import annotations

import pytest

from domain.base.roles import Role
from domain.people.admission import Admission, Verdict
from domain.people.norms import ADMISSION
from services.base import due, norms
from services.people import joining, roles
from storage.base import roles as stored_roles
from storage.people import admission
from tests.builders.small import SmallNetwork

DAY = 86_400


@pytest.fixture
async def network(tmp_path):
    made = await SmallNetwork.open(tmp_path)
    made.olga, made.boris = await made.member("Ольга Лебедева"), await made.member("Борис Кац")
    for organizer in (made.olga, made.boris):
        await made.do(
            lambda unit, who=organizer: stored_roles.grant(unit.db, who, Role.ORGANIZER, by=None, now=unit.now)
        )
    await made.do(lambda unit: norms.put(unit, ADMISSION, Admission.APPROVAL))
    yield made
    await made.database.close()


async def said(network, kind, to=None):
    def work(unit):
        rows = unit.db.execute("SELECT member_id FROM outbox WHERE kind = ?", (kind,)).fetchall()
        return [row["member_id"] for row in rows if to is None or row["member_id"] == to]

    return await network.ask(work)


async def application_of(network, person):
    return await network.ask(lambda unit: admission.open_application_of(unit.db, person))


async def days(network, count):
    network.now += count * DAY
    while (await network.do(due.some))[0]:
        pass


async def test_after_three_days_without_an_answer_whoever_decides_hears_it_once(network):
    anna = await network.member("Анна Петрова", listed=False)
    network.now -= 1
    await days(network, 3)
    assert await said(network, "application-waits") == []
    network.now += 1
    await days(network, 0)
    assert sorted(await said(network, "application-waits")) == sorted([network.olga, network.boris])
    await days(network, 30)
    assert len(await said(network, "application-waits")) == 2
    assert await application_of(network, anna) is not None


@pytest.mark.parametrize("what", ["accepted", "refused", "withdrawn"])
async def test_what_is_decided_is_not_brought_to_mind(network, what):
    anna = await network.member("Анна Петрова", listed=False)
    application = await application_of(network, anna)
    if what == "withdrawn":
        await network.do(joining.withdraw_application, anna)
    else:
        await network.do(joining.decide, network.olga, application.id, Verdict(what))
    await days(network, 10)
    assert await said(network, "application-waits") == []


async def test_who_decides_no_more_is_not_reminded(network):
    await network.member("Анна Петрова", listed=False)
    await network.do(roles.revoke, network.olga, network.boris, Role.ORGANIZER)
    await days(network, 4)
    assert await said(network, "application-waits") == [network.olga]
