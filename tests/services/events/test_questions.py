"""Questions at sign-up: they never stand before a seat, and what was answered goes when it must (PRODUCT §5)."""

from __future__ import annotations

import pytest

from domain.base.errors import DomainError
from domain.events.events import DAY, HOUR, Scope
from services.events import attendance, copying, editing, questions, seats, views
from services.events.editing import Draft
from storage.events import events
from storage.events import questions as stored
from tests.services.events.world import MOSCOW, START

FOOD, OPTIONS = "Что вы едите?", "Без мяса\nВсё"


async def refusal(world, use_case, *args):
    with pytest.raises(DomainError) as refused:
        await world.do(use_case, *args)
    return refused.value.key


async def asked(world, event, words=FOOD, options=OPTIONS, scope=Scope.THIS) -> int:
    seen = await world.do(questions.add, world.host, event, words, options, scope)
    return seen.questions[-1].question.id


async def sums(world, event):
    seen = await world.do(questions.inquiry, world.host, event)
    return [(one.question.words, one.answered, dict(one.chosen)) for one in seen.questions]


async def table(world, event):
    found = await world.do(attendance.table, world.host, event)
    return [tuple(line.answers.get(one.id) for one in found.questions) for line in found.listed]


async def acts(world):
    """What the record of acts has of questions: (what, before, after)."""
    sql = "SELECT action, before, after FROM audit WHERE action LIKE 'event.question-%' ORDER BY id"
    found = await world.units.ask(lambda unit: [tuple(row) for row in unit.db.execute(sql)])
    return [(action.removeprefix("event."), *told) for action, *told in found]


async def series(world) -> list[int]:
    first = await world.event(start=START + 5 * DAY, capacity=None, meetings=3)
    record = await world.record(first)
    found = await world.units.ask(lambda unit: events.of_series(unit.db, record.series_id))
    return [each.id for each in found]


async def test_who_waits_is_asked_when_the_seat_is_theirs(world):
    event = await world.event(start=START + 5 * DAY)
    question = await asked(world, event)
    anna, boris = await world.people(2)
    await world.sign_up(event, anna, boris)
    assert [len((await world.do(views.card, one, event)).asked) for one in (anna, boris)] == [1, 0]
    assert await refusal(world, questions.answer, boris, question, "Всё") == "error-event-not-signed-up"
    await world.do(seats.cancel, anna, event)
    await world.do(seats.accept, boris, event)
    await world.do(questions.answer, boris, question, "Всё")
    assert await table(world, event) == [(None,), ("Всё",)]


async def test_the_same_is_not_asked_twice_nor_a_fourth_thing(world):
    event = await world.event(start=START + 5 * DAY)
    await asked(world, event)
    other = await asked(world, event, "Откуда вы едете?")
    again = (world.host, event, FOOD, None)
    assert await refusal(world, questions.add, *again) == "error-question-twice"
    assert await refusal(world, questions.change, world.host, other, FOOD, None) == "error-question-twice"
    await asked(world, event, "Нужна ли гостиница?")
    assert await refusal(world, questions.add, world.host, event, "Ещё?", None) == "error-questions-most"
    await world.do(questions.change, world.host, other, "Из какого вы города?", None)
    words = [words for words, *_ in await sums(world, event)]
    assert sorted(words) == sorted([FOOD, "Из какого вы города?", "Нужна ли гостиница?"])


async def test_whoever_gives_the_seat_back_is_read_no_more_and_finds_the_answer_on_coming_back(world):
    event = await world.event(start=START + 5 * DAY)
    question = await asked(world, event)
    anna = await world.person("Анна")
    await world.sign_up(event, anna)
    await world.do(questions.answer, anna, question, "Без мяса")
    await world.do(seats.cancel, anna, event)
    assert await sums(world, event) == [(FOOD, 0, {"Без мяса": 0, "Всё": 0})]
    assert await table(world, event) == [(None,)]
    assert await world.do(questions.of_person, world.host, event, anna) == ()
    await world.do(seats.undo, anna, event)
    assert await sums(world, event) == [(FOOD, 1, {"Без мяса": 1, "Всё": 0})]


