"""What the screens of results show: one of them, its files, what reviewers advised, the archive."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from domain.base.errors import DomainError
from domain.base.lifecycle import Missing
from domain.base.lists import Page, Window
from domain.base.members import Member
from domain.ideas import lives
from domain.ideas.ideas import Idea
from domain.ideas.projects import ProjectState
from domain.ideas.results import OVER, SUBMITTED, Author, Result, ResultFile
from domain.reviews.reviews import JUDGED, Review, total
from services.base.members import reading_member
from services.base.unit import Unit
from services.ideas.access import is_led_by, project_of
from services.ideas.crew import is_in
from services.ideas.results import facts_of, review_of
from services.reviews import asking
from services.reviews import views as reviews
from services.reviews.views import Said
from storage.base import members
from storage.ideas import diary
from storage.ideas import results as stored

P = ProjectState
STEPS = {P.RUNNING: lives.SUBMIT, P.REVIEW: lives.PUBLISH}
"""The gate before which a result stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What came out of a project, as one reader sees it; `result` None: nothing is said yet.

    `named`: authors who agreed, with their part; `unnamed`: how many haven't. `own`: the reader's place among the
    authors. `points`: what the reviews come to, once there is an outcome. `may_read_advice`: whether this reader may
    read what the reviewers said. `missing`: for leaders, what is in the way of the next step.
    """

    idea: Idea
    result: Result | None
    leads: bool
    named: Sequence[tuple[Member, Author]] = ()
    unnamed: int = 0
    silent: int = 0
    own: Author | None = None
    review: Review | None = None
    points: float | None = None
    may_read_advice: bool = False
    missing: Sequence[Missing] = ()
    photos: int = 0
    """How many steps of the diary have photos or files that all may see."""

    @property
    def is_authors(self) -> bool:
        """Whether the reader reads the reviews: who made it, and who leads it by now."""
        return self.leads or self.own is not None


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the archive. `points` None: nobody has reviewed it."""

    result: Result
    title: str
    state: str
    points: float | None = None


def shown(unit: Unit, actor_id: int, idea_id: int) -> Shown:
    """What came out of a project that this person may look at: the team's until it is over, then everybody's."""
    reader, idea = project_of(unit, actor_id, idea_id)
    result = stored.of(unit.db, idea.id)
    leads, authors = is_led_by(unit, reader, idea), stored.authors(unit.db, idea.id)
    own = next((author for author in authors if author.member_id == reader.id), None)
    if result is None:
        return Shown(idea=idea, result=None, leads=leads, missing=_missing(unit, idea, None, leads))
    if idea.state not in OVER and not (leads or own is not None or is_in(unit, reader, idea)):
        raise DomainError("error-result-not-yet")
    if idea.state not in SUBMITTED and idea.state != P.RUNNING:
        return Shown(idea=idea, result=replace(result, links=(), files=()), leads=leads)
    if idea.state == P.RUNNING:
        return Shown(idea=idea, result=result, leads=leads, missing=_missing(unit, idea, result, leads))
    review = review_of(unit, result)
    named = [(member, one) for one in authors if one.shown and (member := _member(unit, one)) is not None]
    is_out = review is not None and review.state in asking.OVER
    return Shown(
        idea=idea,
        result=result,
        leads=leads,
        named=named,
        unnamed=len(authors) - len(named),
        silent=sum(one.shown is None for one in authors),
        own=own,
        review=review,
        points=_points(unit, review),
        may_read_advice=is_out and (leads or own is not None or (result.advice_shown and idea.state == P.PUBLISHED)),
        missing=_missing(unit, idea, result, leads),
        photos=diary.count_shown(unit.db, idea.id),
    )


def _member(unit: Unit, author: Author) -> Member | None:
    return members.by_id(unit.db, author.member_id, unit.now)


def _missing(unit: Unit, idea: Idea, result: Result | None, leads: bool) -> Sequence[Missing]:
    step = STEPS.get(P(idea.state))
    return step.missing(facts_of(unit, idea, result)) if leads and step is not None else ()


def _points(unit: Unit, review: Review | None) -> float | None:
    if review is None or review.state not in JUDGED:
        return None
    return total([one.scores for one in reviews.told(unit, review)])


def file_of(unit: Unit, actor_id: int, file_id: int) -> tuple[Shown, ResultFile]:
    """A file of a result that this person may look at. Raises `DomainError` when there is none."""
    found = stored.file(unit.db, file_id)
    if found is None:
        raise DomainError("error-result-file")
    seen = shown(unit, actor_id, found.idea_id)
    if seen.result is None or found not in seen.result.files:
        raise DomainError("error-result-file")
    return seen, found


def advice(unit: Unit, actor_id: int, idea_id: int) -> tuple[Shown, Sequence[Said]]:
    """What the reviewers said, without who they are: for authors, and for all where a leader shows it."""
    seen = shown(unit, actor_id, idea_id)
    if not seen.may_read_advice or seen.review is None:
        raise DomainError("error-result-advice")
    return seen, reviews.told(unit, seen.review)


def archive(unit: Unit, actor_id: int, window: Window) -> Page[Entry]:
    """What came out of projects that are over, the last first."""
    reading_member(unit, actor_id)
    return stored.archive(unit.db, window).of(lambda rows: [_entry(unit, *row) for row in rows])


def _entry(unit: Unit, result: Result, title: str, state: str) -> Entry:
    return Entry(result, title, state, _points(unit, review_of(unit, result)) if state == P.PUBLISHED else None)


def standing(unit: Unit, idea: Idea) -> Review | None:
    """The review of what was submitted, for the card of its project: how it stands is no secret."""
    return review_of(unit, stored.of(unit.db, idea.id)) if idea.state in SUBMITTED else None
