"""Roles: who gives what to whom, until when; the network keeps an owner."""

import asyncio
from dataclasses import replace

import pytest

from domain.base.errors import DomainError
from domain.base.roles import Role
from services.base import audit
from services.people import joining, roles
from services.privacy import privacy
from tests.builders.led import DAY, LedNetwork


async def test_granted_until_a_day(led):
    anna = await led.member("Анна")
    await led.do(roles.grant, led.owner, anna, Role.LEADER, led.now + 30 * DAY)
    assert (await led.person(anna)).roles == {Role.LEADER}
    led.now += 30 * DAY
    assert (await led.person(anna)).roles == set()
    # What ran out makes room for a new grant.
    await led.do(roles.grant, led.owner, anna, Role.LEADER)
    assert (await led.person(anna)).roles == {Role.LEADER}


async def test_a_new_term_replaces_the_old(led):
    anna = await led.member("Анна")
    await led.do(roles.grant, led.owner, anna, Role.LEADER, led.now + DAY)
    await led.do(roles.grant, led.owner, anna, Role.LEADER, led.now + 90 * DAY)
    [(grant, granter)] = (await led.ask(roles.card, led.owner, anna)).grants
    assert (grant.until, granter.id) == (led.now + 90 * DAY, led.owner)


async def test_the_same_again_is_not_noted_twice(led):
    anna = await led.member("Анна")
    for _ in range(2):
        await led.do(roles.grant, led.owner, anna, Role.EXPERT)
    acts = await led.ask(audit.of_member, led.owner, anna)
    assert [(e.action, e.after) for e in acts.page.items] == [("role.grant", "expert")]
    assert len(await led.rows("SELECT 1 FROM outbox WHERE kind = 'role'")) == 1


@pytest.mark.parametrize(
    ("role", "days"),
    [(Role.OWNER, 30), (Role.LEADER, 0), (Role.LEADER, -1)],
)
async def test_terms_that_make_no_sense(led, role, days):
    anna = await led.member("Анна")
    await led.refuses("error-role-until", roles.grant, led.owner, anna, role, led.now + days * DAY)


async def test_organizers_dont_pass_on_ownership(led):
    organizer, anna = await led.organizer("Борис"), await led.member("Анна")
    await led.do(roles.grant, organizer, anna, Role.ORGANIZER)
    await led.refuses("error-no-right", roles.grant, organizer, anna, Role.OWNER)
    await led.refuses("error-no-right", roles.revoke, organizer, led.owner, Role.OWNER)


async def test_members_grant_nothing(led):
    anna, boris = await led.member("Анна"), await led.member("Борис")
    await led.refuses("error-no-right", roles.grant, anna, boris, Role.LEADER)


async def test_only_members_have_roles(led):
    anna = await led.member("Анна")
    await led.do(joining.leave, anna)
    await led.refuses("error-person-gone", roles.grant, led.owner, anna, Role.LEADER)


async def test_an_owner_hands_over_and_may_go(led):
    anna = await led.member("Анна")
    await led.refuses("error-last-owner", roles.revoke, led.owner, led.owner, Role.OWNER)
    await led.do(roles.grant, led.owner, anna, Role.OWNER)
    await led.do(joining.leave, led.owner)
    await led.refuses("error-last-owner", roles.revoke, anna, anna, Role.OWNER)


async def test_two_owners_leaving_at_once_leave_one_behind(led):
    anna = await led.member("Анна")
    await led.do(roles.grant, led.owner, anna, Role.OWNER)
    outcomes = await asyncio.gather(
        led.do(joining.leave, led.owner), led.do(privacy.erase_now, anna), return_exceptions=True
    )
    [refusal] = [o for o in outcomes if isinstance(o, DomainError)]
    assert refusal.key == "error-last-owner"


async def test_an_owner_waiting_for_erasure_doesnt_count(led):
    anna = await led.member("Анна")
    await led.do(roles.grant, led.owner, anna, Role.OWNER)
    await led.do(privacy.ask_erasure, anna)
    await led.refuses("error-last-owner", joining.leave, led.owner)
    await led.do(privacy.come_back, anna)
    await led.do(joining.leave, led.owner)


async def test_whoever_lost_a_role_doesnt_get_it_again_by_coming_back(led):
    anna = await led.member("Анна")
    await led.do(roles.grant, led.owner, anna, Role.OWNER)
    for role in (Role.OWNER, Role.ORGANIZER):
        await led.do(roles.revoke, anna, led.owner, role)
    await led.do(joining.leave, led.owner)
    await led.do(joining.come_back, led.owner)
    assert (await led.person(led.owner)).roles == set()


async def test_the_person_hears_of_it(led):
    anna = await led.member("Анна")
    await led.do(roles.grant, led.owner, anna, Role.LEADER)
    led.now += 1
    await led.do(roles.revoke, led.owner, anna, Role.LEADER)
    told = await led.rows("SELECT member_id FROM outbox WHERE kind = 'role'")
    assert [row["member_id"] for row in told] == [anna, anna]


async def test_named_in_the_settings_after_having_joined(tmp_path):
    network = await LedNetwork.open(tmp_path)
    try:
        anna, boris = await network.member("Анна"), await network.member("Борис")
        ids = [(await network.person(person)).telegram_id for person in (anna, boris)]
        network.units.network = replace(network.units.network, first_organizers=frozenset(ids))
        await network.do(roles.name_first)
        assert (await network.person(anna)).roles == set(), "there is an owner already"
        await network.database.write(lambda db: db.execute("UPDATE role_grants SET revoked_at = 1"))
        for _ in range(2):
            await network.do(roles.name_first)
        assert (await network.person(anna)).roles == {Role.ORGANIZER, Role.OWNER}
        assert (await network.person(boris)).roles == {Role.ORGANIZER}
    finally:
        await network.database.close()
