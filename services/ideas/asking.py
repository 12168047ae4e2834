"""Colleagues who may know are asked about a problem: three when it opens, three others after two and four days.

PRODUCT §6. Whoever is asked hears of it alone: their silence, and their no, are told to nobody.
"""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.audience import MEMBERS
from domain.base.consents import Standing
from domain.base.errors import DomainError
from domain.base.members import MEMBER, Member
from domain.base.things import Thing
from domain.ideas.asking import STEPS, WEEK, Answer, Candidate, choose, next_step
from domain.ideas.ideas import IDEA, Idea
from domain.ideas.problems import ProblemState
from domain.people.profile import SUBJECTS, ProfileField, Value, seen_by_others
from services.base import due, outbox
from services.base.members import acting_member, consent_standing, reading_member
from services.base.unit import Unit
from services.base.words import stem, words
from services.ideas.access import is_orphan, seen_by
from services.ideas.answers import is_answered
from services.people.listing import SUBJECT
from storage.base import index, members
from storage.base.due import Term
from storage.base.index import Cells
from storage.ideas import asking, ideas
from storage.people import profile

ASK_OTHERS = "ask-others"
"""The term at which three others are asked, a step farther."""
LOOKED_AT = 150
"""Pages that are read to find three."""
MET = 5000
"""People with the most of its words and subjects, of whom those are taken that may be asked."""
SHORTEST = 4
"""Letters of a word that says what it is about."""


def begin(unit: Unit, idea: Idea) -> None:
    """A problem is open: colleagues are asked, and others while nobody answers."""
    ask_some(unit, idea, farther=False)
    _set_term(unit, idea)


def over(unit: Unit, idea: Idea) -> None:
    """Nobody is asked any more; what wasn't said yet stays unsaid."""
    due.never(unit, Thing(IDEA, idea.id), ASK_OTHERS)
    outbox.withdraw(unit, f"{Thing(IDEA, idea.id)}:asked:")


def fall_due(unit: Unit, term: Term) -> None:
    """Nobody has answered for two days, or four: three others, a step farther."""
    idea = ideas.by_id(unit.db, term.thing.number)
    if idea is None or idea.state is not ProblemState.OPEN or is_answered(unit, idea) or is_orphan(unit, idea):
        return
    ask_some(unit, idea, farther=True)
    _set_term(unit, idea)


def _set_term(unit: Unit, idea: Idea) -> None:
    if (at := next_step(idea.state_at, unit.now)) is not None:
        due.at(unit, Thing(IDEA, idea.id), ASK_OTHERS, at, expires_at=idea.state_at + STEPS[-1] + WEEK)


def ask_some(unit: Unit, idea: Idea, *, farther: bool) -> list[int]:
    """Ask at most three colleagues now; returns whom."""
    chosen = choose(_candidates(unit, idea), farther=farther)
    for member_id in chosen:
        asking.ask(unit.db, idea.id, member_id, unit.now)
        key = f"{Thing(IDEA, idea.id)}:asked:{member_id}"
        outbox.say(
            unit, kind="problem-asked", to=member_id, key=key, payload={"idea": idea.id}, expires_at=unit.now + WEEK
        )
    return chosen


def _candidates(unit: Unit, idea: Idea) -> list[Candidate]:
    """Who can be asked now and may fit, by what the author, like every member, can see of them."""
    subjects = {tag for tag in idea.tags if tag in SUBJECTS}
    spoken = " ".join((idea.title, *(tag for tag in idea.tags if tag not in SUBJECTS)))
    about = {stem(word) for word in words(spoken) if len(word) >= SHORTEST}
    terms = [*sorted(about), *(SUBJECT + one for one in sorted(subjects))]
    group = index.known(unit.db, terms, Cells((MEMBERS,), (MEMBER,)))
    met = index.with_most(unit.db, MEMBER, group, limit=MET)
    free = asking.free(
        unit.db, met, idea.id, idea.author_id, not_since=unit.now - WEEK, now=unit.now, most=LOOKED_AT
    )  # fmt: skip
    pages = profile.of_members(unit.db, [member_id for member_id, _ in free])
    people = members.by_ids(unit.db, pages, unit.now)
    found = []
    for member_id, asked_at in free:
        shown = seen_by_others(pages[member_id])
        offered = _words(shown.get(ProfileField.CAN_HELP))
        one = Candidate(
            id=member_id,
            knows=len(about & offered),
            helps=bool(shown.get(ProfileField.CAN_HELP)),
            subject=not subjects.isdisjoint(_tags(shown.get(ProfileField.SUBJECTS))),
            near=people[member_id].region == idea.region,
            asked_at=asked_at,
        )
        if _can_answer(unit, member_id):
            found.append(one)
    return found


def _tags(value: Value | None) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()


def _words(value: Value | None) -> set[str]:
    return {stem(word) for tag in _tags(value) for word in words(tag) if len(word) >= SHORTEST}


def _can_answer(unit: Unit, member_id: int) -> bool:
    """Whoever hasn't answered a new consent may only look."""
    return consent_standing(unit, member_id) in (Standing.CURRENT, Standing.ASK)


# -- what one who was asked says ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Asked:
    """A problem that somebody was asked about."""

    idea: Idea
    author: Member | None
    answer: Answer


def asked(unit: Unit, actor_id: int, idea_id: int) -> Asked:
    """What the actor was asked. Raises `DomainError` when they weren't, or it isn't theirs to see any more."""
    member = reading_member(unit, actor_id)
    answer = asking.answer_of(unit.db, idea_id, member.id)
    if answer is None:
        raise DomainError("error-stale-button")
    idea = seen_by(unit, member, idea_id)
    return Asked(idea, members.by_id(unit.db, idea.author_id, unit.now), answer)


def notice(unit: Unit, reader_id: int, idea_id: int) -> Asked | None:
    """What is asked, read at sending; None when there is nothing to ask any more."""
    try:
        seen = asked(unit, reader_id, idea_id)
    except DomainError:
        return None
    is_open = seen.idea.state is ProblemState.OPEN and seen.answer is Answer.NOTHING
    return seen if is_open and not asking.is_unasked(unit.db, reader_id) else None


def say(unit: Unit, actor_id: int, idea_id: int, answer: Answer) -> Asked:
    """«Ответить», or «не сейчас», which nobody is told of."""
    member = acting_member(unit, actor_id) if answer is Answer.WILL else reading_member(unit, actor_id)
    asked(unit, member.id, idea_id)
    asking.set_answer(unit.db, idea_id, member.id, answer)
    return asked(unit, member.id, idea_id)


def set_unasked(unit: Unit, actor_id: int, unasked: bool) -> bool:
    """«Не спрашивать меня» about others' problems, and the way back; returns how it is now."""
    member = reading_member(unit, actor_id)
    asking.set_unasked(unit.db, member.id, unasked, unit.now)
    return unasked


def is_unasked(unit: Unit, actor_id: int) -> bool:
    """Whether the actor doesn't want to be asked about others' problems."""
    return asking.is_unasked(unit.db, reading_member(unit, actor_id).id)
