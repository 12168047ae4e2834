"""Screens of lessons: the list, a lesson with its example and what can be done at once."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from domain.base.lists import Window, page_of
from domain.method.lessons import Lesson
from handlers.method.lessons import words
from handlers.method.lessons.presses import OpenExample, ReadLesson
from handlers.ui import lists
from handlers.ui.labels import label
from handlers.ui.opening import Shared
from handlers.ui.screen import AtDoor, Button, Go, Row, Screen, column, deep_link
from locales.texts import Html, Texts, lines
from services.method.reading import Card, Contents, thing

DOORS: Mapping[str, str] = MappingProxyType(
    {
        "what": "ideas",
        "traits": "decisions",
        "conditions": "material_new",
        "types": "idea_new",
        "forms": "events",
        "environment": "ideas",
        "region": "people",
        "project": "idea_new",
    }
)
"""By the name of a lesson: the screen where what it tells is done."""
MENU, CHECK = Go(to="menu"), Go(to="lessons_check")


def shared(t: Texts, lesson: Lesson, username: str) -> Shared:
    """A lesson's link and the words that go with it."""
    return Shared(
        deep_link(username, thing(lesson.id).payload), t.plain("lesson-share-words", title=words.title(t, lesson))
    )


def contents(t: Texts, seen: Contents, number: int = 0, *, is_member: bool) -> Screen:
    """The lessons, each with whether it was read; half way a button goes on where one was."""
    page = page_of(seen.lessons, Window(number))
    known = sum(lesson.id in seen.read for lesson in seen.lessons)
    go_on = Button(t.plain("lessons-go-on"), ReadLesson(id=seen.last)) if seen.goes_on and seen.last else None
    check = Button(t.plain("lessons-check"), CHECK)
    return lists.screen(
        t,
        page,
        title=lines(
            t("lessons-title"),
            t("lessons-read", read=known, total=len(seen.lessons)) if known else t("lessons-about"),
        ),
        rows=[_row(t, page.first + at, lesson, seen) for at, lesson in enumerate(page.items)],
        to=lambda n: Go(to="lessons", at=n),
        empty=t("lessons-none"),
        doors=[((go_on, check) if go_on is not None else (check,))],
        back=AtDoor("mine", "lessons") if is_member else MENU,
    )


def _row(t: Texts, number: int, lesson: Lesson, seen: Contents) -> Button:
    mark = "read" if lesson.id in seen.read else "new"
    named = label(words.title(t, lesson), lambda said: t.plain("lessons-row", number=number, title=said, mark=mark))
    return Button(named, ReadLesson(id=lesson.id))


def lesson(t: Texts, seen: Card, username: str, note: Html | None = None) -> Screen:
    """One lesson: what it says, where this network shows it, the button to do it, and the ones beside it."""
    one = seen.lesson
    here = ReadLesson(id=one.id)
    example = (
        Button(label(t.plain("lesson-example-open", title=seen.title)), OpenExample.of(seen.example)).at(here)
        if seen.example is not None
        else None
    )
    beside: Row = tuple(
        Button(t.plain(name), ReadLesson(id=to))
        for name, to in (("lesson-before", seen.before), ("lesson-after", seen.after))
        if to is not None
    )
    return Screen(
        lines(
            note,
            t("lesson-title", number=seen.number, total=seen.total, title=words.title(t, one)),
            words.text(t, one),
            _example(t, seen),
        ),
        (
            *column(example, _door(t, seen)),
            (Button(t.plain("lesson-share"), url=shared(t, one, username).url),),
            beside if seen.after is not None else (*beside, Button(t.plain("lessons-check"), CHECK)),
        ),
        back=Go(to="lessons", at=(seen.number - 1) // Window().size),
        is_card=True,
    )


def _example(t: Texts, seen: Card) -> Html | None:
    name = seen.lesson.name
    if name is None:
        return t("lesson-own-example", title=seen.title) if seen.example is not None else None
    return t(f"lesson-{name}.example", title=seen.title) if seen.example is not None else t(f"lesson-{name}.none")


def _door(t: Texts, seen: Card) -> Button | None:
    """To do it at once; whoever isn't in joins first."""
    if not seen.is_member:
        return Button(t.plain("join-start"), Go(to="join"))
    name = seen.lesson.name
    return Button(t.plain(f"lesson-{name}.door"), Go(to=DOORS[name])) if name is not None else None
