"""Samples of lessons: those that every network begins with, an own one at its longest, with and without an example."""

from __future__ import annotations

from dataclasses import replace

from domain.base.things import Thing
from domain.ideas.ideas import IDEA
from domain.method.lessons import FIRST, Lesson, Words
from handlers.method.lessons import screens as s
from services.method.reading import Card, Contents

LESSONS = tuple(Lesson(id=number, name=name, place=number) for number, name in enumerate(FIRST, 1))
OWN = Lesson(2**40, None, 9, words={"ru": Words("<b>Ж&" * 15, "<i>Ж&\n" * 150)})
CARDS = [
    Card(lesson, lesson.id, 8, lesson.id - 1 or None, (lesson.id + 1) % 9 or None, None, "", True) for lesson in LESSONS
]
THING = Thing(IDEA, 10**9)


def screens(t):
    return [
        s.contents(t, Contents((), frozenset(), None), is_member=False),
        s.contents(t, Contents(LESSONS, frozenset(), None), is_member=False),
        s.contents(t, Contents(LESSONS, frozenset({1, 2}), 2), is_member=True),
        s.contents(t, Contents((*LESSONS, *[OWN] * 90), frozenset({1, 2**40}), 2**40), 15, is_member=True),
        *(s.lesson(t, seen, "a_bot") for seen in CARDS),
        *(s.lesson(t, replace(seen, example=THING, title="<u>" + "Ж" * 116), "a_bot") for seen in CARDS),
        *(s.lesson(t, replace(seen, is_member=False), "a_bot") for seen in CARDS),
        s.lesson(t, replace(CARDS[0], lesson=OWN, number=98, total=98, after=None, example=THING, title="«&"), "a_bot"),
    ]