async def test_each_reads_their_own_answers_and_hosts_those_of_whoever_has_a_seat(world):
    event = await world.event(start=START + 5 * DAY, capacity=None)
    food, town = await asked(world, event), await asked(world, event, "Откуда вы едете?", None)
    anna, boris = await world.people(2)
    await world.sign_up(event, anna, boris)
    for question, said in ((food, "Всё"), (town, "Тверь")):
        await world.do(questions.answer, anna, question, said)

    async def own(person):
        return [one.answer for one in (await world.do(questions.mine, person, event)).asked]

    assert [await own(anna), await own(boris)] == [["Всё", "Тверь"], [None, None]]
    await world.do(questions.answer, anna, food, None)
    assert await own(anna) == [None, "Тверь"]
    assert [answered for _, answered, _ in await sums(world, event)] == [0, 1]
    await world.do(seats.cancel, anna, event)
    assert await table(world, event) == [(None, None), (None, None)], "Boris, who has a seat, has answered nothing"


async def test_after_the_start_nothing_is_asked_changed_or_answered(world):
    event = await world.event(start=START + 5 * DAY)
    question = await asked(world, event)
    anna = await world.person("Анна")
    await world.sign_up(event, anna)
    world.now = START + 5 * DAY
    assert await refusal(world, questions.answer, anna, question, "Всё") == "error-questions-over"
    assert await refusal(world, questions.add, world.host, event, "Ещё?", None) == "error-questions-over"
    assert await refusal(world, questions.change, world.host, question, "Иначе?", None) == "error-questions-over"
    assert await refusal(world, questions.remove, world.host, question) == "error-questions-over"
    assert (await world.do(views.card, anna, event)).asked == ()


async def test_a_change_keeps_what_still_fits_and_tells_whoever_lost_an_answer(world):
    event = await world.event(start=START + 5 * DAY, capacity=None)
    question = await asked(world, event)
    anna, boris = await world.people(2)
    await world.sign_up(event, anna, boris)
    await world.do(questions.answer, anna, question, "Всё")
    await world.do(questions.answer, boris, question, "Без мяса")
    await world.do(questions.change, world.host, question, FOOD, "Всё\nТолько рыба")
    assert await sums(world, event) == [(FOOD, 1, {"Всё": 1, "Только рыба": 0})]
    assert await world.said(kind="event-question-gone") == [("event-question-gone", boris)]
    world.now += HOUR
    await world.do(questions.change, world.host, question, "Что вы пьёте?", OPTIONS)
    assert await sums(world, event) == [("Что вы пьёте?", 0, {"Без мяса": 0, "Всё": 0})]
    assert await world.said(anna, "event-question-gone") == [("event-question-gone", anna)]
    (one,) = (await world.do(questions.inquiry, world.host, event)).questions
    await world.do(questions.remove, world.host, one.question.id)
    assert await acts(world) == [
        ("question-add", None, FOOD),
        ("question-change", FOOD, FOOD),
        ("question-change", FOOD, "Что вы пьёте?"),
        ("question-remove", "Что вы пьёте?", None),
    ]
    # A button of the old question is about no other.
    assert await refusal(world, questions.answer, anna, question, "Всё") == "error-question-gone"


async def test_of_a_series_the_meetings_that_are_meant_are_asked_and_answered_alike(world):
    first, second, third = await series(world)
    await asked(world, second, scope=Scope.FOLLOWING)
    assert [len(await sums(world, one)) for one in (first, second, third)] == [0, 1, 1]
    anna = await world.person("Анна")
    await world.do(seats.sign_up_series, anna, first)
    mine = await world.do(questions.mine, anna, second)
    done = await world.do(questions.answer, anna, mine.asked[0].question.id, "Всё")
    assert done.also == 1
    assert await table(world, third) == [("Всё",)]
    # Changed at one meeting, it stays at the other; taken away at both, it is said once.
    await world.do(questions.answer, anna, mine.asked[0].question.id, "Без мяса")
    assert await table(world, third) == [("Всё",)]
    await world.do(questions.remove, world.host, mine.asked[0].question.id, Scope.FOLLOWING)
    assert [await sums(world, one) for one in (second, third)] == [[], []]
    assert await world.said(anna, "event-question-gone") == [("event-question-gone", anna)]


