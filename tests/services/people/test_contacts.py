"""Contacts: both must agree, a no is silent, nobody is pestered."""

from __future__ import annotations

import pytest

from domain.base.consents import Purpose
from domain.base.errors import DomainError
from domain.people.contacts import AGAIN_AFTER, ASKS_A_DAY, DAY, ContactState, Relation
from services.people import consents, contacts, joining
from services.privacy import privacy
from tests.builders.small import SmallNetwork


@pytest.fixture
async def network(tmp_path):
    small = await SmallNetwork.open(tmp_path)
    yield small
    await small.database.close()


@pytest.fixture
async def pair(network):
    return await network.member("Анна", intro="Привет"), await network.member("Борис")


async def said(network, kind):
    rows = await network.database.read(
        lambda db: db.execute("SELECT member_id FROM outbox WHERE kind = ? ORDER BY id", (kind,)).fetchall()
    )
    return [row[0] for row in rows]


async def request_of(network, member_id):
    return (await network.ask(contacts.mine, member_id)).asking[0].request.id


async def relation(network, one, two):
    return (await network.ask(contacts.person, one, two)).relation


async def test_both_agree_and_each_sees_the_other(network, pair):
    anna, boris = pair
    seen = await network.do(contacts.ask, anna, boris, " Есть  вопрос ", "anna_t")
    assert seen.relation is Relation.ASKED
    assert seen.contact is None
    assert await said(network, "contact-request") == [boris]
    asked = (await network.ask(contacts.mine, boris)).asking[0]
    assert (asked.card.name, asked.request.note, asked.contact) == ("Анна", "Есть вопрос", None)
    opened = await network.do(contacts.answer, boris, asked.request.id, True, None)
    assert (opened.contact.name, opened.contact.username) == ("Анна", "anna_t")
    assert await said(network, "contact-answer") == [anna]
    other = await network.ask(contacts.person, anna, boris)
    assert (other.contact.name, other.contact.telegram_id, other.contact.username) == ("Борис", 1002, None)


async def test_a_second_tap_changes_nothing(network, pair):
    anna, boris = pair
    await network.do(contacts.ask, anna, boris, None, None)
    with pytest.raises(DomainError, match="error-contact-asked"):
        await network.do(contacts.ask, anna, boris, None, None)
    request = await request_of(network, boris)
    for _ in range(2):
        seen = await network.do(contacts.answer, boris, request, True, "boris")
        assert seen.relation is Relation.OPENED
    await network.do(contacts.answer, boris, request, False, None)  # a stale «не сейчас» closes nothing
    assert await relation(network, anna, boris) is Relation.OPENED
    await network.do(contacts.never, boris, request)
    assert await relation(network, anna, boris) is Relation.OPENED
    assert await said(network, "contact-answer") == [anna]


async def test_a_no_is_silent_and_can_become_a_yes(network, pair):
    anna, boris = pair
    await network.do(contacts.ask, anna, boris, None, None)
    request = await request_of(network, boris)
    before = await network.ask(contacts.person, anna, boris)
    await network.do(contacts.answer, boris, request, False, None)
    after = await network.ask(contacts.person, anna, boris)
    assert (after.relation, after.contact) == (before.relation, before.contact) == (Relation.ASKED, None)
    assert await said(network, "contact-answer") == []
    assert (await network.ask(contacts.mine, boris)).asking == []
    await network.do(contacts.answer, boris, request, True, None)
    assert await relation(network, anna, boris) is Relation.OPENED


async def test_asking_back_is_agreeing(network, pair):
    anna, boris = pair
    await network.do(contacts.ask, anna, boris, None, "anna_t")
    assert await relation(network, boris, anna) is Relation.ASKS_ME
    seen = await network.do(contacts.ask, boris, anna, "И я хотел", "boris_t")
    assert seen.contact.username == "anna_t"
    assert (await network.ask(contacts.person, anna, boris)).contact.username == "boris_t"
    assert await said(network, "contact-request") == [boris]


async def test_dont_ask_again_looks_like_no_answer(network, pair):
    anna, boris = pair
    await network.do(contacts.ask, anna, boris, None, None)
    await network.do(contacts.never, boris, await request_of(network, boris))
    assert await relation(network, anna, boris) is Relation.ASKED
    network.now += AGAIN_AFTER
    assert await relation(network, anna, boris) is Relation.NONE
    seen = await network.do(contacts.ask, anna, boris, None, None)
    assert seen.relation is Relation.ASKED
    assert await said(network, "contact-request") == [boris], "the second request goes nowhere"
    assert (await network.ask(contacts.mine, boris)).asking == []
    # Whoever changes their mind asks themselves; that takes the block back.
    await network.do(contacts.ask, boris, anna, None, None)
    assert (await network.ask(contacts.mine, anna)).asking[0].card.name == "Борис"


