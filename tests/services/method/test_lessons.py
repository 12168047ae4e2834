"""Lessons and first steps, out of turn: what each step asks for itself (PRODUCT §14)."""

from __future__ import annotations

import pytest

from domain.base.errors import DomainError
from domain.base.things import Thing
from domain.method.checking import question
from domain.method.lessons import LESSON, TEXT_LIMIT, TITLE_LIMIT
from services.method import keeping, personal_data, reading
from storage.method import lessons

FIRST = 1


@pytest.fixture
async def own(led):
    """A lesson of the network's own, behind all others."""
    return (await led.do(keeping.add, led.owner, "ru", "Как у нас", "Готовим втроём")).lesson.id


async def noted(led):
    return [row["action"] for row in await led.rows("SELECT action FROM audit WHERE action LIKE 'lesson.%'")]


def link(thing):
    return f"t.me/a_bot?start={thing}"


async def test_at_its_ends_a_lesson_stays_and_nothing_is_noted(led, own):
    assert (await led.do(keeping.move, led.owner, FIRST, up=True)).is_first
    assert (await led.do(keeping.move, led.owner, own, up=False)).is_last
    assert await noted(led) == ["lesson.add"]


async def test_what_is_so_already_is_noted_once(led, own):
    for hidden in (True, True, False, False):
        await led.do(keeping.hide, led.owner, own, hidden=hidden)
    await led.do(keeping.say, led.owner, own, "ru", "Как у нас", "Готовим втроём")
    assert await noted(led) == ["lesson.add", "lesson.hide", "lesson.show"]


async def test_there_are_so_many_of_the_networks_own(led, own, monkeypatch):
    monkeypatch.setattr(keeping, "MOST_OWN", 1)
    await led.refuses("error-lessons-full", keeping.add, led.owner, "ru", "Ещё", "Слова")


@pytest.mark.parametrize(
    ("title", "text", "refusal"),
    [
        (" ", "Слова", "error-text-empty"),
        ("Название", "\n ", "error-text-empty"),
        ("Н" * (TITLE_LIMIT + 1), "Слова", "error-text-too-long"),
        ("Название", "С" * (TEXT_LIMIT + 1), "error-text-too-long"),
    ],
)
async def test_its_words_are_neither_empty_nor_too_long(led, own, title, text, refusal):
    await led.refuses(refusal, keeping.add, led.owner, "ru", title, text)
    await led.refuses(refusal, keeping.say, led.owner, own, "ru", title, text)


async def test_it_speaks_neither_of_itself_nor_of_what_isnt_there_or_isnt_seen(led, own):
    await led.refuses("error-lesson-link", keeping.link, led.owner, own, link(f"lesson_{own}"))
    await led.refuses("error-lesson-link", keeping.link, led.owner, own, link("nothing_1"))
    await led.refuses("error-lesson-first", keeping.link, led.owner, FIRST, link(f"lesson_{own}"))
    await led.do(keeping.hide, led.owner, FIRST, hidden=True)
    await led.refuses("error-lesson-gone", keeping.link, led.owner, own, link(f"lesson_{FIRST}"))
    await led.do(keeping.link, led.owner, own, link("lesson_2"))
    assert (await led.ask(keeping.one, led.owner, own)).lesson.about == Thing(LESSON, 2)


async def test_what_a_lesson_speaks_of_isnt_shown_to_whoever_may_not_open_it(led, own):
    await led.do(keeping.link, led.owner, own, link("lesson_2"))
    assert (await led.do(reading.read, led.owner, own)).example == Thing(LESSON, 2)
    await led.do(keeping.hide, led.owner, 2, hidden=True)
    assert (await led.do(reading.read, led.owner, own)).example is None


async def test_of_what_was_read_only_ones_own_counts_and_only_what_is_still_shown(led, own):
    anna = await led.member("Анна")
    await led.do(reading.read, led.owner, FIRST)
    await led.do(reading.read, anna, 2)
    await led.do(reading.read, anna, own)
    await led.do(keeping.hide, led.owner, own, hidden=True)
    found = await led.ask(reading.contents, anna)
    assert (found.read, found.last) == ({2}, 2)
    await led.refuses("error-lesson-gone", reading.read, anna, own)
    for one in personal_data.PERSONAL_DATA:
        await led.do(one.erase, anna)
    assert await led.ask(lambda unit: [list(lessons.read_by(unit.db, who)) != [] for who in (anna, led.owner)]) == [
        False, True,
    ]  # fmt: skip


@pytest.mark.parametrize("number", [-1, 7])
def test_a_question_that_there_isnt_is_none(number):
    with pytest.raises(DomainError):
        question(number)
