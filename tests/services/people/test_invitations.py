"""Invitation links: limits, ends, and many people at once."""

import asyncio

import pytest

from domain.base.errors import DomainError
from domain.base.roles import Role
from domain.people.admission import Admission
from services.base import members
from services.people import invitations, joining, roles
from services.privacy import privacy
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


async def test_links_are_numbered_for_each_maker_apart(led):
    leader = await led.member("Ведущая")
    await led.do(roles.grant, led.owner, leader, Role.LEADER)
    made = [await led.do(invitations.create, maker, days=7, uses=1) for maker in (led.owner, leader, led.owner, leader)]
    assert [link.number for link in made] == [1, 1, 2, 2]


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


async def test_a_link_that_was_put_back_admits_again_also_by_invitation_alone(led):
    await led.do(joining.set_admission, led.owner, Admission.INVITATION)
    link = await led.do(invitations.create, led.owner, days=7, uses=10, label=" Метобъединение  химиков ")
    assert link.label == "Метобъединение химиков"
    person = await ready(led, 5000)
    await led.do(joining.come_by_invitation, person, link.code)
    await led.do(invitations.revoke, led.owner, link.code)
    await led.refuses("error-invitation-kept-gone", joining.complete, person, **DETAILS)
    for _ in range(2):
        assert (await led.do(invitations.restore, led.owner, link.code)).revoked_at is None
    assert (await led.do(joining.complete, person, **DETAILS)).step == "in"
    acts = await led.rows("SELECT action FROM audit WHERE action LIKE 'invitation.%' ORDER BY id")
    assert [row["action"] for row in acts] == ["invitation.create", "invitation.revoke", "invitation.restore"]


async def test_it_is_counted_who_opened_came_and_is_still_in(led):
    link = await led.do(invitations.create, led.owner, days=7, uses=10)
    people = await coming(led, 3, link.code)
    await led.do(joining.come_by_invitation, people[0], link.code)  # once more
    await led.do(joining.come_by_invitation, led.owner, link.code)  # its maker
    await led.do(joining.come_by_invitation, await led.member("Анна"), link.code)  # who is in already
    for person in people[:2]:
        await led.do(joining.complete, person, **DETAILS)
    await led.do(joining.leave, people[0])
    found = await led.ask(invitations.card, led.owner, link.code)
    assert (found.opened, found.invitation.uses, found.still) == (3, 2, 1)


async def test_what_the_maker_put_out_nobody_else_puts_back_nor_the_maker_what_an_organizer_did(led):
    leader = await led.member("Ведущая")
    await led.do(roles.grant, led.owner, leader, Role.LEADER)
    link, out = [await led.do(invitations.create, leader) for _ in range(2)]
    await led.do(invitations.revoke, leader, out.code)
    for by, other in ((leader, led.owner), (led.owner, leader)):
        assert not (await led.ask(invitations.card, by, link.code)).may_restore, "it isn't out"
        await led.do(invitations.revoke, by, link.code)
        assert [(await led.ask(invitations.card, who, link.code)).may_restore for who in (by, other)] == [True, False]
        await led.refuses("error-invitation-not-yours", invitations.restore, other, link.code)
        assert (await led.do(invitations.restore, by, link.code)).revoked_at is None
    assert (await led.ask(invitations.one, leader, out.code)).revoked_at is not None, "the other one stays out"


async def test_a_link_that_an_organizer_puts_out_too_stays_out_whoever_was_first(led):
    """Two at once: the organizer decides while the maker has just put it out, and would put it back."""
    leader = await led.member("Ведущая")
    await led.do(roles.grant, led.owner, leader, Role.LEADER)
    link = await led.do(invitations.create, leader)
    for first, second in ((leader, led.owner), (led.owner, leader)):
        out = await led.do(invitations.revoke, first, link.code)
        assert (await led.ask(invitations.card, led.owner, link.code)).may_keep_out is (first == leader)
        assert not (await led.ask(invitations.card, leader, link.code)).may_keep_out
        led.now += 60
        assert (await led.do(invitations.revoke, second, link.code)).revoked_at == out.revoked_at
        await led.refuses("error-invitation-not-yours", invitations.restore, leader, link.code)
        assert (await led.do(invitations.restore, led.owner, link.code)).revoked_at is None


