"""What becomes of an application that nobody answers."""

from __future__ import annotations

import pytest

from domain.base.errors import DomainError
from domain.base.roles import Role
from domain.people.admission import Admission, Verdict
from domain.people.norms import ADMISSION
from services.base import due, norms
from services.people import applications, joining, roles
from services.privacy import privacy
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
        await network.do(applications.decide, network.olga, application.id, Verdict(what))
    await days(network, 10)
    assert await said(network, "application-waits") == []


async def test_who_decides_no_more_is_not_reminded(network):
    await network.member("Анна Петрова", listed=False)
    await network.do(roles.revoke, network.olga, network.boris, Role.ORGANIZER)
    await days(network, 4)
    assert await said(network, "application-waits") == [network.olga]


async def test_while_the_applicant_is_asked_nobody_is_reminded_and_three_days_after_the_answer_they_are(network):
    anna = await network.member("Анна Петрова", listed=False)
    application = await application_of(network, anna)
    await network.do(applications.ask, network.olga, application.id, "Где вы работаете?")
    assert await said(network, "application-asked") == [anna]
    await days(network, 10)
    assert await said(network, "application-waits") == []
    await network.do(applications.answer, anna, "В гимназии № 5, учу химии")
    assert sorted(await said(network, "application-answered")) == sorted([network.olga, network.boris])
    card = await network.ask(applications.card, network.boris, application.id)
    assert [words.by_id for words in card.said] == [network.olga, anna]
    assert not card.awaits_answer
    await days(network, 3)
    assert len(await said(network, "application-waits")) == 2


async def test_who_was_kept_waiting_asked_and_kept_waiting_again_is_brought_to_mind_again(network):
    anna = await network.member("Анна Петрова", listed=False)
    await days(network, 3)
    await network.do(applications.ask, network.olga, (await application_of(network, anna)).id, "Где вы работаете?")
    await network.do(applications.answer, anna, "В школе")
    assert len(await said(network, "application-waits")) == 2
    await days(network, 3)
    assert len(await said(network, "application-waits")) == 4


async def test_of_two_organizers_at_once_the_second_asks_about_what_is_decided(network):
    anna = await network.member("Анна Петрова", listed=False)
    application = await application_of(network, anna)
    await network.do(applications.ask, network.olga, application.id, "Где вы работаете?")
    await network.do(applications.decide, network.boris, application.id, Verdict.ACCEPTED)
    for work, args in ((applications.ask, (network.olga, application.id, "?")), (applications.answer, (anna, "Да"))):
        with pytest.raises(DomainError):
            await network.do(work, *args)


async def test_nothing_is_answered_that_was_not_asked_and_no_more_than_a_few_things_are_asked(network):
    anna = await network.member("Анна Петрова", listed=False)
    application = await application_of(network, anna)
    with pytest.raises(DomainError, match="error-application-not-asked"):
        await network.do(applications.answer, anna, "Да")
    for _ in range(5):
        await network.do(applications.ask, network.olga, application.id, "Где вы работаете?")
    with pytest.raises(DomainError, match="error-application-asked-enough"):
        await network.do(applications.ask, network.boris, application.id, "А где?")
    await network.do(applications.answer, anna, "В школе")
    with pytest.raises(DomainError, match="error-application-not-asked"):
        await network.do(applications.answer, anna, "Да")


async def test_an_applicant_who_erased_themselves_takes_the_answers_along(network):
    anna = await network.member("Анна Петрова", listed=False)
    application = await application_of(network, anna)
    await network.do(applications.ask, network.olga, application.id, "Где вы работаете?")
    await network.do(applications.answer, anna, "В школе")
    await network.do(privacy.erase_now, anna)
    with pytest.raises(DomainError, match="error-application-gone"):
        await network.do(applications.ask, network.olga, application.id, "А где?")
    assert await network.ask(lambda unit: unit.db.execute("SELECT count(*) FROM application_words").fetchone()[0]) == 0


