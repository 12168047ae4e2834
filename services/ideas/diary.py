"""The diary of a project: steps told by its team, with photos and files (PRODUCT §6)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from domain.base.errors import DomainError
from domain.base.lists import Page, Window
from domain.base.members import Member
from domain.ideas import diary as rules
from domain.ideas import plan
from domain.ideas.diary import Step, StepFile, clean_step
from domain.ideas.ideas import Idea
from services.base.unit import Unit
from services.ideas.access import is_led_by, project_of
from services.ideas.crew import is_in, leading, working
from services.ideas.planning import heard, item_of
from storage.base import members
from storage.ideas import diary
from storage.ideas import plan as stored_plan


@dataclass(frozen=True, slots=True)
class Told:
    """A step as one reader sees it. `files` are those that the reader may open."""

    idea: Idea
    step: Step
    author: Member | None
    item: str | None
    """The title of what it belongs to in the plan."""
    files: Sequence[StepFile]
    works: bool
    leads: bool
    is_own: bool


def tell(
    unit: Unit, actor_id: int, idea_id: int, words: str, file: Mapping[str, Any] | None = None,
    item_id: int | None = None,
) -> Step:  # fmt: skip
    """A step is told by one of the team, with a photo or file, and perhaps of a task of the plan."""
    idea = may_tell(unit, actor_id, idea_id)
    if item_id is not None and item_of(unit, item_id).idea_id != idea.id:
        raise DomainError("error-stale-button")
    step_id = diary.add(
        unit.db, idea_id=idea.id, item_id=item_id, author_id=actor_id, words=clean_step(words), now=unit.now
    )
    if file is not None:
        diary.add_file(unit.db, step_id, file)
    heard(unit, idea)
    return step_of(unit, step_id)


def may_tell(unit: Unit, actor_id: int, idea_id: int) -> Idea:
    """The project, if this person may tell a step of it now. Raises `DomainError` otherwise."""
    _, idea = working(unit, actor_id, idea_id)
    plan.require_going(idea.state)
    return idea


def step_of(unit: Unit, step_id: int) -> Step:
    """Raises `DomainError` when it was taken back."""
    step = diary.by_id(unit.db, step_id)
    if step is None:
        raise DomainError("error-diary-gone")
    return step


def add_file(unit: Unit, actor_id: int, step_id: int, file: Mapping[str, Any]) -> Step:
    """One more photo or file, by whoever told the step. What was shown to all is the team's again until looked at."""
    step, _ = _own(unit, actor_id, step_id)
    rules.require_room(len(step.files))
    diary.add_file(unit.db, step.id, file)
    diary.show(unit.db, step.id, None)
    return step_of(unit, step.id)


def change(unit: Unit, actor_id: int, step_id: int, words: str) -> Step:
    """Other words, by whoever told the step."""
    step, _ = _own(unit, actor_id, step_id)
    diary.set_words(unit.db, step.id, clean_step(words))
    return step_of(unit, step.id)


def drop(unit: Unit, actor_id: int, step_id: int) -> Idea:
    """Take a step back, with its photos and files: by whoever told it, or a leader."""
    step = step_of(unit, step_id)
    actor, idea = working(unit, actor_id, step.idea_id)
    plan.require_going(idea.state)
    if step.author_id != actor.id and not is_led_by(unit, actor, idea):
        raise DomainError("error-diary-not-yours")
    diary.drop(unit.db, step.id)
    return idea


def drop_files(unit: Unit, actor_id: int, step_id: int) -> Step:
    """Take away the photos and files of a step: by whoever told it, or a leader; also when all is over."""
    step = step_of(unit, step_id)
    actor, idea = working(unit, actor_id, step.idea_id)
    if step.author_id != actor.id and not is_led_by(unit, actor, idea):
        raise DomainError("error-diary-not-yours")
    for file in step.files:
        diary.drop_file(unit.db, file.id)
    diary.show(unit.db, step.id, None)
    return step_of(unit, step.id)


def show_files(unit: Unit, actor_id: int, step_id: int, on: bool) -> Step:
    """A leader shows the photos and files of a step to all who may look at the project, or keeps them to the team."""
    step = step_of(unit, step_id)
    leading(unit, actor_id, step.idea_id)
    if on and not step.files:
        raise DomainError("error-diary-no-files")
    diary.show(unit.db, step.id, unit.now if on else None)
    return step_of(unit, step.id)


def _own(unit: Unit, actor_id: int, step_id: int) -> tuple[Step, Idea]:
    step = step_of(unit, step_id)
    actor, idea = working(unit, actor_id, step.idea_id)
    plan.require_going(idea.state)
    if step.author_id != actor.id:
        raise DomainError("error-diary-not-yours")
    return step, idea


# -- looking ---------------------------------------------------------------------------------------


def listing(unit: Unit, actor_id: int, idea_id: int, window: Window) -> tuple[Idea, bool, Page[Told]]:
    """The project, whether the reader is of its team, and a page of its diary, the last step first."""
    reader, idea = project_of(unit, actor_id, idea_id)
    page = diary.listed(unit.db, idea.id, window)
    return idea, is_in(unit, reader, idea), page.of(lambda steps: [_told(unit, reader, idea, step) for step in steps])


def seen(unit: Unit, actor_id: int, step_id: int) -> Told:
    """One step. Raises `DomainError` when the project isn't this person's to see."""
    step = step_of(unit, step_id)
    reader, idea = project_of(unit, actor_id, step.idea_id)
    return _told(unit, reader, idea, step)


def file_of(unit: Unit, actor_id: int, step_id: int, file_id: int) -> StepFile:
    """A photo or file of a step. Raises `DomainError` for one that isn't shown to this person, or is gone."""
    for file in seen(unit, actor_id, step_id).files:
        if file.id == file_id:
            return file
    raise DomainError("error-diary-file")


def _told(unit: Unit, reader: Member, idea: Idea, step: Step) -> Told:
    works = is_in(unit, reader, idea)
    item = stored_plan.by_id(unit.db, step.item_id) if step.item_id is not None else None
    return Told(
        idea=idea,
        step=step,
        author=members.by_id(unit.db, step.author_id, unit.now),
        item=item.title if item is not None else None,
        files=step.files if works or step.shown_at is not None else (),
        works=works,
        leads=is_led_by(unit, reader, idea),
        is_own=step.author_id == reader.id,
    )
