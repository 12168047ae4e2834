"""Lessons among what words have found."""

from __future__ import annotations

from collections.abc import Sequence

from domain.method.lessons import LESSON, Lesson
from handlers.method.lessons import words
from handlers.ui.entry import Entry
from handlers.ui.finding import Finder, Finding, opens
from handlers.ui.labels import label
from handlers.ui.screen import Button, Go, column
from locales.texts import Texts
from services.method.reading import thing


def draw(t: Texts, shown: Sequence[Lesson], total: int, number: int) -> Finding:
    """The first of them by their titles; the list has them all."""
    more = Button(t.plain("search-more-lessons"), Go(to="lessons")) if total > len(shown) else None
    buttons = [Button(label(words.title(t, lesson)), opens(thing(lesson.id), number)) for lesson in shown]
    return Finding([t("search-lessons", count=total)], column(*buttons, more))


FINDER = Finder(LESSON, draw, Entry("lessons-door", "lessons", place=40), is_public=True)