async def test_for_how_many_is_fixed_once_somebody_has_come_the_end_is_not(led):
    link = await led.do(invitations.create, led.owner, days=7, uses=10)
    assert (await led.do(invitations.limit, led.owner, link.code, uses=50)).max_uses == 50
    [person] = await coming(led, 1, link.code)
    await led.do(joining.complete, person, **DETAILS)
    await led.refuses("error-invitation-uses-kept", invitations.limit, led.owner, link.code, uses=10)
    led.now += 8 * DAY
    assert (await led.do(invitations.limit, led.owner, link.code, days=30)).expires_at == led.now + 30 * DAY
    assert (await led.do(invitations.limit, led.owner, link.code, days=0)).expires_at is None
    await led.refuses("error-option-gone", invitations.limit, led.owner, link.code, days=8)
    acts = await led.rows("SELECT action, after FROM audit WHERE action LIKE 'invitation.%' ORDER BY id")
    assert [(act["action"].partition(".")[2], act["after"]) for act in acts] == [
        ("create", None),
        ("uses", "50"),
        ("days", "30"),
        ("days", "∞"),
    ]


@pytest.mark.parametrize("what", ["restore", "limit"])
async def test_a_link_comes_back_to_life_only_where_there_is_room(led, what):
    link = await led.do(invitations.create, led.owner, days=7, uses=1)
    if what == "restore":
        await led.do(invitations.revoke, led.owner, link.code)
    else:
        led.now += 8 * DAY
    for _ in range(invitations.MOST_LIVE):
        await led.do(invitations.create, led.owner, days=0, uses=1)
    more = {"days": 30} if what == "limit" else {}
    await led.refuses("error-invitations-many", getattr(invitations, what), led.owner, link.code, **more)


async def test_a_name_is_short_and_no_name_is_fine(led):
    link = await led.do(invitations.create, led.owner)
    await led.refuses("error-text-too-long", invitations.rename, led.owner, link.code, "Ы" * 61)
    assert (await led.do(invitations.rename, led.owner, link.code, "Курсы")).label == "Курсы"
    assert (await led.do(invitations.rename, led.owner, link.code, None)).label is None
    assert (await led.do(invitations.rename, led.owner, link.code, " \n ")).label is None


async def test_what_a_maker_called_a_link_is_nowhere_once_they_are_erased(led):
    maker = await led.organizer("Мария")
    link = await led.do(invitations.create, maker, label="Курсы у Кати")
    await led.do(invitations.rename, maker, link.code, "Катины курсы")
    assert (await led.ask(invitations.of_all, led.owner)).total == 1
    await led.do(privacy.erase_now, maker)
    assert (await led.ask(invitations.of_all, led.owner)).total == 0
    acts = await led.rows("SELECT * FROM audit")
    assert "invitation.rename" in {act["action"] for act in acts}
    assert "урсы" not in str([*acts, *await led.rows("SELECT * FROM invitations")])


async def test_links_that_admit_stand_first(led):
    codes = []
    for _ in range(3):
        codes.append((await led.do(invitations.create, led.owner, days=7, uses=1)).code)
        led.now += 60
    await led.do(invitations.revoke, led.owner, codes[2])
    page = await led.ask(invitations.mine, led.owner)
    assert [found.invitation.code for found in page.items] == [codes[1], codes[0], codes[2]]
    assert [found.invitation.number for found in page.items] == [2, 1, 3]
    assert (await led.ask(invitations.of_all, led.owner)).total == 3


@pytest.mark.parametrize("uses", [-1, 10_001])
async def test_how_many_may_be_typed_within_bounds(led, uses):
    link = await led.do(invitations.create, led.owner)
    await led.refuses("error-option-gone", invitations.limit, led.owner, link.code, uses=uses)
    assert (await led.do(invitations.limit, led.owner, link.code, uses=35)).max_uses == 35
    assert (await led.do(invitations.limit, led.owner, link.code, uses=0)).max_uses is None
