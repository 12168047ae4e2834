"""The result of a project: said, submitted to reviewers, published with those who agree to be named; or a project that
ends without one and without blame (PRODUCT §6). What was looked at by whom is in services/ideas/result_views.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from domain.base.errors import DomainError
from domain.base.members import clean_line
from domain.base.reviewing import Outcome, Task, TaskFile
from domain.base.things import Thing
from domain.ideas import lives
from domain.ideas import results as rules
from domain.ideas.ideas import IDEA, Idea, clean_words
from domain.ideas.projects import TEAM as ROLES
from domain.ideas.projects import ProjectState
from domain.ideas.results import LESSONS_LIMIT, WORDS_LIMIT, Facts, Result
from domain.people.profile import SUBJECTS
from domain.reviews.reviews import Review
from services.base.areas import Reviewed
from services.base.lifecycle import Act, move
from services.base.members import acting_member
from services.base.unit import Unit
from services.ideas import course, finding, team, telling
from services.ideas.access import thing
from services.ideas.crew import leaders, leading, mates
from services.people.schools import records
from services.reviews import asking
from storage.base import parts
from storage.ideas import backers, ideas, projects
from storage.ideas import results as stored

P = ProjectState


@dataclass(frozen=True, slots=True)
class Said:
    """What a form has asked."""

    words: str
    lessons: str | None = None
    links: Sequence[str] = ()


def review_of(unit: Unit, result: Result | None) -> Review | None:
    """The last review of this version; None where it wasn't submitted."""
    if result is None or not result.version:
        return None
    return asking.latest(unit, thing(result.idea_id), result.version)


def facts_of(unit: Unit, idea: Idea, result: Result | None) -> Facts:
    """What the gates of a result are asked with, as it is now."""
    review = review_of(unit, result)
    return Facts(
        is_said=result is not None,
        schools_untold=sum(records.of_member(unit, mate.member.id) is None for mate in mates(unit, idea)),
        is_reviewed=review is not None and review.state in asking.OVER,
    )


# -- said, while the project runs --------------------------------------------------------------------


def may_say(unit: Unit, actor_id: int, idea_id: int) -> tuple[Idea, Result | None]:
    """The project, and what is said of its result so far. Raises `DomainError` for whoever can't say anything now."""
    return _running(unit, actor_id, idea_id)


def say(unit: Unit, actor_id: int, idea_id: int, said: Said) -> None:
    """A leader says what came out; nobody but the team reads it until it is published."""
    _, _ = _running(unit, actor_id, idea_id)
    _put(unit, idea_id, said)


def add_file(unit: Unit, actor_id: int, idea_id: int, file: Mapping[str, Any]) -> None:
    """One more file of what is said, by a leader; what is with the reviewers stays as they have it."""
    _, result = _running(unit, actor_id, idea_id)
    rules.require_said(Facts(is_said=result is not None))
    rules.require_room(len(stored.files_of(unit.db, idea_id)))
    stored.add_file(unit.db, idea_id, actor_id, file)


def drop_file(unit: Unit, actor_id: int, file_id: int) -> Idea:
    """A leader takes a file away, before it is submitted."""
    file = stored.file(unit.db, file_id)
    if file is None:
        raise DomainError("error-result-file")
    idea, _ = _running(unit, actor_id, file.idea_id)
    stored.drop_file(unit.db, file.id)
    return idea


def _running(unit: Unit, actor_id: int, idea_id: int) -> tuple[Idea, Result | None]:
    _, idea = leading(unit, actor_id, idea_id)
    lives.PROJECT.require(lives.END, P(idea.state), None)
    return idea, stored.of(unit.db, idea.id)


def _put(unit: Unit, idea_id: int, said: Said) -> None:
    lessons = said.lessons if said.lessons and clean_line(said.lessons) else None
    stored.put(
        unit.db,
        idea_id,
        words=clean_words(said.words, WORDS_LIMIT),
        lessons=clean_words(lessons, LESSONS_LIMIT) if lessons else None,
        links=rules.clean_links("\n".join(said.links)) if said.links else (),
        now=unit.now,
    )


# -- submitted, published ----------------------------------------------------------------------------


def submit(unit: Unit, actor_id: int, idea_id: int) -> None:
    """A leader submits it: two reviewers are asked, and each of the team whether to be named."""
    actor, idea = leading(unit, actor_id, idea_id)
    facts = facts_of(unit, idea, stored.of(unit.db, idea.id))
    move(unit, ideas.PROJECT, lives.SUBMIT, idea.id, P(idea.state), facts=facts, state_at=unit.now)
    finding.refresh(unit, idea.id)
    team.refuse_all(unit, idea)
    version = stored.submitted(unit.db, idea.id, unit.now)
    seats = projects.seats_of(unit.db, idea.id)
    names = {role.id: role.name for role in projects.roles(unit.db, idea.id)}
    for mate in mates(unit, idea):
        seat = names.get(seats.get(mate.member.id))
        stored.add_author(unit.db, idea.id, mate.member.id, mate.role, seat, unit.now)
    _ask_silent(unit, idea, f"{version}:asked")
    subjects = [tag for tag in idea.tags if tag in SUBJECTS]
    asking.ask(unit, thing(idea.id), by=actor.id, version=version, subjects=subjects)


def _ask_silent(unit: Unit, idea: Idea, occasion: str) -> None:
    """«Показать меня среди авторов?», of those who haven't said."""
    silent = [author.member_id for author in stored.authors(unit.db, idea.id) if author.shown is None]
    telling.of_idea(unit, "result-credit", idea, silent, occasion)


