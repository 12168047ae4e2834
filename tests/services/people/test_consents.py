"""Consent texts: publishing, answering, and what an unanswered change takes away."""

import pytest

from domain.base.consents import Purpose, Standing
from services.people import consents, joining
from services.privacy import privacy
from storage.base import consents as stored
from tests.builders.led import DAY

NEW = {"ru": "Согласие\n\nНовая цель: рассылки.", "en": "Consent\n\nA new purpose: digests."}


async def published(led, *, substantial=True, days=14):
    answer_by = led.now + days * DAY if substantial else None
    return await led.do(consents.publish, led.owner, NEW, substantial=substantial, answer_by=answer_by)


async def standing(led, person):
    return (await led.ask(consents.view, person)).standing


async def test_a_substantial_change_is_asked_until_a_day_and_then_only_reading_is_left(led):
    anna = await led.member("Анна", listed=False)
    assert await published(led) == 2
    assert await standing(led, anna) is Standing.ASK
    await led.do(joining.pause, anna, led.now + DAY)
    led.now += 14 * DAY
    assert await standing(led, anna) is Standing.READ_ONLY
    await led.refuses("error-consent-read-only", joining.pause, anna, led.now + DAY)
    await led.do(consents.give, anna, 2, "Согласен")
    assert await standing(led, anna) is Standing.CURRENT
    await led.do(joining.pause, anna, led.now + DAY)


async def test_an_editorial_change_asks_nobody(led):
    anna = await led.member("Анна", listed=False)
    await published(led, substantial=False)
    assert await standing(led, anna) is Standing.CURRENT


async def test_people_agree_to_what_they_see(led):
    anna = await led.member("Анна", listed=False)
    await published(led)
    await led.refuses("error-consent-changed", consents.give, anna, 1, "Согласен")


async def test_what_changed_is_shown(led):
    anna = await led.member("Анна", listed=False)
    await published(led)
    renewal = await led.ask(privacy.renewal, anna)
    assert [(change.added, change.text) for change in renewal.changes] == [(True, "Новая цель: рассылки.")]
    assert renewal.answer_by == led.now + 14 * DAY


async def test_the_accepted_text_stays_at_hand(led):
    anna = await led.member("Анна", listed=False)
    await published(led)
    assert (await led.ask(privacy.accepted_text, anna, 1)).body == "Согласие"
    await led.refuses("error-consent-missing", privacy.accepted_text, anna, 2)


async def test_answers_are_counted(led):
    anna = await led.member("Анна", listed=False)
    await led.member("Борис", listed=False)
    await published(led)
    await led.do(consents.give, anna, 2, "Согласен")
    people = (await led.ask(consents.answers, led.owner)).people
    assert (people[Standing.CURRENT], people[Standing.ASK], people[Standing.READ_ONLY]) == (1, 2, 0)


@pytest.mark.parametrize(
    ("bodies", "days", "refusal"),
    [
        ({"ru": "Согласие", "en": "Consent"}, 14, "error-consent-same"),
        ({"ru": "Согласие"}, 14, "error-consent-same"),
        ({"en": "Only English"}, 14, "error-consent-missing"),
        (NEW, 0, "error-consent-date"),
        (NEW, -1, "error-consent-date"),
    ],
)
async def test_what_isnt_published(led, bodies, days, refusal):
    answer_by = led.now + days * DAY
    await led.refuses(refusal, consents.publish, led.owner, bodies, substantial=True, answer_by=answer_by)


async def offer(led):
    await led.units.do(consents.arrive, "old", {"ru": "Согласие", "en": "Consent"})
    await led.units.do(consents.arrive, "new", NEW)
    return "new"


async def test_a_new_text_from_an_update_is_offered_to_organizers_once_and_not_published(led):
    boris = await led.organizer("Борис")
    await led.member("Анна", listed=False)
    for _ in range(2):
        assert await led.ask(consents.is_offered, await offer(led))
    told = await led.rows("SELECT member_id FROM outbox WHERE kind = 'consent-shipped' ORDER BY member_id")
    assert [row["member_id"] for row in told] == sorted([led.owner, boris])
    assert (await led.ask(consents.view, led.owner)).text.version == 1


async def test_the_first_text_and_one_that_is_in_force_already_are_offered_to_nobody(led):
    await led.units.do(consents.arrive, "first", {"ru": "Согласие", "en": "Consent"})
    assert not await led.ask(consents.is_offered, "first")
    assert await led.rows("SELECT 1 FROM outbox WHERE kind = 'consent-shipped'") == []


async def test_whoever_publishes_a_version_has_answered_the_offer(led):
    digest = await offer(led)
    await published(led)
    assert not await led.ask(consents.is_offered, digest)


async def test_an_offer_is_dismissed_for_good_by_who_may_publish(led):
    anna = await led.member("Анна", listed=False)
    digest = await offer(led)
    await led.refuses("error-no-right", consents.dismiss, anna, digest)
    await led.do(consents.dismiss, led.owner, digest)
    await led.refuses("error-consent-not-offered", consents.dismiss, led.owner, digest)
    await offer(led)
    assert not await led.ask(consents.is_offered, digest)
    assert (await led.ask(consents.view, led.owner)).text.version == 1


async def test_who_may_not_publish(led):
    anna = await led.member("Анна", listed=False)
    await led.refuses("error-no-right", consents.publish, anna, NEW, substantial=False, answer_by=None)


async def test_purposes_are_switches_of_their_own(led):
    anna = await led.member("Анна", listed=False)
    for on in (True, True, False):
        await led.do(consents.switch, anna, Purpose.DIGESTS, on, "Получать подборки")
    rows = await led.rows("SELECT given FROM consents WHERE member_id = :m AND purpose = 'digests'", m=anna)
    assert [row["given"] for row in rows] == [1, 0]
    await led.refuses("error-consent-needed-purpose", consents.switch, anna, Purpose.MEMBERSHIP, False, "…")


async def test_who_lost_the_vote_of_time_can_still_switch_off_and_leave(led):
    anna = await led.member("Анна")
    await published(led)
    led.now += 15 * DAY
    await led.do(consents.switch, anna, Purpose.DIRECTORY, False, "Убрать меня")
    await led.refuses("error-consent-read-only", consents.switch, anna, Purpose.DIGESTS, True, "…")
    await led.do(joining.leave, anna)


async def test_everybody_is_told_at_once_and_before_the_day(led):
    anna = await led.member("Анна", listed=False)
    await published(led)
    told = await led.rows(
        "SELECT due_at FROM outbox WHERE kind = 'consent-new' AND member_id = :m ORDER BY due_at", m=anna
    )
    assert [row["due_at"] for row in told] == [led.now, led.now + 11 * DAY]


async def test_how_a_consent_stands_is_read_of_texts_that_came_after_it_alone(led):
    """It is asked in every act: texts that were answered, and they are long, aren't read again."""
    anna = await led.member("Анна")

    def read(unit):
        return [text.version for text in stored.published(unit.db, after=given.version)]

    given = await led.ask(lambda unit: stored.of_purpose(unit.db, anna, Purpose.MEMBERSHIP))
    assert (given.given, await led.ask(read)) == (True, [])
    newer = await published(led)
    assert await led.ask(read) == [newer]
    assert await led.ask(lambda unit: stored.of_purpose(unit.db, anna, Purpose.DIGESTS)) is None
