"""The demo's ideas: problems with answers (problems.json), projects on their way and over (projects.json).

Each act is done as if it had been done so many days ago; what was said of it then isn't said now.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any, TypeVar

from bot.demo.past import done
from bot.demo.rows import member, read
from domain.base.roles import Role
from domain.base.things import Thing
from domain.base.zones import at_wall_time, today
from domain.discussion.remarks import THREAD
from domain.ideas.ideas import DAY, IDEA, Kind, Level, OpenTo
from domain.ideas.projects import KitField
from domain.reviews.reviews import REVIEW
from services.base.unit import Unit, Units
from services.discussion import writing
from services.ideas import backing, course, diary, discussed, kit, planning, problems, proposing, results, team
from services.moderation import deciding, queue
from services.people import roles
from services.reviews import asking, reviewing
from storage.ideas import plan, projects

ANSWER_WITHIN = 20
"""Days from today for which projects of the demo take applications."""
SAID = (IDEA, THREAD, "plan", "case", REVIEW)
"""How the keys of what is said of ideas begin."""

T = TypeVar("T")


async def seed(units: Units, owner: int) -> None:
    for problem in read("problems"):
        await _problem(units, owner, problem)
    for project in read("projects"):
        await _project(units, owner, project)


async def _done(units: Units, days_ago: int, act: Callable[..., T], *args: Any) -> T:
    return await done(units, days_ago, SAID, act, *args)


def _draft(unit: Unit, kind: Kind, row: dict[str, Any]) -> int:
    said = proposing.Draft(
        kind=kind,
        title=row["title"],
        words=row["words"],
        tags=row["tags"],
        level=Level(row["level"]) if "level" in row else None,
        open_to=OpenTo.ALL if row.get("open_to_all") else OpenTo.MEMBERS,
    )
    return proposing.draft(unit, member(unit, row["by"]), said).id


# -- problems ----------------------------------------------------------------------------------------


async def _problem(units: Units, owner: int, row: dict[str, Any]) -> None:
    """One of problems.json: approved by the owner, unless it `waits` for a moderator."""
    then = row["days_ago"]
    idea_id = await _done(units, then, _draft, Kind.PROBLEM, row)
    await _done(units, then, _send_in, owner, idea_id, row)
    for person in row.get("too", ()):
        await _done(units, then, _back, idea_id, person)
    for answer in row.get("answers", ()):
        await _done(units, answer["days_ago"], _answer, idea_id, row["by"], answer)
    if solved := row.get("solved"):
        await _done(units, solved["days_ago"], _solve, idea_id, row["by"], solved["words"])


def _send_in(unit: Unit, owner: int, idea_id: int, row: dict[str, Any]) -> None:
    author = member(unit, row["by"])
    if "tried" in row:
        proposing.change(unit, author, idea_id, {"tried": row["tried"]})
    _publish(unit, owner, author, idea_id, waits=bool(row.get("waits")))


def _publish(unit: Unit, owner: int, author: int, idea_id: int, *, waits: bool = False) -> None:
    """A newcomer's first is approved by the owner, unless it `waits`."""
    proposing.publish(unit, author, idea_id)
    case = queue.newest_of(unit, Thing(IDEA, idea_id))
    if case is not None and not waits:
        moderator = member(unit, owner)
        deciding.approve(unit, moderator, case.id, deciding.take(unit, moderator, case.id).seen)


def _back(unit: Unit, idea_id: int, person: int) -> None:
    backing.back(unit, member(unit, person), idea_id)


def _answer(unit: Unit, idea_id: int, author: int, answer: dict[str, Any]) -> None:
    about = Thing(IDEA, idea_id)
    remark = writing.write(unit, member(unit, answer["by"]), about, answer["words"])
    if answer.get("helped"):
        discussed.mark_helped(unit, member(unit, author), about, remark.id, True)


def _solve(unit: Unit, idea_id: int, author: int, words: str) -> None:
    problems.solve(unit, member(unit, author), idea_id, words)


# -- projects ----------------------------------------------------------------------------------------


