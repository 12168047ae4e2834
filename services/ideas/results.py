"""A running project that ends without blame, and the archive that teaches by what was learnt (PRODUCT §6)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.lists import Page, Window
from domain.base.members import clean_line
from domain.ideas import lives
from domain.ideas.ideas import Idea, clean_words
from domain.ideas.projects import ProjectState
from domain.ideas.results import LESSONS_LIMIT, WORDS_LIMIT, Result
from services.base.lifecycle import move
from services.base.members import reading_member
from services.base.unit import Unit
from services.ideas.access import is_led_by, project_of
from services.ideas.crew import leading
from storage.ideas import ideas
from storage.ideas import results as stored


@dataclass(frozen=True, slots=True)
class Shown:
    """What came out of a project, as one reader sees it; `result` None: nothing yet."""

    idea: Idea
    result: Result | None
    leads: bool


def end(unit: Unit, actor_id: int, idea_id: int, words: str, lessons: str | None) -> None:
    """A running project ends without a result, and without blame: what was learnt stays in the archive."""
    _, idea = leading(unit, actor_id, idea_id)
    learnt = lessons if lessons and clean_line(lessons) else None
    move(unit, ideas.PROJECT, lives.END, idea.id, ProjectState(idea.state), state_at=unit.now)
    stored.put(
        unit.db,
        idea.id,
        words=clean_words(words, WORDS_LIMIT),
        lessons=clean_words(learnt, LESSONS_LIMIT) if learnt else None,
        now=unit.now,
    )


def may_end(unit: Unit, actor_id: int, idea_id: int) -> Idea:
    """The project, if this person may end it now. Raises `DomainError` otherwise."""
    _, idea = leading(unit, actor_id, idea_id)
    lives.PROJECT.require(lives.END, ProjectState(idea.state), None)
    return idea


def shown(unit: Unit, actor_id: int, idea_id: int) -> Shown:
    """What came out of a project that this person may look at."""
    reader, idea = project_of(unit, actor_id, idea_id)
    return Shown(idea, stored.of(unit.db, idea.id), is_led_by(unit, reader, idea))


def archive(unit: Unit, actor_id: int, window: Window) -> Page[tuple[Result, str]]:
    """What came out of projects that are over: (result, title), the last first."""
    reading_member(unit, actor_id)
    return stored.archive(unit.db, window)
