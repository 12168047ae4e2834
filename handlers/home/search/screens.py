"""What words written outside of a form have found."""

from __future__ import annotations

from collections.abc import Sequence

from domain.base.members import Status
from handlers.people.directory.presses import Among
from handlers.people.me.level import tell_level
from handlers.ui.finding import Finder
from handlers.ui.found import reading
from handlers.ui.human import human
from handlers.ui.screen import Button, Go, Screen, column, two_a_row
from locales.texts import Texts, lines
from services.home.searching import Results


def question(t: Texts, words: str, found: int, number: int) -> Screen:
    """A trouble told in a sentence, all words of which nothing has: people first, and what was found one tap away."""
    rest = Button(t.plain("search-question-found", count=found), Go(to=Among.FOUND, at=number)) if found else None
    return Screen(
        lines(t("search-title", words=words), t("search-question")),
        column(Button(t.plain("search-question-ask"), Go(to="problem_new", at=number)), human(t), rest),
    )


def results(
    t: Texts,
    words: str,
    results: Results,
    finders: Sequence[Finder],
    number: int,
    status: Status = Status.MEMBER,
    *,
    is_joining: bool = False,
) -> Screen:
    """The first few of each kind, or where to look otherwise. PRODUCT §0: the answer says that it was a search.

    `is_joining`: the guest has accepted the rules, and words were perhaps no search at all.
    """
    is_member = status is Status.MEMBER
    title = t("search-title" if is_member else "search-title-guest", words=words)
    found = results.found
    go_on = Button(t.plain("join-go-on"), Go(to="join")) if is_joining else None
    join = Button(t.plain("search-join"), Go(to="join")) if status is Status.GUEST and not is_joining else None
    if not found.total:
        doors = [
            Button(t.plain(finder.entry.label), Go(to=finder.entry.to))
            for finder in finders
            if is_member or finder.is_public
        ]
        level = tell_level(t) if found.asks_level else None
        return Screen(
            lines(title, t("search-nothing")), (*column(go_on, level), *two_a_row(doors), *column(human(t), join))
        )
    drawn = [
        finder.draw(t, results.shown[finder.kind], found.of(finder.kind).total, number)
        for finder in finders
        if finder.kind in found.kinds
    ]
    return Screen(
        lines(title, *reading(t, found), *(text for finding in drawn for text in finding.text)),
        (
            *(row for finding in drawn for row in finding.rows),
            *column(tell_level(t) if found.asks_level else None, go_on, join),
        ),
    )
