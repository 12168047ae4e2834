"""Lessons as organizers keep them: the list, and a lesson with all that can be done about it."""

from __future__ import annotations

from domain.base.lists import Page
from domain.method.lessons import Lesson
from handlers.method.keeping.presses import KeepLesson
from handlers.method.lessons import words
from handlers.ui import lists
from handlers.ui.labels import label
from handlers.ui.screen import AtDoor, Button, Go, Screen, column
from locales.texts import LANGUAGES, Html, Texts, lines
from services.method.keeping import Card

LIST, ADD = "organizer_lessons", "organizer_lessons_add"


def listing(t: Texts, page: Page[Lesson]) -> Screen:
    """All lessons in their order; hidden ones say so."""
    return lists.screen(
        t,
        page,
        title=lines(t("lessons-kept-title"), t("lessons-kept-means")),
        rows=[
            Button(_named(t, number, lesson), KeepLesson(act="see", id=lesson.id, page=page.number))
            for number, lesson in enumerate(page.items, page.first)
        ],
        to=lambda n: Go(to=LIST, at=n),
        doors=column(Button(t.plain("lessons-add"), Go(to=ADD))),
        back=AtDoor("organizer", LIST),
    )


def _named(t: Texts, number: int, lesson: Lesson) -> str:
    state = "hidden" if lesson.hidden else "shown"
    return label(
        words.title(t, lesson), lambda said: t.plain("lessons-kept-row", number=number, title=said, state=state)
    )


def card(t: Texts, seen: Card, page: int = 0, note: Html | None = None) -> Screen:
    """A lesson as it reads, and what can be done about it: of those that every network begins with less."""
    one = seen.lesson

    def does(act: str, key: str) -> Button:
        return Button(t.plain(key), KeepLesson(act=act, id=one.id, page=page))

    own = one.name is None
    moves = ((not seen.is_first, "up"), (not seen.is_last, "down"))
    return Screen(
        lines(
            note,
            t("lesson-kept", title=words.title(t, one)),
            words.text(t, one),
            t("lesson-own-example", title=seen.about) if seen.about is not None else None,
            t("lesson-is-hidden") if one.hidden else None,
            None if own else t("lesson-is-first"),
        ),
        (
            tuple(does(act, f"lesson-{act}") for may, act in moves if may),
            *column(*(does(language, _say(one, language)) for language in LANGUAGES if own)),
            *column(
                does("link", "lesson-link-change" if one.about is not None else "lesson-link") if own else None,
                does("show", "lesson-show") if one.hidden else does("hide", "lesson-hide"),
            ),
        ),
        back=Go(to=LIST, at=page),
    )


def _say(lesson: Lesson, language: str) -> str:
    """The text of a button: change it in a language, or say it in one more."""
    return f"lesson-change-{language}" if language in (lesson.words or {}) else f"lesson-add-{language}"
