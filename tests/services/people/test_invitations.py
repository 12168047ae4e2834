"""Invitation links: limits, ends, and many people at once."""

import asyncio

import pytest

from domain.base.errors import DomainError
from domain.base.roles import Role
from domain.people.admission import Admission
from services.base import members
from services.people import invitations, joining, roles
from tests.builders.led import DAY
from tests.services.people.test_joining import DETAILS, ready


async def coming(led, count, code):
    """People with everything filled in, who opened the link."""
    people = [await ready(led, 5000 + number) for number in range(count)]
    for person in people:
        await led.do(joining.come_by_invitation, person, code)
    return people


async def test_of_two_at_the_last_place_one_gets_in(led):
    await led.do(joining.set_admission, led.owner, Admission.INVITATION)
    link = await led.do(invitations.create, led.owner, days=7, uses=1)
    people = await coming(led, 2, link.code)
    outcomes = await asyncio.gather(
        *(led.do(joining.complete, person, **DETAILS) for person in people), return_exceptions=True
    )
    [refusal] = [o for o in outcomes if isinstance(o, DomainError)]
    assert refusal.key == "error-invitation-kept-used-up"
    assert (await led.ask(invitations.one, led.owner, link.code)).uses == 1


async def test_twelve_at_a_link_for_ten(led):
    await led.do(joining.set_admission, led.owner, Admission.APPROVAL)
    link = await led.do(invitations.create, led.owner, days=7, uses=10)
    people = await coming(led, 12, link.code)
    ways = await asyncio.gather(*(led.do(joining.complete, person, **DETAILS) for person in people))
    # Whom the link doesn't take any more applies like everybody else.
    assert sorted(way.step for way in ways) == ["in"] * 10 + ["waiting"] * 2
    assert (await led.ask(invitations.one, led.owner, link.code)).uses == 10


async def test_a_link_ends_with_its_day(led):
    link = await led.do(invitations.create, led.owner, days=7, uses=0)
    person = (await led.do(members.meet, 700, "ru")).id
    led.now += 7 * DAY
    assert (await led.do(joining.come_by_invitation, person, link.code)).fault == "expired"


async def test_a_revoked_link_admits_nobody_and_keeps_who_came(led):
    link = await led.do(invitations.create, led.owner, days=0, uses=0)
    [person] = await coming(led, 1, link.code)
    await led.do(joining.complete, person, **DETAILS)
    for _ in range(2):
        assert (await led.do(invitations.revoke, led.owner, link.code)).revoked_at == led.now
    stranger = (await led.do(members.meet, 700, "ru")).id
    assert (await led.do(joining.come_by_invitation, stranger, link.code)).fault == "gone"
    assert (await led.person(person)).is_member
    assert len(await led.rows("SELECT 1 FROM audit WHERE action = 'invitation.revoke'")) == 1


async def test_a_link_dies_with_the_right_of_its_issuer(led):
    leader = await led.member("Ведущая")
    await led.do(roles.grant, led.owner, leader, Role.LEADER)
    link = await led.do(invitations.create, leader, days=0, uses=0)
    stranger = (await led.do(members.meet, 700, "ru")).id
    await led.do(joining.come_by_invitation, stranger, link.code)
    await led.do(roles.revoke, led.owner, leader, Role.LEADER)
    assert (await led.do(joining.come_by_invitation, stranger, link.code)).fault == "gone"
    assert not (await led.ask(joining.way, stranger)).invited


async def test_only_live_links_count(led):
    for _ in range(invitations.MOST_LIVE):
        await led.do(invitations.create, led.owner, days=7, uses=1)
    await led.refuses("error-invitations-many", invitations.create, led.owner, days=7, uses=1)
    led.now += 8 * DAY
    await led.do(invitations.create, led.owner, days=7, uses=1)


@pytest.mark.parametrize(("days", "uses"), [(8, 1), (7, 2), (-1, 1)])
async def test_only_the_offered_limits(led, days, uses):
    await led.refuses("error-option-gone", invitations.create, led.owner, days=days, uses=uses)


async def test_who_may_not(led):
    anna = await led.member("Анна")
    link = await led.do(invitations.create, led.owner, days=7, uses=1)
    await led.refuses("error-no-right", invitations.create, anna, days=7, uses=1)
    await led.refuses("error-invitation-gone", invitations.revoke, anna, link.code)
