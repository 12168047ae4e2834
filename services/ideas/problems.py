"""A problem to its end: solved, opened again, taken back, thanks to whoever helped (PRODUCT §6)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.lifecycle import Move
from domain.base.members import Member
from domain.base.things import Thing
from domain.ideas import lives
from domain.ideas.ideas import IDEA, Idea, Kind, clean_words
from domain.ideas.problems import MANY, OUTCOME_LIMIT, Problem, ProblemState, Reopening, Solving, clean_thanks
from services.base import audit, outbox
from services.base.lifecycle import move
from services.base.unit import Unit
from services.ideas import answers, asking, finding, groups, turning
from services.ideas.access import idea_of, is_led_by, may_see, may_settle_orphan, read_by_member, settled_by
from services.moderation import queue
from storage.base import members
from storage.ideas import backers, ideas, problems
from storage.ideas.problems import Thanks


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemPart:
    """What a problem's card has beside that of all ideas.

    `settles`: the reader may say that it is solved, open it again, take it back. `project`: what became of it, as far
    as the reader may see it. `may_turn`: the reader may make a project of it; `is_many`: it is time to. `i_helped`: the
    reader's answer did. `group`: what the group is called that its author, who reads, asked it from.
    """

    problem: Problem
    settles: bool
    may_turn: bool
    is_many: bool
    is_orphan: bool
    project: Idea | None
    i_helped: bool
    group: str | None
    helped: tuple[str, ...]
    """Names of those whose answers helped; empty for a guest."""


def part(unit: Unit, reader: Member, idea: Idea) -> ProblemPart:
    """For a card that the reader sees already."""
    problem = problems.of(unit.db, idea.id)
    project = ideas.by_id(unit.db, problem.project_id) if problem.project_id is not None else None
    is_shown = project is not None and may_see(unit, reader, project)
    orphan = may_settle_orphan(unit, reader, idea)
    return ProblemPart(
        problem=problem,
        settles=is_led_by(unit, reader, idea) or orphan,
        may_turn=reader.is_member and turning.may_turn(unit, reader.id, idea),
        is_many=backers.count(unit.db, idea.id) >= MANY,
        is_orphan=orphan,
        project=project if is_shown else None,
        i_helped=reader.id in answers.helped(unit, idea.id),
        group=groups.title_of(unit, idea) if is_led_by(unit, reader, idea) else None,
        helped=_names(unit, answers.helped(unit, idea.id)) if reader.is_member else (),
    )


def _names(unit: Unit, ids: list[int]) -> tuple[str, ...]:
    people = members.by_ids(unit.db, ids, unit.now)
    return tuple(people[i].name or "" for i in dict.fromkeys(ids) if people[i].name)


def _settling(unit: Unit, actor_id: int, idea_id: int) -> tuple[Member, Idea]:
    member, idea = settled_by(unit, actor_id, idea_id)
    if idea.kind is not Kind.PROBLEM:
        raise DomainError("error-stale-button")
    return member, idea


def _moved(unit: Unit, member: Member, idea: Idea, step: Move[ProblemState], facts: object = None) -> Idea:
    """The problem after a move; in place of an author who has left it is a privileged act."""
    move(unit, ideas.PROBLEM, step, idea.id, ProblemState(idea.state), facts=facts, state_at=unit.now)
    finding.refresh(unit, idea.id)
    after = idea_of(unit, idea.id)
    if member.id != idea.author_id:
        subject = Thing(IDEA, idea.id)
        audit.record(unit, member.id, "problem.settle", subject, before=str(idea.state), after=str(after.state))
    return after


def solve(unit: Unit, actor_id: int, idea_id: int, outcome: str) -> Idea:
    """It is solved: `outcome` says what helped, and whoever has the problem too hears of it."""
    member, idea = _settling(unit, actor_id, idea_id)
    said = clean_words(outcome, OUTCOME_LIMIT)
    solved = _moved(unit, member, idea, lives.SOLVE, Solving(said))
    problems.update(unit.db, idea.id, outcome=said)
    asking.over(unit, idea)
    for member_id in backers.of(unit.db, idea.id):
        key = f"{Thing(IDEA, idea.id)}:solved:{unit.now}:{member_id}"
        outbox.say(unit, kind="problem-solved", to=member_id, key=key, payload={"idea": idea.id})
    return solved


def reopen(unit: Unit, actor_id: int, idea_id: int) -> Idea:
    """It isn't solved after all, or matters again; colleagues are asked anew, nobody of them twice."""
    member, idea = _settling(unit, actor_id, idea_id)
    stopped = Reopening(queue.is_kept_back(unit, Thing(IDEA, idea.id)))
    again = _moved(unit, member, idea, lives.OPEN_AGAIN, stopped)
    problems.update(unit.db, idea.id, outcome=None)
    outbox.withdraw(unit, f"{Thing(IDEA, idea.id)}:solved:")
    asking.begin(unit, again)
    return again


def close(unit: Unit, actor_id: int, idea_id: int) -> Idea:
    """Take the problem back: others don't see it any more, nobody is asked."""
    member, idea = _settling(unit, actor_id, idea_id)
    closed = _moved(unit, member, idea, lives.TAKE_BACK)
    asking.over(unit, idea)
    return closed


# -- thanks ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Helper:
    """Somebody who answered, and whether they were thanked by the reader."""

    member: Member
    is_thanked: bool


def helpers(unit: Unit, actor_id: int, idea_id: int) -> tuple[Idea, list[Helper]]:
    """Whom the author can thank: those who have answered and are in the network."""
    member, idea = _settling(unit, actor_id, idea_id)
    ids = answers.authors(unit, idea)
    people = members.by_ids(unit.db, ids, unit.now)
    thanked = {one.to_id for one in problems.thanked(unit.db, idea.id) if one.from_id == member.id}
    return idea, [Helper(people[i], i in thanked) for i in ids if i in people and people[i].is_member]


def thank(unit: Unit, actor_id: int, idea_id: int, to_id: int, said: str) -> Idea:
    """«Спасибо» with a sentence to somebody who has answered: they are told, and it is kept for their page."""
    member, idea = _settling(unit, actor_id, idea_id)
    if to_id == member.id or to_id not in answers.authors(unit, idea):
        raise DomainError("error-problem-thanks-whom")
    problems.thank(unit.db, idea.id, member.id, to_id, clean_thanks(said), unit.now)
    key = f"{Thing(IDEA, idea.id)}:thanks:{member.id}:{to_id}"
    outbox.say(unit, kind="problem-thanks", to=to_id, key=key, payload={"idea": idea.id, "from": member.id})
    return idea


def thanks_for(unit: Unit, reader_id: int, idea_id: int, from_id: int) -> tuple[Idea, Thanks, Member | None] | None:
    """What a notice says; None when the problem isn't the reader's to see any more."""
    said = problems.thanks(unit.db, idea_id, from_id, reader_id)
    try:
        _, idea = read_by_member(unit, reader_id, idea_id)
    except DomainError:
        return None
    return (idea, said, members.by_id(unit.db, from_id, unit.now)) if said is not None else None
