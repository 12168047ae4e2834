"""The plan of a project: milestones, and tasks under them, each with an owner and a day (PRODUCT §6).

`due_at` is the start of the day by which something is to be done, by the clock of whoever set it. All times are UTC
epoch seconds.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from domain.base import writing
from domain.base.errors import DomainError
from domain.ideas.ideas import DAY

PLAN_ITEM = "plan-item"
"""The kind of thing: terms and notices are about single milestones and tasks."""
HOUR = 3_600
TITLE_LIMIT = 100
MILESTONES_MOST = 12
TASKS_MOST = 20
"""Of one milestone."""
NEAR_BEFORE = 15 * HOUR
"""Before the day begins: nine in the morning of the day before."""
LATE_AFTER = DAY + 9 * HOUR
"""Nine in the morning of the day after."""
LATE_WORTH = 7 * DAY
"""So long it makes sense to tell that something is late."""
SILENT = 21 * DAY
"""A project at work of which nothing is heard for so long is asked how it goes."""
OVER = frozenset({"published", "closed", "hidden"})
"""States of a project in which its plan and diary are a record; what is hidden stands still until it is shown again."""


ASLEEP = frozenset({"draft", "checked", "review"}) | OVER
"""States of a project that isn't asked how it goes."""


class ItemState(StrEnum):
    OPEN = "open"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A row of plan_items. `milestone_id` None: it is a milestone itself."""

    id: int
    idea_id: int
    milestone_id: int | None
    title: str
    owner_id: int | None
    due_at: int | None
    state: ItemState
    state_at: int
    created_at: int

    @property
    def is_milestone(self) -> bool:
        return self.milestone_id is None

    @property
    def is_done(self) -> bool:
        return self.state is ItemState.DONE

    def is_late(self, now: int) -> bool:
        """Its day is over and it isn't done."""
        return not self.is_done and self.due_at is not None and now >= self.due_at + DAY


@dataclass(frozen=True, slots=True)
class Progress:
    """Figures of a plan. What is counted as work: tasks, and milestones that have none."""

    done: int = 0
    total: int = 0
    milestones_done: int = 0
    milestones: int = 0
    late: int = 0


def work_of(items: Collection[Item]) -> list[Item]:
    """What is counted as work."""
    parted = {item.milestone_id for item in items if item.milestone_id is not None}
    return [item for item in items if item.id not in parted]


def progress(items: Collection[Item], now: int) -> Progress:
    """The figures of a whole plan, or of a milestone with its tasks."""
    work = work_of(items)
    milestones = [item for item in items if item.is_milestone]
    return Progress(
        done=sum(item.is_done for item in work),
        total=len(work),
        milestones_done=sum(item.is_done for item in milestones),
        milestones=len(milestones),
        late=sum(item.is_late(now) for item in items),
    )


def tasks_of(items: Iterable[Item], milestone_id: int) -> list[Item]:
    return [item for item in items if item.milestone_id == milestone_id]


def clean_title(text: str) -> str:
    """One line. Raises `DomainError` when nothing is said, or too much."""
    return writing.one_line(text, TITLE_LIMIT)


def require_tasks_done(tasks: Iterable[Item]) -> None:
    """A milestone is reached when all its tasks are done."""
    if missing := sum(not task.is_done for task in tasks):
        raise DomainError("error-plan-tasks-open", count=missing)


def require_room(items: Collection[Item], milestone: Item | None) -> None:
    """Raises `DomainError` when there is no room for one more milestone, or one more task of this milestone."""
    if milestone is None:
        if sum(item.is_milestone for item in items) >= MILESTONES_MOST:
            raise DomainError("error-plan-milestones-most", most=MILESTONES_MOST)
        return
    if milestone.is_done:
        raise DomainError("error-plan-milestone-done")
    if len(tasks_of(items, milestone.id)) >= TASKS_MOST:
        raise DomainError("error-plan-tasks-most", most=TASKS_MOST)


def require_going(state: str) -> None:
    """Raises `DomainError` when the project is over: what was planned and done stays as a record."""
    if state == "hidden":
        raise DomainError("error-idea-hidden")
    if state in OVER:
        raise DomainError("error-plan-over")
