"""Getting in, out and back, against a real database."""

import asyncio

import pytest

from domain.base.errors import DomainError
from domain.base.members import Status
from domain.base.roles import Role
from domain.people.admission import Admission, Verdict
from services.base import members
from services.people import applications, consents, invitations, joining
from services.people.joining import Step

DETAILS = {"name": "Петров Пётр", "region": "RU-TA", "region_name": None, "zone": "Europe/Moscow"}


async def guest(led, telegram_id=500):
    return (await led.do(members.meet, telegram_id, "ru")).id


async def ready(led, telegram_id=500):
    """A person with rules and consent behind them."""
    person = await guest(led, telegram_id)
    await led.do(joining.accept_rules, person, joining.RULES_VERSION)
    await led.do(joining.give_consent, person, 1, "Даю согласие")
    return person


async def applicant(led, telegram_id=500):
    await led.do(joining.set_admission, led.owner, Admission.APPROVAL)
    person = await ready(led, telegram_id)
    await led.do(joining.complete, person, **DETAILS)
    [application] = await led.rows("SELECT * FROM applications WHERE member_id = :m", m=person)
    return person, application["id"]


async def test_the_way_goes_by_steps(led):
    person = await guest(led)
    assert (await led.ask(joining.way, person)).step is Step.RULES
    assert (await led.do(joining.accept_rules, person, 1)).step is Step.CONSENT
    assert (await led.do(joining.give_consent, person, 1, "Даю согласие")).step is Step.DETAILS
    assert (await led.do(joining.complete, person, **DETAILS)).step is Step.IN


async def test_no_step_can_be_jumped_over(led):
    person = await guest(led)
    await led.refuses("error-state-changed", joining.complete, person, **DETAILS)
    await led.do(joining.accept_rules, person, 1)
    await led.refuses("error-state-changed", joining.complete, person, **DETAILS)


async def test_everything_twice_changes_nothing(led):
    person = await ready(led)
    await led.do(joining.accept_rules, person, 1)
    await led.do(joining.give_consent, person, 1, "Даю согласие")
    for _ in range(2):
        await led.do(joining.complete, person, **DETAILS)
    assert len(await led.rows("SELECT * FROM consents WHERE member_id = :m", m=person)) == 1


async def test_consent_is_kept_with_what_was_shown(led):
    person = await ready(led)
    [row] = await led.rows("SELECT * FROM consents WHERE member_id = :m", m=person)
    text = (await led.ask(consents.view, person)).text
    kept = (row["version"], row["sha256"], row["button"], row["at"])
    assert kept == (1, text.sha256, "Даю согласие", led.now)


async def test_first_organizers_come_from_the_settings(led):
    assert (await led.person(led.owner)).roles == {Role.ORGANIZER, Role.OWNER}


async def test_by_approval_an_organizer_hears_and_decides(led):
    person, application = await applicant(led)
    assert (await led.ask(joining.way, person)).step is Step.WAITING
    told = await led.rows("SELECT member_id FROM outbox WHERE kind = 'application'")
    assert [row["member_id"] for row in told] == [led.owner]
    await led.do(applications.decide, led.owner, application, Verdict.ACCEPTED)
    assert (await led.ask(joining.way, person)).step is Step.IN
    assert await led.rows("SELECT 1 FROM outbox WHERE kind = 'application-decided' AND member_id = :m", m=person)


async def test_refused_with_a_reason_and_free_to_try_again(led):
    person, application = await applicant(led)
    card = await led.do(applications.decide, led.owner, application, Verdict.REFUSED, "Нет  имени\nшколы")
    assert card.application.reason == "Нет имени школы"
    assert (await led.ask(joining.way, person)).step is Step.DETAILS
    await led.do(joining.complete, person, **DETAILS)
    assert (await led.ask(joining.way, person)).step is Step.WAITING


async def test_two_organizers_at_once_one_wins_the_other_sees_it(led):
    second = await led.organizer("Второй")
    person, application = await applicant(led)
    outcomes = await asyncio.gather(
        led.do(applications.decide, led.owner, application, Verdict.ACCEPTED),
        led.do(applications.decide, second, application, Verdict.REFUSED),
        return_exceptions=True,
    )
    [refusal] = [o for o in outcomes if isinstance(o, DomainError)]
    assert refusal.key == "error-application-decided"
    card = await led.ask(applications.card, second, application)
    assert card.application.verdict is Verdict.ACCEPTED
    assert card.decided_by.id == led.owner
    assert (await led.person(person)).status is Status.MEMBER
    assert len(await led.rows("SELECT 1 FROM outbox WHERE kind = 'application-decided'")) == 1


async def test_withdrawn_by_the_person(led):
    person, application = await applicant(led)
    assert (await led.do(joining.withdraw_application, person)).step is Step.DETAILS
    await led.refuses("error-application-withdrawn", applications.decide, led.owner, application, Verdict.ACCEPTED)


async def test_who_may_not_decide(led):
    member = await led.member("Участник")
    _, application = await applicant(led)
    await led.refuses("error-no-right", applications.decide, member, application, Verdict.ACCEPTED)
    await led.refuses("error-no-right", joining.set_admission, member, Admission.OPEN)


async def test_by_invitation_only(led):
    await led.do(joining.set_admission, led.owner, Admission.INVITATION)
    person = await ready(led)
    await led.refuses("error-invitation-needed", joining.complete, person, **DETAILS)
    link = await led.do(invitations.create, led.owner, days=7, uses=1)
    arrival = await led.do(joining.come_by_invitation, person, link.code)
    assert arrival.way.invited
    assert arrival.inviter.id == led.owner
    assert (await led.do(joining.complete, person, **DETAILS)).step is Step.IN


async def test_leaving_and_coming_back(led):
    person = await led.member("Анна", intro="Люблю горы")
    await led.do(joining.leave, person)
    await led.do(joining.leave, person, "Нет времени")
    assert (await led.person(person)).status is Status.LEFT
    [reason] = await led.rows("SELECT why FROM audit WHERE action = 'member.leave-reason'")
    assert reason["why"] == "Нет времени"
    joined_at = (await led.person(person)).joined_at
    led.now += 1000
    await led.do(joining.come_back, person)
    back = await led.person(person)
    assert (back.status, back.joined_at) == (Status.MEMBER, joined_at)


async def test_the_last_owner_cant_leave(led):
    await led.refuses("error-last-owner", joining.leave, led.owner)
    assert (await led.person(led.owner)).roles


@pytest.mark.parametrize(("days", "refusal"), [(1, None), (365, None), (0, True), (-1, True), (400, True)])
async def test_leave_of_absence(led, days, refusal):
    person = await led.member("Анна")
    until = led.now + days * 86400
    if refusal:
        await led.refuses("error-pause-date", joining.pause, person, until)
    else:
        assert (await led.do(joining.pause, person, until)).is_paused(led.now)
        assert not (await led.do(joining.resume, person)).is_paused(led.now)
