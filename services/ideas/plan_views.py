"""What the screens of a plan show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from domain.base.lists import Page, Window, page_of
from domain.base.members import Member
from domain.ideas import plan
from domain.ideas.ideas import Idea, Kind
from domain.ideas.plan import Item, Progress, progress
from services.base.unit import Unit
from services.ideas import crew
from services.ideas.access import is_led_by, project_of
from services.ideas.crew import Mate, is_in, leading
from services.ideas.planning import item_of
from storage.base import members
from storage.ideas import diary
from storage.ideas import plan as stored

ROWS = 5
"""Milestones of a page: two rows of doors stand under them."""


@dataclass(frozen=True, slots=True)
class Line:
    """A milestone or a task, with who has it and the figures of what is under it."""

    item: Item
    owner: Member | None
    under: Progress


@dataclass(frozen=True, slots=True)
class Share:
    """How much of a project's work one of the team has taken on, and done: their parts of the plan's figures."""

    mate: Mate
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Board:
    """A plan. `lines`: a page of milestones; `shares`: who does what."""

    idea: Idea
    progress: Progress
    lines: Page[Line]
    shares: Sequence[Share]
    steps: int
    works: bool
    leads: bool


@dataclass(frozen=True, slots=True)
class Piece:
    """One milestone or task. `tasks`: a page of the milestone's."""

    idea: Idea
    line: Line
    milestone: Item | None
    """Of a task."""
    tasks: Page[Line]
    works: bool
    leads: bool
    is_own: bool


@dataclass(frozen=True, slots=True)
class Work:
    """What the card of a project says of its work."""

    progress: Progress
    steps: int
    works: bool
    is_over: bool


def board(unit: Unit, actor_id: int, idea_id: int, window: Window) -> Board:
    """The plan of a project that this person may look at."""
    reader, idea = project_of(unit, actor_id, idea_id)
    items = stored.of(unit.db, idea.id)
    milestones = [item for item in items if item.is_milestone]
    return Board(
        idea=idea,
        progress=progress(items, unit.now),
        lines=page_of(milestones, window).of(lambda some: [_line(unit, item, items) for item in some]),
        shares=_shares(unit, idea, items),
        steps=diary.count(unit.db, idea.id),
        works=is_in(unit, reader, idea),
        leads=is_led_by(unit, reader, idea),
    )


def piece(unit: Unit, actor_id: int, item_id: int, window: Window) -> Piece:
    """One milestone or task of a project that this person may look at."""
    item = item_of(unit, item_id)
    reader, idea = project_of(unit, actor_id, item.idea_id)
    items = stored.of(unit.db, idea.id)
    tasks = page_of(plan.tasks_of(items, item.id), window)
    return Piece(
        idea=idea,
        line=_line(unit, item, items),
        milestone=next((one for one in items if one.id == item.milestone_id), None),
        tasks=tasks.of(lambda some: [_line(unit, task, items) for task in some]),
        works=is_in(unit, reader, idea),
        leads=is_led_by(unit, reader, idea),
        is_own=item.owner_id == reader.id,
    )


def mates(unit: Unit, actor_id: int, idea_id: int) -> list[Mate]:
    """Who can be given something: asked by those who lead the project."""
    _, idea = leading(unit, actor_id, idea_id)
    return crew.mates(unit, idea)


def work(unit: Unit, reader: Member, idea: Idea) -> Work | None:
    """For the card; None for what isn't a project."""
    if idea.kind is not Kind.PROJECT:
        return None
    figures = progress(stored.of(unit.db, idea.id), unit.now)
    return Work(figures, diary.count(unit.db, idea.id), is_in(unit, reader, idea), idea.state in plan.OVER)


def _line(unit: Unit, item: Item, items: Sequence[Item]) -> Line:
    owner = members.by_id(unit.db, item.owner_id, unit.now) if item.owner_id is not None else None
    return Line(item, owner, progress(plan.tasks_of(items, item.id), unit.now))


def _shares(unit: Unit, idea: Idea, items: Sequence[Item]) -> list[Share]:
    work = plan.work_of(items)

    def count(member_id: int) -> tuple[int, int]:
        own = [item for item in work if item.owner_id == member_id]
        return sum(item.is_done for item in own), len(own)

    return [Share(mate, *count(mate.member.id)) for mate in crew.mates(unit, idea)]