async def test_a_meeting_that_is_full_or_has_begun_is_asked_nothing_more_and_no_seat_means_no_answer(world):
    first, second, third = await series(world)
    for words in ("Раз?", "Два?", "Три?"):
        await asked(world, second, words, None)
    world.now = START + 5 * DAY
    await asked(world, third, scope=Scope.ALL)
    assert [len(await sums(world, one)) for one in (first, second, third)] == [0, 3, 1]
    anna = await world.person("Анна")
    await world.sign_up(second, anna)
    (same, *_) = (await world.do(questions.inquiry, world.host, second)).questions
    again = await asked(world, third, same.question.words, None)
    await world.do(questions.answer, anna, same.question.id, "Да")
    assert await world.units.ask(lambda unit: stored.given(unit.db, again)) == {}
    await world.do(seats.cancel, anna, second)
    await world.do(questions.remove, world.host, same.question.id)
    assert await world.said(kind="event-question-gone") == [], "nor is it told of one that is gone"


async def test_a_meeting_that_asks_the_new_words_already_asks_them_once_and_the_old_ones_no_more(world):
    first, second, _ = await series(world)
    changed = await asked(world, first, scope=Scope.ALL)
    alone = await asked(world, first, "Нужна ли гостиница?", None)
    await world.do(questions.remove, world.host, alone, Scope.ALL)
    assert await sums(world, first) == [(FOOD, 0, {"Без мяса": 0, "Всё": 0})], "the others were never asked it"
    drink = await asked(world, second, "Что вы пьёте?", None)
    (food, _) = (await world.do(questions.inquiry, world.host, second)).questions
    anna, boris = await world.people(2)
    await world.sign_up(second, anna, boris)
    for person in (anna, boris):
        await world.do(questions.answer, person, food.question.id, "Всё")
    await world.do(questions.answer, boris, drink, "Чай")
    await world.do(questions.change, world.host, changed, "Что вы пьёте?", None, Scope.ALL)
    assert await sums(world, second) == [("Что вы пьёте?", 1, {})]
    assert await world.said(kind="event-question-gone") == [("event-question-gone", anna)], (
        "who hasn't answered the new"
    )


async def test_a_copy_and_a_longer_series_ask_the_same_and_know_no_answers(world):
    first, *_, last = await series(world)
    question = await asked(world, last)
    anna = await world.person("Анна")
    await world.sign_up(last, anna)
    await world.do(questions.answer, anna, question, "Всё")
    (longer,) = await world.do(editing.lengthen, world.host, first, 1)
    draft = Draft(form=longer.form, title="Ещё раз", starts_at=START + 90 * DAY, minutes=60, zone=MOSCOW)
    copied = await world.do(copying.copy, world.host, last, draft)
    for event in (longer, copied):
        assert await sums(world, event.id) == [(FOOD, 0, {"Без мяса": 0, "Всё": 0})]


async def test_a_draft_of_a_series_is_asked_as_a_whole(world):
    first = await world.event(start=START + 5 * DAY, meetings=2, publish=False)
    await asked(world, first)
    second = first + 1
    assert [len(await sums(world, one)) for one in (first, second)] == [1, 1]
    assert await acts(world) == [], "a draft is its host's matter"


@pytest.mark.parametrize("end", ["archive", "cancel"])
async def test_answers_go_with_the_archive_and_with_a_cancelling(world, end):
    event = await world.event(start=START + 5 * DAY)
    question = await asked(world, event)
    anna = await world.person("Анна")
    await world.sign_up(event, anna)
    await world.do(questions.answer, anna, question, "Всё")
    if end == "cancel":
        await world.do(editing.cancel, world.host, event, "Болезнь")
    else:
        await world.goes_to(START + 20 * DAY)
        assert await table(world, event) == [("Всё",)]
        await world.goes_to(START + 40 * DAY)
    assert await world.units.ask(lambda unit: stored.given(unit.db, question)) == {}
    assert [words for words, *_ in await sums(world, event)] == [FOOD]