async def test_silence_ends_and_the_same_may_be_asked_again(network, pair):
    anna, boris = pair
    await network.do(contacts.ask, anna, boris, None, None)
    network.now += AGAIN_AFTER
    await network.do(contacts.ask, anna, boris, "Ещё раз", None)
    waiting = (await network.ask(contacts.mine, boris)).asking
    assert [person.request.note for person in waiting] == ["Ещё раз"]


async def test_whoever_wishes_quiet_is_not_asked(network, pair):
    anna, boris = pair
    assert (await network.do(contacts.set_quiet, boris, True)).is_quiet
    assert await relation(network, anna, boris) is Relation.QUIET
    with pytest.raises(DomainError, match="error-contact-quiet"):
        await network.do(contacts.ask, anna, boris, None, None)
    await network.do(contacts.set_quiet, boris, False)
    await network.do(contacts.ask, anna, boris, None, None)


async def test_a_few_requests_a_day(network, pair):
    anna, _ = pair
    others = [await network.member(f"Коллега {n}") for n in range(ASKS_A_DAY + 1)]
    for other in others[:-1]:
        await network.do(contacts.ask, anna, other, None, None)
    with pytest.raises(DomainError, match="error-contacts-many"):
        await network.do(contacts.ask, anna, others[-1], None, None)
    with pytest.raises(DomainError, match="error-contacts-many"):
        await network.ask(contacts.require_may_ask_person, anna, others[-1])
    network.now += DAY
    await network.do(contacts.ask, anna, others[-1], None, None)


async def test_who_can_be_asked(network, pair):
    anna, _ = pair
    hidden = await network.member("Скрытная", listed=False)
    with pytest.raises(DomainError, match="error-contact-self"):
        await network.do(contacts.ask, anna, anna, None, None)
    with pytest.raises(DomainError, match="error-person-hidden"):
        await network.do(contacts.ask, anna, hidden, None, None)
    with pytest.raises(DomainError, match="error-text-too-long"):
        await network.do(contacts.ask, anna, hidden, "я" * 301, None)


async def test_a_hidden_asker_shows_the_name_and_nothing_else(network):
    shy = await network.member("Скрытная", listed=False, intro="Секрет")
    boris = await network.member("Борис")
    await network.do(contacts.ask, shy, boris, None, None)
    seen = await network.ask(contacts.person, boris, shy)
    assert (seen.card.name, seen.card.fields, seen.is_found) == ("Скрытная", {}, False)


async def test_requests_of_others_are_nobodys_business(network, pair):
    anna, boris = pair
    stranger = await network.member("Чужой")
    await network.do(contacts.ask, anna, boris, None, None)
    request = await request_of(network, boris)
    for actor in (anna, stranger):
        with pytest.raises(DomainError, match="error-contact-gone"):
            await network.do(contacts.answer, actor, request, True, None)
        with pytest.raises(DomainError, match="error-contact-gone"):
            await network.do(contacts.never, actor, request)
    assert await network.ask(contacts.notice, stranger, request) is None


async def test_whoever_has_left_cant_be_reached(network, pair):
    anna, boris = pair
    await network.do(contacts.ask, anna, boris, None, None)
    request = await request_of(network, boris)
    await network.do(joining.leave, anna)
    assert (await network.ask(contacts.mine, boris)).asking == []
    assert await network.ask(contacts.notice, boris, request) is None
    with pytest.raises(DomainError, match="error-person-gone"):
        await network.do(contacts.answer, boris, request, True, None)


async def test_an_opened_contact_stays_without_the_directory(network, pair):
    anna, boris = pair
    await network.do(contacts.ask, anna, boris, None, None)
    await network.do(contacts.answer, boris, await request_of(network, boris), True, None)
    await network.do(consents.switch, boris, Purpose.DIRECTORY, False, "Убрать меня")
    seen = await network.ask(contacts.person, anna, boris)
    assert seen.contact.name == "Борис"
    assert [person.card.name for person in (await network.ask(contacts.mine, anna)).opened] == ["Борис"]


async def test_erasing_takes_requests_and_wishes_along(network, pair):
    anna, boris = pair
    await network.do(contacts.ask, anna, boris, "Секрет", "anna_t")
    await network.do(contacts.never, boris, await request_of(network, boris))
    await network.do(contacts.set_quiet, boris, True)
    await network.do(privacy.erase_now, boris)
    for table in ("contact_requests", "contact_blocks", "contact_quiet"):
        rows = await network.database.read(lambda db, table=table: db.execute(f"SELECT * FROM {table}").fetchall())
        assert rows == []


def test_states_are_those_of_the_table():
    assert set(ContactState) == {"asked", "opened", "declined"}
