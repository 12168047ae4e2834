"""Screens of what came out of projects: one of them, and the archive that teaches."""

from __future__ import annotations

from domain.base.cutting import cut
from domain.base.lists import Page
from domain.ideas.ideas import Idea
from domain.ideas.projects import ProjectState
from domain.ideas.results import Result
from handlers.ideas.presses import ListIdeas, ShowIdea
from handlers.ideas.results.presses import EndProject, ListResults, ShowResult
from handlers.ui import lists
from handlers.ui.labels import label
from handlers.ui.screen import Button, Row, Screen, column
from locales.texts import Html, Texts, escape, lines
from services.ideas.results import Shown

P = ProjectState
READ = 160
"""Characters of a result in the archive."""


def card_rows(t: Texts, idea: Idea, *, leads: bool) -> list[Row]:
    """The door on the card of a project: its leaders' while it runs, everybody's when it is over."""
    if idea.state == P.CLOSED or (leads and idea.state == P.RUNNING):
        return [(Button(t.plain("result-door"), ShowResult(id=idea.id)),)]
    return []


def result(t: Texts, seen: Shown, note: Html | None = None) -> Screen:
    """What came out, and what the team would do differently."""
    found, idea = seen.result, seen.idea
    ends = seen.leads and idea.state == P.RUNNING
    return Screen(
        lines(
            note,
            t("result-title", title=idea.title),
            escape(found.words) if found is not None else t("result-none"),
            t("result-lessons", words=found.lessons) if found is not None and found.lessons else None,
        ),
        column(Button(t.plain("result-do-end"), EndProject(id=idea.id)) if ends else None),
        back=ShowIdea(id=idea.id),
    )


def archive(t: Texts, page: Page[tuple[Result, str]]) -> Screen:
    """What came out of projects that are over, and what others may learn from it."""
    return lists.screen(
        t,
        page,
        title=t("results-title"),
        said=[_line(t, found, title) for found, title in page.items],
        rows=[Button(label(title), ShowResult(id=found.idea_id)) for found, title in page.items],
        to=lambda number: ListResults(page=number),
        empty=t("results-none"),
        back=ListIdeas(),
    )


def _line(t: Texts, found: Result, title: str) -> Html:
    words = cut(found.words, READ)
    if found.lessons:
        return t("results-line-lessons", title=title, words=words, lessons=cut(found.lessons, READ))
    return t("results-line", title=title, words=words)