def take_back(unit: Unit, actor_id: int, idea_id: int) -> None:
    """There is more to be done: the project runs again, reviewers needn't go on."""
    _, idea = leading(unit, actor_id, idea_id)
    lives.PROJECT.require(lives.TAKE_BACK_RESULT, P(idea.state), None)
    review = review_of(unit, stored.of(unit.db, idea.id))
    if review is not None and review.is_live:
        asking.withdraw(unit, review)  # which brings the project back to work
    else:
        _run_again(unit, idea)


def _run_again(unit: Unit, idea: Idea) -> None:
    move(unit, ideas.PROJECT, lives.TAKE_BACK_RESULT, idea.id, P(idea.state), state_at=unit.now)
    finding.refresh(unit, idea.id)


def publish(unit: Unit, actor_id: int, idea_id: int) -> None:
    """A leader publishes what was reviewed; the team and the supporters are told."""
    actor, idea = leading(unit, actor_id, idea_id)
    facts = facts_of(unit, idea, stored.of(unit.db, idea.id))
    act = Act(actor.id, thing(idea.id), after=idea.title)
    move(unit, ideas.PROJECT, lives.PUBLISH, idea.id, P(idea.state), act, facts=facts, state_at=unit.now)
    finding.refresh(unit, idea.id)
    course.let_go(unit, idea)
    crew = [mate.member.id for mate in mates(unit, idea)]
    authors = [author.member_id for author in stored.authors(unit.db, idea.id)]
    told = [one for one in (*crew, *authors, *backers.of(unit.db, idea.id)) if one != actor.id]
    telling.of_idea(unit, "result-published", idea, told)


def be_named(unit: Unit, actor_id: int, idea_id: int, shown: bool) -> None:
    """«Показать меня среди авторов?»: the answer of one of the authors, which can be changed at any time."""
    member = acting_member(unit, actor_id)
    if not stored.name(unit.db, idea_id, member.id, shown):
        raise DomainError("error-result-not-author")


def show_advice(unit: Unit, actor_id: int, idea_id: int, on: bool) -> None:
    """A leader shows all readers of the archive what the reviewers advised, or keeps it to the authors."""
    _, idea = leading(unit, actor_id, idea_id)
    result = stored.of(unit.db, idea.id)
    if on and not facts_of(unit, idea, result).is_reviewed:
        raise DomainError("error-result-unreviewed")
    stored.show_advice(unit.db, idea.id, on)


# -- ended without one -------------------------------------------------------------------------------


def end(unit: Unit, actor_id: int, idea_id: int, words: str, lessons: str | None) -> None:
    """A running project ends without a result, and without blame: what was learnt stays in the archive."""
    _, idea = leading(unit, actor_id, idea_id)
    move(unit, ideas.PROJECT, lives.END, idea.id, P(idea.state), state_at=unit.now)
    finding.refresh(unit, idea.id)
    _put(unit, idea.id, Said(words, lessons))
    team.refuse_all(unit, idea)
    told = [*course.let_go(unit, idea), *(mate.member.id for mate in mates(unit, idea)), *backers.of(unit.db, idea.id)]
    course.tell_step(unit, idea, told, actor_id)


def may_end(unit: Unit, actor_id: int, idea_id: int) -> Idea:
    """The project, if this person may end it now. Raises `DomainError` otherwise."""
    return _running(unit, actor_id, idea_id)[0]


# -- what the engine of reviews asks -----------------------------------------------------------------


def _task(unit: Unit, of: Thing, version: int) -> Task | None:
    """What was submitted; of a version that isn't the last one no more than what it was about."""
    idea, result = ideas.by_id(unit.db, of.number), stored.of(unit.db, of.number)
    if idea is None or result is None:
        return None
    if result.version != version:
        return Task(idea.title, result.words)
    files = tuple(TaskFile(file.kept["kind"], file.kept["file_id"], file.kept["name"]) for file in result.files)
    return Task(idea.title, result.words, result.links, files)


def _authors(unit: Unit, of: Thing) -> list[int]:
    """Those who were asked whether to be named, and whoever leads it by now."""
    return [*(author.member_id for author in stored.authors(unit.db, of.number)), *_leaders(unit, of)]


def _leaders(unit: Unit, of: Thing) -> list[int]:
    return leaders(unit, of.number)


def _unfit(unit: Unit, of: Thing) -> list[int]:
    """The team, and whoever was in it once: but for those who, without a school, can't be asked anyway."""
    now, once = parts.holders(unit.db, of, *ROLES), parts.ended(unit.db, of, *ROLES)
    return [*_authors(unit, of), *now, *(one for one in once if records.of_member(unit, one) is not None)]


def _outcome(unit: Unit, of: Thing, version: int, outcome: Outcome) -> None:
    """Whoever is silent still is asked once more: what comes next is that it is published."""
    idea = ideas.by_id(unit.db, of.number)
    if idea is not None:
        _ask_silent(unit, idea, f"{version}:{outcome}")


def _withdrawn(unit: Unit, of: Thing, version: int) -> None:
    idea = ideas.by_id(unit.db, of.number)
    if idea is not None and idea.state == P.REVIEW:
        _run_again(unit, idea)


REVIEWED = (
    Reviewed(
        kind=IDEA,
        task=_task,
        authors=_authors,
        unfit=_unfit,
        on_outcome=_outcome,
        speakers=_leaders,
        on_withdrawn=_withdrawn,
    ),
)