async def test_an_organizer_who_is_erased_takes_their_question_along_and_no_applicant_waits_for_ever(network):
    anna = await network.member("Анна Петрова", listed=False)
    application = await application_of(network, anna)
    await days(network, 4)
    assert len(await said(network, "application-waits")) == 2
    await network.do(applications.ask, network.boris, application.id, "Где вы работаете?")
    await network.do(privacy.erase_now, network.boris)
    with pytest.raises(DomainError, match="error-application-not-asked"):
        await network.do(applications.answer, anna, "В школе")
    await days(network, 3)
    assert len(await said(network, "application-waits", network.olga)) == 2, "nobody else asks her, so it is our turn"
    # What the next one asks is said, though as much was asked before.
    await network.do(applications.ask, network.olga, application.id, "Где вы работаете?")
    assert len(await said(network, "application-asked")) == 2
    await network.do(applications.answer, anna, "В школе")
    assert await said(network, "application-answered") == [network.olga]


async def wait_to_join(network, count):
    people = [await network.member(f"Заявкина Анна {number}", listed=False) for number in range(count)]
    return [(await application_of(network, person)).id for person in people]


async def verdicts(network):
    return await network.ask(lambda unit: [row[0] for row in unit.db.execute("SELECT verdict FROM applications")])


async def test_many_are_accepted_at_once_each_as_by_a_single_verdict_and_by_portions(network, monkeypatch):
    monkeypatch.setattr(applications, "AT_ONCE", 2)
    ids = await wait_to_join(network, 5)
    seen = await network.ask(applications.together, network.olga)
    assert (seen.count, seen.asked, len(seen.first)) == (5, 0, 5)
    portion = await network.do(applications.accept_some, network.olga, seen.at)
    assert portion == applications.Portion(2, ids[1]), "a transaction holds so many"
    accepted = [portion.accepted]
    while portion.after is not None:
        portion = await network.do(applications.accept_some, network.olga, seen.at, portion.after)
        accepted.append(portion.accepted)
    assert accepted == [2, 2, 1]
    assert len(await said(network, "application-decided")) == 5
    noted = "SELECT count(*) FROM audit WHERE action = 'application.accepted' AND actor_id = ?"
    assert await network.ask(lambda unit: unit.db.execute(noted, (network.olga,)).fetchone()[0]) == 5
    await days(network, 10)
    assert await said(network, "application-waits") == []


async def test_who_is_asked_has_applied_since_or_answered_since_is_not_accepted_with_the_others(network):
    ids = await wait_to_join(network, 3)
    await network.do(applications.ask, network.boris, ids[0], "Где вы работаете?")
    seen = await network.ask(applications.together, network.olga)
    assert (seen.count, seen.asked) == (2, 1)
    network.now += 5
    await network.do(applications.answer, (await network.ask(admission_of, ids[0])).member_id, "В школе")
    await wait_to_join(network, 1)
    assert (await network.do(applications.accept_some, network.olga, seen.at)).accepted == 2
    assert await verdicts(network) == [None, "accepted", "accepted", None]
    assert (await network.do(applications.accept_some, network.olga, network.now)).accepted == 2, (
        "an answer is one's turn"
    )


def admission_of(unit, application_id):
    return admission.application(unit.db, application_id)


async def test_what_was_decided_withdrawn_or_erased_meanwhile_is_passed_over(network):
    people = [await network.member(f"Заявкина Анна {number}", listed=False) for number in range(4)]
    seen = await network.ask(applications.together, network.olga)
    refused = await application_of(network, people[0])
    await network.do(applications.decide, network.boris, refused.id, Verdict.REFUSED)
    await network.do(joining.withdraw_application, people[1])
    await network.do(privacy.erase_now, people[2])
    assert (await network.do(applications.accept_some, network.olga, seen.at)).accepted == 1
    assert (await network.do(applications.accept_some, network.boris, seen.at)).accepted == 0, "nothing happens twice"
    assert await said(network, "application-decided") == [people[0], people[3]]


async def test_how_long_each_waited_is_told_of_those_who_were_decided_on(network):
    decided, *_ = await wait_to_join(network, 2)
    anna = await network.member("Анна Петрова", listed=False)
    assert await application_of(network, anna)
    network.now += 2 * DAY
    await network.do(applications.decide, network.olga, decided, Verdict.ACCEPTED)
    await network.do(joining.withdraw_application, anna)
    assert await network.ask(applications.answered, 0) == [2 * DAY], "nobody has answered who went or waits"
    assert await network.ask(applications.answered, network.now) == [2 * DAY]
    assert await network.ask(applications.answered, network.now + 1) == []
