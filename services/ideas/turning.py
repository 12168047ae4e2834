"""A problem becomes a project: its words go along, and those who have it too are asked, each, and none is added.

PRODUCT §6: many «у меня тоже» are offered to become a project.
"""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.things import Thing
from domain.ideas.ideas import IDEA, Idea, Kind
from domain.ideas.problems import MANY
from domain.ideas.projects import LEADER
from services.base import outbox, parts
from services.base.unit import Unit
from services.ideas.access import idea_of, read_by_member, seen_states
from storage.ideas import backers, ideas, problems


def may_turn(unit: Unit, member_id: int, idea: Idea) -> bool:
    """Whether the person may make a project of the problem: its author, and whoever has it too, while there is none."""
    if idea.kind is not Kind.PROBLEM or idea.state not in seen_states((Kind.PROBLEM,)):
        return False
    if problems.of(unit.db, idea.id).project_id is not None:
        return False
    return idea.author_id == member_id or backers.has(unit.db, idea.id, member_id)


def turn(unit: Unit, actor_id: int, idea_id: int) -> Idea:
    """A draft of a project with the title, the words, the tags and the level of a problem; its author leads it."""
    member, idea = read_by_member(unit, actor_id, idea_id)
    if idea.kind is Kind.PROBLEM and problems.of(unit.db, idea.id).project_id is not None:
        raise DomainError("error-problem-turned")
    if not may_turn(unit, member.id, idea):
        raise DomainError("error-problem-not-yours")
    project_id = ideas.add(
        unit.db,
        kind=Kind.PROJECT,
        title=idea.title,
        words=idea.words,
        author_id=member.id,
        level=idea.level,
        region=member.region,
        open_to=idea.open_to,
        tags=idea.tags,
        now=unit.now,
    )
    parts.give(unit, Thing(IDEA, project_id), LEADER, member.id, by=member.id)
    problems.update(unit.db, idea.id, project_id=project_id)
    return idea_of(unit, project_id)


def ask_backers(unit: Unit, project: Idea) -> None:
    """A project that was made of problems can be seen: whoever has the problem is asked whether they want to join."""
    for problem_id in problems.behind(unit.db, project.id):
        problem = ideas.by_id(unit.db, problem_id)
        if problem is None:
            continue
        for member_id in dict.fromkeys((problem.author_id, *backers.of(unit.db, problem_id))):
            if member_id != project.author_id:
                key = f"{Thing(IDEA, project.id)}:from-problem:{member_id}"
                payload = {"idea": project.id, "problem": problem_id}
                outbox.say(unit, kind="problem-project", to=member_id, key=key, payload=payload)


def offer(unit: Unit, problem: Idea) -> None:
    """Once, when many have the problem: its author is told that it could become a project."""
    if backers.count(unit.db, problem.id) >= MANY and problems.of(unit.db, problem.id).project_id is None:
        key = f"{Thing(IDEA, problem.id)}:many"
        outbox.say(unit, kind="problem-many", to=problem.author_id, key=key, payload={"idea": problem.id})
