"""Notices of events look at the moment of sending whether they are still true."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from domain.base.roles import Role
from domain.events.notices import KINDS
from domain.events.programme import HOST
from domain.people.profile import ProfileField
from handlers.events.attending.notices import NOTICES, week_ahead
from handlers.features import all_features
from locales.texts import Texts
from services.base.members import set_reachable
from services.events import editing, programme, questions, seats, views
from services.events.views import DIGEST_MOST
from storage.base import members
from storage.people import profile
from tests.services.events.world import MOSCOW, START, World

DAY = 86400


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    world = await World.open(tmp_path / "network.db")
    yield world
    await world.database.close()


async def said(world: World, person: int, kind: str) -> list[str | None]:
    """What each row of a kind would say to the person now; None: nothing any more."""

    def work(unit: Any) -> list[str | None]:
        reader = members.by_id(unit.db, person, unit.now)
        t = Texts("ru", MOSCOW, unit.now)
        sql = "SELECT payload FROM outbox WHERE member_id = ? AND kind = ? ORDER BY id"
        rows = unit.db.execute(sql, (person, kind)).fetchall()
        notices = [NOTICES[kind](unit, t, reader, json.loads(row["payload"])) for row in rows]
        return [notice and notice.text for notice in notices]

    return await world.units.ask(work)


def test_every_kind_of_event_notice_has_a_renderer():
    kinds = {kind.name for kind in KINDS}
    assert kinds == set(NOTICES)
    assert kinds <= set(all_features().speech.notices)


async def test_an_offer_is_silent_once_it_is_answered_or_over(world):
    event = await world.event(start=START + 7 * DAY)
    holder, first = await world.people(2)
    await world.sign_up(event, holder, first)
    await world.do(seats.cancel, holder, event)
    (text,) = await said(world, first, "event-offer")
    assert "Освободилось место" in text
    world.now += DAY
    assert await said(world, first, "event-offer") == [None]
    world.now -= DAY
    await world.do(seats.accept, first, event)
    assert await said(world, first, "event-offer") == [None]


async def test_a_confirmation_is_silent_once_the_seat_is_given_back(world):
    event = await world.event(start=START + 7 * DAY)
    person = await world.person()
    await world.sign_up(event, person)
    await world.do(seats.cancel, person, event)
    await world.do(seats.undo, person, event)
    first, second = await said(world, person, "event-signed-up")
    assert first is None  # only the newest sign-up is confirmed
    assert "Вы записаны" in second


async def test_a_change_that_was_taken_back_is_silent(world):
    event = await world.event(start=START + 7 * DAY)
    person = await world.person()
    await world.sign_up(event, person)
    await world.do(editing.change, world.host, event, {"place": "Лицей"})
    await world.goes_to(START + 700)
    (text,) = await said(world, person, "event-changed")
    assert "Место стало" in text
    await world.do(editing.change, world.host, event, {"place": "Школа № 5"})
    assert await said(world, person, "event-changed") == [None]


async def test_a_question_that_changed_is_silent_once_it_is_answered_anew_or_gone_too(world):
    event = await world.event(start=START + 7 * DAY, capacity=None)
    await world.do(questions.add, world.host, event, "Откуда вы едете?", None)
    question = (await world.do(questions.add, world.host, event, "Что вы едите?", None)).questions[1].question.id
    anna, boris = await world.people(2)
    await world.sign_up(event, anna, boris)
    for person in (anna, boris):
        await world.do(questions.answer, person, question, "Всё")
    seen = await world.do(questions.change, world.host, question, "Что вы пьёте?", None)
    anew = seen.questions[1].question.id
    (text,) = await said(world, anna, "event-question-gone")
    assert "Стало: Что вы пьёте?" in text
    await world.do(questions.answer, anna, anew, "Чай")
    assert await said(world, anna, "event-question-gone") == [None]
    await world.do(questions.remove, world.host, anew)
    assert await said(world, boris, "event-question-gone") == [None]


async def test_a_question_that_is_asked_no_more_is_silent_to_whoever_gave_the_seat_back(world):
    event = await world.event(start=START + 7 * DAY)
    question = (await world.do(questions.add, world.host, event, "Что вы едите?", None)).questions[0].question.id
    anna = await world.person()
    await world.sign_up(event, anna)
    await world.do(questions.answer, anna, question, "Всё")
    await world.do(questions.remove, world.host, question)
    (text,) = await said(world, anna, "event-question-gone")
    assert "Ваш ответ стёрт" in text
    await world.do(seats.cancel, anna, event)
    assert await said(world, anna, "event-question-gone") == [None]


async def test_trouble_is_silent_once_it_is_over(world):
    organizer, coming = await world.person(role=Role.ORGANIZER), await world.person()
    event = await world.event(start=START + 7 * DAY)
    await world.goes_to(START + 5 * DAY)
    await world.do(set_reachable, 1001, False)
    (nobody,) = await said(world, world.host, "event-trouble")
    (away,) = await said(world, organizer, "event-trouble")
    assert "пока никто не записался" in nobody
    assert "никому из ведущих: Ольга Лебедева" in away
    await world.sign_up(event, coming)
    assert await said(world, world.host, "event-trouble") == [None]
    await world.do(set_reachable, 1001, True)
    assert await said(world, organizer, "event-trouble") == [None]


async def test_whoever_leads_too_reads_which_host_is_out_of_reach_while_they_are(world):
    event = await world.event(start=START + 2 * DAY)
    names = ("Борис Кац", "Вера Лис")
    for name in names:
        colleague = await world.person(name)
        await world.do(programme.invite, world.host, event, colleague, HOST)
        await world.do(programme.answer, colleague, event, HOST, True)
    for telegram_id in (1002, 1003):
        await world.do(set_reachable, telegram_id, False)
    told = await said(world, world.host, "event-trouble")
    assert [[name for name in names if name in text] for text in told] == [[name] for name in names]
    await world.do(set_reachable, 1002, True)
    assert [text is None for text in await said(world, world.host, "event-trouble")] == [True, False]


async def test_the_digest_names_what_the_reader_has_not_found_yet(world):
    near = await world.event(start=START + 3 * DAY, title="<Близко>")
    await world.event(start=START + 20 * DAY, title="Далеко")
    person = await world.person()

    async def paragraph() -> str | None:
        return await world.units.ask(
            lambda unit: week_ahead(unit, Texts("ru", MOSCOW, unit.now), members.by_id(unit.db, person, unit.now))
        )

    text = await paragraph()
    assert "&lt;Близко&gt;" in text
    assert "Далеко" not in text
    assert "start=event_1" in text
    await world.sign_up(near, person)
    assert await paragraph() is None


async def test_where_the_digest_is_full_what_is_of_the_readers_subject_stays(world):
    for number in range(DIGEST_MOST):
        await world.event(start=START + (number + 1) * 3600 * 10, title=f"Встреча {number}")
    await world.event(start=START + 6 * DAY, title="Сочинения", subject="literature")
    reader, other = await world.person(), await world.person()
    await world.units.do(lambda unit: profile.put(unit.db, reader, ProfileField.SUBJECTS, ("literature",)))

    async def names(person: int) -> list[str]:
        return [line.event.title for line in await world.units.ask(views.week_ahead, person)]

    assert await names(reader) == [*(f"Встреча {number}" for number in range(DIGEST_MOST - 1)), "Сочинения"]
    assert await names(other) == [f"Встреча {number}" for number in range(DIGEST_MOST)]