async def _project(units: Units, owner: int, row: dict[str, Any]) -> None:
    """One of projects.json: it gathers; with a `team` it runs by its `plan`; `submitted` it is with the reviewers, and
    it is over when it has `ended`."""
    then, leader = row["days_ago"], row["by"]
    idea_id = await _done(units, then, _draft, Kind.PROJECT, row)
    await _done(units, then, _gather, owner, idea_id, row)
    if "team" in row:
        await _done(units, then, _begin, idea_id, row)
    for milestone in row.get("plan", ()):
        under = await _planned(units, then, idea_id, leader, milestone, None)
        for task in milestone["tasks"]:
            item = await _planned(units, then, idea_id, leader, task, under)
            await _finished(units, leader, item, task)
        await _finished(units, leader, under, milestone)
    for step in row.get("steps", ()):
        await _done(units, step["days_ago"], _tell, idea_id, step)
    if submitted := row.get("submitted"):
        await _done(units, submitted["days_ago"], _submit, owner, idea_id, leader, submitted)
        for review in submitted["reviews"]:
            await _done(units, submitted["days_ago"], _judge, idea_id, review)
    if ended := row.get("ended"):
        await _done(units, ended["days_ago"], _end, idea_id, leader, ended)


def _gather(unit: Unit, owner: int, idea_id: int, row: dict[str, Any]) -> None:
    """Its kit is filled in, colleagues of other schools sign it, others back it."""
    leader = member(unit, row["by"])
    for field, value in row["kit"].items():
        kit.fill(unit, leader, idea_id, KitField(field), value)
    kit.fill(unit, leader, idea_id, KitField.ANSWER_BY, unit.now + (row["days_ago"] + ANSWER_WITHIN) * DAY)
    _publish(unit, owner, leader, idea_id)
    for person in row["signed"]:
        team.sign(unit, member(unit, person), idea_id)
    for person in row.get("backed", ()):
        _back(unit, idea_id, person)


def _begin(unit: Unit, idea_id: int, row: dict[str, Any]) -> None:
    """People ask for its roles and are taken; the work begins."""
    leader = member(unit, row["by"])
    course.call(unit, leader, idea_id)
    seats = {role.name: role.id for role in projects.roles(unit.db, idea_id)}
    for mate in row["team"]:
        person = member(unit, mate["by"])
        team.ask(unit, person, idea_id, seats[mate["role"]] or 0, mate["words"])
        team.decide(unit, leader, idea_id, person, True)
    course.start(unit, leader, idea_id)


async def _planned(
    units: Units, then: int, idea_id: int, leader: int, row: dict[str, Any], milestone: int | None
) -> int:
    """A milestone or a task, to be done `in_days` from today, perhaps by somebody."""
    zone = units.network.default_zone
    day = today(units.now(), zone) + timedelta(days=row["in_days"])
    due_at = at_wall_time(day, 0, zone, now=units.now()).at
    return await _done(units, then, _plan, idea_id, leader, row, milestone, due_at)


def _plan(unit: Unit, idea_id: int, leader: int, row: dict[str, Any], milestone: int | None, due_at: int) -> int:
    owner = member(unit, row["by"]) if "by" in row else None
    return planning.add(unit, member(unit, leader), idea_id, planning.Wanted(row["title"], milestone, owner, due_at)).id


async def _finished(units: Units, leader: int, item: int, row: dict[str, Any]) -> None:
    if "done_days_ago" in row:
        await _done(units, row["done_days_ago"], _finish, leader, item)


def _finish(unit: Unit, leader: int, item: int) -> None:
    planning.finish(unit, member(unit, leader), item)


def _tell(unit: Unit, idea_id: int, step: dict[str, Any]) -> None:
    items = {item.title: item.id for item in plan.of(unit.db, idea_id)}
    diary.tell(unit, member(unit, step["by"]), idea_id, step["words"], item_id=items[step["of"]])


def _submit(unit: Unit, owner: int, idea_id: int, leader: int, submitted: dict[str, Any]) -> None:
    """Its result goes to the reviewers, colleagues whom the owner has made experts."""
    for expert in submitted["experts"]:
        roles.grant(unit, member(unit, owner), member(unit, expert), Role.EXPERT)
    results.say(unit, member(unit, leader), idea_id, results.Said(submitted["words"], submitted["lessons"]))
    results.submit(unit, member(unit, leader), idea_id)


def _judge(unit: Unit, idea_id: int, row: dict[str, Any]) -> None:
    review = asking.latest(unit, Thing(IDEA, idea_id))
    assert review is not None
    expert = member(unit, row["by"])
    reviewing.answer(unit, expert, review.id, True)
    reviewing.judge(unit, expert, review.id, row["scores"], row["advice"])


def _end(unit: Unit, idea_id: int, leader: int, ended: dict[str, Any]) -> None:
    results.end(unit, member(unit, leader), idea_id, ended["words"], ended["lessons"])
